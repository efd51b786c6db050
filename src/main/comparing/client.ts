/** This folder compares articles: the engine in a worker thread, and its client in the main process. */
import type { Worker } from 'node:worker_threads';
import type { Article, Comparison, Decision, Failure, Result } from '../../contract';
import type { DecidedComparison } from '../../engine';
import { session } from '../../messages/main';
import { readingKey } from '../shared/articleKeys';
import type { LoadedStory, StorySource } from '../sources/load';
import type { AnyJob } from '../threads/messages';
import { type JobLoss, ThreadClient } from '../threads/threadClient';
import type { EngineJobs } from './jobs';

/** Time limits, in milliseconds. */
export interface EngineLimits {
  /** After this a comparison returns its partial result, marked approximate. */
  readonly budget: number;
  /** After this a job that has not answered is cancelled: the budget is only checked between units of work. */
  readonly patience: number;
}

/**
 * Ten seconds is as long as people stay focused on a task while they wait (Nielsen 1993); the rest is for finishing a
 * unit of work.
 */
export const LIMITS: EngineLimits = { budget: 10_000, patience: 30_000 };

/**
 * Going back and forth between the outlets of one story (five have twenty ordered pairs) needs no second comparison.
 */
const CACHED_COMPARISONS = 24;

interface CachedComparison {
  readonly key: string;
  /** Cancels the comparison while it is in progress; null for an adopted one. */
  readonly controller: AbortController | null;
  readonly result: Promise<Result<Comparison>>;
}

/**
 * The engine, in a thread. A new comparison cancels the older ones. Comparisons are cached, and one in progress is
 * shared by all callers.
 */
export class EngineClient {
  readonly #thread: ThreadClient<EngineJobs>;
  readonly #budget: number;
  /** The comparisons and decisions in progress. */
  readonly #underWay = new Set<AbortController>();
  /** The least recently requested first. */
  #cache: CachedComparison[] = [];

  constructor(start: () => Worker, { budget, patience }: EngineLimits = LIMITS) {
    this.#budget = budget;
    this.#thread = new ThreadClient<EngineJobs>({
      name: 'The engine',
      start,
      order: 'ahead',
      failureOf,
      patience: (job) => patience * filesOf(job),
    });
  }

  /** Starts the thread ahead of the first job, so that the engine is loaded by then. */
  warm(): void {
    this.#thread.warm();
  }

  /** Caches a comparison made by an earlier start. */
  adopt(left: Article, right: Article, comparison: Comparison): void {
    this.#store({
      key: keyOf(left, right),
      controller: null,
      result: Promise.resolve({ ok: true, value: comparison }),
    });
  }

  /** Reads and parses a story, and starts comparing its first pair. Cancels the comparisons in progress. */
  async open(source: StorySource, prefix: string): Promise<Result<LoadedStory>> {
    this.cancel();
    const loading = this.#thread.run('open', { source, prefix });
    const comparing = this.#comparing('compareFirstPair', { milliseconds: this.#budget });
    const loaded = await loading;
    if (!loaded.ok) return loaded;
    const { story, articles } = loaded.value;
    const left = articles.get(story.firstPair?.left ?? '');
    const right = articles.get(story.firstPair?.right ?? '');
    if (left && right) this.#store({ key: keyOf(left, right), ...comparing });
    return loaded;
  }

  /**
   * Compares two articles. Cancels a comparison of another pair in progress, which fails as `cancelled`. Articles that
   * were read the same are the same (see `readingKey`).
   */
  compare(left: Article, right: Article): Promise<Result<Comparison>> {
    const known = this.#find(left, right);
    this.#cancelAllBut(known?.controller ?? null);
    return this.#cachedOrNew(known, left, right);
  }

  /** As `compare`, but never cancels another comparison; it is cancelled by the next one the user requests. */
  compareInBackground(left: Article, right: Article): Promise<Result<Comparison>> {
    return this.#cachedOrNew(this.#find(left, right), left, right);
  }

  /** Applies decisions of the user to a comparison. A later comparison cancels this as well. */
  decide(
    left: Article,
    right: Article,
    comparison: Comparison,
    decisions: readonly Decision[],
  ): Promise<Result<DecidedComparison>> {
    return this.#comparing('decide', { left, right, comparison, decisions, milliseconds: this.#budget }).result;
  }

  /** The cached comparison of a pair, or null; cancels nothing. */
  cached(left: Article, right: Article): Promise<Result<Comparison>> | null {
    return this.#find(left, right)?.result ?? null;
  }

  /** Cancels the comparisons in progress; they fail as `cancelled`. */
  cancel(): void {
    this.#cancelAllBut(null);
  }

  /** Ends the thread; all pending requests fail as `cancelled`. */
  close(): void {
    this.#thread.terminate();
  }

  #find(left: Article, right: Article): CachedComparison | undefined {
    const key = keyOf(left, right);
    return this.#cache.find((cached) => cached.key === key);
  }

  #cachedOrNew(known: CachedComparison | undefined, left: Article, right: Article): Promise<Result<Comparison>> {
    const compared = known ?? this.#comparing('compare', { left, right, milliseconds: this.#budget });
    this.#store({ key: keyOf(left, right), controller: compared.controller, result: compared.result });
    return compared.result;
  }

  #store(cached: CachedComparison): void {
    const others = this.#cache.filter(({ key }) => key !== cached.key);
    this.#cache = [...others, cached].slice(-CACHED_COMPARISONS);
    // A failure is not cached: the next request tries again.
    void cached.result.then(({ ok }) => {
      if (!ok) this.#forget(({ result }) => result === cached.result);
    });
  }

  #forget(isForgotten: (cached: CachedComparison) => boolean): void {
    this.#cache = this.#cache.filter((cached) => !isForgotten(cached));
  }

  #comparing<Kind extends Exclude<keyof EngineJobs, 'open'>>(kind: Kind, input: Parameters<EngineJobs[Kind]>[0]) {
    const controller = new AbortController();
    this.#underWay.add(controller);
    const result = this.#thread.run(kind, input, { signal: controller.signal });
    void result.then(() => this.#underWay.delete(controller));
    return { controller, result };
  }

  #cancelAllBut(kept: AbortController | null): void {
    for (const controller of this.#underWay) {
      if (controller === kept) continue;
      this.#underWay.delete(controller);
      // Immediately, so that the next call for the same pair starts a new comparison.
      this.#forget((cached) => cached.controller === controller);
      controller.abort();
    }
  }
}

function keyOf(left: Article, right: Article): string {
  return `${readingKey(left)} ${readingKey(right)}`;
}

/** The number of files of a job, each of which may take as long as a comparison (a PDF does). */
function filesOf({ kind, input }: AnyJob<EngineJobs>): number {
  return kind === 'open' && 'files' in input.source ? Math.max(1, input.source.files.length) : 1;
}

function failureOf(loss: JobLoss, { kind }: AnyJob<EngineJobs>): Failure {
  if (loss === 'cancelled') return { code: 'cancelled', message: session.superseded };
  return { code: 'engine', message: kind === 'open' ? session.readingLost : session.comparisonLost };
}
