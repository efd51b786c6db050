import type { LibraryDoor } from '../commands/useCommands';

/** A command to be done as soon as the library is shown; each asking is another object. */
export interface Asked {
  readonly command: Exclude<LibraryDoor, 'show-library'>;
}
