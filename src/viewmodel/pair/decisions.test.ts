import { describe, expect, it } from 'vitest';
import type { KeptDecision } from '../../contract';
import { link } from '../testing';
import { mirrored, overriddenLinks, type PairDecisions, successorOf, withDecision } from './decisions';

const decision = (left: number, right: number, kind: KeptDecision['kind'] = 'make'): KeptDecision => ({
  kind,
  left: [left],
  right: [right],
  reason: '',
  texts: null,
});

const one: PairDecisions = [decision(1, 2)];
const two: PairDecisions = [...one, decision(3, 4)];

describe('the decisions of a pair', () => {
  it('append a new one, which replaces a decision about the same paragraphs', () => {
    const broken = decision(1, 2, 'break');
    expect(withDecision(two, broken)).toEqual([two[1], broken]);
    expect(withDecision(two, decision(1, 4))).toEqual([...two, decision(1, 4)]);
  });

  it('swap with the sides', () => {
    expect(mirrored(one)).toEqual([decision(2, 1)]);
    expect(mirrored(mirrored(two))).toEqual(two);
  });
});

it('overrides a link that pairs two of the chosen paragraphs', () => {
  const links = [link([0], [0]), link([1, 2], [3]), link([2], [4, 5]), link([3], [3])];
  expect(overriddenLinks(links, { left: [2], right: [3, 4] })).toEqual([links[1], links[2]]);
  expect(overriddenLinks(links, { left: [0], right: [] })).toEqual([]);
});

describe('the link shown after a decision', () => {
  const links = [link([0], [0]), link([2], [4]), link([2, 3], [5]), link([7], [8])];
  it.each([
    ['the link itself', link([2, 3], [5]), 2],
    ['the one with most of its paragraphs', link([2, 3], [4]), 1],
    ['the one read next', link([4], [6]), 3],
    ['the last one, when none is read after it', link([9], [9]), 3],
  ])('is %s', (_what, before, index) => expect(successorOf(before, links)).toBe(index));
  it('is null when no link is left', () => expect(successorOf(link([0], [0]), [])).toBeNull());
});
