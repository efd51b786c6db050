/** The state of the Library screen: every choice of the user. Rows and articles come from main and are not in it. */
import type { Failure, ImportReport, StoryItem, StoryOrder } from '../../../contract';
import { type ArticleListState, noArticleList } from '../articles/articleList';

/** The article open on the right, and where to start in it. */
export interface OpenArticle {
  readonly id: number;
  /** The index of the paragraph to scroll to, or null for the start. */
  readonly paragraph: number | null;
  /** The words searched for, as the article writes them, to be highlighted in it. */
  readonly words: readonly string[];
  /** False for a preview: the search results keep the focus. */
  readonly takesFocus: boolean;
}

/** The picked story. It stays picked wherever its row moves; when it is gone, the story now in its row is picked. */
export interface StoryPick {
  /** The last known row. */
  readonly row: number;
  /** Null for the story that is in the row. */
  readonly story: StoryItem | null;
}

/** The dialog over the library. */
export type LibraryDialog =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'paste' | 'keys' | 'palette' }
  /** Picks a story to move articles to; `from` is the story that has them now, null for articles of several. */
  | { readonly kind: 'move'; readonly articles: readonly number[]; readonly from: number | null }
  | { readonly kind: 'merge'; readonly story: StoryItem };

/** A sentence that reports the last command. */
export interface Notice {
  readonly text: string;
  readonly canUndo: boolean;
}

/** How an import ended. */
export interface ImportOutcome {
  readonly report: ImportReport | null;
  readonly failure: Failure | null;
}

/** The state of the screen: choices of the user, and reports on the last command. */
export interface LibraryState {
  /** The list on the right: the articles of the picked story, or all of the library. */
  readonly pane: 'story' | 'all';
  readonly pick: StoryPick;
  readonly storyOrder: StoryOrder;
  /** Whether the title of the picked story is being edited. */
  readonly isRenaming: boolean;
  /** The list of articles on the right, also while an article is open over it. */
  readonly articles: ArticleListState;
  /** Null while the list is shown. */
  readonly openArticle: OpenArticle | null;
  /** The text of the search field, as typed. */
  readonly searchText: string;
  /** Null while none is open. */
  readonly dialog: LibraryDialog | null;
  /** Null until a command has reported. */
  readonly notice: Notice | null;
  /** Why the last command failed; null when it did not. */
  readonly failure: Failure | null;
  /** The last import, until it is dismissed. */
  readonly importOutcome: ImportOutcome | null;
}

/** The first row of the list, whichever story is in it. */
export const firstStory: StoryPick = { row: 0, story: null };

/** The state in which the library opens. */
export const initialState: LibraryState = {
  pane: 'story',
  pick: firstStory,
  storyOrder: 'added',
  isRenaming: false,
  articles: noArticleList,
  openArticle: null,
  searchText: '',
  dialog: null,
  notice: null,
  failure: null,
  importOutcome: null,
};
