/**
 * Reads dates, however they are written: March 3, 2026, 3/3/2026 and 3. März 2026. Months, days of the week and seasons
 * by themselves too: where they differ, a figure differs.
 */
import type { Language } from '../text/language';
import { hanDigit } from '../text/numerals';
import { CAPITAL, CASELESS } from '../text/scripts';
import type { Unit } from './unit';
import { type Expression, UnitReader } from './unitReader';

const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|일)?$/;
const YEAR = /^\d{4}$/;
/** Three numbers of a date in one figure: 3.3.2026. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
/** Day and month, as German writes them: 3.3. */
const DAY_AND_MONTH = /^(\d{1,2})\.(\d{1,2})$/;
/** A year without its century belongs to this one. */
const CENTURY = 2000;
/** The words for year, month and day attached to their numbers in Chinese, Japanese and Korean. */
const YEAR_MARK: ReadonlySet<string> = new Set(['年', '년']);
const MONTH_MARK: ReadonlySet<string> = new Set(['月', '월']);
const DAY_MARK: ReadonlySet<string> = new Set(['日', '号', '號', '일']);

export const figure = (unit: Unit | undefined): string => (unit?.kind === 'figure' ? unit.key : '');
export const inRange = (text: string | undefined, least: number, most: number): number | undefined => {
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : undefined;
};

