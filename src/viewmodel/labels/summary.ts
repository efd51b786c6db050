/** The summary of a comparison: a sentence on how much is shared, and sentences that count the paragraphs. */
import type { Pair, Relation } from '../../contract';
import {
  carried,
  clauseSeparator,
  had,
  identical,
  lead,
  notFound,
  nothingShared,
  nothingSharedInPart,
  nothingSharedYet,
  shownInFull,
} from '../../messages/compare/statements';
import { listOf, possessive } from '../../messages/message';
import { shareInWords, unitOf } from '../pair/shares';
import { closestLinks, commonOutlet, isProse, opposite, relations, type Side } from '../pair/sides';
import type { View } from '../pair/view';
import { atSentenceStart } from './names';

interface PairSummary {
  readonly lead: string;
  readonly rest: string;
}

/** The parts of a view that the summary needs. */
export type SummaryInput = Pick<View, 'pair' | 'names' | 'source' | 'shares'>;

/** The roles of the two articles in a sentence: `base` is measured, and `other` has its words or not. */
interface SummarySides {
  readonly base: Side;
  readonly other: Side;
  readonly names: View['names'];
}

/**
 * The side that is measured: the source where there is one, else the shorter article, because a reader can check how
 * much of the shorter one is in the longer one.
 */
export function baseSide({ source, shares }: Pick<SummaryInput, 'source' | 'shares'>): Side {
  return source?.side ?? (shares.left.words < shares.right.words ? 'left' : 'right');
}

/** The paragraphs of one side's prose that have no link. */
export function unlinkedProse(pair: Pair, side: Side): readonly number[] {
  const linked = closestLinks(pair.comparison.links, side);
  return pair[side].paragraphs.flatMap((paragraph, index) => (isProse(paragraph) && !linked.has(index) ? [index] : []));
}

/** The closest link of each linked prose paragraph of one side. */
function linkedProse(pair: Pair, side: Side): readonly { readonly relation: Relation; readonly moved: boolean }[] {
  const { links } = pair.comparison;
  const closest = closestLinks(links, side);
  return pair[side].paragraphs.flatMap((paragraph, index) => {
    const link = links[closest.get(index) ?? -1];
    return link === undefined || !isProse(paragraph) ? [] : [link];
  });
}

/** The number of matched paragraphs of the measured article. */
export function matchedCount(view: SummaryInput): number {
  return linkedProse(view.pair, baseSide(view)).length;
}

function sameText({ left, right }: Pair): boolean {
  return (
    left.paragraphs.length === right.paragraphs.length &&
    left.paragraphs.every((paragraph, index) => paragraph.text === right.paragraphs[index]?.text)
  );
}

/** The sentence on an article that carries its source: how many paragraphs it keeps, moves, cuts and adds. */
function carriedSentence({ pair }: SummaryInput, { base, other, names }: SummarySides): string {
  const linked = linkedProse(pair, base);
  const missing = unlinkedProse(pair, base).length;
  const own = unlinkedProse(pair, other).length;
  const all = linked.length + missing;
  const inPlace = linked.filter(({ moved }) => !moved);
  const count = (...wanted: Relation[]): number => inPlace.filter(({ relation }) => wanted.includes(relation)).length;
  const kept = count('verbatim', 'edited');
  const [partly, reworded, moved] = [count('partial'), count('reworded'), linked.length - inPlace.length];
  // A cut-off text may have the rest, so nothing counts as cut; beside one, nothing counts as added.
  const isWhole = pair[other].cutOff === null;
  const clauses = [
    kept === 0
      ? carried.keepsNone({ all })
      : kept < all
        ? carried.keepsSome({ count: kept, all })
        : carried.keepsAll({ all }),
    partly > 0 ? carried.hasPartOf({ count: partly }) : '',
    reworded > 0 ? carried.rewords({ count: reworded }) : '',
    moved > 0 ? carried.moves({ count: moved }) : '',
    isWhole ? carried.cuts({ count: missing }) : '',
  ].filter((clause) => clause !== '');
  const rest = [
    isWhole || missing === 0 ? '' : notFound.inPart({ count: missing, name: names[other] }),
    pair[base].cutOff === null ? carried.adds({ count: own }) : '',
  ].filter((clause) => clause !== '');
  const sentence = carried.sentence({ clauses: [listOf(clauses), ...rest].join(clauseSeparator) });
  const unmatched = pair[base].cutOff === null ? '' : unmatchedSentence(pair, { base, other, names }, 'yes');
  return `${sentence} ${unmatched}`.trim();
}

