import type { Metadata, MetadataSource, SourcedValue } from './types';

export const NOTHING_KNOWN: Metadata = {
  outlet: null,
  headline: null,
  byline: null,
  published: null,
  agency: null,
  address: null,
  language: null,
};

/** Longer values are not names or headlines but something in the wrong place. */
const LONGEST_VALUE = 500;

/** The value with runs of white space collapsed, or null when it is empty. */
export function known(value: unknown, from: MetadataSource): SourcedValue | null {
  if (typeof value !== 'string') return null;
  const tidy = value.replace(/\s+/g, ' ').trim();
  return tidy === '' || tidy.length > LONGEST_VALUE ? null : { value: tidy, from };
}

/**
 * An ISO 8601 date as the engine writes it: in UTC where the source gives a zone, else the day alone, because a time
 * without its zone is not a moment. Null for anything that is not such a date.
 */
export function isoDate(value: string): string | null {
  const written = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(value);
  const [whole, day, zone] = written ?? [];
  if (whole === undefined || day === undefined || Number.isNaN(Date.parse(day))) return null;
  if (zone === undefined) return day;
  const moment = new Date(
    whole
      .replace(' ', 'T')
      .replace(/\s/, '')
      .replace(/([+-]\d{2})(\d{2})$/, '$1:$2'),
  );
  return Number.isNaN(moment.getTime()) ? day : moment.toISOString().replace(/\.\d+Z$/, 'Z');
}

export function knownDate(value: unknown, from: MetadataSource): SourcedValue | null {
  const text = known(value, from);
  const iso = text && isoDate(text.value);
  return iso ? { value: iso, from } : null;
}

/** Addresses that a user could open in a browser; others (file:, data:) are of no use to anyone else. */
export function knownAddress(value: unknown, from: MetadataSource, base?: string): SourcedValue | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  try {
    const url = new URL(value.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? { value: url.href, from } : null;
  } catch {
    return null;
  }
}

/** The primary subtag of a language tag: `en` of `en-GB` or `en_US`. */
export function knownLanguage(value: unknown, from: MetadataSource): SourcedValue | null {
  const [, subtag] = typeof value === 'string' ? (/^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(value) ?? []) : [];
  return subtag === undefined ? null : { value: subtag.toLowerCase(), from };
}
