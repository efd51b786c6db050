/** The hand-made gold links, read from ../shared beside the project when they are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Article, parseArticle, type Relation } from '../src/engine';

const SHARED = resolve(import.meta.dirname, '../../shared');

export type GoldRelation = Relation | 'optional';

/** One pair of articles with its gold: paragraph indices, and how a judge related them. */
export interface GoldPair {
  readonly name: string;
  readonly set: 'sample' | 'wire';
  readonly left: Article;
  readonly right: Article;
  readonly links: readonly { readonly left: number; readonly right: number; readonly relation: GoldRelation }[];
}

interface GoldFile {
  readonly event?: string;
  readonly left: string;
  readonly right: string;
  readonly links: readonly { left: string | number; right: string | number; relation: GoldRelation }[];
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The paragraph that begins with the given words; an error where gold and parser disagree on paragraphs. */
function find(article: Article, beginning: string, file: string): number {
  const index = article.paragraphs.findIndex(({ text }) => fold(text).startsWith(beginning));
  if (index < 0) throw new Error(`${file}: no paragraph begins with "${beginning}"`);
  return index;
}

/** Gold in the wire set counts the non-empty lines of a file; here each is one paragraph, the first the headline. */
function lineArticle(source: string): Article {
  const parsed = parseArticle(source);
  const paragraphs: Article['paragraphs'][number][] = [];
  for (const match of source.matchAll(/[^\n\r]*\S[^\n\r]*/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const text = match[0].trim();
    const start = match.index + lead;
    paragraphs.push({ text, role: paragraphs.length === 0 ? 'headline' : 'body', start, end: start + text.length });
  }
  return { ...parsed, paragraphs };
}

/** All gold pairs that are there; empty when ../shared is not. */
export function goldPairs(): readonly GoldPair[] {
  const folder = join(SHARED, 'gold');
  if (!existsSync(folder)) return [];
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as GoldFile;
  const sample = readdirSync(folder)
    .filter((name) => /^\d+-\d+\.json$/.test(name))
    .sort()
    .map((name): GoldPair => {
      const gold = read(join(folder, name));
      const load = (file: string) => parseArticle(readFileSync(join(SHARED, 'seeds', file), 'utf8'));
      const left = load(gold.left);
      const right = load(gold.right);
      const links = gold.links.map((link) => ({
        left: find(left, String(link.left), gold.left),
        right: find(right, String(link.right), gold.right),
        relation: link.relation,
      }));
      return { name, set: 'sample', left, right, links };
    });
  const wire = readdirSync(join(folder, 'wire'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): GoldPair => {
      const gold = read(join(folder, 'wire', name));
      const load = (file: string) =>
        lineArticle(readFileSync(join(SHARED, 'bench', 'groups', gold.event ?? '', file), 'utf8'));
      const links = gold.links.map((link) => ({ ...link, left: Number(link.left), right: Number(link.right) }));
      return { name, set: 'wire', left: load(gold.left), right: load(gold.right), links };
    });
  return [...sample, ...wire];
}
