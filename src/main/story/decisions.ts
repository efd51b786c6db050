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
} from '../../contract';
import { decisions as words } from '../../messages/main';
import { sourceKey } from '../shared/articleKeys';
import { sha256 } from '../shared/hash';
import { fail, ok, quoted } from '../shared/result';
import { tryWrite } from '../shared/write';
import { type BothArticles, carried, paragraphsAt, placesByTexts, stretchesOf, textsOf } from './decisionPlaces';

const paragraphs = z.array(z.int().check(z.nonnegative())).check(z.minLength(1), z.maxLength(MOST_DECIDED_PARAGRAPHS));

const offset = z.int().check(z.nonnegative());
const stretches = z.array(z.object({ start: offset, end: offset })).check(z.maxLength(MOST_DECIDED_PARAGRAPHS));

/** A decision from the window or from the stored file. */
export const decisionSchema = z.object({
  kind: z.enum(['break', 'make']),
  left: paragraphs,
  right: paragraphs,
  reason: z.string().check(z.maxLength(LONGEST_REASON)),
  // A SHA-256 in hexadecimal digits.
  texts: z.nullable(z.string().check(z.maxLength(64))),
  places: z.exactOptional(z.tuple([stretches, stretches])),
});

const fileSchema = z.object({
  pairs: z.array(
    z.object({
      /** Keys of the two articles, the lesser first: it is `left` in the decisions. */
      articles: z.tuple([z.string(), z.string()]),
      decisions: z.array(decisionSchema).check(z.maxLength(MOST_DECISIONS)),
    }),
  ),
});

interface KeptPair {
  readonly articles: readonly [string, string];
  readonly decisions: readonly KeptDecision[];
}

/** A decision, and whether the paragraphs it names still have the same text. */
export interface FoundDecision {
  readonly decision: KeptDecision;
  readonly isCurrent: boolean;
}

/**
 * The user's decisions about pairs of articles, in one file of the profile. A pair is identified by the content of its
 * articles, so that decisions do not depend on the story, its order or the side of each article. Read synchronously,
 * because the first page depends on it.
 */
export class DecisionFile {
  readonly #file: string;
  #pairs: ReadonlyMap<string, KeptPair> = new Map();
  /** False when the file could be neither read nor set aside: writing would lose it. */
  #writable = true;
  #changed = false;
  #problem: Failure | null = null;
  /** A hash of the decisions as they were when the application started. */
  readonly state: string;

  constructor(file: string) {
    this.#file = file;
    const text = this.#read();
    this.state = sha256(text);
  }

  /** A problem with the file that the user should know about, or null. */
  get problem(): Failure | null {
    return this.#problem;
  }

  /** Whether the decisions have changed since the application started. */
  get changed(): boolean {
    return this.#changed;
  }

  /** The decisions about two articles, in order, with paragraphs numbered as in these articles. */
  of(left: Article, right: Article): readonly FoundDecision[] {
    // Without decisions no keys need to be computed.
    if (this.#pairs.size === 0) return [];
    const { name, both, isTurned } = nameOf(left, right);
    return (this.#pairs.get(name)?.decisions ?? []).map((kept) => {
      const { decision, isCurrent } = found(kept, both);
      return { decision: turned(decision, isTurned), isCurrent };
    });
  }

