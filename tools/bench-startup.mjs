/**
 * `npm run bench:startup`: the time from start to first paint, Crossread's comparison against an empty Electron window.
 * Both start in turn within one run, so that other load on the machine affects both alike.
 *
 * A start ends when its content is first visible, by Chromium's first contentful paint: for the empty window its one
 * word, for Crossread the comparison, which main puts into the document (src/main/story/startPage.ts). Without a cached
 * page Crossread renders the comparison itself, and its start ends later than it is visible: after the frame with it.
 * The first start of each is not measured, because only a second start has a cache.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, SetupError } from './setup/base.mjs';
import { main, setUpWindow } from './setup/index.mjs';
import { startElectron, whenEnded } from './setup/launch.mjs';

const pairs = 7;
/** Crossread may take this many times as long as the empty window. */
const bound = 1.24;

await main(async () => {
  const folder = await setUpWindow();
  const profiles = mkdtempSync(path.join(tmpdir(), 'crossread-bench-'));
  process.once('exit', () => rmSync(profiles, { recursive: true, force: true }));
  const empty = () => timeToPaint(folder, path.join(root, 'bench', 'empty-window'), path.join(profiles, 'empty'));
  const crossread = () => timeToPaint(folder, root, path.join(profiles, 'crossread'));

  // Warm-up: the first start of each fills the caches of the file system and makes the profile.
  await empty();
  await crossread();
  const measured = [];
  for (let pair = 0; pair < pairs; pair += 1) measured.push({ empty: await empty(), crossread: await crossread() });

  const ratios = measured.map((pair) => pair.crossread / pair.empty);
  report(
    'empty window',
    measured.map((pair) => pair.empty),
    ' ms',
    0,
  );
  report(
    'Crossread',
    measured.map((pair) => pair.crossread),
    ' ms',
    0,
  );
  report('ratio by pair', ratios, '', 2);
  const met = median(ratios) <= bound;
  process.stdout.write(`bound          ${bound} (median ratio): ${met ? 'met' : 'NOT MET'}\n`);
  return met ? 0 : 1;
});

/**
 * Milliseconds from the start of the process to the first paint.
 * @param {string} folder @param {string} application @param {string} profile
 */
async function timeToPaint(folder, application, profile) {
  const env = { CROSSREAD_BENCH: 'startup' };
  const args = [`--user-data-dir=${profile}`];
  const start = Date.now();
  const child = startElectron({ folder, application, args, env, stdout: 'pipe' });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
  });
  await whenEnded(child);
  const painted = /^painted (\d+)$/m.exec(output)?.[1];
  if (painted === undefined) throw new SetupError(`${application} ended without telling when it had painted.`);
  return Number(painted) - start;
}

/** @param {string} name @param {readonly number[]} values @param {string} unit @param {number} digits */
function report(name, values, unit, digits) {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map((v) =>
    v.toFixed(digits),
  );
  process.stdout.write(
    `${name.padEnd(14)} median ${middle}${unit}, from ${least} to ${most}${unit} (${values.length} runs)\n`,
  );
}

/** @param {readonly number[]} values an odd number of them */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
