/** The state of a list of articles: order, filter and selection. */
import type { ArticleFilter, ArticleOrder } from '../../../contract';

/** A list of articles: that of a story, by its id, or that of the whole library. */
export type ArticleListId = number | 'all';

/** The selected articles, by their ids. */
export interface ArticleSelection {
  /** In the order of their selection: the first one is compared on the left. */
  readonly ids: readonly number[];
  /** The row that a range selected with Shift starts from. */
  readonly anchor: number;
}

/** The state of one list; another list starts with a fresh one. */
export interface ArticleListState {
  /** The list that this state belongs to; null before any was shown. */
  readonly list: ArticleListId | null;
  /** Always empty for the list of a story. */
  readonly filter: ArticleFilter;
  readonly order: ArticleOrder;
  /** The row that the keys act on. It may be beyond the end of a list that has become shorter. */
  readonly active: number;
  readonly selection: ArticleSelection;
}

/** A change to the state of a list. */
export type ArticleListAction =
  | { readonly type: 'filter'; readonly filter: ArticleFilter }
  | { readonly type: 'sort'; readonly order: ArticleOrder }
  /** A key or a click activates a row; with Shift, it selects the range up to it. */
  | { readonly type: 'activate'; readonly row: number; readonly isRange: boolean }
  | { readonly type: 'toggle'; readonly id: number; readonly row: number }
  | { readonly type: 'select'; readonly ids: readonly number[] }
  | { readonly type: 'select-none' };

/** Nothing selected. */
export const noSelection: ArticleSelection = { ids: [], anchor: 0 };

/** The state before any list was shown. */
export const noArticleList: ArticleListState = {
  list: null,
  filter: {},
  order: 'published',
  active: 0,
  selection: noSelection,
};

/** The state of a list: `state` when it belongs to that list, else a fresh one. Stories keep a common order. */
export function articleListOf(state: ArticleListState, list: ArticleListId): ArticleListState {
  if (state.list === list) return state;
  const order = list === 'all' ? 'added' : typeof state.list === 'number' ? state.order : noArticleList.order;
  return { ...noArticleList, list, order };
}

/** The state of a list after a change. */
export function reduceArticleList(state: ArticleListState, action: ArticleListAction): ArticleListState {
  const { selection } = state;
  switch (action.type) {
    // Clears the selection, or articles that are no longer listed could be deleted unnoticed.
    case 'filter':
      return { ...state, filter: action.filter, selection: noSelection };
    case 'sort':
      return { ...state, order: action.order, selection: noSelection };
    case 'activate': {
      const isAnchor = !action.isRange && selection.ids.length === 0;
      return { ...state, active: action.row, selection: isAnchor ? { ids: [], anchor: action.row } : selection };
    }
    case 'toggle': {
      const others = selection.ids.filter((id) => id !== action.id);
      const ids = others.length < selection.ids.length ? others : [...selection.ids, action.id];
      return { ...state, selection: { ids, anchor: action.row } };
    }
    case 'select':
      return { ...state, selection: { ...selection, ids: [...new Set([...selection.ids, ...action.ids])] } };
    case 'select-none':
      return { ...state, selection: noSelection };
  }
}

/** The first and last of the rows between the anchor of a selection and a row, inclusive. */
export function rowsFromAnchor({ anchor }: ArticleSelection, row: number): readonly [number, number] {
  return [Math.min(anchor, row), Math.max(anchor, row)];
}
