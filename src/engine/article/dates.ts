import { DATE_WORDS, OTHER_DATE_WORDS, PUBLICATION_WORDS, UPDATE_WORDS, ZONES } from './data/dates';
import { type DayFound, findClock, findDays, takeZone } from './dateForms';
import { foldWords } from './shape';

/** A line of dates and nothing else. */
export interface DateLine {
  /** ISO 8601: with the time only when the text gives its zone; null when day and month cannot be distinguished. */
  readonly iso: string | null;
  /** True when the line contains only the date of a change ("Updated ..."). */
  readonly update: boolean;
}

/** The event that a date on a line belongs to, by the words next to it. */
type Meaning = 'publication' | 'unsaid' | 'other' | 'update';

/**
 * "Accepted: 17 Dec 2025 | Published: 2 March 2026, 20:27 GMT | Updated: ...": longer lines contain more than dates.
 */
const LONGEST_DATE_LINE = 240;
/** Room for a date among other words: a line or two, as in pages and documents. */
const LONGEST_DATED_TEXT = 400;
/** The meanings of dates in the order in which they are preferred as the date of publication. */
const BEST_FIRST: readonly Meaning[] = ['publication', 'unsaid', 'other', 'update'];
/** An unlisted label ("Embargoed until:") has few words. */
const LONGEST_LABEL = 3;

const publication = new Set(PUBLICATION_WORDS);
const update = new Set(UPDATE_WORDS);
const other = new Set(OTHER_DATE_WORDS);
const known = new Set([...DATE_WORDS, ...PUBLICATION_WORDS, ...UPDATE_WORDS, ...OTHER_DATE_WORDS]);

