import { expect, it } from 'vitest';
import { runFaults } from './faults';

/** `npm run bench:library -- --kills 100` is the whole test; these take some ten seconds. */
const KILLS = 10;

it('loses nothing confirmed and keeps nothing half when it is killed', async () => {
  const { kills, confirmed } = await runFaults({ kills: KILLS, seed: 20120207 });
  expect(kills).toBe(KILLS);
  expect(confirmed).toBeGreaterThan(KILLS);
}, 120_000);