/** The sentence on how much of an article the other one has, without evidence that it was carried. */
function hadSentence({ pair }: SummaryInput, parts: SummarySides): string {
  const { base, other, names } = parts;
  const linked = linkedProse(pair, base);
  const missing = unlinkedProse(pair, base).length;
  const all = linked.length + missing;
  const values = { other: atSentenceStart(names[other]), whose: possessive(names[base]), all };
  const found = relations
    .map((how) => ({ how, count: linked.filter(({ relation }) => relation === how).length }))
    .filter(({ count }) => count > 0);
  const [first, ...more] = found;
  if (all === 0) return unmatchedSentence(pair, parts, 'no');
  if (first === undefined) {
    const none =
      all === 1
        ? had.noneAlone({ other: names[other], whose: possessive(atSentenceStart(names[base])) })
        : had.none({ ...values, other: names[other] });
    return [had.sentence({ clauses: none }), unmatchedSentence(pair, parts, 'no')].join(' ').trim();
  }
  const start = first.count === all ? had.all({ ...values, how: first.how }) : had.first({ ...values, ...first });
  const notThere =
    missing === 0
      ? []
      : pair[other].cutOff === null
        ? [notFound.inIt({ count: missing })]
        : [notFound.inPart({ count: missing, name: names[other] })];
  const clauses = [listOf([start, ...more.map(had.more)]), ...notThere].join(clauseSeparator);
  const sentence = had.sentence({ clauses });
  return [sentence, unmatchedSentence(pair, parts, 'yes')].join(' ').trim();
}

/**
 * The sentence on paragraphs of the other article that were not found in the measured one; empty when there are none.
 *
 * @param isIt Whether the sentence before is about the other article, so that "it" refers to it.
 */
function unmatchedSentence(pair: Pair, { base, other, names }: SummarySides, isIt: 'yes' | 'no'): string {
  const count = unlinkedProse(pair, other).length;
  if (count === 0) return '';
  const values = { count, isIt, name: atSentenceStart(names[other]), base: names[base] };
  return pair[base].cutOff === null ? notFound.ofOther(values) : notFound.ofOtherInPart(values);
}

function nothingLinked({ pair, names }: SummaryInput): PairSummary {
  const cut = pair.left.cutOff !== null ? 'left' : pair.right.cutOff !== null ? 'right' : null;
  if (pair.comparison.approximate) return { lead: nothingSharedYet, rest: shownInFull };
  if (cut !== null) return { lead: nothingSharedInPart({ name: names[cut] }), rest: '' };
  return { lead: nothingShared, rest: shownInFull };
}

function leadSentence({ pair, source }: SummaryInput, { base, other, names }: SummarySides): string {
  const { coverage, approximate } = pair.comparison;
  const values = { other: atSentenceStart(names[other]), base: names[base], whose: possessive(names[base]) };
  if (coverage[base] <= 0) return approximate ? lead.nothingYet(values) : lead.nothing(values);
  const measured = { ...values, share: shareInWords(coverage[base], approximate), unit: unitOf(pair[base]) };
  if (source === null) return lead.share(measured);
  const isVersion = commonOutlet(pair.left, pair.right) !== null;
  return isVersion ? lead.has(measured) : lead.carries(measured);
}

/** The summary of a pair. */
export function summarise(view: SummaryInput): PairSummary {
  const { pair, names, source } = view;
  if (sameText(pair)) return { lead: identical, rest: '' };
  if (pair.comparison.links.length === 0) return nothingLinked(view);
  const base = baseSide(view);
  const parts: SummarySides = { base, other: opposite(base), names };
  const rest = source?.carried === true ? carriedSentence(view, parts) : hadSentence(view, parts);
  return { lead: leadSentence(view, parts), rest };
}
