/** Counts predictions against gold: one place for every table, so that ours and the peers are counted the same way. */
import type { DocumentPair, Group, LinkedArticles, LinkRelation } from './data';

/** Correct ones, of those found and of those in the gold. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function figuresOf({ right, found, gold }: Counts): Figures {
  const precision = found > 0 ? right / found : 0;
  const recall = gold > 0 ? right / gold : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Counts of many pairs of texts together (micro average). */
export const total = (counts: readonly Counts[]): Counts =>
  counts.reduce((a, b) => ({ right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold }), {
    right: 0,
    found: 0,
    gold: 0,
  });

const pairsOf = (groups: readonly Group[]): readonly string[] => [
  ...new Set(groups.flatMap(({ a, b }) => a.flatMap((i) => b.map((j) => `${i} ${j}`)))),
];

/** Pairs of sentences: each of a group with each. If only some sentences were labelled, only those count. */
export function countPairs({ gold, mask }: DocumentPair, predicted: readonly Group[]): Counts {
  const labelled = mask === null ? null : { a: new Set(mask.a), b: new Set(mask.b) };
  const counts = (pair: string): boolean => {
    const [i = -1, j = -1] = pair.split(' ').map(Number);
    return labelled === null || (labelled.a.has(i) && labelled.b.has(j));
  };
  const [wanted, found] = [pairsOf(gold).filter(counts), pairsOf(predicted).filter(counts)];
  const isWanted = new Set(wanted);
  return { right: found.filter((pair) => isWanted.has(pair)).length, found: found.length, gold: wanted.length };
}

/** Whole groups, correct only if both sides contain exactly the sentences of a group in the gold. */
export function countGroups({ gold }: DocumentPair, predicted: readonly Group[]): Counts {
  const ascending = (indices: readonly number[]): string => [...indices].sort((a, b) => a - b).join(' ');
  const key = ({ a, b }: Group): string => `${ascending(a)} - ${ascending(b)}`;
  const left = new Map<string, number>();
  for (const group of gold) left.set(key(group), (left.get(key(group)) ?? 0) + 1);
  let right = 0;
  for (const group of predicted) {
    const count = left.get(key(group)) ?? 0;
    if (count === 0) continue;
    left.set(key(group), count - 1);
    right++;
  }
  return { right, found: predicted.length, gold: gold.length };
}

/** Links between paragraphs: the relation found for each "left right" (their indices). */
type FoundPairs = ReadonlyMap<string, LinkRelation>;

const isOverlap = (relation: LinkRelation | undefined): boolean =>
  relation === 'verbatim' || relation === 'edited' || relation === 'partial';

/** Every pair of paragraphs joined by a link, with its strongest relation. */
export function foundPairs(
  links: readonly {
    readonly left: readonly number[];
    readonly right: readonly number[];
    readonly relation: LinkRelation;
  }[],
): FoundPairs {
  const found = new Map<string, LinkRelation>();
  for (const { left, right, relation } of links) {
    for (const l of left) {
      for (const r of right) {
        const key = `${l} ${r}`;
        if (!isOverlap(found.get(key))) found.set(key, relation);
      }
    }
  }
  return found;
}

/**
 * Among the links in both the gold and an answer: their number, and how many have the same relation. Optional ones
 * count neither way.
 */
export function countRelations(
  links: LinkedArticles['links'],
  found: FoundPairs,
): { readonly same: number; readonly all: number } {
  const both = links.flatMap(({ left, right, relation }) => {
    const own = found.get(`${left} ${right}`);
    return own === undefined || relation === 'optional' ? [] : [own === relation];
  });
  return { same: both.filter(Boolean).length, all: both.length };
}

/** The links that count: shared wording alone (verbatim, edited, partial), or rewording as well. */
export type LinkKind = 'overlap' | 'all';

/** Pairs of paragraphs; those that the gold calls optional count neither way. */
export function countLinks(links: LinkedArticles['links'], found: FoundPairs, kind: LinkKind): Counts {
  const gold = new Map(links.map(({ left, right, relation }) => [`${left} ${right}`, relation]));
  const counted = (relation: LinkRelation | undefined): boolean =>
    relation !== undefined && relation !== 'optional' && (kind === 'all' || isOverlap(relation));
  // If the gold says reworded, an overlap link is a matter of degree, not a false link.
  const judged = [...found].filter(([key, relation]) => {
    const wanted = gold.get(key);
    return wanted !== 'optional' && (kind === 'all' || (isOverlap(relation) && wanted !== 'reworded'));
  });
  return {
    right: judged.filter(([key]) => counted(gold.get(key))).length,
    found: judged.length,
    gold: [...gold.values()].filter(counted).length,
  };
}
