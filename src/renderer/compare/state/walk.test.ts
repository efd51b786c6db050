import { describe, expect, it } from 'vitest';
import type { StopSort } from '../../../viewmodel/pair/stops';
import { viewOf } from '../../../viewmodel/pair/view';
import { article, link, pair } from '../../../viewmodel/testing';
import { pairWith } from './testing';
import { arrival, neighbour, noneFoundLine, otherEnd, type StepBy } from './walk';

/** Stops `0` to `5`, of three sorts by turns. */
const sorts: readonly StopSort[] = ['words', 'factual', 'only', 'words', 'factual', 'only'];
const stops = sorts.map((sort, at) => ({ key: `${at}`, row: `row-${at}`, sort, edits: [], label: '' }));
const onlyUnmatched = stops.filter(({ sort }) => sort === 'only');

/** The key a step leads to from the stop at an index, and where it went round. */
function stepFrom(at: number, by: StepBy, wanted = stops) {
  const { stop, round } = arrival(wanted, neighbour(wanted, stops, at, by), by, at === -1);
  return [stop?.key, round];
}

describe('a step', () => {
  it('leads to the next or the previous difference', () => {
    expect(stepFrom(2, 1)).toEqual(['3', null]);
    expect(stepFrom(2, -1)).toEqual(['1', null]);
  });

  it('goes round from the last difference to the first, and back', () => {
    expect(stepFrom(5, 1)).toEqual(['0', 'first']);
    expect(stepFrom(0, -1)).toEqual(['5', 'last']);
  });

  it('of one sort skips the others, from a difference of any sort', () => {
    expect([stepFrom(2, 1, onlyUnmatched), stepFrom(3, 1, onlyUnmatched)]).toEqual([
      ['5', null],
      ['5', null],
    ]);
    expect([stepFrom(5, -1, onlyUnmatched), stepFrom(4, -1, onlyUnmatched)]).toEqual([
      ['2', null],
      ['2', null],
    ]);
  });

  it('of one sort goes round as well', () => {
    expect(stepFrom(5, 1, onlyUnmatched)).toEqual(['2', 'first']);
    expect(stepFrom(1, -1, onlyUnmatched)).toEqual(['5', 'last']);
  });

  it('does not count as going round when it is the first', () => {
    expect(arrival(stops, -1, -1, true)).toEqual({ stop: stops[5], round: null });
    expect(arrival(stops, 6, 1, true)).toEqual({ stop: stops[0], round: null });
  });
});

describe('a step that finds none', () => {
  const alike = (left: readonly string[], right: readonly string[], count: number) =>
    viewOf(pair(article(left), article(right), { links: Array.from({ length: count }, (_, at) => link([at], [at])) }));

  it('says where it looked', () => {
    const view = alike(['a', 'b', 'only left'], ['a', 'b', 'only right'], 2);
    expect(noneFoundLine(view, 'factual')).toBe(
      'No factual difference found in the 2 matched paragraphs. The 2 unmatched paragraphs were not compared.',
    );
    expect(noneFoundLine(view, 'moved')).toBe('None of the 2 matched paragraphs has moved.');
    expect(noneFoundLine(alike(['a', 'b'], ['a', 'b'], 2), 'only')).toBe(
      'No unmatched paragraph: all 2 paragraphs are matched.',
    );
  });

  it('says so where nothing is matched', () => {
    const view = alike(['a'], ['b'], 0);
    expect(noneFoundLine(view, 'factual')).toBe(
      'No matched paragraphs, so no factual differences to find. The 2 unmatched paragraphs were not compared.',
    );
  });

  it('says that the filters hide those there are', () => {
    const view = viewOf(pairWith());
    expect(noneFoundLine(view, 'factual')).toBe('The filters hide the only one. G opens the filters.');
    expect(noneFoundLine(view, 'only')).toBe('The filters hide all 2 of them. G opens the filters.');
  });
});

describe('the other end of a move', () => {
  const view = viewOf(
    pair(article(['a', 'b', 'c']), article(['c', 'a', 'b']), {
      links: [link([0], [1]), link([1], [2]), link([2], [0], 'verbatim', { moved: true })],
    }),
  );
  const row = view.rows.find((one) => one.kind === 'link' && one.moved)?.key ?? '';
  const stub = otherEnd(view, row) ?? '';

  it('is the stub of a moved row, and the row of a stub', () => {
    expect(stub).not.toBe('');
    expect(stub).not.toBe(row);
    expect(otherEnd(view, stub)).toBe(row);
  });

  it('is none for a row that has not moved', () => {
    const other = view.rows.find((one) => one.kind === 'link' && !one.moved)?.key ?? '';
    expect([other === '', otherEnd(view, other)]).toEqual([false, null]);
  });
});
