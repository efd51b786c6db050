import { describe, expect, it } from 'vitest';
import {
  type ArticleListAction,
  type ArticleListState,
  articleListOf,
  noArticleList,
  reduceArticleList,
  rowsFromAnchor,
} from './articleList';

/** The state of story 1's list after some actions. */
function stateAfter(...actions: readonly ArticleListAction[]): ArticleListState {
  return actions.reduce(reduceArticleList, articleListOf(noArticleList, 1));
}

describe('the selection', () => {
  it('keeps the order of selection, which decides the sides', () => {
    const both = stateAfter({ type: 'toggle', id: 7, row: 3 }, { type: 'toggle', id: 2, row: 1 });
    expect(both.selection).toEqual({ ids: [7, 2], anchor: 1 });
    expect(reduceArticleList(both, { type: 'toggle', id: 7, row: 3 }).selection.ids).toEqual([2]);
  });

  it('has each article once', () => {
    const { selection } = stateAfter({ type: 'select', ids: [1, 2] }, { type: 'select', ids: [2, 3] });
    expect(selection.ids).toEqual([1, 2, 3]);
  });

  it('extends from the anchor in either direction', () => {
    expect(rowsFromAnchor({ ids: [], anchor: 4 }, 1)).toEqual([1, 4]);
    expect(rowsFromAnchor({ ids: [], anchor: 4 }, 6)).toEqual([4, 6]);
  });

  it('is anchored at the active row until something is selected', () => {
    const toRow4 = { type: 'activate', row: 4, isRange: false } as const;
    expect(stateAfter(toRow4).selection.anchor).toBe(4);
    expect(stateAfter(toRow4, { type: 'activate', row: 6, isRange: true }).selection.anchor).toBe(4);
    expect(stateAfter({ type: 'toggle', id: 7, row: 3 }, toRow4).selection.anchor).toBe(3);
  });

  it.each<ArticleListAction>([
    { type: 'filter', filter: { outlet: 'The Post' } },
    { type: 'sort', order: 'headline' },
    { type: 'select-none' },
  ])('is emptied by $type', (action) => {
    expect(stateAfter({ type: 'select', ids: [1, 2] }, action).selection.ids).toEqual([]);
  });
});

describe('the state of a list', () => {
  it('persists for the same list', () => {
    const state = stateAfter({ type: 'select', ids: [1] });
    expect(articleListOf(state, 1)).toBe(state);
  });

  it('is reset for another story, except the order', () => {
    const state = stateAfter(
      { type: 'activate', row: 5, isRange: false },
      { type: 'sort', order: 'headline' },
      { type: 'select', ids: [1] },
    );
    expect(articleListOf(state, 2)).toEqual({ ...noArticleList, list: 2, order: 'headline' });
  });

  it('is reset for all articles, newest first, and for a story after them', () => {
    const all = articleListOf(stateAfter({ type: 'sort', order: 'headline' }), 'all');
    expect(all.order).toBe('added');
    expect(articleListOf(all, 1).order).toBe('published');
  });
});
