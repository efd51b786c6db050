/**
 * Compares links between paragraphs with the hand-made gold. "Overlap" counts verbatim, edited and partial links, "all"
 * reworded ones as well; links marked optional count neither way. The peers get the story paragraphs that our parser
 * found.
 */
import { type Article, compareArticles } from '../src/engine';
import { isStoryText } from '../src/engine/article/roles';
import { asRead, joined, type Labelled, type LinkedArticles, labelledArticles } from './data';
import { readFitted } from './fitted';
import { type GoldPair, goldPairs } from './gold';
import { atItsBest, PARAGRAPH_PEERS, type Trial } from './peers';
import { countLinks, countRelations, figuresOf, foundPairs, type LinkKind, total } from './score';
import { cells, heading, row } from './table';

interface ArticleSet {
  readonly title: string;
  readonly pairs: readonly LinkedArticles[];
  /** The name of the row. */
  readonly ours: string;
  /** Rows of cross-validation results: `data` as in bench/fitted.json. */
  readonly unseen?: readonly { readonly data: string; readonly name: string }[];
}

/** One pair of each event: an article that occurs twice in one text would be linked to itself. */
const firstOfEach = (labels: readonly Labelled[]): readonly Labelled[] =>
  labels.filter(({ event }, index) => labels.findIndex((other) => other.event === event) === index);

function articleSets(): readonly ArticleSet[] {
  const gold = goldPairs();
  const labels = labelledArticles();
  const of = (set: GoldPair['set']) => gold.filter((pair) => pair.set === set);
  const ours = 'Crossread';
  const apart = (data: string) => [{ data, name: 'Crossread, their events left out' }];
  return [
    { title: 'sample story', pairs: of('sample'), ours },
    {
      title: 'agency copy (gold/wire), each line a paragraph as its gold counts',
      pairs: of('wire'),
      ours,
      unseen: apart('wire'),
    },
    {
      title: 'agency copy (gold/wire), as read from its files',
      pairs: of('wire read'),
      ours,
      unseen: apart('wire read'),
    },
    {
      title: 'our labels by one reader (bench/labels)',
      pairs: labels.map(asRead),
      ours: 'Crossread (fitted on these)',
      unseen: [
        { data: 'labels', name: 'Crossread, left out in turn' },
        { data: 'labels, no frequencies', name: 'the same, no word frequencies' },
      ],
    },
    {
      title: 'long articles (the first labelled pair of each event, one behind the other)',
      pairs: labels.length === 0 ? [] : [joined(firstOfEach(labels).map(asRead))],
      ours: 'Crossread (fitted on these)',
    },
  ];
}

const KINDS: readonly LinkKind[] = ['overlap', 'all'];

const toldTexts = ({ paragraphs }: Article): readonly string[] =>
  paragraphs.map(({ text, role }) => (isStoryText(role) ? text : ''));

/** A peer gives no relation, so each of its links counts as overlap. */
const trial = ({ left, right, links }: LinkedArticles, kind: LinkKind): Trial => ({
  a: toldTexts(left),
  b: toldTexts(right),
  count: (groups) =>
    countLinks(links, foundPairs(groups.map(({ a, b }) => ({ left: a, right: b, relation: 'edited' }))), kind),
});

export function reportParagraphs(): void {
  for (const { title, pairs, ours, unseen = [] } of articleSets()) {
    const columns = KINDS.flatMap((kind) => [`${kind}: P`, 'R', 'F1']);
    heading(`Paragraphs: ${title}, ${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'} of articles`, columns);
    const found = pairs.map(({ left, right }) => foundPairs(compareArticles(left, right).links));
    const figures = KINDS.map((kind) =>
      figuresOf(total(pairs.map(({ links }, index) => countLinks(links, found[index] ?? new Map(), kind)))),
    );
    row(ours, figures.flatMap(cells));
    const relations = pairs.map(({ links }, index) => countRelations(links, found[index] ?? new Map()));
    const [same, all] = (['same', 'all'] as const).map((key) => relations.reduce((sum, each) => sum + each[key], 0));
    row("  right ones with the gold's relation", [`${same} of ${all}`]);
    for (const { data, name } of unseen) {
      const fitted = readFitted();
      const own = KINDS.flatMap((kind) => fitted.filter((each) => each.data === data && each.measure === kind));
      row(name, own.flatMap(cells));
    }
    for (const peer of PARAGRAPH_PEERS) {
      const best = KINDS.map((kind) => {
        const trials = pairs.map((pair) => trial(pair, kind));
        return atItsBest(peer, trials).figures;
      });
      row(peer.name, best.flatMap(cells));
    }
  }
}
