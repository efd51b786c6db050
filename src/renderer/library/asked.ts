import type { OpeningCommand } from '../../contract/commands';

/** A command to run as soon as the library is shown; a new object each time, so that the same one can be asked for twice. */
export interface Asked {
  readonly command: Exclude<OpeningCommand<'library'>, 'show-library'>;
}
