/** Sentence alignment on the development splits of ../shared/bench, counted as in their score.py. */
import { compareSentences } from '../src/engine';
import { documentPairs, type Group } from './data';
import { readFitted } from './fitted';
import { atItsBest, SENTENCE_PEERS } from './peers';
import { countGroups, countPairs, figuresOf, total } from './score';
import { cells, figure, heading, row } from './table';

const SPLITS = ['porsimples-ori-str', 'porsimples-ori-nat', 'argrewrite-v2', 'ecbplus-events'] as const;

export function reportSentences(): void {
  const fitted = readFitted();
  for (const split of SPLITS) {
    const pairs = documentPairs(`${split}.dev`);
    heading(`Sentences: ${split}, ${pairs.length} pairs of texts`, ['precision', 'recall', 'pairs F1', 'groups F1']);
    const answers = pairs.map(({ a, b }) => compareSentences(a, b));
    const groupsF1 = (found: readonly (readonly Group[])[]): string =>
      figure(figuresOf(total(pairs.map((pair, index) => countGroups(pair, found[index] ?? [])))).f1);
    const found = figuresOf(total(pairs.map((pair, index) => countPairs(pair, answers[index] ?? []))));
    const [unseen, unseenGroups] = (['pairs', 'groups'] as const).map((measure) =>
      fitted.find((each) => each.data === split && each.measure === measure),
    );
    row('Crossread (fitted on these)', [...cells(found), groupsF1(answers)]);
    if (unseen !== undefined && unseenGroups !== undefined)
      row('Crossread, left out in turn', [...cells(unseen), figure(unseenGroups.f1)]);
    const trials = pairs.map((pair) => ({
      a: pair.a,
      b: pair.b,
      count: (groups: readonly Group[]) => countPairs(pair, groups),
    }));
    for (const peer of SENTENCE_PEERS) {
      const best = atItsBest(peer, trials);
      row(peer.name, [...cells(best.figures), groupsF1(best.answers)]);
    }
  }
}
