/** Phrases about words and paragraphs that only one article has. They depend on the source, not on the side. */
import { absenceNotes, oneSidedNames, paragraphsAndWords } from '../../messages/compare/statements';
import { possessive } from '../../messages/message';
import { unitOf } from '../pair/shares';
import { opposite, type Side } from '../pair/sides';
import { atSentenceStart, type NamingContext } from './names';
import { excerpt } from './text';

/** Words of one side: `cut by The Globe and Mail`, `added by …`; where no source is carried, `only in Reuters`. */
export function oneSidedWords({ names, source }: NamingContext, side: Side): string {
  if (source?.carried !== true) return oneSidedNames.onlyIn({ name: names[side] });
  return source.side === side
    ? oneSidedNames.cutBy({ name: names[opposite(side)] })
    : oneSidedNames.addedBy({ name: names[side] });
}

/** Paragraphs of one side. Beside a cut-off article, they are only called unmatched: it may have them. */
export function unmatchedWords(view: NamingContext, side: Side): string {
  const other = opposite(side);
  if (view.pair[other].cutOff !== null) return oneSidedNames.notFoundIn({ name: view.names[other] });
  return oneSidedWords(view, side);
}

/** The note beside unmatched paragraphs of `side`: which outlet does not have them, and their length. */
export function absenceNote(view: NamingContext, side: Side, paragraphs: number, words: number): string {
  const other = opposite(side);
  const much = paragraphsAndWords({ paragraphs, words, unit: unitOf(view.pair[side]) });
  const values = { name: view.names[other], much };
  if (view.pair[other].cutOff !== null) return absenceNotes.notInPart(values);
  return view.source?.carried === true && view.source.side === side
    ? absenceNotes.cutBy(values)
    : absenceNotes.notIn(values);
}

/** Longest evidence that a text is cut off, in UTF-16 units: a paywall notice may be a whole paragraph. */
export const longestEvidence = 60;

/** The note where the text of a cut-off article ends. */
export function endNote({ pair, names }: NamingContext, side: Side): string {
  return absenceNotes.ends({
    whose: possessive(atSentenceStart(names[side])),
    evidence: excerpt(pair[side].cutOff ?? '', longestEvidence),
    other: names[opposite(side)],
  });
}
