import type { Failure, StoryItem, StoryOrder } from '../../../contract';
import {
  type ArticleListAction,
  type ArticleListId,
  type ArticleListState,
  articleListOf,
  noArticleList,
  reduceArticleList,
} from '../articles/articleList';
import {
  firstStory,
  type ImportOutcome,
  type LibraryDialog,
  type LibraryState,
  type Notice,
  type OpenArticle,
  type StoryPick,
} from './state';

/** A change to the state of the library. */
export type LibraryAction =
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'sort-stories'; readonly order: StoryOrder }
  | { readonly type: 'show-all' }
  /** The user goes to a row of the story list; `story` is null when the row has not been loaded. */
  | ({ readonly type: 'pick-story' } & StoryPick)
  /** Picks a story that may be anywhere in the list; the row is unchanged until `locate-story` reports it. */
  | ({ readonly type: 'locate-story'; readonly story: StoryItem } & Pick<StoryPick, 'row'>)
  /** Closes the search, the open article and the list of all articles, so that the picked story is visible. */
  | { readonly type: 'reveal-story' }
  | { readonly type: 'start-renaming' | 'end-renaming' }
  | { readonly type: 'open-article'; readonly article: OpenArticle }
  | { readonly type: 'close-article' }
  | { readonly type: 'articles'; readonly list: ArticleListId; readonly action: ArticleListAction }
  /** Clears the selection of the list on the right. */
  | { readonly type: 'clear-selection' }
  | { readonly type: 'open-dialog'; readonly dialog: LibraryDialog }
  | { readonly type: 'close-dialog' }
  | { readonly type: 'notify'; readonly notice: Notice }
  /** A command has ended; `failure` is null if it succeeded. */
  | { readonly type: 'report-failure'; readonly failure: Failure | null }
  | { readonly type: 'end-import'; readonly outcome: ImportOutcome }
  | { readonly type: 'dismiss-import' };

/** The state after a change. */
export function reduceLibrary(state: LibraryState, action: LibraryAction): LibraryState {
  switch (action.type) {
    case 'search':
      return { ...state, searchText: action.text };
    case 'sort-stories':
      return { ...state, storyOrder: action.order, pick: firstStory };
    case 'show-all':
      return { ...state, pane: 'all', openArticle: null, articles: articleListOf(state.articles, 'all') };
    case 'pick-story':
    case 'locate-story':
      return picked(state, action);
    case 'reveal-story':
      return { ...state, pane: 'story', openArticle: null, searchText: '', articles: articlesOfStory(state, null) };
    case 'start-renaming':
      return { ...state, isRenaming: true };
    case 'end-renaming':
      return { ...state, isRenaming: false };
    case 'open-article':
      return { ...state, openArticle: action.article };
    case 'close-article':
      return { ...state, openArticle: null };
    case 'articles':
      return {
        ...state,
        articles: reduceArticleList(articleListOf(state.articles, action.list), action.action),
      };
    case 'clear-selection':
      return { ...state, articles: reduceArticleList(state.articles, { type: 'select-none' }) };
    case 'open-dialog':
      return { ...state, dialog: action.dialog };
    case 'close-dialog':
      return { ...state, dialog: null };
    case 'notify':
      return { ...state, notice: action.notice };
    case 'report-failure':
      return { ...state, failure: action.failure };
    case 'end-import':
      return { ...state, importOutcome: action.outcome };
    case 'dismiss-import':
      return { ...state, importOutcome: null };
  }
}

function picked(
  state: LibraryState,
  { type, row, story }: Extract<LibraryAction, { type: 'pick-story' | 'locate-story' }>,
): LibraryState {
  const pick = { row, story };
  if (type === 'pick-story')
    return {
      ...state,
      pick,
      pane: 'story',
      openArticle: null,
      isRenaming: false,
      articles: articlesOfStory(state, story),
    };
  return { ...state, pick, articles: state.pane === 'all' ? state.articles : articlesOfStory(state, story) };
}

/** The list of a story that is about to be shown; null for one whose row has not been loaded. */
function articlesOfStory({ pane, articles }: LibraryState, story: StoryItem | null): ArticleListState {
  // Reset here rather than when the list is first used, so that going to another story and back also resets it.
  const before = pane === 'all' ? noArticleList : articles;
  return story === null ? before : articleListOf(before, story.id);
}