/** Separators between dates and between their labels. */
const BETWEEN_DATES = /[|•·;/(（]|\s[-–—]\s/u;
/** "4 min read", which pages print beside the date. */
const READING_TIME =
  /(?<![\p{L}\p{Nd}])\p{Nd}{1,3}[\s-]?min(?:ute)?s?(?:\sread)?(?!\p{L})|lesezeit|temps de lecture/giu;

interface Dated {
  readonly iso: string | null;
  readonly meaning: Meaning;
  /** The words around the date, without its time and zone. */
  readonly rest: string;
}

/** Figures of any script as plain ones, lower case, single spaces. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[٠-٩۰-۹०-९]/gu, (digit) => String((digit.charCodeAt(0) & 0xf) - (digit < 'ऀ' ? 0 : 6)))
    .replace(/[\s\u200b-\u200f]+/gu, ' ');
}

/** Where the text between two dates stops belonging to the first: at a separator, or at the next label. */
function boundary(between: string): number {
  const mark = BETWEEN_DATES.exec(between);
  if (mark) return mark.index;
  for (const word of between.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    if (publication.has(word[0]) || update.has(word[0]) || other.has(word[0])) return word.index;
  }
  return between.length;
}

function meaningOf(label: string): Meaning | null {
  const words = foldWords(label);
  // "First published" and "last updated" alike: the more specific word comes first.
  if (words.some((word) => update.has(word))) return 'update';
  if (words.some((word) => other.has(word))) return 'other';
  return words.some((word) => publication.has(word)) ? 'publication' : null;
}

/** The date with the time and zone beside it. */
function dated(day: string | null, before: string, after: string): Dated {
  const label = meaningOf(before);
  const front = `${before} |`;
  const clock = findClock(`${front} ${after}`);
  const around = `${front} ${after}`;
  // Some languages put the word last ("2026/03/03 04:30 更新"); a time after it would be that of the change alone.
  const meaning = label ?? (findClock(after.replace(/^.*?(?=\p{L})/u, '')) ? null : meaningOf(after)) ?? 'unsaid';
  if (clock === null) return { iso: day, meaning, rest: around };
  const { offset, rest } = takeZone(around.slice(0, clock.start), around.slice(clock.end));
  return { iso: day !== null && offset !== null ? `${day}T${clock.time}${offset}` : day, meaning, rest };
}

/** Each date of a plain text, with the words around it. */
function readDates(text: string, days: readonly DayFound[]): Dated[] {
  const ends = days.map(({ end }, i) => {
    const next = days[i + 1];
    return next ? end + boundary(text.slice(end, next.start)) : text.length;
  });
  return days.map(({ start, end, day }, i) =>
    dated(day, text.slice(ends[i - 1] ?? 0, start), text.slice(end, ends[i])),
  );
}

/** Of several dates the one of publication, as far as the text identifies it. */
function best(dates: readonly Dated[]): Dated | null {
  for (const meaning of BEST_FIRST) {
    const date = dates.find((one) => one.meaning === meaning);
    if (date) return date;
  }
  return null;
}

/** A text without "4 min read". */
export function withoutReadingTime(text: string): string {
  return text.replace(READING_TIME, ' ');
}

/** Removes details beside a date that add nothing: further times and zones, and the reading time. */
function besidesDates(text: string): string[] {
  let rest = withoutReadingTime(text);
  for (let clock = findClock(rest); clock; clock = findClock(rest)) {
    rest = takeZone(rest.slice(0, clock.start), rest.slice(clock.end)).rest;
  }
  return foldWords(rest).filter((word) => !known.has(word) && !ZONES.has(word));
}

/** An unlisted label before a colon, once another date of the line has a listed one. */
const isLabel = (rest: string): boolean =>
  /^[^:|]{1,40}:[\s|]*$/u.test(rest) && foldWords(rest).length <= LONGEST_LABEL;

/**
 * Reads a line of dates, perhaps with labels, weekdays, times and zones; null for any line with other words.
 *
 * @param language BCP 47 primary subtag of the text, where known: it may decide which number is the day.
 */
export function readDateLine(line: string, language: string | null = null): DateLine | null {
  if (line.length > LONGEST_DATE_LINE || !/\p{Nd}/u.test(line)) return null;
  const text = plain(line);
  const dates = readDates(text, findDays(text, language));
  const date = best(dates);
  if (date === null) return null;
  const isLabelled = dates.length > 1 && dates.some(({ meaning }) => meaning !== 'unsaid');
  const saysMore = dates.some(
    ({ rest, meaning }) => !(isLabelled && meaning === 'unsaid' && isLabel(rest)) && besidesDates(rest).length > 0,
  );
  return saysMore ? null : { iso: date.iso, update: date.meaning === 'update' };
}

/**
 * The date of publication in a short text, in any usual form, among any other words: "17 November 2016", "Dec. 16,
 * 2016", "16.12.2016", "2016年12月16日", "Tuesday 3 March 2026 04.30 GMT", "Updated ... | Published ...".
 *
 * @param text A line or so; of longer texts only the beginning is read.
 * @param language BCP 47 primary subtag of the text, where known: it decides which number is the day in `03/04/2026`.
 * @returns ISO 8601, with the time only where the text gives its zone (`2026-03-03T04:30:00Z`, else `2026-03-03`). Null
 *   when there is no date, or when it may be two different days.
 */
export function readDate(text: string, language: string | null = null): string | null {
  const looked = plain(text.slice(0, LONGEST_DATED_TEXT));
  return best(readDates(looked, findDays(looked, language)))?.iso ?? null;
}

const TRAILING_DATE =
  /[,.]?\s\d{1,2}\.?(?:\s(?:de\s)?\p{L}+\.?)?(?:\s\d{4})?[.,]?$|[,.]\s?\p{L}+\.?\s\d{1,2}(?:,?\s\d{4})?[.,]?$|\d{1,2}月?\d{0,2}日.*$/u;

/** "PARIS, 7 fév 2012" without its date: "PARIS". */
export function withoutTrailingDate(text: string): string {
  return text.replace(TRAILING_DATE, '').replace(/,?\s(?:le|am|den)$/u, '');
}
