import { type Dispatch, type RefObject, useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { Bridge, Correction, KeptArticle, Result, StoryItem } from '../../../contract';
import { done } from '../../../messages/library/actions';
import { articlesCounted, headlineOf, quoted } from '../../../viewmodel/labels/library';
import { answered } from '../answered';
import type { ListHandle } from '../list/List';
import { OperationRunner } from './OperationRunner';
import {
  articlesOfStory,
  correctArticle,
  deleteArticles,
  keepStories,
  mergeStories,
  moveArticles,
  type Operation,
  renameStory,
  rereadArticle,
} from './operations';
import type { LibraryAction } from './reduce';

/** The lists of the screen; null while a list is not shown. */
export interface LibraryLists {
  readonly stories: RefObject<ListHandle | null>;
  readonly results: RefObject<ListHandle | null>;
  readonly articles: RefObject<ListHandle | null>;
}

interface LibraryCommandOptions {
  readonly dispatch: Dispatch<LibraryAction>;
  readonly bumpVersion: () => void;
  readonly lists: LibraryLists;
  /** Picks a story wherever it is in the list. */
  readonly locate: (story: StoryItem) => Promise<void>;
  /** Picks a story and scrolls to it. */
  readonly showStory: (story: StoryItem) => void;
  readonly isSearching: boolean;
}

/** The commands that change the library or leave it. Each moves the focus to where the user continues. */
export interface LibraryCommands {
  /** Opens a story, or some articles, on the Compare screen. */
  readonly openStory: (story: StoryItem) => void;
  readonly compare: (articles: readonly number[]) => void;
  readonly keepStories: (stories: readonly StoryItem[]) => void;
  /** An empty title names the story after its first article. */
  readonly rename: (story: StoryItem, title: string) => void;
  readonly merge: (from: StoryItem, into: StoryItem) => void;
  readonly deleteStory: (story: StoryItem) => void;
  /** Null moves them to a new story. */
  readonly move: (articles: readonly number[], to: StoryItem | null) => void;
  readonly deleteArticles: (articles: readonly number[]) => void;
  readonly closeArticle: () => void;
  readonly deleteOpenArticle: (article: KeptArticle) => void;
  /** The corrected article, or null when that failed. */
  readonly correct: (article: number, correction: Correction) => Promise<KeptArticle | null>;
  /** The article in another encoding, or null when that failed. */
  readonly reread: (article: KeptArticle, encoding: string) => Promise<KeptArticle | null>;
  /** Marks an article as a version of another one, or (null) of none. */
  readonly setVersion: (article: number, of: number | null) => void;
  /** Restores the sample story. */
  readonly keepSample: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Runs the commands of the library, then moves the focus. */
export function useLibraryCommands(bridge: Bridge, options: LibraryCommandOptions): LibraryCommands {
  const { dispatch, bumpVersion, lists } = options;
  const { notify, run, request, undo, redo } = useOperations(dispatch, bumpVersion);
  const closeArticle = (): void => {
    // Synchronously, because the focus moves to a list that is hidden while the article is open.
    flushSync(() => dispatch({ type: 'close-article' }));
    (options.isSearching ? lists.results : lists.articles).current?.focus();
  };
  return {
    ...commandsOfStories(bridge, { ...options, run }),
    openStory: ({ id }) => void request(bridge.openStory(id)),
    compare: (articles) => void request(bridge.openArticles(articles)),
    deleteArticles: (articles) => {
      void run(deleteArticles(bridge, articles, articlesCounted(articles.length)));
      dispatch({ type: 'clear-selection' });
      lists.articles.current?.focus();
    },
    closeArticle,
    deleteOpenArticle: (article) => {
      void run(deleteArticles(bridge, [article.id], quoted(headlineOf(article))));
      closeArticle();
    },
    correct: async (article, correction) => valueOrNull(await run(correctArticle(bridge, article, correction))),
    reread: async (article, encoding) => {
      if (article.encoding === null) return null;
      return valueOrNull(await run(rereadArticle(bridge, article.id, { encoding, before: article.encoding })));
    },
    setVersion: async (article, of) => {
      await request(bridge.setVersion(article, of));
      bumpVersion();
    },
    keepSample: async () => {
      const result = await request(bridge.keepSample());
      bumpVersion();
      if (!result.ok) return;
      notify(done.sampleRestored);
      options.showStory(result.value);
    },
    undo,
    redo,
  };
}

/** Runs operations and reports how they end. */
function useOperations(dispatch: Dispatch<LibraryAction>, bumpVersion: () => void) {
  const runner = useMemo(
    () =>
      new OperationRunner({
        changed: bumpVersion,
        reportFailure: (failure) => dispatch({ type: 'report-failure', failure }),
      }),
    [dispatch, bumpVersion],
  );
  const notify = (text: string, canUndo = false): void => dispatch({ type: 'notify', notice: { text, canUndo } });
  return {
    notify,
    /** Runs an operation that can be undone. */
    run: async <T>(operation: Operation<T>): Promise<Result<T>> => {
      const result = await runner.run(operation);
      if (result.ok) notify(operation.notice(result.value), true);
      return result;
    },
    /** Waits for a request that cannot be undone. */
    request: async <T>(answer: Promise<Result<T>>): Promise<Result<T>> => {
      const result = await answered(answer);
      dispatch({ type: 'report-failure', failure: result.ok ? null : result.error });
      return result;
    },
    undo: () => notify(runner.undo()),
    redo: () => notify(runner.redo(), true),
  };
}

interface StoryCommandOptions extends Pick<LibraryCommandOptions, 'dispatch' | 'lists' | 'locate' | 'showStory'> {
  readonly run: <T>(operation: Operation<T>) => Promise<Result<T>>;
}

/** The commands that change the articles of a story, or its title. */
function commandsOfStories(
  bridge: Bridge,
  { dispatch, lists, locate, showStory, run }: StoryCommandOptions,
): Pick<LibraryCommands, 'keepStories' | 'rename' | 'merge' | 'deleteStory' | 'move'> {
  return {
    keepStories: ([first, ...rest]) => {
      if (first !== undefined) void run(keepStories(bridge, [first, ...rest]));
    },
    rename: async (story, title) => {
      const renamed = await run(renameStory(bridge, story, title === '' ? null : title));
      if (renamed.ok) await locate(renamed.value);
    },
    merge: async (from, into) => {
      const merged = await run(mergeStories(bridge, from, into));
      if (merged.ok) showStory(merged.value);
      lists.stories.current?.focus();
    },
    deleteStory: async (story) => {
      const articles = await answered(articlesOfStory(bridge, story.id));
      if (articles.ok) await run(deleteArticles(bridge, articles.value, quoted(story.title)));
      else dispatch({ type: 'report-failure', failure: articles.error });
      lists.stories.current?.focus();
    },
    move: async (articles, to) => {
      const moved = await run(moveArticles(bridge, articles, to));
      if (!moved.ok) return;
      dispatch({ type: 'clear-selection' });
      lists.articles.current?.focus();
    },
  };
}

function valueOrNull<T>(result: Result<T>): T | null {
  return result.ok ? result.value : null;
}
