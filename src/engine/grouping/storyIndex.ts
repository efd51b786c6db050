/**
 * Finds the story that an article belongs to, through an index of rare words instead of comparing all pairs.
 *
 * A story is the sum of its articles' term vectors. A new article is compared only with the stories that share some of
 * its weightiest words, rarest first and within a fixed number of steps, so that its cost does not grow with the
 * library; the best of those by cosine is proposed. (Single-pass clustering with an inverted index, as in topic
 * detection and tracking: Yang, Pierce and Carbonell 1998.)
 */
import { resemblance, type Terms } from './terms';

/** A story that an article may belong to. `score` is from 0 to 1. */
export interface StoryCandidate {
  readonly story: number;
  readonly score: number;
}

/** An article that is nearly a copy of another. */
export interface Copy {
  readonly article: number;
  /** The share of their runs of words that both have, from 0 to 1. */
  readonly resemblance: number;
}

/**
 * From this score on an article is proposed to a story. A wrong proposal costs the user more than a missed one; .32
 * loses 7 points of recall on real events for none of precision (docs/tuning.md).
 */
export const SAME_EVENT = 0.3;
/**
 * Two proposed stories are merged from this score on: a wrong merger misplaces more than one article. .42 loses 8
 * points of precision on ECB+, .50 half a point of recall.
 */
export const SAME_STORY = 0.45;
/** Two articles of one outlet are versions of one when half of their runs are the same. */
export const NEAR_COPY = 0.5;

/** The weightiest words of an article, by which the index finds it. */
const INDEXED_WORDS = 24;
/** Index entries visited for one article, and stories compared with it. */
const MOST_VISITS = 2_000;
const MOST_CANDIDATES = 24;
/** Words kept of a story: enough for the common words of its articles. */
const MOST_STORY_WORDS = 240;
/**
 * Articles of a story whose wording is compared with a new one's, the latest ones: a bound for stories of thousands.
 */
const MOST_COPIES_COMPARED = 500;
/**
 * A story's news is days old. Beyond `NEAR_DAYS` a shared word counts less, down to `FAR_FACTOR` from `FAR_DAYS` on: a
 * trial goes on for months, but last year's storm is not this year's.
 */
const NEAR_DAYS = 3;
const FAR_DAYS = 30;
const FAR_FACTOR = 0.6;
/** A word in this many stories of the library counts half as much as one in a single story. */
const HALVING_STORIES = 12;

/**
 * Weights raised to this power are more even, so that their cosine depends more on how many words two events have in
 * common than on how rare one of them is.
 */
const EVENING = 0.5;
/**
 * The cosine counts at most the evened one times this: one rare name (the harbour town of two ferry stories) may be
 * most of what a short article shares. Without it two stories of one town and one company were merged (docs/tuning.md).
 */
const MOST_BY_RARITY = 1.05;

/** The most that one word may add to the likeness: with 1, ferry stories of one harbour are merged. */
const MOST_BY_ONE_WORD = 0.15;

interface StoryVector {
  readonly words: Map<number, number>;
  readonly articles: Set<number>;
  firstDay: number | null;
  lastDay: number | null;
  /**
   * The lengths of its vector, or null since it changed. The weights of words in the library may have changed a little
   * since.
   */
  norms: Lengths | null;
}

/** A vector to find stories for: words by falling weight, and the period of its news (days since 1970, or null). */
interface QueryVector {
  readonly words: Uint32Array;
  readonly weights: Float32Array;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}

const NO_DAYS = { firstDay: null, lastDay: null } as const;

/** The lengths of a vector: of its weights, and of its evened weights. */
interface Lengths {
  readonly plain: number;
  readonly evened: number;
}

interface IndexedArticle {
  readonly terms: Terms;
  readonly story: number;
}

/** The stories of one library. Every result depends only on the articles added, and on their order. */
export class StoryIndex {
  readonly #articles = new Map<number, IndexedArticle>();
  readonly #stories = new Map<number, StoryVector>();
  /** Word -> story -> the number of its articles with the word among their weightiest. */
  readonly #index = new Map<number, Map<number, number>>();

