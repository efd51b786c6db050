import { describe, expect, it } from 'vitest';
import type { Edit } from '../../contract';
import { foldedName } from '../../renderer/compare/filters/FoldedRows';
import { explainDifferenceCount } from '../labels/differenceCount';
import { alignedRows } from '../pair/rows';
import { findStops } from '../pair/stops';
import { viewOf } from '../pair/view';
import { article, link, pair } from '../testing';
import { countFiltered } from './counts';
import { filterRows, filterStops, isSameFilter, noFilter, toggled, unmatchedOnly, withoutStyle } from './filter';

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
const stops = findStops(viewOf(both), rows, null);
const left = (filter: typeof noFilter): readonly string[] =>
  filterStops(comparison, filterRows(comparison, rows, filter), stops, filter).map((stop) => stop.sort);

describe('filters', () => {
  it('count how much each switch folds', () => {
    const counts = countFiltered(both, rows, stops, { left: [], right: [0] });
    expect(counts.relations).toMatchObject({ verbatim: 2, edited: 1 });
    expect(counts.kinds).toMatchObject({ figure: 1, 'house-style': 1, cut: 1 });
    expect(counts.only).toEqual({ left: 1, right: 1 });
    expect(counts.clutter).toBe(1);
  });

  it('fold adjacent rows to one line that counts each relation', () => {
    const entries = filterRows(comparison, rows, withoutStyle);
    expect(entries.map((entry) => (entry.kind === 'row' ? entry.row.key : [...entry.of]))).toEqual([
      [['verbatim', 2]],
      'link-2',
      'gap-unmatched-right-3',
    ]);
    expect(filterRows(comparison, rows, noFilter)).toHaveLength(rows.length);
  });

  it('leave the visible stops', () => {
    expect(left(noFilter)).toEqual(['factual', 'words', 'only', 'only']);
    expect(left(unmatchedOnly)).toEqual(['only', 'only']);
    expect(left({ ...noFilter, kinds: new Set(['figure']) })).toEqual(['words', 'only', 'only']);
    expect(left({ ...noFilter, only: new Set(['left']) })).toEqual(['factual', 'words', 'only']);
  });

  it('are equal when they fold and unmark the same', () => {
    expect(isSameFilter(withoutStyle, { ...withoutStyle, kinds: new Set(['name-spelling', 'house-style']) })).toBe(
      true,
    );
    expect(isSameFilter(withoutStyle, { ...withoutStyle, kinds: toggled(withoutStyle.kinds, 'house-style') })).toBe(
      false,
    );
  });
});

describe('name spellings', () => {
  const span = (start: number, end: number) => ({ paragraph: 0, start, end });
  const spelled = pair(article(['Nuri spoke']), article(['Nouri spoke']), {
    links: [link([0], [0])],
    edits: [{ link: 0, kind: 'name-spelling', left: span(0, 4), right: span(0, 5) }],
  });
  const view = viewOf(spelled);

  it('are counted, also in folded rows', () => {
    expect(view.counts.kinds).toMatchObject({ 'name-spelling': 1, name: 0, 'house-style': 0 });
    const [entry] = filterRows(spelled.comparison, view.rows, withoutStyle);
    expect(entry?.kind === 'folded' && foldedName(entry)).toBe('1 verbatim paragraph, with 1 name spelling');
  });
});

it('explains the number of differences with parts that add up', () => {
  expect(explainDifferenceCount(viewOf(both))).toBe(
    '4 differences: 2 places where words differ (2 edits, those that touch counted as one place) and 2 runs of ' +
      'unmatched paragraphs (2 paragraphs). House style is marked but not counted.',
  );
});
