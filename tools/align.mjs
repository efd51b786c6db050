/** `npm run --silent align`: the engine without a window; standard output holds nothing but its JSON. */
import { createRequire } from 'node:module';
import { callersFolder } from './setup/arguments.mjs';
import { SetupError, say } from './setup/base.mjs';
import { main, setUpCommandLine } from './setup/index.mjs';
import { commandLine } from './setup/products.mjs';

/** The interface has one exit code for all that fails, whatever the reason. */
const failed = 2;

await main(async () => {
  try {
    await setUpCommandLine();
    process.chdir(callersFolder());
    // In this process: another one would cost as much as the comparison itself.
    return await createRequire(import.meta.url)(commandLine).run(process.argv.slice(2));
  } catch (error) {
    say(error instanceof SetupError ? error.message : `the comparison stopped unexpectedly (${firstLine(error)}).`);
    return failed;
  }
});

/** @param {unknown} error */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0];
}
