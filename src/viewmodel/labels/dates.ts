/** Dates in words, and the order of dates of publication. */
import { longMonths, shortMonths } from '../../messages/dates';

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A time zone as `GMT` or `UTC+01:00`. Times are not converted: the zone is the outlet's. */
function zoneName(zone: string | undefined): string {
  if (zone === undefined) return '';
  return zone === 'Z' || /^[+-]00:?00$/.test(zone) ? ' GMT' : ` UTC${zone.replace('-', '−')}`;
}

/** `2012-02-07T20:27:00Z` as `7 Feb 2012, 20:27 GMT`; text that is not an ISO 8601 date is returned unchanged. */
export function formatMoment(value: string): string {
  const [, year, month, day, time, zone] = iso.exec(value) ?? [];
  const name = shortMonths[Number(month) - 1];
  if (name === undefined) return value;
  return `${Number(day)} ${name} ${year}${time === undefined ? '' : `, ${time}${zoneName(zone)}`}`;
}

/** `2012-02-07` as `7 February 2012`. */
export function formatDay(value: string): string {
  const [, year, month, day] = iso.exec(value) ?? [];
  const name = longMonths[Number(month) - 1];
  return name === undefined ? value : `${Number(day)} ${name} ${year}`;
}

/** A parsed date of publication. `minutes` since midnight, `offset` in minutes east of UTC; null when unknown. */
interface PublicationMoment {
  readonly day: string;
  readonly minutes: number | null;
  readonly offset: number | null;
}

function momentOf(value: string): PublicationMoment | null {
  const [, year, month, day, time, zone] = iso.exec(value) ?? [];
  if (year === undefined) return null;
  const [hours, minutes] = (time ?? '').split(':').map(Number);
  const [, sign, east, past] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  return {
    day: `${year}-${month}-${day}`,
    minutes: hours === undefined || minutes === undefined ? null : hours * 60 + minutes,
    offset: zone === 'Z' ? 0 : sign === undefined ? null : (Number(east) * 60 + Number(past)) * (sign === '-' ? -1 : 1),
  };
}

/** Milliseconds since 1970 of a moment whose time and zone are known; null otherwise. */
function instantOf({ day, minutes, offset }: PublicationMoment): number | null {
  return minutes === null || offset === null ? null : Date.parse(`${day}T00:00:00Z`) + (minutes - offset) * 60_000;
}

/**
 * Compares two dates of publication. Two times with zones are compared as instants; otherwise days are compared as the
 * outlets wrote them, and times of the same day only if neither has a zone.
 *
 * @param one An ISO 8601 date, with or without time; null when unknown.
 * @param other The same for the other article.
 * @returns Negative when `one` is earlier, positive when `other` is; null when that is not known.
 */
export function compareMoments(one: string | null, other: string | null): number | null {
  const [a, b] = [one === null ? null : momentOf(one), other === null ? null : momentOf(other)];
  if (a === null || b === null) return null;
  const [first, second] = [instantOf(a), instantOf(b)];
  if (first !== null && second !== null) return first === second ? null : first - second;
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const sameClock = a.offset === null && b.offset === null;
  if (!sameClock || a.minutes === null || b.minutes === null || a.minutes === b.minutes) return null;
  return a.minutes - b.minutes;
}

/**
 * The shortest names that distinguish dates: `15:40` within one day, `7 Feb` between days, `7 Feb 2012` between years,
 * `7 Feb, 15:40` with several in a day.
 *
 * @param values ISO 8601 dates; null when unknown.
 * @returns The name of each, in the order of `values`; null for one whose name would not be unique.
 */
export function distinctMoments(values: readonly (string | null)[]): readonly (string | null)[] {
  const parts = values.map((value) => (value === null ? null : (iso.exec(value) ?? null)));
  const known = parts.filter((part) => part !== null);
  const days = new Set(known.map(([, year, month, day]) => `${year}-${month}-${day}`));
  const years = new Set(known.map(([, year]) => year));
  const dayOf = ([, year, month, day]: RegExpExecArray): string => {
    const name = `${Number(day)} ${shortMonths[Number(month) - 1] ?? month}`;
    return years.size > 1 ? `${name} ${year}` : name;
  };
  const nameOf = (part: RegExpExecArray | null): string | null => {
    const time = part?.[4];
    if (part === null) return null;
    if (days.size === 1) return time ?? null;
    return days.size === known.length || time === undefined ? dayOf(part) : `${dayOf(part)}, ${time}`;
  };
  const names = parts.map(nameOf);
  return names.map((name) => (name !== null && names.filter((one) => one === name).length === 1 ? name : null));
}
