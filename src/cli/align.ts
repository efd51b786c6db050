/** The engine without a window: `align LEFT RIGHT` or `align --pairs FILE.jsonl`, JSON on standard output. */
import { alignCommand } from './command';
import { standardOutput } from './output';

/** Does what the arguments ask, in this process, and resolves to the exit code. */
export function run(argv: readonly string[]): Promise<number> {
  return alignCommand(argv, standardOutput());
}
