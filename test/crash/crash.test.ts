import { expect, it } from 'vitest';
import { runCrashTest } from './crashTest';

/** Some ten seconds. `npm run bench:library -- --kills 100` is the long run. */
const KILLS = 10;

it('loses no confirmed step and keeps no half step when the process is killed', async () => {
  const { kills, confirmed } = await runCrashTest({ kills: KILLS, seed: 20120207 });
  expect(kills).toBe(KILLS);
  expect(confirmed).toBeGreaterThan(KILLS);
}, 120_000);
