/**
 * Finds quotation marks that only one outlet prints: words that one attributes to a speaker, and the other states
 * itself. Marks around a title, or repeated after "he said", are no such change.
 */
import { CAPITAL } from '../text/scripts';
import type { UnitChange } from './alignment';
import type { Unit } from './unit';

const isMark = (unit: Unit | undefined): boolean => unit?.kind === 'mark';
const isQuotationMark = (unit: Unit): boolean => isMark(unit) && /^["']$/.test(unit.key);

/** The next word from a position, in steps of 1 or -1, within the same sentence or paragraph. */
function wordFrom(units: readonly Unit[], at: number, step: 1 | -1): number {
  let place = at;
  while (isMark(units[place])) place += step;
  return place;
}

/** Whether the quoted words around a position are a title: all of substance have capitals. */
function isTitle(units: readonly Unit[], at: number): boolean {
  let [from, to] = [at, at];
  while (units[from - 1]?.quoted === true) from--;
  while (units[to]?.quoted === true) to++;
  return units.slice(from, to).every(({ slight, surface }) => slight || CAPITAL.test(surface));
}

/** Whether a change of marks alone takes the words beside it out of a quotation. */
export function losesQuotation(
  { leftFrom, leftTo, rightFrom, rightTo }: UnitChange,
  left: readonly Unit[],
  right: readonly Unit[],
): boolean {
  const [ofLeft, ofRight] = [left.slice(leftFrom, leftTo), right.slice(rightFrom, rightTo)];
  if (![...ofLeft, ...ofRight].every(isMark) || ofLeft.some(isQuotationMark) === ofRight.some(isQuotationMark))
    return false;
  const differs = (l: number, r: number): boolean => {
    const [one, other] = [left[l], right[r]];
    if (one === undefined || other === undefined || one.key !== other.key || one.quoted === other.quoted) return false;
    return one.quoted ? !isTitle(left, l) : !isTitle(right, r);
  };
  return (
    differs(wordFrom(left, leftTo, 1), wordFrom(right, rightTo, 1)) ||
    differs(wordFrom(left, leftFrom - 1, -1), wordFrom(right, rightFrom - 1, -1))
  );
}