interface Day {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const dateKey = ({ year, month, day }: Day): string => `date|${year ?? ''}-${month ?? ''}-${day ?? ''}`;

/** A weekday's key without its part of the day. */
const dayOf = (key: string): string => key.split(' ')[0] ?? key;

/**
 * Whether two keys of dates can be the same day: March and 3 March can, so can Monday and Monday evening; 3 March and
 * 4 March cannot.
 */
export function mayBeOneDate(a: string, b: string): boolean {
  const parts = (key: string) => key.replace(/^date\|/, '').split('-');
  const others = parts(b);
  if (a.startsWith('weekday|') && b.startsWith('weekday|')) return dayOf(a) === dayOf(b);
  return (
    a.startsWith('date|') &&
    b.startsWith('date|') &&
    parts(a).every((part, index) => part === '' || others[index] === '' || part === others[index])
  );
}

/** A month by its name or its abbreviation, including the dot. */
function monthName(reader: UnitReader, language: Language): number | undefined {
  const unit = reader.peek();
  const full = language.months.get(unit?.key ?? '');
  const month = full ?? language.months.get(language.shortened.get(unit?.key ?? '') ?? '');
  // "may" and "march" are ordinary words where months have capitals.
  if (month === undefined || (language.titleCase && !CAPITAL.test(unit?.surface ?? ''))) return undefined;
  reader.at++;
  if (full === undefined && reader.peek()?.glued === true) reader.skip('.');
  return month;
}

/** Whether a key begins with a digit from 0 to 9: most words do not, and need not be read any further. */
const beginsWithDigit = (key: string): boolean => key.charCodeAt(0) >= 0x30 && key.charCodeAt(0) <= 0x39;

function dayNumber(reader: UnitReader): number | undefined {
  if (!beginsWithDigit(reader.peek()?.key ?? '')) return undefined;
  const day = inRange(DAY.exec(figure(reader.peek()) || ordinalWord(reader.peek()))?.[1], 1, 31);
  if (day !== undefined) reader.at++;
  return day;
}
const ordinalWord = (unit: Unit | undefined): string => (unit?.kind === 'word' && /^\d/.test(unit.key) ? unit.key : '');

/** A year after a day and month, a comma or "de" before it. */
function yearAfter(reader: UnitReader, { counting }: Language): number | undefined {
  return reader.attempt(() => {
    if (!reader.skip(',')) reader.take(counting.dateJoins);
    const year = YEAR.test(reader.peek()?.surface ?? '') ? inRange(reader.peek()?.key, 1000, 2999) : undefined;
    if (year !== undefined) reader.at++;
    return year;
  });
}

/** 3 March, 3. März, 3rd of March, 3 de marzo; March 3, Mar. 3; a month alone. */
function namedDay(reader: UnitReader, language: Language): Day | undefined {
  const { dateArticles, firstDay } = language.counting;
  const article = reader.take(dateArticles);
  const day = reader.take(firstDay) === undefined ? dayNumber(reader) : 1;
  // "the March vote": an article belongs to a day only.
  if (day === undefined && article !== undefined) return undefined;
  if (day === undefined) {
    const month = monthName(reader, language);
    if (month === undefined) return undefined;
    const after = reader.attempt((each) => (each.peek()?.glued === true ? undefined : dayNumber(each)));
    return { month, day: after };
  }
  if (!reader.skip('.')) reader.take(language.counting.dateJoins);
  const month = monthName(reader, language);
  return month === undefined ? undefined : { month, day };
}

/** Dates in numbers: 3/3/2026, 3.3.2026, 2026-03-03, 2026年3月3日. Both readings where day and month may change places. */
function numericDays(reader: UnitReader): readonly Day[] {
  const dotted = DOTTED.exec(figure(reader.peek()));
  if (dotted !== null) {
    reader.at++;
    return eitherWay(dotted[1], dotted[2], dotted[3]);
  }
  const [a, b, c] = [reader.peek(), reader.peek(2), reader.peek(4)];
  const [first, second] = [reader.peek(1), reader.peek(3)];
  if (first?.key === second?.key && first?.glued === true && second?.glued === true && /^[-/]$/.test(first.key)) {
    const [x, y, z] = [a?.surface ?? '', b?.surface ?? '', c?.surface ?? ''];
    const isParts = (...parts: readonly string[]) => parts.every((part) => /^\d{1,2}$/.test(part));
    const days = YEAR.test(x) && isParts(y, z) ? valid(x, y, z) : isYear(z) && isParts(x, y) ? eitherWay(x, y, z) : [];
    if (days.length > 0) reader.at += 5;
    return days;
  }
  return markedDay(reader);
}

/** 2026 or 26. */
const isYear = (digits: string): boolean => /^(?:\d{4}|\d{2})$/.test(digits);

function valid(year: string | undefined, month: string | undefined, day: string | undefined): readonly Day[] {
  const [m, d] = [inRange(month, 1, 12), inRange(day, 1, 31)];
  const y = Number(year) + (year?.length === 2 ? CENTURY : 0);
  return m === undefined || d === undefined ? [] : [{ year: y, month: m, day: d }];
}
const eitherWay = (x: string | undefined, y: string | undefined, year: string | undefined): readonly Day[] => [
  ...valid(year, x, y),
  ...(x === y ? [] : valid(year, y, x)),
];

/** A number with the mark of year, month or day attached to it, in one unit (3월) or two (3 月). */
function marked(reader: UnitReader, marks: ReadonlySet<string>, least: number, most: number): number | undefined {
  return reader.attempt(() => {
    const digit = hanDigit(reader.peek()?.key ?? '');
    const match = /^(\d+)(\p{L})?$/u.exec(digit === undefined ? figure(reader.peek()) : String(digit));
    const value = inRange(match?.[1], least, most);
    if (match === null || value === undefined) return undefined;
    reader.at++;
    if (match[2] !== undefined) return marks.has(match[2]) ? value : undefined;
    return reader.take(marks) === undefined ? undefined : value;
  });
}

function markedDay(reader: UnitReader): readonly Day[] {
  const year = marked(reader, YEAR_MARK, 1000, 2999);
  const month = marked(reader, MONTH_MARK, 1, 12);
  const day = month === undefined ? undefined : marked(reader, DAY_MARK, 1, 31);
  return month === undefined ? [] : [{ year, month, day }];
}

/** 1980s, 1980's, '80s, eighties, 80er. */
function decade(reader: UnitReader, { decades }: Language['counting']): string | undefined {
  return reader.attempt(() => {
    reader.skip("'");
    const named = reader.take(decades);
    if (named !== undefined) return `decade|19${named}`;
    const match = /^(\d\d)?(\d0)(s|er)?$/.exec(figure(reader.peek()));
    if (match === null) return undefined;
    reader.at++;
    const apart = match[3] === undefined && reader.peek()?.glued === true && reader.skip("'") && reader.skip('s');
    if (match[3] === undefined && !apart) return undefined;
    // A decade without its century belongs to the last one.
    return `decade|${match[1] ?? '19'}${match[2]}`;
  });
}

/** 3.3. in the languages that write a dot after a day and a month. */
function shortDay(reader: UnitReader, { decimalComma }: Language): Day | undefined {
  const match = DAY_AND_MONTH.exec(figure(reader.peek()));
  if (!decimalComma || match === null || reader.peek(1)?.key !== '.' || reader.peek(1)?.glued !== true)
    return undefined;
  const [day, month] = [inRange(match[1], 1, 31), inRange(match[2], 1, 12)];
  if (day === undefined || month === undefined) return undefined;
  reader.at += 2;
  return { month, day };
}

/** '69, as a year of the last century. */
function shortYear(reader: UnitReader): number | undefined {
  const digits = reader.peek(1)?.surface ?? '';
  if (reader.peek()?.key !== "'" || reader.peek(1)?.glued !== true || !/^\d\d$/.test(digits)) return undefined;
  reader.at += 2;
  return 1900 + Number(digits);
}

/** A day of the week, with its part or in the plural: Monday, Mon., Montagabend, Mondays. */
function weekdayAt(reader: UnitReader, { counting, shortened, titleCase }: Language): string | undefined {
  const { weekdays, dayParts } = counting;
  const plain = reader.take(weekdays);
  if (plain !== undefined) return String(plain);
  const { key = '', surface = '' } = reader.peek() ?? {};
  // "sat" and "sun" are ordinary words where days have capitals.
  const short = titleCase && !CAPITAL.test(surface) ? undefined : weekdays.get(shortened.get(key) ?? '');
  if (short !== undefined) {
    reader.at++;
    if (reader.peek()?.glued === true) reader.skip('.');
    return String(short);
  }
  const repeated = key.endsWith('s') ? weekdays.get(key.slice(0, -1)) : undefined;
  if (repeated !== undefined) {
    reader.at++;
    return `${repeated} each`;
  }
  const part = dayParts.size === 0 ? undefined : [...dayParts].find((each) => key.endsWith(each));
  const day = part === undefined ? undefined : weekdays.get(key.slice(0, -part.length));
  if (day !== undefined) reader.at++;
  return day === undefined ? undefined : `${day} ${part}`;
}

/** The dates, days of the week and seasons that begin at a unit. */
export function datesAt(units: readonly Unit[], at: number, language: Language): readonly Expression[] {
  const reader = new UnitReader(units, at);
  const named = reader.attempt((each) => namedDay(each, language));
  if (named !== undefined) {
    const to = reader.at;
    const without: Expression = { from: at, to, key: dateKey(named), amount: 'certain' };
    const year = yearAfter(reader, language);
    return year === undefined
      ? [without]
      : [{ from: at, to: reader.at, key: dateKey({ ...named, year }), amount: 'certain' }, without];
  }
  const numeric = reader.attempt((each) => {
    const days = numericDays(each);
    return days.length === 0 ? undefined : days;
  });
  if (numeric !== undefined) {
    // 14/03/26 may be a date; 14/03/2026 is one.
    const amount = units.slice(at, reader.at).some(({ surface }) => /\d{4}/.test(surface)) ? 'certain' : 'possible';
    const marked = language.titleCase || !CASELESS.test(units[reader.at - 1]?.surface ?? '') ? amount : 'certain';
    return numeric.map((day) => ({ from: at, to: reader.at, key: dateKey(day), amount: marked }));
  }
  const short = reader.attempt((each) => shortDay(each, language));
  if (short !== undefined) return [{ from: at, to: reader.at, key: dateKey(short), amount: 'possible' }];
  const years = decade(reader, language.counting);
  if (years !== undefined) return [{ from: at, to: reader.at, key: years, amount: 'certain' }];
  const weekday = weekdayAt(reader, language);
  if (weekday !== undefined) return [{ from: at, to: reader.at, key: `weekday|${weekday}`, amount: 'certain' }];
  const year = shortYear(reader);
  if (year !== undefined) return [{ from: at, to: reader.at, key: `count|${year}`, amount: 'possible' }];
  const season = reader.take(language.counting.seasons);
  return season === undefined ? [] : [{ from: at, to: reader.at, key: `season|${season}`, amount: 'certain' }];
}
