import type { LibraryDoor } from '../commands/useCommands';

/** What is to be done in the library as soon as it is shown; each asking is another object. */
export interface Asked {
  readonly command: Exclude<LibraryDoor, 'show-library'>;
}