  /** Adds an article to a story, removing it from the story it was in. */
  add(article: number, terms: Terms, story: number): void {
    this.remove(article);
    this.#articles.set(article, { terms, story });
    const known = this.#stories.get(story) ?? { words: new Map(), articles: new Set(), ...NO_DAYS, norms: null };
    this.#stories.set(story, known);
    known.articles.add(article);
    addWords(known, terms);
    extend(known, terms.day);
    if (known.words.size > 2 * MOST_STORY_WORDS) trim(known.words);
    for (const word of terms.words.subarray(0, INDEXED_WORDS)) {
      const stories = this.#index.get(word) ?? new Map<number, number>();
      this.#index.set(word, stories);
      stories.set(story, (stories.get(story) ?? 0) + 1);
    }
  }

  /** Removes an article; a story without articles disappears. */
  remove(article: number): void {
    const entry = this.#articles.get(article);
    const story = entry && this.#stories.get(entry.story);
    if (entry === undefined || story === undefined) return;
    this.#articles.delete(article);
    story.articles.delete(article);
    for (const word of entry.terms.words.subarray(0, INDEXED_WORDS)) this.#forget(word, entry.story);
    if (story.articles.size === 0) this.#stories.delete(entry.story);
    else this.#recount(story);
  }

  /** The stories that an article may belong to, the likeliest first. */
  nearest(terms: Terms): readonly StoryCandidate[] {
    const { words, weights, day } = terms;
    return this.#rank({ words, weights, firstDay: day, lastDay: day }, null);
  }

  /** The stories that may be the same as a given one, the likeliest first. */
  nearestTo(story: number): readonly StoryCandidate[] {
    const known = this.#stories.get(story);
    if (known === undefined) return [];
    const heaviest = [...known.words].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const words = Uint32Array.from(heaviest, ([word]) => word);
    const weights = Float32Array.from(heaviest, ([, weight]) => weight);
    return this.#rank({ words, weights, firstDay: known.firstDay, lastDay: known.lastDay }, story);
  }

  /** The articles of a story that are nearly copies of an article, the most alike first. */
  copies(terms: Terms, story: number): readonly Copy[] {
    const articles = [...(this.#stories.get(story)?.articles ?? [])].slice(-MOST_COPIES_COMPARED);
    const copies: Copy[] = [];
    for (const article of articles) {
      const other = this.#articles.get(article)?.terms;
      const share = other === undefined || other === terms ? 0 : resemblance(terms, other);
      if (share >= NEAR_COPY) copies.push({ article, resemblance: share });
    }
    return copies.sort((a, b) => b.resemblance - a.resemblance);
  }

  #forget(word: number, story: number): void {
    const stories = this.#index.get(word);
    const count = stories?.get(story) ?? 0;
    if (count > 1) stories?.set(story, count - 1);
    else stories?.delete(story);
    if (stories?.size === 0) this.#index.delete(word);
  }

  /** Rebuilds a story after an article left: subtracting would leave rounding errors, and days cannot be subtracted. */
  #recount(story: StoryVector): void {
    story.words.clear();
    story.firstDay = null;
    story.lastDay = null;
    for (const article of story.articles) {
      const terms = this.#articles.get(article)?.terms;
      if (terms === undefined) continue;
      addWords(story, terms);
      extend(story, terms.day);
    }
    if (story.words.size > 2 * MOST_STORY_WORDS) trim(story.words);
  }

  #rank({ words, weights, firstDay, lastDay }: QueryVector, except: number | null): readonly StoryCandidate[] {
    const shared = this.#meet(words, weights);
    if (except !== null) shared.delete(except);
    const likeliest = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
    const specificity = Float32Array.from(words, (word) => this.#specificity(word));
    const candidates = likeliest.flatMap(([story]) => {
      const known = this.#stories.get(story);
      if (known === undefined) return [];
      const score = this.#likeness(words, weights, specificity, known) * nearness(firstDay, lastDay, known);
      return [{ story, score }];
    });
    return candidates.sort((a, b) => b.score - a.score || a.story - b.story);
  }

