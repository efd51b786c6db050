/** `npm run --silent align`: the engine without a window; standard output holds nothing but its JSON. */
import { createRequire } from 'node:module';
import { callersFolder } from './setup/arguments.mjs';
import { main, setUpCommandLine } from './setup/index.mjs';
import { commandLine } from './setup/products.mjs';

await main(async () => {
  await setUpCommandLine();
  // In this process: another one would cost as much as the comparison itself. It sees itself as if started directly.
  process.argv.splice(1, 1, commandLine);
  process.chdir(callersFolder());
  createRequire(import.meta.url)(commandLine);
  return Number(process.exitCode ?? 0);
});
