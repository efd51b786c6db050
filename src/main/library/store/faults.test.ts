import { expect, it } from 'vitest';
import { runFaults } from './faults';

/** `npm run bench:library -- --kills 100` is the full test; these take about ten seconds. */
const KILLS = 10;

it('loses nothing confirmed and leaves nothing half done when it is killed', async () => {
  const { kills, confirmed } = await runFaults({ kills: KILLS, seed: 20120207 });
  expect(kills).toBe(KILLS);
  expect(confirmed).toBeGreaterThan(KILLS);
}, 120_000);
