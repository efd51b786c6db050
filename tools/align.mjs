/** `npm run --silent align`: the engine without a window; standard output holds nothing but its JSON. */
import { runCommandLine } from './setup/command-line.mjs';

await runCommandLine('align', 'the comparison');
