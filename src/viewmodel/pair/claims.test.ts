import { expect, it } from 'vitest';
import type { AgencyClaim } from '../../contract';
import { claimFacts } from './claims';

const claimed = (outlet: string | null, ...claims: readonly [string, AgencyClaim['claim']][]): readonly string[] =>
  claimFacts({ outlet, agencyClaims: claims.map(([agency, claim]) => ({ agency, claim })) });

it('treats an agency that credits itself as the author, and no other outlet', () => {
  expect(claimed('Reuters', ['Reuters', 'credits'])).toEqual(['Reuters dispatch']);
  expect(claimed('Fox News', ['AP', 'is'])).toEqual(['credits AP']);
  expect(claimed(null, ['AP', 'is'])).toEqual(['AP dispatch']);
});

it('names the agencies of each kind of claim together', () => {
  expect(claimed('Metro', ['AFP', 'quotes'], ['AP', 'credits'], ['Reuters', 'credits'])).toEqual([
    'credits AP and Reuters',
    'quotes AFP',
  ]);
  expect(claimed('Metro')).toEqual([]);
});
