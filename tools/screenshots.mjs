/** `npm run screenshots`: the README's pictures (docs/), and more to look at (screenshots/, not committed). */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root, say } from './setup/base.mjs';
import { main, setUpWindow } from './setup/index.mjs';
import { startElectron, whenEnded } from './setup/launch.mjs';

const themes = ['light', 'dark'];
const sizes = [
  { width: 960, height: 600 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const readmeSize = { width: 1280, height: 800 };

const pictures = themes.flatMap((theme) => [
  { file: `docs/compare-${theme}.png`, theme, ...readmeSize },
  ...sizes.map((size) => ({ file: `screenshots/compare-${theme}-${size.width}x${size.height}.png`, theme, ...size })),
]);

await main(async () => {
  const folder = await setUpWindow();
  for (const { file, theme, width, height } of pictures) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    const args = [`--screenshot=${target}`, `--width=${width}`, `--height=${height}`, `--theme=${theme}`];
    const code = await whenEnded(startElectron({ folder, application: root, args }));
    if (code !== 0) return code;
    say(`wrote ${file}`);
  }
  return 0;
});
