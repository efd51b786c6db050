/**
 * Times of day and dates, whichever way they are written: 6:42 a.m. and 06.42, half past six and 6:30, March 3, 2026 and
 * 3/3/2026. Months, days of the week and seasons by themselves too: where they differ, a figure differs.
 */
import type { Language } from '../text/language';
import { CAPITAL } from '../text/scripts';
import { type Expression, Reader } from './reader';
import type { Unit } from './unit';

const CLOCK = /^(\d{1,2})(?:([.:h])(\d{2}))?(am|pm|h)?$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|일)?$/;
const YEAR = /^\d{4}$/;
/** Three numbers of a date in one figure: 3.3.2026. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
/** The words for year, month and day set to their numbers in Chinese, Japanese and Korean. */
const YEAR_MARK: ReadonlySet<string> = new Set(['年', '년']);
const MONTH_MARK: ReadonlySet<string> = new Set(['月', '월']);
const DAY_MARK: ReadonlySet<string> = new Set(['日', '号', '號', '일']);
const MINUTE_MARK: ReadonlySet<string> = new Set(['分', '분']);

const figure = (unit: Unit | undefined): string => (unit?.kind === 'figure' ? unit.key : '');
const inRange = (text: string | undefined, least: number, most: number): number | undefined => {
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : undefined;
};

const timeKey = (hour: number, minute: number, half?: 'am' | 'pm'): string => {
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `time|${hours}:${String(minute).padStart(2, '0')}`;
};

/** Hours and minutes in figures: 6:42, 06.42, 19h30, 6 Uhr 42, 6时42分. */
function clockTime(reader: Reader, { counting }: Language) {
  const match = CLOCK.exec(figure(reader.peek()));
  const hour = inRange(match?.[1], 0, 24);
  if (match === null || hour === undefined) return undefined;
  reader.at++;
  const [, digits = '', separator, , suffix] = match;
  const minute = inRange(match[3] ?? '0', 0, 59);
  if (minute === undefined) return undefined;
  const attached = suffix === 'am' || suffix === 'pm' ? suffix : undefined;
  const half = attached ?? reader.take(counting.halfDays);
  if (half !== undefined) return { hour, minute, half, certain: true };
  const named = reader.take(counting.hour) !== undefined;
  let minutes = minute;
  if (named && separator === undefined) {
    const after = inRange(/^\d{1,2}$/.exec(figure(reader.peek()))?.[0], 0, 59);
    const marked = after !== undefined && (reader.peek()?.glued !== true || MINUTE_MARK.has(reader.peek(1)?.key ?? ''));
    if (after !== undefined && marked) {
      minutes = after;
      reader.at++;
      reader.take(MINUTE_MARK);
    }
  }
  const later = named ? reader.take(counting.halfDays) : undefined;
  const certain =
    named || suffix === 'h' || separator === ':' || separator === 'h' || (separator === '.' && digits.startsWith('0'));
  // 18 alone is a number; 18.30 may be a time.
  if (!certain && separator === undefined) return undefined;
  return { hour, minute: minutes, half: later, certain };
}

/** A time of day in English words: half past six, quarter to seven. */
function spokenTime(reader: Reader): string | undefined {
  return reader.attempt(() => {
    reader.skip('a');
    const part = reader.skip('half') ? 30 : reader.skip('quarter') ? 15 : undefined;
    if (part === undefined) return undefined;
    const sign = reader.skip('past') ? 1 : part === 15 && reader.skip('to') ? -1 : undefined;
    const hour = inRange(/^\d{1,2}$/.exec(reader.peek()?.key ?? '')?.[0], 1, 12);
    if (sign === undefined || hour === undefined) return undefined;
    reader.at++;
    const minutes = hour * 60 + sign * part;
    return `${Math.floor(minutes / 60)}:${minutes % 60}`;
  });
}

/** The times of day that begin at a unit. */
export function timesAt(units: readonly Unit[], at: number, language: Language): readonly Expression[] {
  const { counting } = language;
  const reader = new Reader(units, at);
  const named = reader.take(counting.clock);
  if (named !== undefined) return [{ from: at, to: reader.at, key: `time|${named}`, amount: 'certain' }];
  const spoken = spokenTime(reader);
  if (spoken !== undefined) {
    const [hour = 0, minute = 0] = spoken.split(':').map(Number);
    const half = reader.take(counting.halfDays);
    // Without a half of the day either may be meant.
    const halves = half === undefined ? (['am', 'pm'] as const) : [half];
    return halves.map((each) => ({
      from: at,
      to: reader.at,
      key: timeKey(hour, minute, each),
      amount: 'possible' as const,
    }));
  }
  const before = reader.take(counting.halfDays);
  const time = reader.attempt((each) => clockTime(each, language));
  if (time === undefined) return [];
  const key = timeKey(time.hour, time.minute, time.half ?? before);
  return [{ from: at, to: reader.at, key, amount: time.certain || before !== undefined ? 'certain' : 'possible' }];
}

