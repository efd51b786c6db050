import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../contract';
import { findStops } from '../differences';
import { alignedRows } from '../rows';
import { article, link, pair } from '../testing';
import {
  countFilterable,
  filterStops,
  foldRows,
  isSameFilter,
  nothingFiltered,
  oneSidedOnly,
  substanceOnly,
  toggled,
} from './filter';

const span = (start: number, end: number) => ({ paragraph: 2, start, end });
const edits: readonly Edit[] = [
  { link: 2, kind: 'house-style', left: span(0, 3), right: null },
  { link: 2, kind: 'figure', left: span(4, 5), right: span(0, 1) },
  { link: 2, kind: 'cut', left: span(20, 30), right: null },
];
const both = pair(
  article(['a', 'b', 'Mr. 5 killed in the town yesterday', 'only']),
  article(['a', 'b', '6 killed in the town', 'own']),
  {
    links: [link([0], [0]), link([1], [1]), link([2], [2], 'edited')],
    edits,
  },
);
const rows = alignedRows(both);
const { comparison } = both;
const stops = findStops(both, rows, null);
const left = (filter: typeof nothingFiltered): readonly string[] =>
  filterStops(comparison, foldRows(comparison, rows, filter), stops, filter).map((stop) => stop.sort);

describe('filters', () => {
  it('count what each switch folds', () => {
    const counts = countFilterable(comparison, rows, { left: [], right: [0] });
    expect(counts.relations).toMatchObject({ verbatim: 2, edited: 1 });
    expect(counts.kinds).toMatchObject({ figure: 1, 'house-style': 1, cut: 1 });
    expect(counts.only).toEqual({ left: 1, right: 1 });
    expect(counts.furniture).toBe(1);
  });

  it('fold neighbouring rows to one line that knows how many of each relation it folds', () => {
    const entries = foldRows(comparison, rows, substanceOnly);
    expect(entries.map((entry) => (entry.kind === 'row' ? entry.row.key : [...entry.of]))).toEqual([
      [['verbatim', 2]],
      'link-2',
      'apart-alone-right-3',
    ]);
    expect(foldRows(comparison, rows, nothingFiltered)).toHaveLength(rows.length);
  });

  it('leave the differences that can be seen', () => {
    expect(left(nothingFiltered)).toEqual(['substance', 'words', 'only', 'only']);
    expect(left(oneSidedOnly)).toEqual(['only', 'only']);
    expect(left({ ...nothingFiltered, kinds: new Set(['figure']) })).toEqual(['words', 'only', 'only']);
    expect(left({ ...nothingFiltered, only: new Set(['left']) })).toEqual(['substance', 'words', 'only']);
  });

  it('are told apart by what they leave', () => {
    expect(
      isSameFilter(substanceOnly, { ...substanceOnly, kinds: toggled(nothingFiltered.kinds, 'house-style') }),
    ).toBe(true);
    expect(isSameFilter(substanceOnly, { ...substanceOnly, kinds: toggled(substanceOnly.kinds, 'house-style') })).toBe(
      false,
    );
  });
});
