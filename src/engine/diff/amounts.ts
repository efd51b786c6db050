/**
 * Reads amounts: a number with its sign, currency, percent sign or unit, in any order that a language has them, as one
 * key. Two amounts have the same key exactly when they are the same amount: $35 million and $35,000,000, 3.2 km and
 * 3,200 metres, -4C and minus 4 degrees Celsius, 10 to 12 and 10-12.
 */
import { MEASURE_SIGNS, type Measure } from '../text/data/counting';
import { type Exact, exact, fromDecimal, isLess, isWhole, negative, plus, printExact, times } from '../text/exact';
import type { Language } from '../text/language';
import { CAPITAL } from '../text/scripts';
import { CURRENCY_SIGNS, currencyBefore, LOST_CURRENCY, OFTEN_LOST, signOf } from './currencies';
import { addedFraction } from './fractions';
import { type NumberRead, readNumber } from './numbers';
import type { Unit } from './unit';
import { type Expression, UnitReader } from './unitReader';

/** The unit of an amount: none (''), a currency, %, points, metres, years of age. */
interface Quantity {
  readonly value: Exact;
  readonly unit: string;
}

/** A language's lists in the form that amounts need, built once. */
interface Lists {
  /** Words for currencies and their signs, as codes. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Words and phrases for the sign %. */
  readonly percent: ReadonlySet<string>;
  readonly measures: ReadonlyMap<string, Measure>;
}

const lists = new WeakMap<Language, Lists>();

function listsOf(language: Language): Lists {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const { currencies, percent, phrases, counting } = language;
  const named = [...currencies].map(([word, sign]): [string, string] => [
    word.replace(/_/g, ' '),
    CURRENCY_SIGNS.get(sign) ?? sign,
  ]);
  const inTwo = [...phrases].flatMap(([first, rests]) =>
    [...rests].filter(([, short]) => short === '%' || percent.has(short)).map(([rest]) => `${first} ${rest}`),
  );
  const made: Lists = {
    currencies: new Map([...CURRENCY_SIGNS, ...named]),
    percent: new Set(['%', ...percent, ...inTwo]),
    measures: new Map([...MEASURE_SIGNS, ...counting.measures]),
  };
  lists.set(language, made);
  return made;
}

/** A minus before a number: its word, or a sign attached to the number and to nothing before it. */
function minusBefore(reader: UnitReader, { counting }: Language): boolean {
  const sign = reader.peek();
  if (sign?.key === '-' && !sign.glued && reader.peek(1)?.glued === true) {
    reader.at++;
    return true;
  }
  return sign?.key !== '-' && reader.take(counting.minus) !== undefined;
}

const withMeasure = (value: Exact, { unit, over, under }: Measure): Quantity => ({
  value: times(value, exact(over, under)),
  unit,
});

/** The degree sign with the name of its scale: °C, ° F. */
function degreesAfter(reader: UnitReader): string | undefined {
  return reader.attempt((at) => {
    if (!at.skip('°')) return undefined;
    const scale = at.peek()?.key;
    if (scale === 'c' || scale === 'f') at.at++;
    return scale === 'f' ? 'f' : 'c';
  });
}

/** Skips the "/h" of 80km/h. */
function isHourly(reader: UnitReader, suffix: string): boolean {
  const [slash, hour] = [reader.peek(), reader.peek(1)];
  const hourly = suffix === 'km' && slash?.key === '/' && slash.glued && hour?.key === 'h' && hour.glued;
  if (hourly) reader.at += 2;
  return hourly;
}

/** The unit after a number; a number without one counts something named by the words around it. */
function unitAfter(reader: UnitReader, { value, suffix }: NumberRead, language: Language): Quantity {
  const { counting } = language;
  const { currencies, percent, measures } = listsOf(language);
  if (suffix === '%') return { value, unit: reader.take(counting.points) === undefined ? '%' : 'points' };
  if (suffix !== undefined && !language.scales.has(suffix)) {
    const measure = MEASURE_SIGNS.get(isHourly(reader, suffix) ? 'kmh' : suffix);
    return measure === undefined ? { value, unit: suffix } : withMeasure(value, measure);
  }
  const degrees = degreesAfter(reader);
  if (degrees !== undefined) return { value, unit: degrees };
  if (reader.take(counting.points) !== undefined) return { value, unit: 'points' };
  if (reader.take(percent) !== undefined)
    return { value, unit: reader.take(counting.points) === undefined ? '%' : 'points' };
  if (reader.take(counting.ageAfter) !== undefined) return { value, unit: 'age' };
  const currency = reader.take(currencies);
  if (currency !== undefined) return { value, unit: currency };
  const measure = reader.take(measures);
  return measure === undefined ? { value, unit: '' } : withMeasure(value, measure);
}

interface AmountRead extends Quantity {
  readonly ordinal: boolean;
  readonly scale?: Exact | undefined;
  /** Index of the end of the number, before its unit. */
  readonly bareTo: number;
  /** True when sign and unit are words or signs separate from the number. */
  readonly bare: boolean;
}

