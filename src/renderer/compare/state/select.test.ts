import { describe, expect, it } from 'vitest';
import { type Filter, noFilter, unmatchedOnly, withoutStyle } from '../../../viewmodel/filter/filter';
import { buildIndex, search } from '../../../viewmodel/search/search';
import { entriesIn, foldsIn, orderIn, stopIndexIn, stopsIn, viewIn } from './select';
import type { CompareState } from './state';
import { act, compared, opened, pairWith, stepTo } from './testing';

const filtered = (filter: Filter): CompareState => act(opened(), { type: 'filter', filter });
const sortsIn = (state: CompareState) => stopsIn(state).map(({ sort }) => sort);

describe('the differences and rows that a filter leaves', () => {
  it('are all without one', () => {
    expect(sortsIn(opened())).toEqual(['words', 'factual', 'only', 'only']);
    expect(entriesIn(opened()).filter(({ kind }) => kind === 'folded')).toEqual([]);
  });

  it('are the unmatched paragraphs when all links are folded', () => {
    const state = filtered(unmatchedOnly);
    expect(sortsIn(state)).toEqual(['only', 'only']);
    expect(entriesIn(state).flatMap((entry) => (entry.kind === 'row' ? [entry.row.kind] : []))).not.toContain('link');
    expect(stopIndexIn(act(state, stepTo(state, 'only')))).toBe(0);
  });

  it('are not the unmatched paragraphs of an outlet that is folded', () => {
    const [onLeft, onRight] = stopsIn(filtered(unmatchedOnly)).map(({ key }) => key);
    const keys = stopsIn(filtered({ ...noFilter, only: new Set(['left']) })).map(({ key }) => key);
    expect([keys.includes(onLeft ?? ''), keys.includes(onRight ?? '')]).toEqual([false, true]);
  });

  it('are not verbatim rows when style changes are hidden', () => {
    const folded = entriesIn(filtered(withoutStyle)).filter(({ kind }) => kind === 'folded');
    expect(folded).toMatchObject([{ of: new Map([['verbatim', 1]]) }]);
  });
});

describe('a new comparison', () => {
  it('has folds of its own, as the open ones are of other rows', () => {
    const before = opened();
    const folds = foldsIn(before);
    folds.set('run-1', true);
    expect(foldsIn(act(before, { type: 'filter', filter: withoutStyle }))).toBe(folds);
    const other = compared(act(before, { type: 'choose', selection: { left: 'A', right: 'C' } }));
    expect(foldsIn(other).isOpen('run-1', false)).toBe(false);
  });

  it('is the one that is searched', () => {
    const hits = (state: CompareState) => {
      const view = viewIn(state);
      return view && search(buildIndex(view.pair, orderIn(state)()), 'three', false).count;
    };
    const { left, right, comparison } = pairWith();
    const turned = { left: right, right: left, comparison: { ...comparison, links: [], edits: [] } };
    const before = opened();
    expect(hits(before)).toEqual({ left: 0, right: 1 });
    expect(hits(compared(act(before, { type: 'swap' }), turned))).toEqual({ left: 1, right: 0 });
  });
});
