/** `npm run --silent library`: the library without a window; standard output holds nothing but its JSON. */
import { runCommandLine } from './setup/command-line.mjs';

await runCommandLine('library', 'the library');
