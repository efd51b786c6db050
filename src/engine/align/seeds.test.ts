import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing';
import { prepare } from './prepare';
import { seedMeetings, streamsOf } from './seeds';

/** All matches of two articles of the given paragraphs, as pairs of word indices. */
function meetingsOf(left: readonly string[], right: readonly string[]): readonly (readonly [number, number])[] {
  const streams = streamsOf(prepare(articleOf(left)), prepare(articleOf(right)));
  const meetings = seedMeetings(streams);
  const met: (readonly [number, number])[] = [];
  streams.left.ids.forEach((_, place) => {
    meetings(place, (l, r) => met.push([l, r]));
  });
  return met;
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('seeds', () => {
  it('meet wherever three words are the same, within paragraphs', () => {
    expect(meetingsOf(['tens of terrorists fled'], ['of terrorists fled', 'they saw tens of terrorists'])).toEqual([
      [0, 5],
      [1, 0],
    ]);
  });

  it('of a formula meet nothing, and those beside it do', () => {
    const formula = (who: string) => times(6, (index) => `${who}${index} told reporters on Tuesday`);
    expect(meetingsOf(formula('a'), formula('b'))).toEqual([]);
    expect(meetingsOf(formula('a'), [...formula('b'), 'a3 told reporters on Tuesday'])).toEqual([[15, 30]]);
  });

  it('of a formula meet within a long stretch that is shared', () => {
    const text = 'the council met behind closed doors for the third day running on Tuesday';
    const openings = times(6, (index) => `${text.split(' ').slice(0, 5).join(' ')} and then${index} it rose`);
    expect(meetingsOf([...openings, text], [text])).toContainEqual([54, 0]);
  });

  it('of a repeated paragraph meet in order, and what is left over meets the last', () => {
    const equal = 'Nothing more was known.';
    expect(
      meetingsOf(
        times(8, () => equal),
        times(6, () => equal),
      ).filter(([l]) => l % 4 === 0),
    ).toEqual(times(8, (index) => [index * 4, Math.min(index, 5) * 4]));
  });

  it('meet as often as the text is long, however it repeats itself', () => {
    const word = ['word '.repeat(5000)];
    expect(meetingsOf(word, word).length).toBeLessThanOrEqual(5000);
    const paragraphs = times(1000, () => 'Officials said nothing more was known of it.');
    expect(meetingsOf(paragraphs, paragraphs).length).toBeLessThanOrEqual(8000);
  });
});
