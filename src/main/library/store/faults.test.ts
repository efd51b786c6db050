import { expect, it } from 'vitest';
import { runFaults } from './testing';

/** A hundred take two minutes and run in `npm run bench:library`; these take some fifteen seconds. */
const KILLS = 12;

it('loses nothing confirmed and keeps nothing half when it is killed', async () => {
  const { kills, confirmed } = await runFaults({ kills: KILLS, seed: 20120207 });
  expect(kills).toBe(KILLS);
  expect(confirmed).toBeGreaterThan(KILLS);
}, 120_000);