  /**
   * The stories that share indexed words, with the weight of those: rarest words first, until the steps are used up.
   */
  #meet(words: Uint32Array, weights: Float32Array): Map<number, number> {
    const lists: { readonly stories: ReadonlyMap<number, number>; readonly weight: number }[] = [];
    words.subarray(0, INDEXED_WORDS).forEach((word, at) => {
      const stories = this.#index.get(word);
      if (stories !== undefined) lists.push({ stories, weight: weights[at] ?? 0 });
    });
    lists.sort((a, b) => a.stories.size - b.stories.size);
    const shared = new Map<number, number>();
    let visits = 0;
    for (const { stories, weight } of lists) {
      visits += stories.size;
      if (visits > MOST_VISITS) break;
      const value = weight / Math.sqrt(stories.size);
      for (const story of stories.keys()) shared.set(story, (shared.get(story) ?? 0) + value);
    }
    return shared;
  }

  /** The weight of a word in this library, from 0 to 1: the more stories have it, the less. */
  #specificity(word: number): number {
    const stories = this.#index.get(word)?.size ?? 0;
    return HALVING_STORIES / (HALVING_STORIES + Math.max(0, stories - 1));
  }

  /** How alike two vectors are, 0 to 1, both weighed by how rare their words are in this library. */
  #likeness(words: Uint32Array, weights: Float32Array, specificity: Float32Array, story: StoryVector): number {
    const own = lengthsOf(weights.map((weight, at) => weight * (specificity[at] ?? 0)));
    story.norms ??= lengthsOf(Array.from(story.words, ([word, weight]) => weight * this.#specificity(word)));
    const plain = own.plain * story.norms.plain;
    const evened = own.evened * story.norms.evened;
    if (plain === 0 || evened === 0) return 0;
    let [cosine, evenedCosine] = [0, 0];
    words.forEach((word, at) => {
      const product = (weights[at] ?? 0) * (story.words.get(word) ?? 0) * (specificity[at] ?? 0) ** 2;
      cosine += Math.min(MOST_BY_ONE_WORD, product / plain);
      evenedCosine += product ** EVENING / evened;
    });
    return Math.min(cosine, MOST_BY_RARITY * evenedCosine);
  }
}

/** The lengths of a vector of weights. */
function lengthsOf(weights: Iterable<number>): Lengths {
  let [plain, evened] = [0, 0];
  for (const weight of weights) {
    plain += weight ** 2;
    evened += weight ** (2 * EVENING);
  }
  return { plain: Math.sqrt(plain), evened: Math.sqrt(evened) };
}

function addWords(story: StoryVector, terms: Terms): void {
  const { words } = story;
  story.norms = null;
  terms.words.forEach((word, at) => {
    words.set(word, (words.get(word) ?? 0) + (terms.weights[at] ?? 0));
  });
}

function extend(story: StoryVector, day: number | null): void {
  if (day === null) return;
  story.firstDay = Math.min(day, story.firstDay ?? day);
  story.lastDay = Math.max(day, story.lastDay ?? day);
}

/** Keeps the heaviest words. */
function trim(words: Map<number, number>): void {
  const heaviest = [...words].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_STORY_WORDS);
  words.clear();
  for (const [word, weight] of heaviest) words.set(word, weight);
}

/**
 * The factor by which the days between two periods reduce a likeness, from `FAR_FACTOR` to 1. Unknown days change
 * nothing.
 */
function nearness(firstDay: number | null, lastDay: number | null, story: StoryVector): number {
  if (firstDay === null || lastDay === null || story.firstDay === null || story.lastDay === null) return 1;
  const gap = Math.max(story.firstDay - lastDay, firstDay - story.lastDay, 0);
  const far = Math.min(1, Math.max(0, (gap - NEAR_DAYS) / (FAR_DAYS - NEAR_DAYS)));
  return 1 - far * (1 - FAR_FACTOR);
}
