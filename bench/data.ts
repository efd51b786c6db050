/** Labelled data beside the project (../shared/bench): pairs of documents as lists of sentences, with their gold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod/mini';
import { type Article, parseArticle, type Relation } from '../src/engine';
import { plainArticle } from '../src/engine/article/plain';

/** The folder of the labelled data, where it is available. */
export const SHARED = resolve(import.meta.dirname, '../../shared');
export const BENCH = join(SHARED, 'bench');
/** Our own labels; their texts are in `SHARED`. */
const LABELS = join(import.meta.dirname, 'labels');

/** Indices of sentences on both sides that say the same. */
export interface Group {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** One pair of documents. `mask`: only these sentences were labelled. */
export interface DocumentPair {
  readonly id: string;
  /** Sentences. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** The sentences of the left side, by paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly gold: readonly Group[];
  readonly mask: Group | null;
}

const group = z.object({ a: z.array(z.number()), b: z.array(z.number()) });
const document = z.object({ paragraphs: z.array(z.array(z.string())) });
const pairLine = z.object({
  id: z.string(),
  a: document,
  b: document,
  gold: z.array(group),
  mask: z.optional(z.nullable(group)),
});

/** The pairs of one file of `SHARED/bench`; none if it does not exist. */
export function documentPairs(name: string): readonly DocumentPair[] {
  const path = join(BENCH, `${name}.jsonl`);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, a, b, gold, mask } = pairLine.parse(JSON.parse(line));
      return { id, a: a.paragraphs.flat(), b: b.paragraphs.flat(), paragraphs: a.paragraphs, gold, mask: mask ?? null };
    });
}

const labelled = z.object({
  links: z.array(
    z.object({
      left: z.number(),
      right: z.number(),
      relation: z.enum(['verbatim', 'edited', 'partial', 'reworded', 'optional']),
    }),
  ),
});
const labelledFiles = z.extend(labelled, { event: z.string(), left: z.string(), right: z.string() });
const labelledPair = z.extend(labelled, { id: z.string() });

/** A pair of news texts, with the links made by one of our readers. */
export interface Labelled {
  /** The event, which is left out as a whole in cross-validation. */
  readonly event: string;
  /** As files, or as paragraphs. */
  readonly left: string | readonly string[];
  readonly right: string | readonly string[];
  readonly links: LinkedArticles['links'];
}

/** Our labels of articles (indices of non-empty lines); none if their texts are not available. */
export function labelledArticles(): readonly Labelled[] {
  if (!existsSync(BENCH)) return [];
  const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(LABELS, ...path), 'utf8'));
  const files = readdirSync(LABELS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): Labelled => {
      const { event, left, right, links } = labelledFiles.parse(read(name));
      const load = (file: string) => readFileSync(join(BENCH, 'groups', event, file), 'utf8');
      return { event, left: load(left), right: load(right), links };
    });
  const documents = new Map(documentPairs('ecbplus-events.dev').map((pair) => [pair.id, pair]));
  const lists = readdirSync(join(LABELS, 'ecbplus'))
    .sort()
    .flatMap((name): Labelled[] => {
      const { id, links } = labelledPair.parse(read('ecbplus', name));
      const pair = documents.get(id);
      return pair === undefined ? [] : [{ event: topicOf(id), left: pair.a, right: pair.b, links }];
    });
  return [...files, ...lists];
}

/** The topic shared by pairs of one file with a text in common: author, article or topic. */
export function topicOf(id: string): string {
  return /^porsimples-\d+/.exec(id)?.[0] ?? /^argrewrite-\d+/.exec(id)?.[0] ?? /^ecbplus-\d+/.exec(id)?.[0] ?? id;
}

/** Labels of articles count the non-empty lines of a file from 0: each line with the offset of its first character. */
export function linesOf(source: string): readonly { readonly text: string; readonly start: number }[] {
  return [...source.matchAll(/[^\n\r]*\S[^\n\r]*/g)].map((match) => ({
    text: match[0].trim(),
    start: match.index + match[0].search(/\S/),
  }));
}

/** A parsed article, and the index of the paragraph that contains each labelled line. */
function articleAndLines(source: string | readonly string[]): {
  readonly article: Article;
  readonly lines: readonly number[];
} {
  if (typeof source !== 'string')
    return { article: plainArticle(source, 'en'), lines: source.map((_, index) => index) };
  const article = parseArticle(source);
  const lines = linesOf(source).map((line) =>
    article.paragraphs.findIndex(({ start, end }) => start <= line.start && line.start < end),
  );
  return { article, lines };
}

/** A judge's relation for a link. Optional: a careful judge might link these or not, so it counts neither way. */
export type LinkRelation = Relation | 'optional';

/** Two articles and the links between their paragraphs, by index. */
export interface LinkedArticles {
  readonly left: Article;
  readonly right: Article;
  readonly links: readonly { readonly left: number; readonly right: number; readonly relation: LinkRelation }[];
}

/** Labelled texts as parsed articles, with the links between their paragraphs. */
export function asRead({ left, right, links }: Pick<Labelled, 'left' | 'right' | 'links'>): LinkedArticles {
  const [a, b] = [articleAndLines(left), articleAndLines(right)];
  const placed = links.map((link) => ({ ...link, left: a.lines[link.left] ?? -1, right: b.lines[link.right] ?? -1 }));
  return { left: a.article, right: b.article, links: placed };
}

/** Pairs of articles joined end to end, as one pair of long articles. */
export function joined(pairs: readonly LinkedArticles[]): LinkedArticles {
  const behind = (a: Article, b: Article): Article => ({ ...a, paragraphs: [...a.paragraphs, ...b.paragraphs] });
  return pairs.reduce((all, { left, right, links }) => {
    const [l, r] = [all.left.paragraphs.length, all.right.paragraphs.length];
    const moved = links.map((link) => ({ ...link, left: link.left + l, right: link.right + r }));
    return { left: behind(all.left, left), right: behind(all.right, right), links: [...all.links, ...moved] };
  });
}

/** The real articles of each event: the names and texts of their files. */
export function eventArticles(): ReadonlyMap<string, readonly { readonly file: string; readonly text: string }[]> {
  const groups = join(BENCH, 'groups');
  if (!existsSync(groups)) return new Map();
  const read = (event: string) =>
    readdirSync(join(groups, event))
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => ({ file, text: readFileSync(join(groups, event, file), 'utf8') }));
  return new Map(
    readdirSync(groups)
      .sort()
      .map((event) => [event, read(event)]),
  );
}
