import type { RefObject } from 'react';
import type { Bridge, KeptArticle, Result, StoryItem } from '../../contract';
import { done } from '../../messages/library/actions';
import { headlineOf, quoted } from '../../viewmodel/labels/library';
import { answered } from './answer';
import type { ArticlesHandle } from './articles/ArticleList';
import type { ListHandle } from './list/List';
import type { Actions } from './useActions';

interface Needs {
  readonly actions: Actions;
  /** The story that is chosen. */
  readonly chosen: StoryItem | null;
  readonly changed: () => void;
  readonly stories: RefObject<ListHandle | null>;
  readonly articles: RefObject<ArticlesHandle | null>;
  /** Chooses a story wherever it stands in the list. */
  readonly reveal: (story: StoryItem) => Promise<void>;
  /** The same, and puts aside what stands before it. */
  readonly showStory: (story: StoryItem) => void;
  readonly endReading: () => void;
}

/** The actions of the library, and where the focus is afterwards. */
export function useDeeds(bridge: Bridge, needs: Needs) {
  const { actions, chosen, changed, stories, articles, reveal, showStory, endReading } = needs;
  /** Leaves the library for the comparison; says so when that fails. */
  const leave = async (work: Promise<Result<null>>): Promise<void> => {
    const result = await answered(work);
    actions.fail(result.ok ? null : result.error);
  };
  const move = async (ids: readonly number[], to: StoryItem | null): Promise<void> => {
    if ((await actions.move(ids, to)) === null) return;
    articles.current?.chooseNone();
    articles.current?.focus();
  };
  const merge = async (from: StoryItem, into: StoryItem): Promise<void> => {
    const story = await actions.merge(from, into);
    if (story !== null) showStory(story);
    stories.current?.focus();
  };
  const rename = async (title: string): Promise<void> => {
    const renamed = chosen === null ? null : await actions.rename(chosen, title === '' ? null : title);
    if (renamed !== null) await reveal(renamed);
  };
  const deleteStory = async (): Promise<void> => {
    if (chosen !== null) await actions.deleteStory(chosen);
    stories.current?.focus();
  };
  const setVersion = async (article: number, of: number | null): Promise<void> => {
    await leave(bridge.setVersion(article, of));
    changed();
  };
  const keepSample = async (): Promise<void> => {
    const result = await answered(bridge.keepSample());
    changed();
    actions.fail(result.ok ? null : result.error);
    if (!result.ok) return;
    actions.say(done.sampleRestored);
    showStory(result.value);
  };
  return {
    openStory: (story: StoryItem) => void leave(bridge.openStory(story.id)),
    compare: (ids: readonly number[]) => void leave(bridge.openArticles(ids)),
    move: (ids: readonly number[], to: StoryItem | null) => void move(ids, to),
    /** Puts articles into a story of their own. */
    split: (ids: readonly number[]) => void move(ids, null),
    merge: (from: StoryItem, into: StoryItem) => void merge(from, into),
    rename: (title: string) => void rename(title),
    deleteStory: () => void deleteStory(),
    deleteArticles: (ids: readonly number[], what: string) => {
      void actions.deleteArticles(ids, what);
      articles.current?.focus();
    },
    /** The article that is read. */
    deleteRead: (article: KeptArticle) => {
      void actions.deleteArticles([article.id], quoted(headlineOf(article)));
      endReading();
    },
    setVersion: (article: number, of: number | null) => void setVersion(article, of),
    keepSample: () => void keepSample(),
  };
}

export type Deeds = ReturnType<typeof useDeeds>;
