/**
 * Reads numbers as outlets print them: 2.5, two and a half, 2 1/2, 2½, half a million, a dozen, twenty-first,
 * eighty-nine. Each becomes one exact value, in any notation.
 */
import { type Exact, exact, fromDecimal, isLess, isWhole, plus, powerOfTen, times } from '../text/exact';
import type { Language } from '../text/language';
import { hanDigit } from '../text/numerals';
import { addedFraction, figureOf, ORDINAL_ENDINGS, slashedFraction, VULGAR, wordValue } from './fractions';
import type { Unit } from './unit';
import { UnitReader } from './unitReader';

/** A number, and the signs attached to its first figure. */
export interface NumberRead {
  readonly value: Exact;
  readonly ordinal: boolean;
  /**
   * Currency sign before the digits, and percent sign or letters after them that are neither a scale nor an ordinal.
   */
  readonly sign: string | undefined;
  readonly suffix: string | undefined;
  /** The scale that the number ends in (million), which the lower end of a range may omit. */
  readonly scale?: Exact;
}

const TEN = exact(10);

/** The lowest place of a whole number with a digit in it: 1, 10, 100. */
function lowestPlace({ over }: Exact): Exact {
  let place = 1n;
  while (over !== 0n && over % (place * 10n) === 0n) place *= 10n;
  return exact(place);
}

/** Adds the words that continue a number in words: (twenty)-one, (two hundred) and five, (soixante)-dix. */
function goOn(reader: UnitReader, sum: Exact, { counting }: Language): Exact | undefined {
  return reader.attempt(() => {
    if (!reader.skipHyphen()) reader.take(counting.joins);
    const next = wordValue(reader.peek());
    const ordinal = next === undefined ? ordinalValue(reader.peek()) : undefined;
    const value = next ?? ordinal;
    if (value === undefined || value.over === 0n) return undefined;
    const room = lowestPlace(sum);
    if (counting.twenties && sum.over === 4n && value.over === 20n) {
      reader.at++;
      return exact(80);
    }
    const twenties = counting.twenties && (sum.over === 60n || sum.over === 80n) && isLess(value, exact(20));
    if (!twenties && !isLess(value, room)) return undefined;
    if (ordinal === undefined) reader.at++;
    return plus(sum, value);
  });
}

/** The value of an ordinal such as "first", which folds to 1st: 1. */
function ordinalValue(unit: Unit | undefined): Exact | undefined {
  const figure = figureOf(unit);
  return figure?.inWords === true && figure.suffix !== undefined && ORDINAL_ENDINGS.has(figure.suffix)
    ? figure.value
    : undefined;
}

const NO_WORDS: ReadonlySet<string> = new Set();
/** Before the noun that a group counts, in the languages that put a word there: une douzaine (de) personnes. */
const joinsNoun = ({ of, groupsJoin }: Language['counting']): ReadonlySet<string> => (groupsJoin ? of : NO_WORDS);

/** A number without a figure before it: half a million, a dozen, a third, a million and a half. */
function nounNumber(reader: UnitReader, language: Language): Exact | undefined {
  const { counting } = language;
  return reader.attempt(() => {
    const one = reader.take(counting.ones) !== undefined;
    const group = reader.take(counting.groups);
    if (one && group !== undefined) {
      reader.take(joinsNoun(counting));
      return exact(group);
    }
    if (group !== undefined) return undefined;
    const under = reader.take(counting.fractions);
    if (under !== undefined) return partOf(reader, exact(1, under), one, language);
    if (!one) return undefined;
    const power = reader.take(language.scales);
    if (power === undefined) return undefined;
    const half = addedFraction(reader, language);
    const value = half === undefined ? exact(1) : plus(exact(1), half);
    return times(value, powerOfTen(power));
  });
}

/** A part of the following number: half (a million), three quarters (of a million). */
function wholeAfter(reader: UnitReader, part: Exact, { counting, scales }: Language): Exact | undefined {
  const whole = reader.attempt(() => {
    reader.take(counting.of);
    reader.take(counting.ones);
    const group = reader.take(counting.groups);
    if (group !== undefined) return exact(group);
    const power = reader.take(scales);
    return power === undefined ? undefined : powerOfTen(power);
  });
  if (whole === undefined) return undefined;
  reader.take(joinsNoun(counting));
  return times(part, whole);
}

/** "half" is half a million where a million follows, and otherwise only a half. */
function partOf(reader: UnitReader, part: Exact, one: boolean, language: Language): Exact | undefined {
  // "a third of them" is a share; "the third of them" and a bare "quarter" may be anything.
  return wholeAfter(reader, part, language) ?? (one || part.under === 2n ? part : undefined);
}

