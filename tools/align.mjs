/** `npm run --silent align`: the engine without a window; its JSON is the only output on standard output. */
import { runCommandLine } from './setup/command-line.mjs';

await runCommandLine('align', 'the comparison');
