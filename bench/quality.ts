/**
 * `npm run bench:quality`: precision, recall and F1 of paragraph links against the hand-made gold. "Overlap" counts
 * verbatim, edited and partial links, "all" reworded ones as well; links marked optional count neither way.
 */
import { type Comparison, compareArticles } from '../src/engine';
import { type GoldPair, type GoldRelation, goldPairs } from './gold';

interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

const isOverlap = (relation: GoldRelation | undefined): boolean =>
  relation === 'verbatim' || relation === 'edited' || relation === 'partial';

/** Every pair of paragraphs that a link joins, with the strongest relation it has. */
function foundPairs({ links }: Comparison): ReadonlyMap<string, GoldRelation> {
  const found = new Map<string, GoldRelation>();
  for (const { left, right, relation } of links) {
    for (const l of left) {
      for (const r of right) {
        const key = `${l}-${r}`;
        if (!isOverlap(found.get(key))) found.set(key, relation);
      }
    }
  }
  return found;
}

function count(pair: GoldPair, found: ReadonlyMap<string, GoldRelation>, overlapOnly: boolean): Counts {
  const gold = new Map(pair.links.map(({ left, right, relation }) => [`${left}-${right}`, relation]));
  const counted = (relation: GoldRelation | undefined): boolean =>
    relation !== undefined && relation !== 'optional' && (!overlapOnly || isOverlap(relation));
  // An overlap link where the gold says reworded is a matter of degree, not a false link.
  const judged = [...found].filter(([key, relation]) => {
    const wanted = gold.get(key);
    return wanted !== 'optional' && (!overlapOnly || (isOverlap(relation) && wanted !== 'reworded'));
  });
  return {
    right: judged.filter(([key]) => counted(gold.get(key))).length,
    found: judged.length,
    gold: [...gold.values()].filter(counted).length,
  };
}

const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce((a, b) => ({ right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold }), {
    right: 0,
    found: 0,
    gold: 0,
  });

function figures({ right, found, gold }: Counts): string {
  const precision = found > 0 ? right / found : 0;
  const recall = gold > 0 ? right / gold : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return [precision, recall, f1].map((value) => value.toFixed(3)).join('  ');
}

const pairs = goldPairs();
if (pairs.length === 0) {
  console.log('No gold here: ../shared/gold is not beside the project, so there is nothing to measure against.');
} else {
  console.log(`${'gold'.padEnd(10)}${'links'.padEnd(10)}precision recall F1`);
  for (const set of ['sample', 'wire'] as const) {
    const found = pairs
      .filter((pair) => pair.set === set)
      .map((pair) => ({ pair, found: foundPairs(compareArticles(pair.left, pair.right)) }));
    for (const kind of ['overlap', 'all'] as const) {
      const counts = found.map((entry) => count(entry.pair, entry.found, kind === 'overlap'));
      console.log(`${set.padEnd(10)}${kind.padEnd(10)}${figures(sum(counts))}`);
    }
  }
}
