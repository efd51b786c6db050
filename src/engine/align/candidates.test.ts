import { expect, it } from 'vitest';
import { articleOf } from '../testing';
import { bagOf } from './bags';
import { proposer } from './candidates';
import { type PreparedArticle, prepare } from './prepare';
import { rarity } from './rarity';

const times = (count: number, make: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => make(index));

const candidatesOf = (left: string, right: readonly string[]) => {
  const [a, b] = [prepare(articleOf([left])), prepare(articleOf(right))];
  const weigh = rarity(a, b);
  const bags = (prepared: PreparedArticle) =>
    prepared.paragraphs.map(({ from, to }) => bagOf(prepared.words, from, to, weigh));
  return bags(a).flatMap(proposer(bags(b), weigh));
};

it('proposes paragraphs that share rare stems, and none that share only common words', () => {
  expect(candidatesOf('The envoy mentioned hysteria.', ['He was in the city.', 'Hysteria was in the city.'])).toEqual([
    1,
  ]);
});

it('proposes few of many, those with the most shared evidence', () => {
  const right = [
    ...times(30, (index) => `Harbour number ${index} opened quietly.`),
    'The harbour ferry sank near Constantinople.',
  ];
  const proposed = candidatesOf('A harbour ferry sank off Constantinople.', right);
  expect(proposed.length).toBeLessThanOrEqual(16);
  expect(proposed).toContain(30);
});
