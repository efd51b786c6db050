import { useCallback, useMemo, useRef, useState } from 'react';
import type { Bridge, Correction, Failure, KeptArticle, Moved, Result, StoryItem } from '../../contract';
import { changeNames, done, parts } from '../../messages/library/actions';
import { articlesCounted, quoted } from '../../viewmodel/labels/library';
import { useUndo } from '../commands/useUndo';
import { answered } from './answer';

/** The last action, in a sentence, and whether it can be undone. */
export interface Notice {
  readonly text: string;
  readonly canUndo: boolean;
}

/** The actions on stories and articles. All can be undone; each resolves to its result, or null where it failed. */
export interface Actions {
  readonly notice: Notice | null;
  readonly failure: Failure | null;
  readonly say: (text: string) => void;
  readonly fail: (failure: Failure | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly deleteArticles: (articles: readonly number[], what: string) => Promise<boolean>;
  /** A story goes with its articles. */
  readonly deleteStory: (story: StoryItem) => Promise<boolean>;
  readonly rename: (story: StoryItem, title: string | null) => Promise<StoryItem | null>;
  /** Keeps each of these stories with the articles it has. */
  readonly confirm: (stories: readonly StoryItem[]) => Promise<boolean>;
  readonly move: (articles: readonly number[], to: StoryItem | null) => Promise<StoryItem | null>;
  readonly merge: (from: StoryItem, into: StoryItem) => Promise<StoryItem | null>;
  readonly correct: (article: number, change: Correction) => Promise<KeptArticle | null>;
  readonly readAgain: (article: KeptArticle, encoding: string) => Promise<KeptArticle | null>;
}

/** Does it, and remembers how to undo it. `changed` is called after each. */
export function useActions(bridge: Bridge, changed: () => void): Actions {
  const { remember, undo, redo } = useUndo();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Undoing goes on where the last doing ended: what is put back must be there before the next is. */
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const attempt = useCallback(
    async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
      const mine = queue.current.then(() => answered(work()));
      queue.current = mine;
      const result = await mine;
      changed();
      setFailure(result.ok ? null : result.error);
      return result;
    },
    [changed],
  );

  const actions = useMemo(() => {
    const did = (text: string, name: string, back: () => Promise<unknown>, forth: () => Promise<unknown>): void => {
      remember({ name, back: () => void back(), forth: () => void forth() });
      setNotice({ text, canUndo: true });
    };
    /** Puts articles into a story; done again, it is undone from where they stood then. */
    const moved = async (work: () => Promise<Result<Moved>>, text: (story: StoryItem) => string, name: string) => {
      const first = await attempt(work);
      if (!first.ok) return null;
      let { before } = first.value;
      did(
        text(first.value.story),
        name,
        () => attempt(() => bridge.putBack(before)),
        async () => {
          const again = await attempt(work);
          if (again.ok) before = again.value.before;
        },
      );
      return first.value.story;
    };
    const articlesOf = async (story: number): Promise<readonly number[] | null> => {
      const ids: number[] = [];
      for (;;) {
        const range = { skip: ids.length, limit: wholePage };
        const result = await answered(bridge.libraryArticles({ story }, 'added', range));
        if (!result.ok) {
          setFailure(result.error);
          return null;
        }
        ids.push(...result.value.items.map(({ id }) => id));
        if (ids.length >= result.value.total || result.value.items.length === 0) return ids;
      }
    };
    const confirmed = async (stories: readonly StoryItem[]): Promise<boolean> => {
      const befores: Moved['before'][] = [];
      const work = async (): Promise<boolean> => {
        befores.length = 0;
        for (const { id } of stories) {
          const kept = await attempt(() => bridge.confirmStory(id));
          if (kept.ok) befores.unshift(kept.value.before);
        }
        return befores.length > 0;
      };
      if (!(await work())) return false;
      const [only] = stories;
      did(
        done.kept({ count: befores.length, title: only === undefined ? '' : quoted(only.title) }),
        changeNames.kept({ count: befores.length }),
        async () => {
          for (const before of befores) await attempt(() => bridge.putBack(before));
        },
        work,
      );
      return true;
    };
    const deleteArticles = async (articles: readonly number[], what: string): Promise<boolean> => {
      const work = () => attempt(() => bridge.deleteArticles(articles));
      const { ok } = await work();
      const back = () => attempt(() => bridge.restoreArticles(articles));
      if (ok) did(done.deleted({ name: what }), changeNames.deleted({ name: what }), back, work);
      return ok;
    };
    return {
      deleteArticles,
      deleteStory: async (story: StoryItem): Promise<boolean> => {
        const articles = await articlesOf(story.id);
        return articles !== null && deleteArticles(articles, quoted(story.title));
      },
      rename: async (story: StoryItem, title: string | null): Promise<StoryItem | null> => {
        const to = (name: string | null) => attempt(() => bridge.renameStory(story.id, name, null));
        const renamed = await to(title);
        if (!renamed.ok) return null;
        const { story: now, before } = renamed.value;
        did(
          done.renamed({ title: quoted(now.title) }),
          changeNames.renamed,
          () => to(before),
          () => to(title),
        );
        return now;
      },
      confirm: confirmed,
      move: (articles: readonly number[], to: StoryItem | null) =>
        moved(
          () => bridge.moveArticles(articles, to?.id ?? null),
          (story) =>
            (to === null ? done.movedToNew : done.moved)({
              articles: articlesCounted(articles.length),
              title: quoted(story.title),
            }),
          changeNames.moved({ articles: articlesCounted(articles.length) }),
        ),
      merge: (from: StoryItem, into: StoryItem) =>
        moved(
          () => bridge.mergeStories(from.id, into.id),
          (story) => done.merged({ from: quoted(from.title), into: quoted(story.title) }),
          changeNames.merged,
        ),
      correct: async (article: number, change: Correction): Promise<KeptArticle | null> => {
        const work = () => attempt(() => bridge.correct(article, change));
        const corrected = await work();
        if (!corrected.ok) return null;
        const part = parts[change.kind];
        did(
          done.corrected({ part }),
          changeNames.corrected({ part }),
          () => attempt(() => bridge.undoCorrection(article)),
          work,
        );
        return corrected.value;
      },
      readAgain: async (article: KeptArticle, encoding: string): Promise<KeptArticle | null> => {
        const as = (name: string) => attempt(() => bridge.readAgain(article.id, name));
        const read = await as(encoding);
        const before = article.encoding;
        if (!read.ok) return null;
        if (before !== null)
          did(
            done.readAgain({ encoding }),
            changeNames.readAgain,
            () => as(before),
            () => as(encoding),
          );
        return read.value;
      },
    };
  }, [bridge, attempt, remember]);

  return {
    ...actions,
    notice,
    failure,
    say: useCallback((text) => setNotice({ text, canUndo: false }), []),
    fail: setFailure,
    undo: useCallback(() => setNotice({ text: undo(), canUndo: false }), [undo]),
    redo: useCallback(() => setNotice({ text: redo(), canUndo: true }), [redo]),
  };
}

/** Articles asked for at once where all of a story are wanted. */
const wholePage = 200;
