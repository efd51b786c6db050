import { commandIds, isWindowCommand, type WindowCommand } from '../../contract/commands';
import type { WindowHandlers } from '../commands/useCommands';

/** A handler for each command while the library is shown; a comparison's own commands do nothing here. */
export function libraryHandlers(own: Partial<WindowHandlers>): WindowHandlers {
  const none = Object.fromEntries(commandIds.filter(isWindowCommand).map((id) => [id, null])) as Record<
    WindowCommand,
    null
  >;
  return { ...none, ...own };
}
