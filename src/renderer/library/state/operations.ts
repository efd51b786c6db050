/**
 * The commands of the library that can be undone. The library is in main, so undo does not return to an earlier state
 * of the screen: each operation has the requests that revert it.
 */
import type { Bridge, Correction, KeptArticle, Moved, Placements, Result, StoryItem } from '../../../contract';
import { MOST_LISTED } from '../../../contract/library';
import { done, parts, changeNames as undoNames } from '../../../messages/library/actions';
import { articlesCounted, quoted } from '../../../viewmodel/labels/library';
import { answered } from '../answered';

/** Makes one request; a failure has been reported by the time it returns. */
export type Attempt = <T>(request: () => Promise<Result<T>>) => Promise<Result<T>>;

/** A change to the library that can be undone and redone. */
export interface Operation<T> {
  /** Its name, for use after "Undone:". */
  readonly name: (value: T) => string;
  /** The sentence that reports it. */
  readonly notice: (value: T) => string;
  /** Called again to redo it. */
  readonly run: (attempt: Attempt) => Promise<Result<T>>;
  readonly undo: (attempt: Attempt) => Promise<unknown>;
}

/** Deletes articles; a story is deleted with its last one. `name` is their story or their number. */
export function deleteArticles(bridge: Bridge, articles: readonly number[], name: string): Operation<null> {
  return {
    name: () => undoNames.deleted({ name }),
    notice: () => done.deleted({ name }),
    run: (attempt) => attempt(() => bridge.deleteArticles(articles)),
    undo: (attempt) => attempt(() => bridge.restoreArticles(articles)),
  };
}

/** Renames a story; null names it after its first article. */
export function renameStory(bridge: Bridge, story: StoryItem, title: string | null): Operation<StoryItem> {
  let before: string | null = null;
  return {
    name: () => undoNames.renamed,
    notice: (renamed) => done.renamed({ title: quoted(renamed.title) }),
    run: async (attempt) => {
      const renamed = await attempt(() => bridge.renameStory(story.id, title, null));
      if (!renamed.ok) return renamed;
      before = renamed.value.before;
      return { ok: true, value: renamed.value.story };
    },
    undo: (attempt) => attempt(() => bridge.renameStory(story.id, before, null)),
  };
}

/** Keeps one or more suggested stories, with their present articles; the value is the number that could be kept. */
export function keepStories(bridge: Bridge, stories: readonly [StoryItem, ...StoryItem[]]): Operation<number> {
  let placements: readonly Placements[] = [];
  const title = quoted(stories[0].title);
  return {
    name: (count) => undoNames.kept({ count }),
    notice: (count) => done.kept({ count, title }),
    run: async (attempt) => {
      const results: Result<Moved>[] = [];
      for (const { id } of stories) results.push(await attempt(() => bridge.confirmStory(id)));
      const kept = results.filter((result) => result.ok);
      // Undone in reverse: a later placement may build on an earlier one.
      placements = kept.map(({ value }) => value.before).reverse();
      const failed = results.find((result) => !result.ok);
      return failed !== undefined && kept.length === 0 ? failed : { ok: true, value: kept.length };
    },
    undo: async (attempt) => {
      for (const before of placements) await attempt(() => bridge.putBack(before));
    },
  };
}

/** Moves articles to another story; null is a new one. */
export function moveArticles(bridge: Bridge, articles: readonly number[], to: StoryItem | null): Operation<StoryItem> {
  const counted = articlesCounted(articles.length);
  const sentence = to === null ? done.movedToNew : done.moved;
  return {
    name: () => undoNames.moved({ articles: counted }),
    notice: ({ title }) => sentence({ articles: counted, title: quoted(title) }),
    ...placing(bridge, () => bridge.moveArticles(articles, to?.id ?? null)),
  };
}

/** Moves all articles of one story to another. */
export function mergeStories(bridge: Bridge, from: StoryItem, into: StoryItem): Operation<StoryItem> {
  return {
    name: () => undoNames.merged,
    notice: ({ title }) => done.merged({ from: quoted(from.title), into: quoted(title) }),
    ...placing(bridge, () => bridge.mergeStories(from.id, into.id)),
  };
}

/** A request that moves articles, and its undo, which moves them back to where the last run found them. */
function placing(bridge: Bridge, request: () => Promise<Result<Moved>>): Pick<Operation<StoryItem>, 'run' | 'undo'> {
  let before: Placements = { articles: [], stories: [] };
  return {
    run: async (attempt) => {
      const moved = await attempt(request);
      if (!moved.ok) return moved;
      before = moved.value.before;
      return { ok: true, value: moved.value.story };
    },
    undo: (attempt) => attempt(() => bridge.putBack(before)),
  };
}

/** Corrects a field or a paragraph of an article. */
export function correctArticle(bridge: Bridge, article: number, correction: Correction): Operation<KeptArticle> {
  const part = parts[correction.kind];
  return {
    name: () => undoNames.corrected({ part }),
    notice: () => done.corrected({ part }),
    run: (attempt) => attempt(() => bridge.correct(article, correction)),
    undo: (attempt) => attempt(() => bridge.undoCorrection(article)),
  };
}

/** Reads the original of an article again, in another encoding than `before`. */
export function rereadArticle(
  bridge: Bridge,
  article: number,
  { encoding, before }: { readonly encoding: string; readonly before: string },
): Operation<KeptArticle> {
  return {
    name: () => undoNames.readAgain,
    notice: () => done.readAgain({ encoding }),
    run: (attempt) => attempt(() => bridge.readAgain(article, encoding)),
    undo: (attempt) => attempt(() => bridge.readAgain(article, before)),
  };
}

/** The ids of all articles of a story. */
export async function articlesOfStory(
  bridge: Pick<Bridge, 'libraryArticles'>,
  story: number,
): Promise<Result<readonly number[]>> {
  const ids: number[] = [];
  for (;;) {
    const range = { skip: ids.length, limit: MOST_LISTED };
    const result = await answered(bridge.libraryArticles({ story }, 'added', range));
    if (!result.ok) return result;
    const { items, total } = result.value;
    ids.push(...items.map(({ id }) => id));
    if (ids.length >= total || items.length === 0) return { ok: true, value: ids };
  }
}
