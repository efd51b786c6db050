import type { Article, Comparison, Decision, DecisionOutcome, KeptDecision, Pair, Result, Story } from '../../contract';
import type { DecidedComparison } from '../../engine/types';
import { session as words } from '../../messages/main';
import { fail, ok } from '../shared/result';
import { asLoaded, type FullStory, type LoadedStory, type StorySource } from '../sources/load';
import { withShortNames } from '../sources/shortNames';
import type { DecisionFile } from './decisions';
import type { FirstScreen } from './firstScreen';

/** The part of the engine's client that a session uses. */
export interface SessionEngine {
  open(source: StorySource, prefix: string): Promise<Result<LoadedStory>>;
  compare(left: Article, right: Article): Promise<Result<Comparison>>;
  compareInBackground(left: Article, right: Article): Promise<Result<Comparison>>;
  decide(
    left: Article,
    right: Article,
    comparison: Comparison,
    decisions: readonly Decision[],
  ): Promise<Result<DecidedComparison>>;
  cached(left: Article, right: Article): Promise<Result<Comparison>> | null;
  adopt(left: Article, right: Article, comparison: Comparison): void;
  cancel(): void;
}

/** The open story and the requests about it. A story opened later replaces the one before, if it can be opened. */
export class StorySession {
  readonly #engine: SessionEngine;
  readonly #decisions: Pick<DecisionFile, 'of' | 'keep' | 'problem'>;
  #open: Promise<Result<LoadedStory>> = Promise.resolve(fail('bad-story', words.noStory));
  #stories = 0;

  constructor(engine: SessionEngine, decisions: Pick<DecisionFile, 'of' | 'keep' | 'problem'>) {
    this.#engine = engine;
    this.#decisions = decisions;
  }

