import type { Worker } from 'node:worker_threads';
import type { Article, Comparison, Decision, Failure, Result } from '../../contract';
import type { DecidedComparison } from '../../engine';
import { session } from '../../messages/main';
import type { LoadedStory, StorySource } from '../sources/load';
import type { Answers, Job, Numbered, Reply } from './messages';

/** How long work may take, in milliseconds. */
export interface Limits {
  /** After this a comparison answers with what it has, marked approximate. */
  readonly budget: number;
  /** After this a job that has not answered is given up: a budget is only asked between units of work. */
  readonly patience: number;
}

/**
 * Ten seconds is as long as people keep their mind on an answer (Nielsen 1993); the rest is for finishing a unit of
 * work.
 */
export const LIMITS: Limits = { budget: 10_000, patience: 30_000 };

/**
 * Going back and forth between the outlets of one story (five have twenty ordered pairs) needs no second comparison.
 */
const REMEMBERED_PAIRS = 24;

type Kind = Job['kind'];

/** A job in the worker or on its way there, and who waits for it. `settle` is called once. */
interface Waiting extends Numbered {
  readonly settle: (reply: Reply | Failure['code']) => void;
}

interface RememberedPair {
  readonly left: Article;
  readonly right: Article;
  /** Null for a comparison that was made before. */
  readonly waiting: Waiting | null;
  readonly result: Promise<Result<Comparison>>;
}

const isComparison = ({ job }: Waiting): boolean => job.kind !== 'open';

/**
 * Runs the engine in a worker thread: jobs one after the other, the newest comparison before any older one, and a new
 * thread when one ends. Jobs are posted as soon as they are asked, so that the thread goes on while main is busy.
 * Nothing here throws; what goes wrong comes back as a failure.
 */
export class EngineClient {
  readonly #start: () => Worker;
  readonly #limits: Limits;
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | undefined;
  #numbers = 0;
  /** The first one is under way in the worker, the others wait there. */
  #queue: Waiting[] = [];
  /** Least recently asked for first. */
  #remembered: RememberedPair[] = [];

  constructor(start: () => Worker, limits: Limits = LIMITS) {
    this.#start = start;
    this.#limits = limits;
  }

  /** Starts the thread before there is anything to do, so that it has the engine loaded by then. */
  warm(): void {
    if (!this.#worker) this.#startWorker();
  }

  /** Remembers a comparison that was made before. */
  adopt(left: Article, right: Article, comparison: Comparison): void {
    this.#remember({ left, right, waiting: null, result: Promise.resolve({ ok: true, value: comparison }) });
  }

  /**
   * Reads and parses a story, and begins with the comparison it opens on before anyone asks for it. Comparisons under
   * way are given up.
   */
  async open(source: StorySource, prefix: string): Promise<Result<LoadedStory>> {
    this.cancel();
    const loading = this.#run({ kind: 'open', source, prefix });
    const comparing = this.#run({ kind: 'compare-opening', milliseconds: this.#limits.budget });
    const answer = await loading.result;
    const loaded = answer.ok ? answer.value : answer;
    if (!loaded.ok) return loaded;
    const { story, articles } = loaded.value;
    const left = articles.get(story.opening?.left ?? '');
    const right = articles.get(story.opening?.right ?? '');
    const result = comparing.result.then((found): Result<Comparison> => {
      if (!found.ok || found.value !== null) return found as Result<Comparison>;
      return failure('engine', session.comparisonLost);
    });
    if (left && right) this.#remember({ left, right, waiting: comparing.waiting, result });
    return loaded;
  }

  /**
   * Compares two articles. A comparison under way for another pair is given up and fails as `cancelled`; one for the
   * same pair is shared, and one that is done is remembered. Articles are told apart by identity.
   */
  compare(left: Article, right: Article): Promise<Result<Comparison>> {
    const known = this.#known(left, right);
    this.#giveUpComparisons(known?.waiting ?? null);
    return this.#rememberedOrNew(known, left, right);
  }

  /**
   * Compares two articles for what nobody waits for: gives up nothing, and is itself given up by the next comparison a
   * person asks for.
   */
  compareAside(left: Article, right: Article): Promise<Result<Comparison>> {
    return this.#rememberedOrNew(this.#known(left, right), left, right);
  }

  /** Applies a person's decisions to a comparison. A later comparison gives this up as well. */
  decide(
    left: Article,
    right: Article,
    comparison: Comparison,
    decisions: readonly Decision[],
  ): Promise<Result<DecidedComparison>> {
    return this.#run({ kind: 'decide', left, right, comparison, decisions, milliseconds: this.#limits.budget }).result;
  }

  /** The comparison of a pair that was asked for before, or null; gives up nothing for it. */
  remembered(left: Article, right: Article): Promise<Result<Comparison>> | null {
    return this.#known(left, right)?.result ?? null;
  }

  /** Gives up the comparison under way, if there is one; it fails as `cancelled`. */
  cancel(): void {
    this.#giveUpComparisons(null);
  }

  /** Ends the thread; whatever was asked fails as `cancelled`. */
  close(): void {
    this.#stopWorker();
    const queue = this.#queue;
    this.#queue = [];
    for (const waiting of queue) waiting.settle('cancelled');
  }

  #known(left: Article, right: Article): RememberedPair | undefined {
    return this.#remembered.find((pair) => pair.left === left && pair.right === right);
  }

