import { useCallback, useMemo, useRef, useState } from 'react';
import type { Bridge, Change, Failure, KeptArticle, Moved, Result, StoryItem } from '../../contract';
import { useUndo } from '../commands/useUndo';
import { answered } from './answer';
import { articlesCounted, quoted } from './words';

/** What was done last, in a sentence, and whether it can be taken back. */
export interface Notice {
  readonly text: string;
  readonly canUndo: boolean;
}

/** What a person can do with stories and articles. All of it can be undone; each resolves to what came of it, or null. */
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
  /** Says that each of these is a story, with the articles it has. */
  readonly confirm: (stories: readonly StoryItem[]) => Promise<boolean>;
  readonly move: (articles: readonly number[], to: StoryItem | null) => Promise<StoryItem | null>;
  readonly merge: (from: StoryItem, into: StoryItem) => Promise<StoryItem | null>;
  readonly correct: (article: number, change: Change) => Promise<KeptArticle | null>;
  readonly readAgain: (article: KeptArticle, encoding: string) => Promise<KeptArticle | null>;
}

/** Does it, and remembers how to take it back. `changed` is called after each. */
export function useActions(bridge: Bridge, changed: () => void): Actions {
  const { remember, undo, redo } = useUndo(null);
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
          const done = await attempt(() => bridge.confirmStory(id));
          if (done.ok) befores.unshift(done.value.before);
        }
        return befores.length > 0;
      };
      if (!(await work())) return false;
      const [only] = stories;
      did(
        stories.length === 1 && only !== undefined
          ? `${quoted(only.title)} is confirmed.`
          : `${befores.length.toLocaleString('en-GB')} stories are confirmed.`,
        stories.length === 1 ? 'confirmation of a story' : 'confirmation of stories',
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
      if (ok) did(`${what} deleted.`, `deletion of ${what}`, back, work);
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
          `The story is called ${quoted(now.title)} now.`,
          'renaming of a story',
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
            to === null
              ? `${articlesCounted(articles.length)} put into a new story, ${quoted(story.title)}.`
              : `${articlesCounted(articles.length)} moved to ${quoted(story.title)}.`,
          `move of ${articlesCounted(articles.length)}`,
        ),
      merge: (from: StoryItem, into: StoryItem) =>
        moved(
          () => bridge.mergeStories(from.id, into.id),
          (story) => `${quoted(from.title)} is part of ${quoted(story.title)} now.`,
          'merging of two stories',
        ),
      correct: async (article: number, change: Change): Promise<KeptArticle | null> => {
        const work = () => attempt(() => bridge.correct(article, change));
        const corrected = await work();
        if (!corrected.ok) return null;
        const name = changeNames[change.kind];
        did(`Corrected: ${name}.`, `correction of ${name}`, () => attempt(() => bridge.undoCorrection(article)), work);
        return corrected.value;
      },
      readAgain: async (article: KeptArticle, encoding: string): Promise<KeptArticle | null> => {
        const as = (name: string) => attempt(() => bridge.readAgain(article.id, name));
        const read = await as(encoding);
        const before = article.encoding;
        if (!read.ok) return null;
        if (before !== null)
          did(
            `Read again as ${encoding}.`,
            'reading in another encoding',
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

const changeNames: Readonly<Record<Change['kind'], string>> = {
  outlet: 'the outlet',
  headline: 'the headline',
  byline: 'the byline',
  published: 'the date',
  cutOff: 'whether the text is cut off',
  agencies: 'the agencies',
  role: 'the role of a paragraph',
  split: 'a paragraph split in two',
  join: 'two paragraphs joined in one',
};
