/** `npm run --silent library`: the library without a window; its JSON is the only output on standard output. */
import { runCommandLine } from './setup/command-line.mjs';

await runCommandLine('library', 'the library');
