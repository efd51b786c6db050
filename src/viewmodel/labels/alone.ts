/** Names for words and paragraphs that only one article has. They depend on the source, not on the side. */
import type { EditKind } from '../../contract';
import { kindCounts, kindLabels, kindNames, kindRules, kindTitles, oneSided } from '../../messages/compare/differences';
import { absent, alone, paragraphsAndWords } from '../../messages/compare/statements';
import { possessive } from '../../messages/message';
import { unitOf } from '../pair/shares';
import { opposite, type Side } from '../pair/sides';
import { atStart, type NamingContext } from './names';
import { excerpt } from './text';

/** The edit kinds that have words on one side only, and that side. */
const sideOfKind: Readonly<Partial<Record<EditKind, Side>>> = { cut: 'left', addition: 'right' };

/** The kinds of edit with words on both sides. */
type ChangedKind = Exclude<EditKind, 'cut' | 'addition'>;

function isChanged(kind: EditKind): kind is ChangedKind {
  return sideOfKind[kind] === undefined;
}

/** `cut by The Globe and Mail`, `added by The Globe and Mail`; where no source is carried, `only in Reuters`. */
export function oneSidedWords({ names, source }: NamingContext, side: Side): string {
  if (source?.carried !== true) return alone.onlyIn({ name: names[side] });
  return source.side === side ? alone.cutBy({ name: names[opposite(side)] }) : alone.addedBy({ name: names[side] });
}

/** The same of paragraphs; beside an article that is cut off nothing is known to be missing. */
export function unmatchedWords(view: NamingContext, side: Side): string {
  const other = opposite(side);
  if (view.pair[other].cutOff !== null) return alone.notFoundIn({ name: view.names[other] });
  return oneSidedWords(view, side);
}

/** The first letter of our own words as a capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The note beside unmatched paragraphs of `side`: who does not have them, and how much they are. */
export function absenceNote(view: NamingContext, side: Side, paragraphs: number, words: number): string {
  const other = opposite(side);
  const much = paragraphsAndWords({ paragraphs, words, unit: unitOf(view.pair[side]) });
  const said = { name: view.names[other], much };
  if (view.pair[other].cutOff !== null) return absent.notInPart(said);
  return view.source?.carried === true && view.source.side === side ? absent.cutBy(said) : absent.notIn(said);
}

/** Characters of the evidence that a text is cut off: a paywall may take a paragraph to say it. */
export const longestEvidence = 60;

/** Said where the text of an article that is cut off ends. */
export function endNote({ pair, names }: NamingContext, side: Side): string {
  return absent.ends({
    whose: possessive(atStart(names[side])),
    evidence: excerpt(pair[side].cutOff ?? '', longestEvidence),
    other: names[opposite(side)],
  });
}

/** The kind of an edit in the singular, as a label begins with it; empty for words that only one side has. */
export function kindLabel(kind: EditKind): string {
  return isChanged(kind) ? kindLabels[kind] : '';
}

/** The kind of edits in the plural. */
export function kindName({ names, source }: NamingContext, kind: EditKind): string {
  if (isChanged(kind)) return kindNames[kind];
  const side = sideOfKind[kind] ?? 'left';
  if (source?.carried !== true) return oneSided.wordsOnlyIn({ name: names[side] });
  return source.side === side ? oneSided.cuts : oneSided.additions;
}

/** The same with their number. */
export function countedKind({ names, source }: NamingContext, kind: EditKind, count: number): string {
  if (isChanged(kind)) return kindCounts[kind]({ count });
  const side = sideOfKind[kind] ?? 'left';
  if (source?.carried !== true) return kindCounts.wordsOnlyIn({ count, name: names[side] });
  return (source.side === side ? kindCounts.cuts : kindCounts.additions)({ count });
}

/** The rule that edits of a kind are named by. */
export function kindRule({ names, source }: NamingContext, kind: EditKind): string {
  if (isChanged(kind)) return kindRules[kind];
  const side = sideOfKind[kind] ?? 'left';
  if (source?.carried !== true) return oneSided.onlyRule({ name: names[side] });
  const said = { source: names[source.side], other: names[opposite(source.side)] };
  return source.side === side ? oneSided.cutRule(said) : oneSided.addedRule(said);
}

/** The tooltip of a mark. */
export function markTitle(view: NamingContext, kind: EditKind): string {
  return isChanged(kind) ? kindTitles[kind] : capitalised(oneSidedWords(view, sideOfKind[kind] ?? 'left'));
}

/** Words that were cut, words that were added, or, where nothing shows which, a plain mark. */
export type MarkElement = 'del' | 'ins' | 'mark';

/** The element that marks one side's words. */
export function markElement({ source }: NamingContext, side: Side): MarkElement {
  if (source?.carried !== true) return 'mark';
  return source.side === side ? 'del' : 'ins';
}

/** The sides in the order in which a change is read: the source first. */
export function readingOrder({ source }: NamingContext): readonly [Side, Side] {
  return source?.side === 'right' ? ['right', 'left'] : ['left', 'right'];
}
