/**
 * Amounts: a number with its sign, currency, percent sign or unit, in whatever order a language has them, as one key. Two
 * amounts have the same key exactly when they are the same amount: $35 million and $35,000,000, 3.2 km and 3,200 metres,
 * -4C and minus 4 degrees Celsius, 10 to 12 and 10-12.
 */
import { MEASURE_SIGNS, type Measure } from '../text/data/counting';
import { type Exact, exact, fromDecimal, negative, printExact, times } from '../text/exact';
import type { Language } from '../text/language';
import { CAPITAL } from '../text/scripts';
import { type NumberRead, readNumber } from './numbers';
import { type Expression, Reader } from './reader';
import type { Unit } from './unit';

/** The unit of an amount: nothing in particular (''), a currency, %, points, metres, years of age. */
interface Quantity {
  readonly value: Exact;
  readonly unit: string;
}

/** Signs and codes of currencies, which are the same in all languages. */
const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  `$:usd us$:usd usd:usd €:eur eur:eur £:gbp gbp:gbp ¥:jpy jpy:jpy cny:cny rmb:cny ₹:inr inr:inr rs:inr ₽:rub rub:rub ₩:krw krw:krw
   ₺:try ₴:uah uah:uah ₪:ils ils:ils chf:chf cad:cad aud:aud sek:sek nok:nok dkk:dkk pln:pln brl:brl r$:brl mxn:mxn zar:zar`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [sign = '', code = ''] = pair.split(':');
      return [sign, code];
    }),
);
/** Prefixes of a dollar sign that say whose dollar it is: US$, A$, C$. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'usd'],
  ['a', 'aud'],
  ['c', 'cad'],
  ['nz', 'nzd'],
  ['hk', 'hkd'],
  ['r', 'brl'],
]);

/** Signs and words before a number that name its currency. */
export const CURRENCY_WORDS: readonly string[] = [...CURRENCY_SIGNS.keys(), ...DOLLARS.keys()];

/** A language's lists as amounts need them, made once. */
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
  const named = [...currencies].map(([word, sign]): [string, string] => [word, CURRENCY_SIGNS.get(sign) ?? sign]);
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

/** A currency before its number: EUR 2,500, Rs 1.5 crore, US$35, € 5. */
function currencyBefore(reader: Reader): string | undefined {
  return reader.attempt(() => {
    const [unit, next] = [reader.peek(), reader.peek(1)];
    if (unit === undefined || next === undefined) return undefined;
    const dollar = next.glued && next.key.startsWith('$') ? DOLLARS.get(unit.key) : undefined;
    if (dollar !== undefined) {
      reader.at += next.key === '$' ? 2 : 1;
      return dollar;
    }
    // A currency's name stands after its number; before it only a sign or a code does.
    const code = CURRENCY_SIGNS.get(unit.key);
    if (code === undefined || next.kind !== 'figure') return undefined;
    reader.at++;
    return code;
  });
}

