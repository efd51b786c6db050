/**
 * `npm run screenshots`: the README's pictures (docs/), and pictures of every state for review (screenshots/, not
 * committed).
 */
import { spawn } from 'node:child_process';
import { root } from './setup/base.mjs';
import { main, setUpWindow } from './setup/index.mjs';
import { whenEnded } from './setup/launch.mjs';

await main(async () => {
  await setUpWindow();
  const args = ['playwright', 'test', '--config=e2e/pictures.config.ts', '--reporter=list', ...process.argv.slice(2)];
  return whenEnded(spawn('npx', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }));
});
