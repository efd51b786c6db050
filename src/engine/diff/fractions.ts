/** Reads figures and fractions as single tokens or small groups of them: the pieces that ./numbers combines. */
import { type Exact, exact, fromDecimal, isLess, times } from '../text/exact';
import type { Language } from '../text/language';
import type { Unit } from './unit';
import type { UnitReader } from './unitReader';

/** A figure with its attached sign and letters: $35, 5.4%, 35m, 21st, 4c. */
const FIGURE = /^(us\$|r\$|[$£€¥₹₽])?(\d+(?:\.\d+)?)(%|\p{L}{1,3})?$/u;
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'e',
  'eme',
  'ste',
  'de',
  'º',
  'ª',
  'o',
  'a',
]);
/** ½ and its like: a character, its numerator and its denominator. */
export const VULGAR: ReadonlyMap<string, Exact> = new Map(
  [
    '½ 1/2',
    '⅓ 1/3',
    '⅔ 2/3',
    '¼ 1/4',
    '¾ 3/4',
    '⅕ 1/5',
    '⅖ 2/5',
    '⅗ 3/5',
    '⅘ 4/5',
    '⅙ 1/6',
    '⅛ 1/8',
    '⅜ 3/8',
    '⅝ 5/8',
    '⅞ 7/8',
  ].map((line) => {
    const [sign = '', fraction = ''] = line.split(' ');
    const [over, under] = fraction.split('/').map(Number);
    return [sign, exact(over ?? 0, under ?? 1)];
  }),
);
/** Fractions are printed in halves to hundredths; a larger denominator belongs to a date, a file number or a score. */
const LARGEST_DENOMINATOR = 100;

/** The parts of a figure; undefined for a unit that is no plain figure. */
export function figureOf(unit: Unit | undefined) {
  const match = unit === undefined || unit.kind === 'mark' ? null : FIGURE.exec(unit.key);
  const value = match === null ? undefined : fromDecimal(match[2] ?? '');
  if (match === null || value === undefined || unit === undefined) return undefined;
  const inWords = !/\p{N}/u.test(unit.surface);
  return { sign: match[1], value, suffix: match[3], inWords };
}

/** The number that a unit is in words, below a hundred or hundreds: "forty", "five". */
export function wordValue(unit: Unit | undefined): Exact | undefined {
  const figure = figureOf(unit);
  return figure?.inWords === true && figure.suffix === undefined && figure.sign === undefined
    ? figure.value
    : undefined;
}

/** A fraction that follows a whole number: (two) and a half, (2) 1/2, (2)½. */
export function addedFraction(reader: UnitReader, { counting }: Language): Exact | undefined {
  return reader.attempt(() => {
    reader.skipHyphen();
    const vulgar = VULGAR.get(reader.peek()?.surface ?? '');
    if (vulgar !== undefined) {
      reader.at++;
      return vulgar;
    }
    const slashed = slashedFraction(reader);
    if (slashed !== undefined) return slashed;
    if (reader.take(counting.joins) === undefined) return undefined;
    reader.skipHyphen();
    const over = reader.take(counting.ones) === undefined ? severalParts(reader) : undefined;
    const under = reader.take(counting.fractions);
    if (under === undefined) return undefined;
    return over === undefined ? exact(1, under) : isLess(over, exact(under)) ? times(over, exact(1, under)) : undefined;
  });
}

/** The number of parts in words: (one and) three (quarters). */
function severalParts(reader: UnitReader): Exact | undefined {
  const value = wordValue(reader.peek());
  if (value !== undefined) reader.at++;
  return value;
}

/** 1/2 in figures, below one. 3/3/2026 is a date. */
export function slashedFraction(reader: UnitReader): Exact | undefined {
  return reader.attempt(() => {
    const [over, slash, under, more] = [reader.peek(), reader.peek(1), reader.peek(2), reader.peek(3)];
    if (slash?.key !== '/' && slash?.key !== '⁄') return undefined;
    if (!slash.glued || under?.glued !== true || (more?.key === '/' && more.glued)) return undefined;
    if (!/^\d{1,2}$/.test(over?.surface ?? '') || !/^\d{1,3}$/.test(under.surface)) return undefined;
    const [a, b] = [Number(over?.surface), Number(under.surface)];
    if (a < 1 || b < 2 || a >= b || b > LARGEST_DENOMINATOR) return undefined;
    reader.at += 3;
    return exact(a, b);
  });
}
