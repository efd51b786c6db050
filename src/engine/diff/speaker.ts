/** Whether a change of words is a change of speaker, by the words around it. */
import type { Language } from '../text/language';
import type { Unit } from './unit';

/** Longest description of a speaker, in words: "a senior official at the health ministry". */
const LONGEST_SPEAKER = 8;

const isMark = (unit: Unit | undefined): boolean => unit?.kind === 'mark';

/** Whether the sentence ends, or a mark follows, where a clause that names the speaker would end. */
function endsAt(units: readonly Unit[], at: number): boolean {
  const [before, after] = [units[at - 1], units[at]];
  return after === undefined || isMark(after) || isMark(before) || before?.sentence !== after.sentence;
}

/** Whether the words before a place are a phrase of saying that a speaker follows: "according to", or ", said". */
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
 * Whether `units[from]` to `units[to - 1]`, which the other side has otherwise, are whom a verb of saying beside them is
 * about. Only where marks set the clause off, as news does: in "he said yes" the words after the verb are what was said.
 */
export function isSpeakerAt(units: readonly Unit[], from: number, to: number, language: Language): boolean {
  const words = units.slice(from, to).filter((unit) => !isMark(unit)).length;
  if (words === 0 || words > LONGEST_SPEAKER) return false;
  return verbAfter(units, from, to, language) || (verbBefore(units, from, language) && endsAt(units, to));
}