/** A minus before a number: its word, or a sign that is set to the number and to nothing before it. */
function minusBefore(reader: Reader, { counting }: Language): boolean {
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
function degreesAfter(reader: Reader): string | undefined {
  return reader.attempt((at) => {
    if (!at.skip('°')) return undefined;
    const scale = at.peek()?.key;
    if (scale === 'c' || scale === 'f') at.at++;
    return scale === 'f' ? 'f' : 'c';
  });
}

/** The unit after a number; a number without one counts something that words say. */
function unitAfter(reader: Reader, { value, suffix }: NumberRead, language: Language): Quantity {
  const { counting } = language;
  const { currencies, percent, measures } = listsOf(language);
  if (suffix === '%') return { value, unit: reader.take(counting.points) === undefined ? '%' : 'points' };
  if (suffix !== undefined && !language.scales.has(suffix)) {
    const measure = MEASURE_SIGNS.get(suffix);
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
  /** Where the number ends, before its unit. */
  readonly bareTo: number;
  /** True when sign and unit are words or signs apart from the number. */
  readonly bare: boolean;
}

/** The unit that a unit is set to. */
const glued = (units: readonly Unit[], at: number): Unit | undefined =>
  units[at]?.glued === true ? units[at - 1] : undefined;

/** A bare number between commas after a name: "Ines Vale, 34, a nurse". */
const isAgeOf = (units: readonly Unit[], from: number, to: number): boolean =>
  to === from + 1 &&
  /^\d{1,3}$/.test(units[from]?.key ?? '') &&
  units[from - 1]?.key === ',' &&
  /^[,.]$/.test(units[to]?.key ?? '') &&
  CAPITAL.test(units[from - 2]?.surface ?? '');

/** The currency whose sign is set to a number; the letter before the sign of A$35 may be a unit of its own. */
function signOf({ sign }: NumberRead, before: Unit | undefined): string | undefined {
  if (sign === undefined) return undefined;
  return (sign === '$' && before !== undefined ? DOLLARS.get(before.key) : undefined) ?? CURRENCY_SIGNS.get(sign);
}

/** One amount, with all that belongs to it. */
function readAmount(units: readonly Unit[], reader: Reader, language: Language): AmountRead | undefined {
  return reader.attempt(() => {
    const aged = reader.take(language.counting.ageBefore) !== undefined;
    const isNegative = !aged && minusBefore(reader, language);
    const before = aged ? undefined : currencyBefore(reader);
    const from = reader.at;
    const number = readNumber(reader, language);
    if (number === undefined) return undefined;
    const bareTo = reader.at;
    const sign = before ?? signOf(number, glued(units, from));
    const bare = !isNegative && !aged && sign === undefined && number.suffix === undefined && from < bareTo;
    if (number.ordinal) return { value: number.value, unit: '', ordinal: true, bareTo, bare: false };
    if (aged) {
      reader.take(language.counting.ageAfter);
      return { value: number.value, unit: 'age', ordinal: false, bareTo, bare };
    }
    if (sign !== undefined)
      return { value: signed(number.value, isNegative), unit: sign, ordinal: false, bareTo, bare };
    // "4 degrees below zero" names the zero, not the degrees.
    const below = reader.take(language.counting.below) !== undefined;
    const { value, unit } = below
      ? { value: number.value, unit: 'c' }
      : isAgeOf(units, from, reader.at)
        ? { value: number.value, unit: 'age' }
        : unitAfter(reader, number, language);
    return { value: signed(value, isNegative || below), unit, ordinal: false, bareTo, bare: bare && !below };
  });
}

const signed = (value: Exact, isNegative: boolean): Exact => (isNegative ? negative(value) : value);

const keyOf = ({ value, unit }: Quantity, ordinal = false): string =>
  `${ordinal ? 'ordinal' : unit === '' ? 'count' : unit}|${printExact(value)}`;

/** A number and another after "to" or a hyphen, which share the unit of the last when the first has none. */
function rangeFrom(
  units: readonly Unit[],
  reader: Reader,
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
    const second = readAmount(units, reader, language);
    if (second === undefined || second.ordinal) return undefined;
    if (first.unit !== '' && second.unit !== '' && first.unit !== second.unit) return undefined;
    if (first.unit !== '' && second.unit === '') return `range ${keyOf(first)}-${printExact(second.value)}`;
    return `range ${keyOf({ value: first.value, unit: second.unit })}-${printExact(second.value)}`;
  });
}

/** 5m as five metres, where it is read as five million. */
function shortMeasure(unit: Unit | undefined): string | undefined {
  const match = /^(\d+(?:\.\d+)?)(m|t|g|l)$/.exec(unit?.key ?? '');
  const [value, measure] = [fromDecimal(match?.[1] ?? ''), MEASURE_SIGNS.get(match?.[2] ?? '')];
  return value === undefined || measure === undefined ? undefined : keyOf(withMeasure(value, measure));
}

/** An amount without a number: dozens, hundreds. */
export function vagueAt(units: readonly Unit[], at: number, language: Language): readonly Expression[] {
  const reader = new Reader(units, at);
  const phrase = units[at]?.key === '-' ? undefined : reader.take(language.quantities);
  return phrase === undefined ? [] : [{ from: at, to: reader.at, key: `vague|${phrase}`, amount: 'certain' }];
}

/** The amounts that begin at a unit: with its unit, the number alone, and the range it opens. */
export function amountsAt(units: readonly Unit[], at: number, language: Language): readonly Expression[] {
  const reader = new Reader(units, at);
  const { between, joins } = language.counting;
  if (reader.take(between) !== undefined) {
    const least = readAmount(units, reader, language);
    const range = least === undefined ? undefined : rangeFrom(units, reader, least, joins, language);
    return range === undefined ? [] : [{ from: at, to: reader.at, key: range, amount: 'possible' }];
  }
  const first = readAmount(units, reader, language);
  if (first === undefined) return [];
  const to = reader.at;
  const hasBare = first.bare && first.bareTo < to;
  const whole: Expression = { from: at, to, key: keyOf(first, first.ordinal), amount: 'certain' };
  const found: Expression[] = [hasBare ? { ...whole, bareTo: first.bareTo } : whole];
  // The number alone may meet its like where both sides print the unit in the same words or in words not listed.
  if (hasBare) {
    const value = new Reader(units, at);
    const number = readNumber(value, language);
    if (number !== undefined)
      found.push({ from: at, to: first.bareTo, key: `count|${printExact(number.value)}`, amount: 'possible' });
  }
  // "minus 4" is a temperature where the other side says so.
  if (first.unit === '' && first.value.over < 0n)
    for (const unit of ['c', 'f'])
      found.push({ from: at, to, key: keyOf({ value: first.value, unit }), amount: 'possible' });
  const metres = shortMeasure(units[at]);
  if (metres !== undefined) found.push({ from: at, to: at + 1, key: metres, amount: 'possible' });
  const range = rangeFrom(units, reader, first, language.counting.ranges, language);
  if (range !== undefined) found.push({ from: at, to: reader.at, key: range, amount: 'possible' });
  return found;
}
