/** The library without a window: `library import PATH...`, `library list`, `library export STORY`. */
import { libraryFolder } from '../main/library/store/dataFolder';
import { libraryCommand } from './libraryCommand';
import { standardOutput } from './output';

/** Does what the arguments ask, in this process, and resolves to the exit code. */
export function run(argv: readonly string[]): Promise<number> {
  return libraryCommand(argv, libraryFolder(), standardOutput());
}
