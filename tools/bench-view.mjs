/** `npm run bench:view`: sets up the window, then runs bench/view.ts in it. */
import path from 'node:path';
import { root, run } from './setup/base.mjs';
import { main, setUpWindow } from './setup/index.mjs';
import { binary } from './setup/products.mjs';

await main(async () => {
  await setUpWindow();
  const script = path.join(root, 'bench', 'view.ts');
  const { code } = await run(process.execPath, [binary('tsx'), script], { env: process.env, keepOutput: true });
  return code;
});
