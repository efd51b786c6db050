/** `npm start`: runs the set-up and opens Crossread. */
import { callersFolder, parseStart } from './setup/arguments.mjs';
import { root, say } from './setup/base.mjs';
import { main, setUpWindow } from './setup/index.mjs';
import { startElectron, whenEnded } from './setup/launch.mjs';

/** The application's own exit code for input it cannot use. */
const badInput = 2;

await main(async () => {
  const start = parseStart(process.argv.slice(2), callersFolder());
  if ('problem' in start) {
    say(start.problem);
    return badInput;
  }
  const folder = await setUpWindow();
  return whenEnded(startElectron({ folder, application: root, args: start.args }));
});
