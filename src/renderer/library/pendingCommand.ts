import type { OpeningCommand } from '../../contract/commands';

/**
 * A command to run as soon as the library is shown. A new object each time, so that the same command can be pending
 * again.
 */
export interface PendingCommand {
  readonly command: Exclude<OpeningCommand<'library'>, 'show-library'>;
}