  #rememberedOrNew(known: RememberedPair | undefined, left: Article, right: Article): Promise<Result<Comparison>> {
    const pair = known ?? {
      left,
      right,
      ...this.#run({ kind: 'compare', left, right, milliseconds: this.#limits.budget }),
    };
    this.#remember(pair);
    return pair.result;
  }

  #remember(pair: RememberedPair): void {
    this.#remembered = [...this.#remembered.filter((other) => other !== pair), pair].slice(-REMEMBERED_PAIRS);
    // A failure is not remembered: asking again tries again.
    void pair.result.then(({ ok }) => {
      if (!ok) this.#remembered = this.#remembered.filter((other) => other.result !== pair.result);
    });
  }

  #run<K extends Kind>(job: Job & { readonly kind: K }): { waiting: Waiting; result: Promise<Result<Answers[K]>> } {
    let settle: Waiting['settle'] = () => {};
    const result = new Promise<Result<Answers[K]>>((resolve) => {
      settle = (reply) => resolve(resultOf<K>(job.kind, reply));
    });
    const waiting = { number: ++this.#numbers, job, settle };
    this.#queue.push(waiting);
    this.#post(waiting, this.#worker ?? this.#startWorker());
    if (this.#queue.length === 1) this.#watch();
    return { waiting, result };
  }

  #post({ number, job }: Waiting, worker: Worker): void {
    worker.postMessage({ number, job } satisfies Numbered);
  }

  /** Times the first job of the queue. */
  #watch(): void {
    clearTimeout(this.#timer);
    const worker = this.#worker;
    if (this.#queue.length === 0 || !worker) return;
    this.#timer = setTimeout(() => this.#lost(worker, 'no answer in time'), this.#patience());
  }

  /** Each file of a story may take as long as a comparison: a PDF does. */
  #patience(): number {
    const job = this.#queue[0]?.job;
    const files = job?.kind === 'open' && 'files' in job.source ? job.source.files.length : 1;
    return this.#limits.patience * Math.max(1, files);
  }

  #startWorker(): Worker {
    const worker = this.#start();
    this.#worker = worker;
    worker.on('message', (reply: Reply) => {
      if (worker === this.#worker) this.#answered(reply);
    });
    worker.on('messageerror', (error) => this.#lost(worker, error));
    worker.on('error', (error) => this.#lost(worker, error));
    worker.on('exit', (code) => this.#lost(worker, `exit code ${code}`));
    return worker;
  }

  #stopWorker(): void {
    clearTimeout(this.#timer);
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
  }

  /** Ends the thread and gives what still waits to a new one. */
  #restart(): void {
    this.#stopWorker();
    const worker = this.#startWorker();
    for (const waiting of this.#queue) this.#post(waiting, worker);
    this.#watch();
  }

  #answered(reply: Reply): void {
    if (!reply.ok) console.error(`The engine failed: ${reply.reason}`);
    const answered = this.#queue.find((waiting) => waiting.number === reply.number);
    this.#queue = this.#queue.filter((waiting) => waiting !== answered);
    answered?.settle(reply);
    this.#watch();
  }

  /** The worker ended, or must: the job under way is what ended it, the others go to a new one. */
  #lost(worker: Worker, reason: unknown): void {
    // A worker that was stopped on purpose has ended already as far as anyone here is concerned.
    if (worker !== this.#worker) return;
    console.error('The engine was lost:', reason);
    this.#queue.shift()?.settle('engine');
    // With nothing to do it stays ended: a thread that ends as it starts would be started for ever.
    if (this.#queue.length > 0) this.#restart();
    else this.#stopWorker();
  }

  #giveUpComparisons(except: Waiting | null): void {
    const given = this.#queue.filter((waiting) => isComparison(waiting) && waiting !== except);
    if (given.length === 0) return;
    this.#queue = this.#queue.filter((waiting) => !given.includes(waiting));
    this.#remembered = this.#remembered.filter((pair) => pair.waiting === null || !given.includes(pair.waiting));
    for (const waiting of given) waiting.settle('cancelled');
    // The engine cannot be interrupted: its thread is ended and another one started at once.
    this.#restart();
  }
}

/** The worker gives each job the answer of its kind: this is where that is taken on trust. */
function resultOf<K extends Kind>(kind: Kind, reply: Reply | Failure['code']): Result<Answers[K]> {
  if (typeof reply === 'object' && reply.ok) return { ok: true, value: reply.answer as Answers[K] };
  if (reply === 'cancelled') return failure('cancelled', session.superseded);
  return failure('engine', kind === 'open' ? session.readingLost : session.comparisonLost);
}

function failure(code: Failure['code'], message: string): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, message } };
}
