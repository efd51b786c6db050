/** Finds days, times and time zones, in any usual form, in a short text of plain figures and lower case. */
import { DAY_FIRST, MONTHS, ZONES } from './data/dates';

const monthNumbers = new Map<string, number>();
MONTHS.forEach((names, i) => {
  for (const name of names) monthNumbers.set(name, i + 1);
});

/** `märz`, `sept`, `كانون الثاني`. */
const MONTH = '(?<month>\\p{L}[\\p{L}\\p{M}]+(?:\\s(?:الثاني|الأول))?)';

/**
 * Forms of a day, the most specific first. `month` is a name and `m` a number; `x` and `y` are a day and a month in
 * either order, `d` and `m` a day and a month in the order of continental Europe. None can backtrack far: their parts
 * are of bounded length or cannot begin where the part before ends.
 */
const DAYS: readonly RegExp[] = [
  /(?<!\p{Nd})(?<year>\d{4})-(?<m>\d{1,2})-(?<day>\d{1,2})(?!\p{Nd})(?:t(?=\d))?/gu,
  /(?<!\p{Nd})(?<year>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/gu,
  new RegExp(
    `(?<!\\p{Nd})(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|η|\\.)?,?[\\s/-](?:de\\s|of\\s|d['’]|tháng\\s)?ב?${MONTH}[.,]{0,2}[\\s/-](?:de\\s|del\\s|năm\\s)?(?<year>\\d{4})(?!\\p{Nd})`,
    'gu',
  ),
  new RegExp(`${MONTH}\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})(?!\\p{Nd})`, 'gu'),
  new RegExp(`(?<!\\p{Nd})(?<year>\\d{4})[.,]?[\\s-]${MONTH}[\\s-](?<day>\\d{1,2})(?!\\p{Nd})\\.?`, 'gu'),
  /(?<!\p{Nd})(?<day>\d{1,2})\stháng\s(?<m>\d{1,2}),?\s(?:năm\s)?(?<year>\d{4})(?!\p{Nd})/gu,
  // `Mon Nov 17 09:00:00 GMT 2016`, as programs print a time. The clock time and the zone are read separately.
  new RegExp(`${MONTH}\\s(?<day>\\d{1,2})\\s(?=\\d{2}:\\d{2}:\\d{2}\\s[a-z]{2,5}\\s(?<year>\\d{4})(?!\\p{Nd}))`, 'gu'),
  /(?<!\p{Nd})(?<year>\d{4})[/.]\s?(?<m>\d{1,2})[/.]\s?(?<day>\d{1,2})(?!\p{Nd})/gu,
  /(?<!\p{Nd})(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<year>\d{4})(?!\p{Nd})/gu,
  /(?<!\p{Nd})(?<x>\d{1,2})[/-](?<y>\d{1,2})[/-](?<year>\d{4})(?!\p{Nd})/gu,
  /(?<![\p{Nd}.])(?<d>\d{2})\.(?<m>\d{2})\.(?<short>\d{2})(?![\p{Nd}.]\p{Nd}|\p{Nd})/gu,
  /(?<![\p{Nd}/])(?<x>\d{1,2})\/(?<y>\d{1,2})\/(?<short>\d{2})(?![\p{Nd}/])/gu,
  /(?<!\p{Nd})(?<year>(?:19|20)\d{2})(?<m>\d{2})(?<day>\d{2})(?:t(?=\d{4})|(?!\p{Nd}))/gu,
];

const CLOCK =
  /(?<!\d)(?<early>[上下]午|午[前後]|오[전후])?\s?(?<hour>\d{1,2})(?:\s?[:.h時时点點시]\s?(?<minute>\d{2})(?!\d)(?::(?<second>\d{2})(?:[.,]\d+)?)?\s?分?(?<half>[ap]\.?m\.?(?!\p{L}))?|\s?(?<bare>[ap]\.?m\.?(?!\p{L}))|\s?(?:h|uhr|uur|時|时|点|點|시)(?!\p{L}))/u;
/** `0430 GMT` and `20161117T0900Z`: four figures, which are a time only before a zone. */
const MILITARY = /(?<!\d)(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?\s?(?=gmt|utc|z(?!\p{L})|hrs|[+-]\d{4})/u;

const OFFSET = /^\s?\(?(?:gmt|utc)?\s?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?![\d:])/u;
/** An offset that is not right after the time must name its reference. */
const NAMED_OFFSET = /(?:gmt|utc)\s?(?<sign>[+-])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)/u;
const LETTERS = /(?<!\p{L})\p{L}+/gu;
const MOST_OFFSET_HOURS = 14;

/** A day found in a text. */
export interface DayFound {
  readonly start: number;
  readonly end: number;
  /** ISO 8601; null when the figures can be read in two ways (`03/04/2026`). */
  readonly day: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1000) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

/** The day of a match; null when it is ambiguous, undefined when it is no day. */
function dayOf(groups: Groups, isDayFirst: boolean): string | null | undefined {
  const year = groups.short === undefined ? Number(groups.year) : 2000 + Number(groups.short);
  const iso = (month: number, day: number) =>
    isDay(year, month, day) ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : undefined;
  if (groups.d !== undefined) {
    const [day, month] = [Number(groups.d), Number(groups.m)];
    return iso(month, day) ?? iso(day, month);
  }
  if (groups.x !== undefined) {
    const monthFirst = iso(Number(groups.x), Number(groups.y));
    const dayFirst = iso(Number(groups.y), Number(groups.x));
    if (monthFirst && dayFirst && monthFirst !== dayFirst) return isDayFirst ? dayFirst : null;
    return monthFirst ?? dayFirst;
  }
  const month = groups.month === undefined ? Number(groups.m) : monthNumbers.get(groups.month);
  return month === undefined ? undefined : iso(month, Number(groups.day));
}

/**
 * The days in a plain text, in reading order, none inside another.
 *
 * @param text In lower case with plain figures and single spaces; a line or so, since each form is tried.
 * @param language BCP 47 primary subtag; decides how `03/04/2026` is read. Unknown or English: as ambiguous.
 */
export function findDays(text: string, language: string | null): DayFound[] {
  const isDayFirst = language !== null && DAY_FIRST.has(language);
  const found: DayFound[] = [];
  for (const form of DAYS) {
    for (const match of text.matchAll(form)) {
      const day = match.groups && dayOf(match.groups, isDayFirst);
      const start = match.index;
      const end = start + match[0].length;
      if (day === undefined || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, day });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function clockOf({ early, hour: hours, minute = '00', second = '00', half, bare }: Groups): string | null {
  let hour = Number(hours);
  const isAfternoon = half ?? bare ?? early;
  if (isAfternoon !== undefined) {
    if (hour > 12 || (hour === 0 && early === undefined)) return null;
    hour = (hour % 12) + (/^(?:p|下|午後|오후)/u.test(isAfternoon) ? 12 : 0);
  }
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${twoDigits(hour)}:${minute}:${second}`;
}

/** A time of day in a plain text, `20:27:00`, and its position; null when there is none. */
export function findClock(
  text: string,
): { readonly time: string; readonly start: number; readonly end: number } | null {
  const match = MILITARY.exec(text) ?? CLOCK.exec(text);
  const time = match?.groups ? clockOf(match.groups) : null;
  return match && time !== null ? { time, start: match.index, end: match.index + match[0].length } : null;
}

function offsetOf(groups: Groups | undefined): string | null {
  const { sign = '+', hours = '', minutes = '00' } = groups ?? {};
  if (hours === '' || Number(hours) > MOST_OFFSET_HOURS || Number(minutes) > 59) return null;
  return Number(hours) + Number(minutes) === 0 ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function zoneNamed(text: string): { readonly offset: string; readonly word: string } | null {
  for (const [word] of text.matchAll(LETTERS)) {
    const minutes = ZONES.get(word);
    if (minutes === undefined) continue;
    const size = Math.abs(minutes);
    const sign = minutes < 0 ? '-' : '+';
    const offset = minutes === 0 ? 'Z' : `${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
    return { offset, word };
  }
  return null;
}

/**
 * The zone beside a time in a plain text.
 *
 * @param before The text before the time, and `after` the text after it.
 * @returns The offset in ISO 8601 (`Z`, `+03:00`), and the text on both sides without it. Offset null: none.
 */
export function takeZone(before: string, after: string): { readonly offset: string | null; readonly rest: string } {
  const near = OFFSET.exec(after);
  const next = near ? offsetOf(near.groups) : null;
  if (near && next !== null) return { offset: next, rest: `${before} ${after.slice(near[0].length)}` };
  const around = `${before} ${after}`;
  const far = NAMED_OFFSET.exec(around);
  const offset = far ? offsetOf(far.groups) : null;
  if (far && offset !== null) return { offset, rest: around.replace(far[0], ' ') };
  const named = zoneNamed(around);
  return named ? { offset: named.offset, rest: around.replace(named.word, ' ') } : { offset: null, rest: around };
}