/** Thousands separated by spaces: 5 000 000. */
function spacedThousands(reader: UnitReader, digits: string): Exact | undefined {
  if (!/^\d{1,3}$/.test(digits)) return undefined;
  let all = digits;
  for (
    let next = reader.peek();
    next !== undefined && /^\d{3}$/.test(next.surface) && !next.glued;
    next = reader.peek()
  ) {
    all += next.surface;
    reader.at++;
  }
  return all === digits ? undefined : fromDecimal(all);
}

/**
 * Scales after a number, with their continuations: two (hundred and five thousand), 1.5 (crore), a (million) and a
 * half.
 */
function scaled(reader: UnitReader, first: Exact, inWords: boolean, language: Language): Exact {
  let total = exact(0);
  let section = first;
  for (;;) {
    const power = reader.take(language.scales);
    if (power === undefined) return plus(total, section);
    const factor = powerOfTen(power);
    // "two hundred thousand": the larger scale multiplies the sum so far; "two thousand three hundred" adds.
    section = times(section, factor);
    // 35 mln.: the dot of a shortened scale.
    if (language.abbreviations.has(reader.peek(-1)?.key ?? '') && reader.peek()?.glued === true) reader.skip('.');
    const part = addedFraction(reader, language);
    if (part !== undefined) return plus(total, plus(section, times(part, factor)));
    const more = inWords ? tail(reader, section, language) : undefined;
    if (more === undefined) continue;
    if (isLess(factor, exact(1000))) section = plus(section, more);
    else [total, section] = [plus(total, section), more];
  }
}

/** The lower places of a number in words: two hundred (and five), four thousand (three hundred). */
function tail(reader: UnitReader, above: Exact, language: Language): Exact | undefined {
  return reader.attempt(() => {
    reader.take(language.counting.joins);
    const value = wordValue(reader.peek());
    if (value === undefined || !isLess(value, lowestPlace(above))) return undefined;
    reader.at++;
    return goOn(reader, value, language) ?? value;
  });
}

/** Reads the number at the reader's position, and moves past it. */
export function readNumber(reader: UnitReader, language: Language): NumberRead | undefined {
  return reader.attempt(() => {
    const plain = { ordinal: false, sign: undefined, suffix: undefined };
    const digit = hanDigit(reader.peek()?.key ?? '');
    if (digit !== undefined) {
      reader.at++;
      return { ...plain, value: exact(digit) };
    }
    const alone = VULGAR.get(reader.peek()?.surface ?? '');
    if (alone !== undefined) {
      reader.at++;
      return { ...plain, value: scaled(reader, alone, false, language) };
    }
    const slashed = slashedFraction(reader);
    if (slashed !== undefined) return { ...plain, value: scaled(reader, slashed, false, language) };
    const figure = figureOf(reader.peek());
    if (figure === undefined) {
      const value = nounNumber(reader, language);
      return value === undefined ? undefined : { ...plain, value };
    }
    reader.at++;
    return afterFigure(reader, figure, language);
  });
}

type Figure = NonNullable<ReturnType<typeof figureOf>>;

/** Reads the rest of a number after its first figure or number word. */
function afterFigure(reader: UnitReader, figure: Figure, language: Language): NumberRead {
  const { sign, suffix, inWords } = figure;
  const read = { ordinal: false, sign, suffix: undefined };
  if (suffix !== undefined) {
    const power = language.scales.get(suffix);
    if (power !== undefined) {
      const scale = powerOfTen(power);
      return { ...read, value: times(figure.value, scale), suffix, scale };
    }
    if (ORDINAL_ENDINGS.has(suffix) && isWhole(figure.value)) return { ...read, value: figure.value, ordinal: true };
    return { ...read, value: figure.value, suffix };
  }
  const spaced = inWords ? undefined : spacedThousands(reader, reader.peek(-1)?.surface ?? '');
  let value = spaced ?? figure.value;
  if (inWords) {
    for (let more = goOn(reader, value, language); more !== undefined; more = goOn(reader, value, language))
      value = more;
    // twenty-first: the last word is an ordinal.
    const last = ordinalValue(reader.peek());
    if (last !== undefined && value !== figure.value) {
      reader.at++;
      return { ...read, value, ordinal: true };
    }
  }
  const group = reader.take(language.counting.groups);
  if (group !== undefined) return { ...read, value: times(value, exact(group)) };
  const part = addedFraction(reader, language);
  if (part !== undefined) value = plus(value, part);
  else {
    // two thirds, three-quarters
    const under = reader.attempt(() => {
      const found = reader.take(language.counting.fractions);
      return found === undefined || isLess(exact(found), value) ? undefined : found;
    });
    if (under !== undefined) {
      const part = times(value, exact(1, under));
      return { ...read, value: wholeAfter(reader, part, language) ?? part };
    }
  }
  const power = new UnitReader(reader.units, reader.at).take(language.scales);
  const whole = { ...read, value: scaled(reader, value, inWords || isLess(value, TEN), language) };
  return power === undefined ? whole : { ...whole, scale: powerOfTen(power) };
}