/** The unit that directly follows a unit, without white space. */
const glued = (units: readonly Unit[], at: number): Unit | undefined =>
  units[at]?.glued === true ? units[at - 1] : undefined;

/** A bare number between commas after a name: "Ines Vale, 34, a nurse". */
const isAgeOf = (units: readonly Unit[], from: number, to: number): boolean =>
  to === from + 1 &&
  /^\d{1,3}$/.test(units[from]?.key ?? '') &&
  units[from - 1]?.key === ',' &&
  /^[,.]$/.test(units[to]?.key ?? '') &&
  CAPITAL.test(units[from - 2]?.surface ?? '');

/** Reads one amount, with all that belongs to it. */
function readAmount(reader: UnitReader, language: Language): AmountRead | undefined {
  return reader.attempt(() => {
    if (reader.take(language.counting.percentBefore) !== undefined) {
      const value = readNumber(reader, language)?.value;
      return value === undefined ? undefined : { value, unit: '%', ordinal: false, bareTo: reader.at, bare: false };
    }
    const aged = reader.take(language.counting.ageBefore) !== undefined;
    const isNegative = !aged && minusBefore(reader, language);
    const before = aged ? undefined : currencyBefore(reader);
    const from = reader.at;
    const number = readNumber(reader, language);
    if (number === undefined) return undefined;
    const bareTo = reader.at;
    const sign = before ?? signOf(number, glued(reader.units, from));
    const bare = !isNegative && !aged && sign === undefined && number.suffix === undefined && from < bareTo;
    if (number.ordinal) return { value: number.value, unit: '', ordinal: true, bareTo, bare: false };
    if (aged) {
      reader.take(language.counting.ageAfter);
      return { value: number.value, unit: 'age', ordinal: false, bareTo, bare };
    }
    if (sign !== undefined)
      return { value: signed(number.value, isNegative), unit: sign, ordinal: false, bareTo, bare, scale: number.scale };
    // "4 degrees below zero" names the zero, not the degrees.
    const below = reader.take(language.counting.below) !== undefined;
    const { value, unit } = below
      ? { value: number.value, unit: 'c' }
      : isAgeOf(reader.units, from, reader.at)
        ? { value: number.value, unit: 'age' }
        : unitAfter(reader, number, language);
    // "12 degrees Celsius below zero" names both.
    const under = below || ((unit === 'c' || unit === 'f') && reader.take(language.counting.below) !== undefined);
    const amount = { value: signed(value, isNegative || under), unit, ordinal: false, bareTo, scale: number.scale };
    return { ...amount, bare: bare && !under };
  });
}

const signed = (value: Exact, isNegative: boolean): Exact => (isNegative ? negative(value) : value);

const keyOf = ({ value, unit }: Quantity, ordinal = false): string =>
  `${ordinal ? 'ordinal' : unit === '' ? 'count' : unit}|${printExact(value)}`;

/** The lower end of a range in the scale of the higher one, where it has none itself: $5-7 million. */
const lowerEnd = ({ value, scale }: AmountRead, higher: AmountRead): Exact =>
  scale === undefined && higher.scale !== undefined && isLess(value, higher.scale) ? times(value, higher.scale) : value;

/** The higher end, where it is a year without its century: 2019-20. */
function higherEnd({ value, unit }: AmountRead, higher: AmountRead): Exact {
  const [year, end] = [Number(value.over), Number(higher.value.over)];
  const areYears = [unit, higher.unit].every((each) => each === '') && isWhole(value) && isWhole(higher.value);
  const isShort = areYears && year >= FIRST_YEAR && year <= LAST_YEAR && end >= 10 && end < 100 && end > year % 100;
  return isShort ? exact(year - (year % 100) + end) : higher.value;
}
const FIRST_YEAR = 1500;
const LAST_YEAR = 2099;

/** A number and another after "to" or a hyphen, which share the unit of the second when the first has none. */
function rangeFrom(
  reader: UnitReader,
  first: AmountRead,
  links: ReadonlySet<string>,
  language: Language,
): string | undefined {
  return reader.attempt(() => {
    const hyphen = reader.skip('-');
    if (!hyphen && reader.take(links) === undefined) return undefined;
    const from = reader.peek();
    // 10-12 and 10 - 12 are ranges, and so is 10 to 12; "5 -4" is a list.
    if (from === undefined || first.ordinal) return undefined;
    const second = readAmount(reader, language);
    if (second === undefined || second.ordinal) return undefined;
    if (first.unit !== '' && second.unit !== '' && first.unit !== second.unit) return undefined;
    const unit = second.unit === '' ? first.unit : second.unit;
    return `range ${keyOf({ value: lowerEnd(first, second), unit })}-${printExact(higherEnd(first, second))}`;
  });
}

const HUNDRED = exact(100);

/** A part of a whole as percent: half is 50%, a quarter 25%. */
function shareOf({ value, unit }: AmountRead): string | undefined {
  const isPart = unit === '' && value.over > 0n && isLess(value, exact(1)) && isWhole(times(value, HUNDRED));
  return isPart ? keyOf({ value: times(value, HUNDRED), unit: '%' }) : undefined;
}

