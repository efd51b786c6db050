/** The hand-made gold links, read from ../shared beside the project if available. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, parseArticle } from '../src/engine';
import { asRead, type LinkedArticles, type LinkRelation, linesOf, SHARED } from './data';

type GoldSet = 'sample' | 'wire' | 'wire read';

/** One pair of articles with its gold: paragraph indices, and the relation a judge gave them. */
export interface GoldPair extends LinkedArticles {
  readonly name: string;
  /** `wire read`: gold/wire, parsed from its files; in `wire` each line is a paragraph, as its gold counts them. */
  readonly set: GoldSet;
  /** The name of the folder of its texts; null for the sample story. */
  readonly event: string | null;
}

interface GoldFile {
  readonly event?: string;
  readonly left: string;
  readonly right: string;
  readonly links: readonly { left: string | number; right: string | number; relation: LinkRelation }[];
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The paragraph that begins with the given words; throws if gold and parser disagree on paragraphs. */
function find(article: Article, beginning: string, file: string): number {
  const index = article.paragraphs.findIndex(({ text }) => fold(text).startsWith(beginning));
  if (index < 0) throw new Error(`${file}: no paragraph begins with "${beginning}"`);
  return index;
}

/** Gold in the wire set counts the non-empty lines of a file; here each is a paragraph, the first the headline. */
function lineArticle(source: string): Article {
  const parsed = parseArticle(source);
  const paragraphs: Article['paragraphs'][number][] = [];
  for (const { text, start } of linesOf(source)) {
    const role = paragraphs.length === 0 ? 'headline' : 'body';
    paragraphs.push({ text, role, start, end: start + text.length });
  }
  return { ...parsed, paragraphs };
}

/** All gold pairs; empty if ../shared is not available. */
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
      return { name, set: 'sample', event: null, left, right, links };
    });
  const wire = readdirSync(join(folder, 'wire'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name): GoldPair[] => {
      const { event = '', left, right, links } = read(join(folder, 'wire', name));
      const load = (file: string) => readFileSync(join(SHARED, 'bench', 'groups', event, file), 'utf8');
      const sources = { left: load(left), right: load(right) };
      const counted = links.map((link) => ({ ...link, left: Number(link.left), right: Number(link.right) }));
      const asFiles = asRead({ ...sources, links: counted });
      return [
        {
          name,
          set: 'wire',
          event,
          left: lineArticle(sources.left),
          right: lineArticle(sources.right),
          links: counted,
        },
        { name, set: 'wire read', event, ...asFiles, links: strongest(asFiles.links) },
      ];
    });
  return [...sample, ...wire];
}

const STRENGTH: readonly LinkRelation[] = ['verbatim', 'edited', 'partial', 'reworded', 'optional'];

/** One link for each pair of paragraphs: lines linked separately may be parsed as one paragraph. */
function strongest(links: GoldPair['links']): GoldPair['links'] {
  const kept = new Map<string, GoldPair['links'][number]>();
  for (const link of links) {
    const key = `${link.left} ${link.right}`;
    const known = kept.get(key);
    if (known === undefined || STRENGTH.indexOf(link.relation) < STRENGTH.indexOf(known.relation)) kept.set(key, link);
  }
  return [...kept.values()];
}