  /**
   * Opens a story; the engine starts comparing its first pair. Article ids are unique across stories. If the story
   * cannot be opened, the previous one stays open.
   */
  async open(source: StorySource): Promise<Result<Story>> {
    const before = this.#open;
    const opening = this.#engine
      .open(source, `story-${++this.#stories}-article-`)
      .then((loaded) => ('files' in source ? withShortProblems(loaded, source.files) : loaded));
    this.#open = opening.then(async (loaded) => {
      if (loaded.ok) return loaded;
      const kept = await before;
      return kept.ok ? kept : loaded;
    });
    return storyOf(await opening);
  }

  /** Opens a story whose articles are loaded already. */
  show(story: FullStory): Story {
    this.#engine.cancel();
    const prefix = `story-${++this.#stories}-article-`;
    let ids = 0;
    const loaded = asLoaded(story, () => `${prefix}${++ids}`);
    this.#open = Promise.resolve(ok(loaded));
    return loaded.story;
  }

  /** Opens the story of a cached first screen, with its comparison. */
  resume({ loaded, comparison }: FirstScreen): Story {
    this.#stories++;
    this.#open = Promise.resolve(ok(loaded));
    const { left, right } = firstPairOf(loaded);
    if (left && right) this.#engine.adopt(left, right, comparison);
    return loaded.story;
  }

  /**
   * A story and the comparison of its first pair, for the next start; null when there is no such comparison, or when
   * another story is open.
   */
  async firstScreenOf(story: Story): Promise<FirstScreen | null> {
    const loaded = await this.#open;
    if (!loaded.ok || loaded.value.story !== story) return null;
    const { left, right } = firstPairOf(loaded.value);
    if (!left || !right) return null;
    // Only looked up: requesting it would cancel a comparison that the user has requested since.
    const comparison = await this.#engine.cached(left, right);
    return comparison?.ok && !comparison.value.approximate
      ? { loaded: loaded.value, comparison: comparison.value }
      : null;
  }

  /** Whether a story is the open one. */
  async isOpen(story: Story): Promise<boolean> {
    const loaded = await this.#open;
    return loaded.ok && loaded.value.story === story;
  }

  /** The open story, once loaded. Its problems include that of the stored decisions. */
  async story(): Promise<Result<Story>> {
    const story = storyOf(await this.#open);
    const { problem } = this.#decisions;
    return story.ok && problem !== null ? ok({ ...story.value, problems: [...story.value.problems, problem] }) : story;
  }

  /** Compares two articles of the open story by their ids, and applies the user's decisions about them. */
  async compare(left: string, right: string): Promise<Result<Pair>> {
    const articles = await this.#articles(left, right);
    if (!articles.ok) return articles;
    const pair = articles.value;
    const comparison = await this.#engine.compare(pair.left, pair.right);
    return comparison.ok ? this.#decided({ ...pair, comparison: comparison.value }) : comparison;
  }

  /** Replaces the decisions about two articles, and compares the two. */
  async decide(left: string, right: string, decisions: readonly KeptDecision[]): Promise<Result<Pair>> {
    const articles = await this.#articles(left, right);
    if (!articles.ok) return articles;
    const kept = this.#decisions.keep(articles.value.left, articles.value.right, decisions);
    return kept.ok ? this.compare(left, right) : kept;
  }

  /** How much two articles of the open story share, with the user's decisions applied; cancels no other comparison. */
  async coverage(left: string, right: string): Promise<Result<Comparison['coverage']>> {
    const articles = await this.#articles(left, right);
    if (!articles.ok) return articles;
    const pair = articles.value;
    const comparison = await this.#engine.compareInBackground(pair.left, pair.right);
    if (!comparison.ok) return comparison;
    const decided = await this.#decided({ ...pair, comparison: comparison.value });
    return decided.ok ? ok(decided.value.comparison.coverage) : decided;
  }

  /** Cancels the comparison in progress. */
  cancel(): void {
    this.#engine.cancel();
  }

  async #articles(left: string, right: string): Promise<Result<Pick<Pair, 'left' | 'right'>>> {
    const loaded = await this.#open;
    if (!loaded.ok) return loaded;
    const { articles } = loaded.value;
    const pair = { left: articles.get(left), right: articles.get(right) };
    if (!pair.left || !pair.right) {
      return fail('unknown-article', words.unknownArticle);
    }
    return ok({ left: pair.left, right: pair.right });
  }

  async #decided({ left, right, comparison }: Pair): Promise<Result<Pair>> {
    const found = this.#decisions.of(left, right);
    if (found.length === 0) return ok({ left, right, comparison });
    const current = found.filter(({ isCurrent }) => isCurrent).map(({ decision }) => decision);
    const decided = await this.#engine.decide(left, right, comparison, current);
    if (!decided.ok) return decided;
    const outcomes = new Map(current.map((decision, index) => [decision, decided.value.outcomes[index] ?? GONE]));
    const decisions = found.map(({ decision }) => ({ decision, ...(outcomes.get(decision) ?? GONE) }));
    return ok({ left, right, comparison: decided.value.comparison, decisions });
  }
}

/** The outcome of a decision about paragraphs that no longer exist. */
const GONE: DecisionOutcome = { effect: 'stale', overriddenLinks: [] };

/** Names files without their folders in problems: the user chose these files and knows their names. */
function withShortProblems(loaded: Result<LoadedStory>, files: readonly string[]): Result<LoadedStory> {
  if (!loaded.ok) return loaded;
  const { story, articles } = loaded.value;
  return ok({ story: { ...story, problems: withShortNames(story.problems, files) }, articles });
}

function storyOf(loaded: Result<LoadedStory>): Result<Story> {
  return loaded.ok ? ok(loaded.value.story) : loaded;
}

function firstPairOf({ story, articles }: LoadedStory): {
  readonly left?: Article | undefined;
  readonly right?: Article | undefined;
} {
  return { left: articles.get(story.firstPair?.left ?? ''), right: articles.get(story.firstPair?.right ?? '') };
}
