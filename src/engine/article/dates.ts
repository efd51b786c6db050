import { DATE_WORDS, MONTHS, UPDATE_WORDS, ZONES } from './data/dates';
import { foldWords } from './shape';

/** A line that gives a date and says nothing else. */
interface DateLine {
  /** ISO 8601: with the time only when the text gives its zone; null when day and month cannot be told apart. */
  readonly iso: string | null;
  /** True when the line says that this is the date of a change ("Updated ..."). */
  readonly update: boolean;
}

/** "Published: Tuesday, 7 February 2012, 20:27 GMT | Updated: ...": longer lines hold more than dates. */
const LONGEST_DATE_LINE = 120;

const monthNumbers = new Map<string, number>();
MONTHS.forEach((names, i) => {
  for (const name of names) monthNumbers.set(name, i + 1);
});
const dateWords = new Set([...DATE_WORDS, ...UPDATE_WORDS]);
const updateWords = new Set(UPDATE_WORDS);

/** Day formats, most telling first. Named groups; `month` is a name, `m` a number, `x` and `y` either day or month. */
const DAYS: readonly RegExp[] = [
  /(?<year>\d{4})-(?<m>\d{2})-(?<day>\d{2})(?:t(?=\d))?/u,
  /(?<year>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/u,
  /(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?,?\s(?:de\s|of\s)?(?<month>\p{L}[\p{L}\p{M}]+(?:\sالثاني|\sالأول)?)\.?,?\s(?:de\s|del\s)?(?<year>\d{4})/u,
  /(?<month>\p{L}[\p{L}\p{M}]+)\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})/u,
  /(?<year>\d{4})[/.](?<m>\d{1,2})[/.](?<day>\d{1,2})(?!\d)/u,
  /(?<day>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<year>\d{4})/u,
  /(?<x>\d{1,2})\/(?<y>\d{1,2})\/(?<year>\d{4})/u,
];

const CLOCK =
  /(?<!\d)(?<hour>\d{1,2})(?:\s?[:.h時时]\s?(?<minute>\d{2})(?!\d)(?::(?<second>\d{2})(?:\.\d+)?)?\s?(?<half>[ap]\.?m\.?(?!\p{L}))?|\s?(?<bare>[ap]\.?m\.?(?!\p{L})))/u;
const OFFSET = /(?:(?:gmt|utc)\s?)?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?(?!\d)/u;
const LETTERS = /(?<!\p{L})\p{L}+/gu;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1000) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

interface Found {
  /** Null when the figures could be read two ways ("07/02/2012"). */
  readonly day: string | null;
  readonly before: string;
  readonly after: string;
}

/** The day a match gives; null when ambiguous, undefined when it is no day. */
function dayOf(groups: Record<string, string | undefined>): string | null | undefined {
  const year = Number(groups.year);
  const format = (month: number, day: number) =>
    isDay(year, month, day) ? `${groups.year}-${twoDigits(month)}-${twoDigits(day)}` : undefined;
  if (groups.x !== undefined) {
    const monthFirst = format(Number(groups.x), Number(groups.y));
    const dayFirst = format(Number(groups.y), Number(groups.x));
    return monthFirst && dayFirst && monthFirst !== dayFirst ? null : (monthFirst ?? dayFirst);
  }
  const month = groups.month === undefined ? Number(groups.m) : monthNumbers.get(groups.month);
  return month === undefined ? undefined : format(month, Number(groups.day));
}

function findDay(line: string): Found | null {
  for (const format of DAYS) {
    const match = format.exec(line);
    const day = match?.groups && dayOf(match.groups);
    if (!match || day === undefined) continue;
    return { day, before: line.slice(0, match.index), after: line.slice(match.index + match[0].length) };
  }
  return null;
}

function findZone(text: string): { offset: string; rest: string } | null {
  const numeric = OFFSET.exec(text);
  if (numeric?.groups) {
    const { sign = '+', hours = '0', minutes = '00' } = numeric.groups;
    const offset = Number(hours) + Number(minutes) === 0 ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
    if (Number(hours) <= 14 && Number(minutes) < 60) return { offset, rest: text.replace(numeric[0], ' ') };
  }
  for (const [word] of text.matchAll(LETTERS)) {
    const minutes = ZONES[word];
    if (minutes === undefined) continue;
    const size = Math.abs(minutes);
    const sign = minutes < 0 ? '-' : '+';
    const offset = minutes === 0 ? 'Z' : `${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
    return { offset, rest: text.replace(word, ' ') };
  }
  return null;
}

function readClock(groups: Record<string, string | undefined>): string | null {
  const half = groups.half ?? groups.bare;
  let hour = Number(groups.hour);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.startsWith('p') ? 12 : 0);
  }
  const minute = groups.minute ?? '00';
  const second = groups.second ?? '00';
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${twoDigits(hour)}:${minute}:${second}`;
}

/** Arabic-Indic and full-width digits and signs as plain ones. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\s+/gu, ' ');
}

/** One date with its time and zone, and what the text says besides. */
function takeDate(text: string): { iso: string | null; rest: string; before: string } | null {
  const found = findDay(text);
  if (!found) return null;
  const around = `${found.before} | ${found.after}`;
  const clock = CLOCK.exec(around);
  const time = clock?.groups ? readClock(clock.groups) : null;
  if (!clock || time === null) return { iso: found.day, rest: around, before: found.before };
  const zone = findZone(around.replace(clock[0], ' '));
  const iso = found.day !== null && zone ? `${found.day}T${time}${zone.offset}` : found.day;
  return { iso, rest: zone?.rest ?? around.replace(clock[0], ' '), before: found.before };
}

/** Reads a line that holds a date, perhaps labels, weekday, time and zone, perhaps a second date; null for any other. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > LONGEST_DATE_LINE || !/\p{Nd}/u.test(line)) return null;
  const first = takeDate(plain(line));
  if (!first) return null;
  const second = takeDate(first.rest);
  const rest = foldWords((second ?? first).rest.replace(CLOCK, ' '));
  if (rest.some((word) => !dateWords.has(word) && ZONES[word] === undefined)) return null;
  return { iso: first.iso, update: foldWords(first.before).some((word) => updateWords.has(word)) };
}

const TRAILING_DATE =
  /[,.]?\s\d{1,2}\.?(?:\s(?:de\s)?\p{L}+\.?)?(?:\s\d{4})?[.,]?$|[,.]\s?\p{L}+\.?\s\d{1,2}(?:,?\s\d{4})?[.,]?$|\d{1,2}月?\d{0,2}日.*$/u;

/** "PARIS, 7 fév 2012" without its date: "PARIS". */
export function withoutTrailingDate(text: string): string {
  return text.replace(TRAILING_DATE, '').replace(/,?\s(?:le|am|den)$/u, '');
}