  /** Replaces the decisions about two articles; changes nothing if they cannot be written. */
  keep(left: Article, right: Article, decisions: readonly KeptDecision[]): Result<null> {
    const { name, articles, both, isTurned } = nameOf(left, right);
    const pairs = new Map(this.#pairs);
    if (decisions.length === 0) pairs.delete(name);
    else pairs.set(name, { articles, decisions: decisions.map((one) => placed(turned(one, isTurned), both)) });
    return this.#write(pairs);
  }

  /** The keys (see `sourceKey`) of the articles with decisions that are still stored by paragraph numbers. */
  get unplaced(): ReadonlySet<string> {
    const pairs = [...this.#pairs.values()].filter(({ decisions }) => decisions.some(({ places }) => !places));
    return new Set(pairs.flatMap(({ articles }) => articles));
  }

  /**
   * Finds the places of decisions that are stored by paragraph numbers. `known`: articles as they were read when the
   * decisions were made; several may have the same key.
   */
  place(known: readonly Article[]): Result<null> {
    const byKey = groupBy(known, sourceKey);
    const pairs = new Map(this.#pairs);
    for (const [name, pair] of pairs) {
      const [lefts, rights] = [byKey.get(pair.articles[0]) ?? [], byKey.get(pair.articles[1]) ?? []];
      const readings = lefts.flatMap((left) => rights.map((right) => [left, right] as const));
      const decisions = pair.decisions.map((decision) => placedInOne(decision, readings));
      if (decisions.some(({ places }, at) => places !== pair.decisions[at]?.places)) {
        pairs.set(name, { ...pair, decisions });
      }
    }
    return this.#writeIfChanged(pairs);
  }

  /**
   * Copies the decisions about an article to a new reading of it. Decisions made about the new reading in the meantime
   * take precedence.
   */
  carry(from: Article, to: Article): Result<null> {
    const [before, after] = [sourceKey(from), sourceKey(to)];
    // Decisions with places apply however the same source is split.
    if (before === after) return ok(null);
    const pairs = new Map(this.#pairs);
    for (const { articles, decisions } of this.#pairs.values()) {
      if (!articles.includes(before)) continue;
      const renamed = articles.map((key) => (key === before ? after : key));
      const isTurned = (renamed[0] ?? '') > (renamed[1] ?? '');
      const carriedOver = decisions.map((decision) => {
        if (decision.places === undefined) return decision;
        const [left, right] = decision.places.map((stretches, side) =>
          articles[side] === before ? carried(stretches, from, to) : stretches,
        );
        const places = [left ?? [], right ?? []] as const;
        return turned({ ...decision, places: isTurned ? [places[1], places[0]] : places }, isTurned);
      });
      const [first = '', second = ''] = isTurned ? renamed.reverse() : renamed;
      const name = `${first} ${second}`;
      if (!pairs.has(name)) pairs.set(name, { articles: [first, second], decisions: carriedOver });
    }
    return this.#writeIfChanged(pairs);
  }

  #writeIfChanged(pairs: ReadonlyMap<string, KeptPair>): Result<null> {
    const isSame =
      pairs.size === this.#pairs.size && [...pairs].every(([name, pair]) => this.#pairs.get(name) === pair);
    return isSame ? ok(null) : this.#write(pairs);
  }

  #write(pairs: ReadonlyMap<string, KeptPair>): Result<null> {
    if (!this.#writable || !tryWrite(this.#file, JSON.stringify({ pairs: [...pairs.values()] }))) {
      return fail('unwritable', words.notKept);
    }
    this.#pairs = pairs;
    this.#changed = true;
    return ok(null);
  }

  /** Returns the text of the file; empty if there is none, or none that can be used. */
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

  /** Sets aside a file that cannot be used, because the user may still be able to read it. */
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

/** The name of a pair in the file: the lesser key first, so that it does not depend on the sides. */
function nameOf(left: Article, right: Article) {
  const [a, b] = [sourceKey(left), sourceKey(right)];
  const isTurned = a > b;
  const articles = isTurned ? ([b, a] as const) : ([a, b] as const);
  const both: BothArticles<Article> = isTurned ? [right, left] : [left, right];
  return { name: articles.join(' '), articles, both, isTurned };
}

function turned(decision: KeptDecision, isTurned: boolean): KeptDecision {
  return isTurned ? { ...decision, left: decision.right, right: decision.left } : decision;
}

/** A decision with its paragraph numbers in two articles, and whether they have these paragraphs. */
function found(kept: KeptDecision, both: BothArticles<Article>): FoundDecision {
  const places = kept.places ?? placesByTexts(kept, both);
  const left = places && paragraphsAt(places[0], both[0]);
  const right = places && paragraphsAt(places[1], both[1]);
  return places && left && right
    ? { decision: { ...kept, left, right, places }, isCurrent: true }
    : { decision: kept, isCurrent: false };
}

/** A decision with its texts and places, to be stored. */
function placed(decision: KeptDecision, both: BothArticles<Article>): KeptDecision {
  if (decision.places !== undefined || decision.texts !== null) return decision;
  const [left, right] = [stretchesOf(decision.left, both[0]), stretchesOf(decision.right, both[1])];
  const texts = textsOf(decision, both);
  return left && right ? { ...decision, texts, places: [left, right] } : { ...decision, texts };
}

/** A decision with its places in the first two of these readings that have its paragraphs. */
function placedInOne(decision: KeptDecision, readings: readonly BothArticles<Article>[]): KeptDecision {
  if (decision.places !== undefined) return decision;
  for (const both of readings) {
    const places = placesByTexts(decision, both);
    if (places) return { ...decision, places };
  }
  return decision;
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