/** 5m as five metres; it was read as five million. */
function shortMeasure(unit: Unit | undefined): string | undefined {
  const match = /^(\d+(?:\.\d+)?)(m|t|g|l)$/.exec(unit?.key ?? '');
  const [value, measure] = [fromDecimal(match?.[1] ?? ''), MEASURE_SIGNS.get(match?.[2] ?? '')];
  return value === undefined || measure === undefined ? undefined : keyOf(withMeasure(value, measure));
}

/** The first letters of a counted noun, shared by its singular and its plural: hour, hours; Jahr, Jahre. */
const NOUN_STEM = 4;
const nounKey = (noun: string, value: Exact): string => `of ${noun.slice(0, NOUN_STEM)}|${printExact(value)}`;

/** One and a half of something, with the noun inside or after: an hour and a half, one and a half hours. */
function halvesOf(units: readonly Unit[], at: number, language: Language): readonly Expression[] {
  const reader = new UnitReader(units, at);
  const one = reader.take(language.counting.ones) !== undefined;
  const [noun, next] = one ? [reader.peek(), reader.peek(1)] : [];
  if (noun?.kind === 'word' && next !== undefined && language.counting.joins.has(next.key)) {
    reader.at++;
    const part = addedFraction(reader, language);
    if (part !== undefined)
      return [{ from: at, to: reader.at, key: nounKey(noun.key, plus(exact(1), part)), amount: 'possible' }];
  }
  const number = new UnitReader(units, at);
  const read = readNumber(number, language);
  const counted = number.peek();
  if (read !== undefined && isWhole(read.value) && counted?.kind === 'word') {
    // "two hours and a half"
    number.at++;
    const part = language.counting.joins.has(number.peek()?.key ?? '') ? addedFraction(number, language) : undefined;
    if (part !== undefined)
      return [{ from: at, to: number.at, key: nounKey(counted.key, plus(read.value, part)), amount: 'possible' }];
  }
  if (read === undefined || isWhole(read.value) || counted?.kind !== 'word') return [];
  return [{ from: at, to: number.at + 1, key: nounKey(counted.key, read.value), amount: 'possible' }];
}

/** An amount without a number: dozens, hundreds. */
export function vagueAt(units: readonly Unit[], at: number, language: Language): readonly Expression[] {
  const reader = new UnitReader(units, at);
  const phrase = units[at]?.key === '-' ? undefined : reader.take(language.quantities);
  return phrase === undefined ? [] : [{ from: at, to: reader.at, key: `vague|${phrase}`, amount: 'certain' }];
}

/** The amounts that begin at a unit: with its unit, the number alone, and the range it opens. */
export function amountsAt(units: readonly Unit[], at: number, language: Language): readonly Expression[] {
  const reader = new UnitReader(units, at);
  const { between, joins, ranges } = language.counting;
  if (reader.take(between) !== undefined) {
    const least = readAmount(reader, language);
    const range =
      least === undefined
        ? undefined
        : (rangeFrom(reader, least, joins, language) ?? rangeFrom(reader, least, ranges, language));
    return range === undefined ? [] : [{ from: at, to: reader.at, key: range, amount: 'possible' }];
  }
  const ofNoun = halvesOf(units, at, language);
  const first = readAmount(reader, language);
  if (first === undefined) return ofNoun;
  const to = reader.at;
  const hasBare = first.bare && first.bareTo < to;
  const whole: Expression = { from: at, to, key: keyOf(first, first.ordinal), amount: 'certain' };
  const found: Expression[] = [hasBare ? { ...whole, bareTo: first.bareTo } : whole, ...ofNoun];
  // The number alone may match its equal where both sides print the unit in the same words or in unlisted ones.
  if (hasBare) {
    const value = new UnitReader(units, at);
    const number = readNumber(value, language);
    if (number !== undefined)
      found.push({ from: at, to: first.bareTo, key: `count|${printExact(number.value)}`, amount: 'possible' });
  }
  // "minus 4" is a temperature where the other side names it as one.
  if (first.unit === '' && first.value.over < 0n)
    for (const unit of ['c', 'f'])
      found.push({ from: at, to, key: keyOf({ value: first.value, unit }), amount: 'possible' });
  if (first.unit === LOST_CURRENCY)
    for (const unit of OFTEN_LOST)
      found.push({ from: at, to, key: keyOf({ value: first.value, unit }), amount: 'possible' });
  const share = shareOf(first);
  if (share !== undefined) found.push({ from: at, to, key: share, amount: 'possible' });
  const metres = shortMeasure(units[at]);
  if (metres !== undefined) found.push({ from: at, to: at + 1, key: metres, amount: 'possible' });
  const range = rangeFrom(reader, first, language.counting.ranges, language);
  if (range !== undefined) found.push({ from: at, to: reader.at, key: range, amount: 'possible' });
  return found;
}
