import type { Article, Comparison, Pair, Result, Story } from '../contract';
import { fail, ok } from './library/result';
import type { LoadedStory, StorySource } from './library/story';
import type { Recalled } from './recall';

/** What a session needs of the engine. */
export interface Engine {
  open(source: StorySource, prefix: string): Promise<Result<LoadedStory>>;
  compare(left: Article, right: Article): Promise<Result<Comparison>>;
  adopt(left: Article, right: Article, comparison: Comparison): void;
  cancel(): void;
}

/** The open story and what is asked about it. A story opened later takes the place of the one before. */
export class Session {
  readonly #engine: Engine;
  #open: Promise<Result<LoadedStory>> = Promise.resolve(fail('bad-story', 'No story is open; open two articles.'));
  #stories = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Opens a story; the engine begins with the comparison it opens on. Ids of articles are of this story alone. */
  open(source: StorySource): Promise<Result<Story>> {
    this.#open = this.#engine.open(source, `story-${++this.#stories}-article-`);
    return this.story();
  }

  /** Opens what the last start opened on. */
  resume({ loaded, comparison }: Recalled): void {
    this.#stories++;
    this.#open = Promise.resolve(ok(loaded));
    const { left, right } = openingOf(loaded);
    if (left && right) this.#engine.adopt(left, right, comparison);
  }

  /** The open story and the comparison it opens on, for the next start; null when there is no such comparison. */
  async opening(): Promise<Recalled | null> {
    const loaded = await this.#open;
    const { left, right } = loaded.ok ? openingOf(loaded.value) : {};
    if (!loaded.ok || !left || !right) return null;
    const comparison = await this.#engine.compare(left, right);
    return comparison.ok && !comparison.value.approximate
      ? { loaded: loaded.value, comparison: comparison.value }
      : null;
  }

  /** The open story, when it is loaded. */
  async story(): Promise<Result<Story>> {
    const loaded = await this.#open;
    return loaded.ok ? ok(loaded.value.story) : loaded;
  }

  /** Compares two articles of the open story by their ids. */
  async compare(left: string, right: string): Promise<Result<Pair>> {
    const loaded = await this.#open;
    if (!loaded.ok) return loaded;
    const pair = { left: loaded.value.articles.get(left), right: loaded.value.articles.get(right) };
    if (!pair.left || !pair.right) {
      return fail('unknown-article', 'This article is not in the open story; choose one of the list.');
    }
    const comparison = await this.#engine.compare(pair.left, pair.right);
    return comparison.ok ? ok({ left: pair.left, right: pair.right, comparison: comparison.value }) : comparison;
  }

  /** Gives up the comparison under way. */
  cancel(): void {
    this.#engine.cancel();
  }
}

function openingOf({ story, articles }: LoadedStory): {
  readonly left?: Article | undefined;
  readonly right?: Article | undefined;
} {
  return { left: articles.get(story.opening?.left ?? ''), right: articles.get(story.opening?.right ?? '') };
}