interface Day {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const dateKey = ({ year, month, day }: Day): string => `date|${year ?? ''}-${month ?? ''}-${day ?? ''}`;

/** Whether two keys of dates can be the same day: March and 3 March can, 3 March and 4 March cannot. */
export function mayBeOneDate(a: string, b: string): boolean {
  const parts = (key: string) => key.replace(/^date\|/, '').split('-');
  const others = parts(b);
  return (
    a.startsWith('date|') &&
    b.startsWith('date|') &&
    parts(a).every((part, index) => part === '' || others[index] === '' || part === others[index])
  );
}

/** A month by its name or its shortened name, its dot with it. */
function monthName(reader: Reader, language: Language): number | undefined {
  const unit = reader.peek();
  const full = language.months.get(unit?.key ?? '');
  const month = full ?? language.months.get(language.shortened.get(unit?.key ?? '') ?? '');
  // "may" and "march" are words of their own where months have capitals.
  if (month === undefined || (language.titleCase && !CAPITAL.test(unit?.surface ?? ''))) return undefined;
  reader.at++;
  if (full === undefined && reader.peek()?.glued === true) reader.skip('.');
  return month;
}

function dayNumber(reader: Reader): number | undefined {
  const day = inRange(DAY.exec(figure(reader.peek()) || ordinalWord(reader.peek()))?.[1], 1, 31);
  if (day !== undefined) reader.at++;
  return day;
}
const ordinalWord = (unit: Unit | undefined): string => (unit?.kind === 'word' && /^\d/.test(unit.key) ? unit.key : '');

/** A year after a day and month, a comma or "de" before it. */
function yearAfter(reader: Reader, { counting }: Language): number | undefined {
  return reader.attempt(() => {
    if (!reader.skip(',')) reader.take(counting.dateJoins);
    const year = YEAR.test(reader.peek()?.surface ?? '') ? inRange(reader.peek()?.key, 1000, 2999) : undefined;
    if (year !== undefined) reader.at++;
    return year;
  });
}

/** 3 March, 3. März, 3rd of March, 3 de marzo; March 3, Mar. 3; a month alone. */
function namedDay(reader: Reader, language: Language): Day | undefined {
  const day = dayNumber(reader);
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

/** Dates in numbers: 3/3/2026, 3.3.2026, 2026-03-03, 2026年3月3日. Where day and month may change places, both. */
function numericDays(reader: Reader): readonly Day[] {
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
    const days =
      YEAR.test(x) && isParts(y, z) ? valid(x, y, z) : YEAR.test(z) && isParts(x, y) ? eitherWay(x, y, z) : [];
    if (days.length > 0) reader.at += 5;
    return days;
  }
  return markedDay(reader);
}

function valid(year: string | undefined, month: string | undefined, day: string | undefined): readonly Day[] {
  const [m, d] = [inRange(month, 1, 12), inRange(day, 1, 31)];
  return m === undefined || d === undefined ? [] : [{ year: Number(year), month: m, day: d }];
}
const eitherWay = (x: string | undefined, y: string | undefined, year: string | undefined): readonly Day[] => [
  ...valid(year, x, y),
  ...(x === y ? [] : valid(year, y, x)),
];

/** A number with the mark of year, month or day set to it, in one unit (3월) or two (3 月). */
function marked(reader: Reader, marks: ReadonlySet<string>, least: number, most: number): number | undefined {
  return reader.attempt(() => {
    const match = /^(\d+)(\p{L})?$/u.exec(figure(reader.peek()));
    const value = inRange(match?.[1], least, most);
    if (match === null || value === undefined) return undefined;
    reader.at++;
    if (match[2] !== undefined) return marks.has(match[2]) ? value : undefined;
    return reader.take(marks) === undefined ? undefined : value;
  });
}

function markedDay(reader: Reader): readonly Day[] {
  const year = marked(reader, YEAR_MARK, 1000, 2999);
  const month = marked(reader, MONTH_MARK, 1, 12);
  const day = month === undefined ? undefined : marked(reader, DAY_MARK, 1, 31);
  return month === undefined ? [] : [{ year, month, day }];
}

/** 1980s, 1980's, '80s. */
function decade(reader: Reader): string | undefined {
  return reader.attempt(() => {
    reader.skip("'");
    const match = /^(\d\d)?(\d0)(s)?$/.exec(figure(reader.peek()));
    if (match === null) return undefined;
    reader.at++;
    const apart = match[3] === undefined && reader.peek()?.glued === true && reader.skip("'") && reader.skip('s');
    if (match[3] === undefined && !apart) return undefined;
    // Without its century a decade is one of the last.
    return `decade|${match[1] ?? '19'}${match[2]}`;
  });
}

/** The dates, days of the week and seasons that begin at a unit. */
export function datesAt(units: readonly Unit[], at: number, language: Language): readonly Expression[] {
  const reader = new Reader(units, at);
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
  if (numeric !== undefined)
    return numeric.map((day) => ({ from: at, to: reader.at, key: dateKey(day), amount: 'certain' }));
  const years = decade(reader);
  if (years !== undefined) return [{ from: at, to: reader.at, key: years, amount: 'certain' }];
  const weekday = reader.take(language.counting.weekdays);
  if (weekday !== undefined) return [{ from: at, to: reader.at, key: `weekday|${weekday}`, amount: 'certain' }];
  const season = reader.take(language.counting.seasons);
  return season === undefined ? [] : [{ from: at, to: reader.at, key: `season|${season}`, amount: 'certain' }];
}
