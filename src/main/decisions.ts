import { createHash } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod/mini';
import {
  type Article,
  type Failure,
  type KeptDecision,
  LONGEST_REASON,
  MOST_DECIDED_PARAGRAPHS,
  MOST_DECISIONS,
  type Result,
} from '../contract';
import { decisions as words } from '../messages/main';
import { fail, ok, quoted } from './library/result';
import { writeWhole } from './write';

const paragraphs = z.array(z.int().check(z.nonnegative())).check(z.minLength(1), z.maxLength(MOST_DECIDED_PARAGRAPHS));

/** A decision as it comes from the window or from the kept file. */
export const decisionSchema = z.object({
  kind: z.enum(['break', 'make']),
  left: paragraphs,
  right: paragraphs,
  reason: z.string().check(z.maxLength(LONGEST_REASON)),
  // A SHA-256 in hexadecimal digits.
  texts: z.nullable(z.string().check(z.maxLength(64))),
});

const fileSchema = z.object({
  pairs: z.array(
    z.object({
      /** Keys of the two articles, the lesser first: that one is `left` in the decisions. */
      articles: z.tuple([z.string(), z.string()]),
      decisions: z.array(decisionSchema).check(z.maxLength(MOST_DECISIONS)),
    }),
  ),
});

interface KeptPair {
  readonly articles: readonly [string, string];
  readonly decisions: readonly KeptDecision[];
}

/** A decision, and whether the paragraphs it names still say what they said. */
export interface FoundDecision {
  readonly decision: KeptDecision;
  readonly isCurrent: boolean;
}

/**
 * What people decided about pairs of articles, in one file of the profile. A pair is known by what its articles say, so
 * that decisions outlive the story, its order and the side each article stands on. Read at once and not awaited: the
 * first page depends on it.
 */
export class Decisions {
  readonly #file: string;
  #pairs: ReadonlyMap<string, KeptPair> = new Map();
  /** False when there is a file that could be neither read nor set aside: writing would lose it. */
  #writable = true;
  #changed = false;
  #problem: Failure | null = null;
  /** Names what was decided when the application started. */
  readonly state: string;

  constructor(file: string) {
    this.#file = file;
    const text = this.#read();
    this.state = hashOf(text);
  }

  /** What is to be told of the kept file, or null. */
  get problem(): Failure | null {
    return this.#problem;
  }

  /** Whether something was decided since the application started. */
  get changed(): boolean {
    return this.#changed;
  }

  /** What was decided about two articles, in its order. */
  of(left: Article, right: Article): readonly FoundDecision[] {
    // Articles need no keys as long as nothing is decided.
    if (this.#pairs.size === 0) return [];
    const { name, isTurned } = nameOf(left, right);
    return (this.#pairs.get(name)?.decisions ?? []).map((kept) => {
      const decision = turned(kept, isTurned);
      return { decision, isCurrent: decision.texts === textsOf(decision, left, right, isTurned) };
    });
  }

  /** Keeps these decisions about two articles in place of those before; nothing changes when they cannot be written. */
  keep(left: Article, right: Article, decisions: readonly KeptDecision[]): Result<null> {
    const { name, articles, isTurned } = nameOf(left, right);
    const pairs = new Map(this.#pairs);
    if (decisions.length === 0) pairs.delete(name);
    else {
      const kept = decisions.map((decision) => ({
        ...decision,
        texts: decision.texts ?? textsOf(decision, left, right, isTurned),
      }));
      pairs.set(name, { articles, decisions: kept.map((decision) => turned(decision, isTurned)) });
    }
    if (!this.#writable || !writeWhole(this.#file, JSON.stringify({ pairs: [...pairs.values()] }))) {
      return fail('unwritable', words.notKept);
    }
    this.#pairs = pairs;
    this.#changed = true;
    return ok(null);
  }

  /** Takes up the kept file and returns its text: none when there is no file, or none that can be used. */
  #read(): string {
    try {
      const text = readFileSync(this.#file, 'utf8');
      const { pairs } = fileSchema.parse(JSON.parse(text));
      this.#pairs = new Map(pairs.map((pair) => [pair.articles.join(' '), pair]));
      return text;
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing) this.#problem = this.#setAside();
      return '';
    }
  }

  /** Moves a file that cannot be used out of the way: what is in it may still be read by a person. */
  #setAside(): Failure {
    const aside = `${this.#file}.damaged-${Date.now()}`;
    try {
      renameSync(this.#file, aside);
      const message = words.setAside({ name: quoted(basename(aside)) });
      return { code: 'unreadable', message };
    } catch (error) {
      console.error(`${this.#file} could not be set aside:`, error);
      this.#writable = false;
      const message = words.unreadable({ name: quoted(basename(this.#file)) });
      return { code: 'unreadable', message };
    }
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const keys = new WeakMap<Article, string>();

/**
 * Names an article by its source, each white space as a blank: paragraphs stand where they stood in it. The same
 * however the source is split into paragraphs.
 */
function keyOf(article: Article): string {
  let key = keys.get(article);
  if (key === undefined) {
    let source = '';
    for (const { text, start } of article.paragraphs) source = source.padEnd(start) + text.replace(/\s/gu, ' ');
    key = hashOf(source.trimEnd());
    keys.set(article, key);
  }
  return key;
}

/** How a pair is kept: under the lesser key first, so that its sides may be swapped. */
function nameOf(left: Article, right: Article) {
  const [a, b] = [keyOf(left), keyOf(right)];
  const isTurned = a > b;
  const articles = isTurned ? ([b, a] as const) : ([a, b] as const);
  return { name: articles.join(' '), articles, isTurned };
}

function turned(decision: KeptDecision, isTurned: boolean): KeptDecision {
  return isTurned ? { ...decision, left: decision.right, right: decision.left } : decision;
}

/** Names the texts that a decision is about, whichever side they stand on. */
function textsOf({ left, right }: KeptDecision, from: Article, to: Article, isTurned: boolean): string {
  const texts = [
    left.map((index) => from.paragraphs[index]?.text ?? null),
    right.map((index) => to.paragraphs[index]?.text ?? null),
  ];
  return hashOf(JSON.stringify(isTurned ? texts.reverse() : texts));
}
