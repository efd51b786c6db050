/** Finds changes of speaker, by the words around a change, and attributions at the end of one. */
import type { Language } from '../text/language';
import type { KnownPiece } from './figures';
import type { LinkedUnits } from './moved';
import type { Unit } from './unit';

/** Longest description of a speaker, in words: "a senior official at the health ministry". */
const LONGEST_SPEAKER = 8;

const isMark = (unit: Unit | undefined): boolean => unit?.kind === 'mark';

/** Whether the sentence ends, or a mark follows, where a clause that names the speaker would end. */
function endsAt(units: readonly Unit[], at: number): boolean {
  const [before, after] = [units[at - 1], units[at]];
  return after === undefined || isMark(after) || isMark(before) || before?.sentence !== after.sentence;
}

/** Whether the words before a position are a phrase of saying that a speaker follows: "according to", or ", said". */
function verbBefore(units: readonly Unit[], at: number, { attributions }: Language): boolean {
  const [mark, verb] = [units[at - 2], units[at - 1]];
  if (verb === undefined || isMark(verb)) return false;
  if (mark !== undefined && !isMark(mark) && attributions.has(`${mark.key} ${verb.key}`)) return true;
  return isMark(mark) && mark?.sentence === verb.sentence && attributions.has(verb.key);
}

/** Whether a verb of saying follows: ", police | said". Without a mark before, the words may be anything. */
function verbAfter(units: readonly Unit[], from: number, to: number, { attributions }: Language): boolean {
  const [mark, verb] = [units[from - 1], units[to]];
  if (verb === undefined || !isMark(mark) || mark?.sentence !== units[from]?.sentence) return false;
  return verb.sentence === units[from]?.sentence && attributions.has(verb.key);
}

/**
 * Whether `units[from]` to `units[to - 1]`, which differ on the other side, are the subject of a verb of saying beside
 * them. Only where marks set the clause off, as in news: in "he said yes" the words after the verb are the statement.
 */
export function isSpeakerAt(units: readonly Unit[], from: number, to: number, language: Language): boolean {
  const words = units.slice(from, to).filter((unit) => !isMark(unit)).length;
  if (words === 0 || words > LONGEST_SPEAKER) return false;
  return verbAfter(units, from, to, language) || (verbBefore(units, from, language) && endsAt(units, to));
}

/** Whether the unit at a position begins a phrase of saying: "according to", "said". */
function saysAt(units: readonly Unit[], at: number, { attributions }: Language): boolean {
  const [verb, next] = [units[at], units[at + 1]];
  return verb !== undefined && (attributions.has(verb.key) || attributions.has(`${verb.key} ${next?.key ?? ''}`));
}

/**
 * The start of a clause that names the speaker, if the units end with one: ", according to an aide", ", police said".
 */
function tailOf(units: readonly Unit[], from: number, to: number, language: Language): number | null {
  let last = to - 1;
  while (last >= from && isMark(units[last])) last--;
  for (let at = last; at >= from && last - at <= LONGEST_SPEAKER + 1; at--) {
    if (units[at]?.sentence !== units[last]?.sentence) return null;
    if (!isMark(units[at])) continue;
    const says = saysAt(units, at + 1, language) || saysAt(units, last, language);
    return units[at]?.key === ',' && last > at + 1 && says ? at : null;
  }
  return null;
}

const saysAnywhere = (units: readonly Unit[], from: number, to: number, language: Language): boolean =>
  units.slice(from, to).some((_, index) => saysAt(units, from + index, language));

/**
 * Splits a change of wording that ends with an attribution on one side only: "if asked" against "after objections,
 * according to an aide" is other words and an added attribution.
 */
export function apartAtAttribution(piece: KnownPiece, { left, right, language }: LinkedUnits): readonly KnownPiece[] {
  const { leftFrom, leftTo, rightFrom, rightTo } = piece;
  if (piece.kind !== 'wording') return [piece];
  const [leftTail, rightTail] = [
    saysAnywhere(right, rightFrom, rightTo, language) ? null : tailOf(left, leftFrom, leftTo, language),
    saysAnywhere(left, leftFrom, leftTo, language) ? null : tailOf(right, rightFrom, rightTo, language),
  ];
  const cut = { left: leftTail ?? leftTo, right: rightTail ?? rightTo };
  // Without words before it the attribution would replace the other side's wording.
  const isWhole = (leftTail ?? leftFrom + 1) === leftFrom || (rightTail ?? rightFrom + 1) === rightFrom;
  if ((leftTail === null && rightTail === null) || isWhole) return [piece];
  return [
    { ...piece, leftTo: cut.left, rightTo: cut.right },
    { ...piece, leftFrom: cut.left, rightFrom: cut.right, kind: 'attribution' },
  ];
}
