import type { Article, Comparison, Pair, Result, Story } from '../contract';
import { fail, ok } from './library/result';
import type { LoadedStory, StorySource } from './library/story';
import type { Recalled } from './recall';

/** What a session needs of the engine. */
export interface Engine {
  open(source: StorySource, prefix: string): Promise<Result<LoadedStory>>;
  compare(left: Article, right: Article): Promise<Result<Comparison>>;
  compareAside(left: Article, right: Article): Promise<Result<Comparison>>;
  remembered(left: Article, right: Article): Promise<Result<Comparison>> | null;
  adopt(left: Article, right: Article, comparison: Comparison): void;
  cancel(): void;
}

/** The open story and what is asked about it. A story opened later takes the place of the one before, if it can be. */
export class Session {
  readonly #engine: Engine;
  #open: Promise<Result<LoadedStory>> = Promise.resolve(fail('bad-story', 'No story is open; open two articles.'));
  #stories = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /**
   * Opens a story; the engine begins with the comparison it opens on. Ids of articles are of this story alone. A story
   * that fails as a whole leaves the one before open.
   */
  async open(source: StorySource): Promise<Result<Story>> {
    const before = this.#open;
    const opening = this.#engine.open(source, `story-${++this.#stories}-article-`);
    this.#open = opening.then(async (loaded) => {
      if (loaded.ok) return loaded;
      const kept = await before;
      return kept.ok ? kept : loaded;
    });
    return storyOf(await opening);
  }

  /** Opens what the last start opened on. */
  resume({ loaded, comparison }: Recalled): void {
    this.#stories++;
    this.#open = Promise.resolve(ok(loaded));
    const { left, right } = openingOf(loaded);
    if (left && right) this.#engine.adopt(left, right, comparison);
  }

  /**
   * The story this start opened and the comparison it opens on, for the next start; null when there is no such
   * comparison, or when another story was opened since.
   */
  async opening(): Promise<Recalled | null> {
    if (this.#stories !== 1) return null;
    const loaded = await this.#open;
    const { left, right } = loaded.ok ? openingOf(loaded.value) : {};
    if (!loaded.ok || !left || !right) return null;
    // Only looked up: asking for it would give up what the person has asked for meanwhile.
    const comparison = await this.#engine.remembered(left, right);
    return comparison?.ok && !comparison.value.approximate
      ? { loaded: loaded.value, comparison: comparison.value }
      : null;
  }

  /** The open story, when it is loaded. */
  async story(): Promise<Result<Story>> {
    return storyOf(await this.#open);
  }

  /** Compares two articles of the open story by their ids. */
  async compare(left: string, right: string): Promise<Result<Pair>> {
    const pair = await this.#articles(left, right);
    if (!pair.ok) return pair;
    const comparison = await this.#engine.compare(pair.value.left, pair.value.right);
    return comparison.ok ? ok({ ...pair.value, comparison: comparison.value }) : comparison;
  }

  /** How much two articles of the open story share; gives up nothing for it. */
  async coverage(left: string, right: string): Promise<Result<Comparison['coverage']>> {
    const pair = await this.#articles(left, right);
    if (!pair.ok) return pair;
    const comparison = await this.#engine.compareAside(pair.value.left, pair.value.right);
    return comparison.ok ? ok(comparison.value.coverage) : comparison;
  }

  /** Two articles of the open story by their ids. */
  async #articles(left: string, right: string): Promise<Result<{ readonly left: Article; readonly right: Article }>> {
    const loaded = await this.#open;
    if (!loaded.ok) return loaded;
    const pair = { left: loaded.value.articles.get(left), right: loaded.value.articles.get(right) };
    if (!pair.left || !pair.right) {
      return fail('unknown-article', 'This article is not in the open story; choose one of the list.');
    }
    return ok({ left: pair.left, right: pair.right });
  }

  /** Gives up the comparison under way. */
  cancel(): void {
    this.#engine.cancel();
  }
}

function storyOf(loaded: Result<LoadedStory>): Result<Story> {
  return loaded.ok ? ok(loaded.value.story) : loaded;
}

function openingOf({ story, articles }: LoadedStory): {
  readonly left?: Article | undefined;
  readonly right?: Article | undefined;
} {
  return { left: articles.get(story.opening?.left ?? ''), right: articles.get(story.opening?.right ?? '') };
}
