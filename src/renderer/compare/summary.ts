import type { Pair } from '../../contract';
import { counted, visible } from '../ui/text';
import { wordNames } from './shares';
import { agencySide, closestLinks, isProse, opposite, type Side, sideNames } from './sides';

/** The comparison in words: one sentence that says it, and one that counts. */
interface Summary {
  readonly lead: string;
  readonly rest: string;
}

/** Above this share of words (and below one minus it) a rounded percentage would claim too much. */
const nearlyAll = 0.995;

/** What the base article's paragraphs and the other's own come to. */
interface Counts {
  readonly shared: number;
  /** Linked by a shared phrase or quotation alone. */
  readonly phrases: number;
  readonly moved: number;
  readonly reworded: number;
  readonly leftOut: number;
  readonly own: number;
}

/**
 * The side the sentence measures against: the wire service whose copy the other carries; else the shorter article, as
 * "how much of the shorter one is in the longer one" is what a reader can check.
 */
function baseSide(pair: Pair, words: Readonly<Record<Side, number>>): Side {
  return agencySide(pair) ?? (words.left < words.right ? 'left' : 'right');
}

function possessive(name: string): string {
  return /s$/iu.test(name) ? `${name}’` : `${name}’s`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The paragraphs of one side's prose that stand in no link. */
export function unlinkedProse(pair: Pair, side: Side): readonly number[] {
  const linked = closestLinks(pair.comparison.links, side);
  return pair[side].paragraphs.flatMap((paragraph, index) => (isProse(paragraph) && !linked.has(index) ? [index] : []));
}

function countParagraphs(pair: Pair, base: Side): Counts {
  const { links } = pair.comparison;
  const closest = closestLinks(links, base);
  const leftOut = unlinkedProse(pair, base).length;
  const own = unlinkedProse(pair, opposite(base)).length;
  const counts = { shared: 0, phrases: 0, moved: 0, reworded: 0, leftOut, own };
  pair[base].paragraphs.forEach((paragraph, index) => {
    const link = links[closest.get(index) ?? -1];
    if (link === undefined || !isProse(paragraph)) return;
    if (link.moved) counts.moved += 1;
    else if (link.relation === 'reworded') counts.reworded += 1;
    else if (link.relation === 'partial') counts.phrases += 1;
    else counts.shared += 1;
  });
  return counts;
}

function sameText(pair: Pair): boolean {
  const { left, right } = pair;
  return (
    left.paragraphs.length === right.paragraphs.length &&
    left.paragraphs.every((paragraph, index) => paragraph.text === right.paragraphs[index]?.text)
  );
}

/** What an unfinished comparison can claim: there may be more than was found, never less. */
function atLeast(carrier: string, whose: string, share: number): string {
  const percent = Math.floor(share * 100);
  return percent === 0
    ? `${carrier} carries some of ${whose}.`
    : `${carrier} carries at least ${percent}\u00A0% of ${whose}.`;
}

function shareOf(carrier: string, whose: string, share: number, approximate: boolean): string {
  if (share >= 1) return `${carrier} carries all of ${whose}.`;
  if (approximate) return atLeast(carrier, whose, share);
  if (share >= nearlyAll) return `${carrier} carries nearly all of ${whose}.`;
  if (share < 1 - nearlyAll) return `${carrier} carries less than 1\u00A0% of ${whose}.`;
  return `${carrier} carries ${Math.round(share * 100)}\u00A0% of ${whose}.`;
}

/** `5 of 8 paragraphs`, `all 8 paragraphs`. */
function ofAll(count: number, all: number): string {
  if (count === 0) return `none of ${counted(all, 'paragraph', 'paragraphs')}`;
  if (count < all) return `${count.toLocaleString('en-GB')} of ${counted(all, 'paragraph', 'paragraphs')}`;
  return all === 1 ? 'the one paragraph' : `all ${counted(all, 'paragraph', 'paragraphs')}`;
}

/** `a`, `a and b`, `a, b and c`. */
function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** What the other did with the base's paragraphs and what it has besides, as an editor would say it. */
function countingSentence(counts: Counts, agency: boolean): string {
  const { shared, phrases, moved, reworded, leftOut, own } = counts;
  const all = shared + phrases + moved + reworded + leftOut;
  const kept = list(
    [
      `${agency ? 'keeps' : 'shares'} ${ofAll(shared, all)} in place`,
      phrases > 0 ? `shares a phrase with ${phrases}` : '',
      reworded > 0 ? `rewords ${reworded}` : '',
      moved > 0 ? `moves ${moved}` : '',
      // Only copy of an agency can leave out what the agency sent; other articles just do not have it.
      leftOut > 0 ? `${agency ? 'cuts' : 'lacks'} ${leftOut}` : agency ? 'cuts none' : '',
    ].filter((part) => part !== ''),
  );
  return `It ${kept}; it ${own === 0 ? 'adds none' : `adds ${own.toLocaleString('en-GB')}`} of its own.`;
}

/** The summary of a pair; `words` are the words of prose of each side. */
export function summarise(pair: Pair, words: Readonly<Record<Side, number>>): Summary {
  const base = baseSide(pair, words);
  const names = sideNames(pair);
  const name = visible(names[base]);
  const other = visible(names[opposite(base)]);
  const { links, coverage, approximate } = pair.comparison;
  if (sameText(pair)) return { lead: 'Both sides are the same text, to the letter.', rest: '' };
  if (links.length === 0) {
    return {
      lead: `${capitalised(name)} and ${other} share nothing that Crossread could find.`,
      rest: 'Both articles are shown as they are.',
    };
  }
  const rest = countingSentence(countParagraphs(pair, base), agencySide(pair) !== null);
  const whose = `${possessive(name)} ${wordNames(pair[base])[1]}`;
  if (coverage[base] === 0) {
    const found = approximate ? ' that Crossread could find' : '';
    return { lead: `${capitalised(other)} carries none of ${whose}${found}.`, rest };
  }
  return { lead: capitalised(shareOf(other, whose, coverage[base], approximate)), rest };
}
