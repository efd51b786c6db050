import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing';
import { compareArticles, compareSentences } from './compare';
import { CONTEXT } from './context';
import { EVIDENCE } from './evidence';
import * as weights from './weights';

describe('the fitted models', () => {
  it.each(Object.entries(weights))('%s has a weight for each feature', (_, { first, second }) => {
    expect(first.weights).toHaveLength(EVIDENCE.length);
    expect(second.weights).toHaveLength(CONTEXT.length + EVIDENCE.length);
    for (const weight of [...first.weights, ...second.weights]) expect(Number.isFinite(weight)).toBe(true);
  });
});

/** Sentences of one form, five kinds of them. */
const forms = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, index) => `The minister told the council on day ${index % 5} that the army would withdraw.`,
  );

describe('texts of one form', () => {
  it.each([1, 50, 100, 101, 150])('links each of %i sentences with its equal, and with no other', (count) => {
    const links = compareSentences(forms(count), forms(count));
    expect(links.map(({ a, b, relation }) => [a, b, relation])).toEqual(
      forms(count).map((_, index) => [[index], [index], 'verbatim']),
    );
  });

  it('does not take one line of a casualty list for a rewording of another', () => {
    const list = ['Homs', 'Hama', 'Idlib', 'Deraa'].map(
      (city, index) =>
        `In ${city}, ${11 + 3 * index} people were killed and ${20 + 7 * index} wounded, the group said.`,
    );
    expect(
      compareArticles(articleOf(list), articleOf(list)).links.map(({ left, right, relation }) => [
        left,
        right,
        relation,
      ]),
    ).toEqual(list.map((_, index) => [[index], [index], 'verbatim']));
  });

  it('calls a paragraph of one word verbatim', () => {
    expect(compareSentences(['Stop.'], ['Stop.'])).toMatchObject([{ a: [0], b: [0], relation: 'verbatim' }]);
  });
});

it('folds what is too short to tell its language as the other article', () => {
  const line = 'Mr. Lavrov visits Damascus, U.N. says';
  const short = { ...articleOf([line]), language: null };
  const long = articleOf([line, 'The army shelled Homs on Tuesday, activists said in a statement to the press.']);
  for (const { links, edits } of [compareArticles(short, long), compareArticles(long, short)]) {
    expect(links).toMatchObject([{ left: [0], right: [0], relation: 'verbatim' }]);
    expect(edits).toEqual([]);
  }
});
