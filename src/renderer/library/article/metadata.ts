/** Converts between the fields of an article and corrections. */
import type { Correction, KeptArticle } from '../../../contract';
import { longMonths, shortMonths } from '../../../messages/dates';
import { dateField } from '../../../messages/library/article';
import { formatMoment } from '../../../viewmodel/labels/dates';

/** A field that can be corrected. */
export type FieldName = 'outlet' | 'headline' | 'byline' | 'published' | 'agencies' | 'cutOff';

/** The text shown in a field. */
export function fieldText(article: KeptArticle, field: FieldName): string {
  if (field === 'agencies') return article.agencies.join(', ');
  if (field === 'published') return article.published === null ? '' : formatMoment(article.published);
  if (field === 'cutOff') return article.article.cutOff ?? '';
  return article[field] ?? '';
}

/** The correction that sets a field to the typed text. An empty field means that the article has no value for it. */
export function correctionOf(field: FieldName, typed: string): Correction {
  if (field === 'agencies') {
    const names = typed
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    return { kind: 'agencies', value: [...new Set(names)] };
  }
  const value = field === 'published' ? (isoDate(typed) ?? typed) : typed;
  return { kind: field, value: value === '' ? null : value };
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)? ?(Z|GMT|UTC|(?:UTC)?[+−-]\d{2}:?\d{2})?)?$/i;
const ENGLISH =
  /^(\d{1,2}) (\p{L}{3,9})\.? (\d{4})(?:,? (\d{1,2}):(\d{2})(?::\d{2})? ?(Z|GMT|UTC|(?:UTC)?[+−-]\d{2}:?\d{2})?)?$/iu;

/** `Z` or `+01:00`, however it was typed; empty without a zone. */
function zoneOf(written: string | undefined): string {
  if (written === undefined) return '';
  const distance = /([+−-])(\d{2}):?(\d{2})$/.exec(written);
  if (distance === null) return 'Z';
  const [, sign = '', hours = '', minutes = ''] = distance;
  return `${sign === '+' ? '+' : '-'}${hours}:${minutes}`;
}

function monthOf(name: string): number {
  const wanted = name.toLowerCase();
  return [shortMonths, longMonths].reduce(
    (found, names) => (found > 0 ? found : names.findIndex((one) => one.toLowerCase() === wanted) + 1),
    // As common as "Sep".
    wanted === 'sept' ? 9 : 0,
  );
}

interface TypedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `T20:27Z`, or empty. */
  readonly time: string;
}

/** Parses a date as the fields show it, or in ISO 8601; null for any other text, even one that means a date. */
function parseDate(typed: string): TypedDate | null {
  const [isIso, isEnglish] = [ISO.exec(typed), ENGLISH.exec(typed)];
  const [, first = '', month = '', last = '', hour, minute, zone] = isIso ?? isEnglish ?? [];
  if (first === '') return null;
  const time = hour === undefined || minute === undefined ? '' : `T${hour.padStart(2, '0')}:${minute}${zoneOf(zone)}`;
  if (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59)) return null;
  if (isIso !== null) return { year: Number(first), month: Number(month), day: Number(last), time };
  const number = monthOf(month);
  return number === 0 ? null : { year: Number(last), month: number, day: Number(first), time };
}

/** The typed date in ISO 8601, or null for any other text. */
function isoDate(typed: string): string | null {
  const read = parseDate(typed);
  if (read === null) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(read.year).padStart(4, '0')}-${two(read.month)}-${two(read.day)}${read.time}`;
}

/** A sentence that says why a date is invalid, or null for a valid one. */
export function dateProblem(typed: string): string | null {
  if (typed === '') return null;
  const read = parseDate(typed);
  if (read === null) return dateField.format;
  const date = new Date(Date.UTC(read.year, read.month - 1, read.day));
  const isReal = date.getUTCMonth() === read.month - 1 && date.getUTCDate() === read.day;
  return isReal ? null : dateField.noSuchDay;
}
