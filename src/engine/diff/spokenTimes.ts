/**
 * Reads times of day in words, counted from an hour: quarter past six, twenty to seven, halb sieben, six heures et
 * demie.
 */
import type { Counting } from '../text/data/counting';
import type { Unit } from './unit';
import type { UnitReader } from './unitReader';

const MINUTES_OF_HOUR = 60;
const MINUTES_OF_HALF_DAY = 12 * MINUTES_OF_HOUR;

interface SpokenTime {
  readonly hour: number;
  readonly minute: number;
  /** False where the words may be something else: "ten to seven" may be a range. */
  readonly certain: boolean;
}

/** Reads a whole number in figures or words between two bounds. */
function smallNumber(reader: UnitReader, least: number, most: number): number | undefined {
  const { key = '', kind }: Partial<Unit> = reader.peek() ?? {};
  const value = kind !== 'mark' && /^\d{1,2}$/.test(key) ? Number(key) : Number.NaN;
  if (!(value >= least && value <= most)) return undefined;
  reader.at++;
  return value;
}

/** Minutes below an hour: ten, twenty-five. */
function minutesBefore(reader: UnitReader): number | undefined {
  const tens = smallNumber(reader, 1, MINUTES_OF_HOUR - 1);
  if (tens !== 20 && tens !== 50) return tens;
  const ones = reader.attempt((each) => (each.skipHyphen() ? smallNumber(each, 1, 9) : undefined));
  return tens + (ones ?? 0);
}

const timeFrom = (hour: number, minutes: number, certain: boolean): SpokenTime => {
  const all = (hour * MINUTES_OF_HOUR + minutes + MINUTES_OF_HALF_DAY) % MINUTES_OF_HALF_DAY;
  const whole = Math.floor(all / MINUTES_OF_HOUR);
  return { hour: whole === 0 ? 12 : whole, minute: all % MINUTES_OF_HOUR, certain };
};

/** Reads a time of day in words, without a half of the day after it. */
export function spokenTime(reader: UnitReader, counting: Counting): SpokenTime | undefined {
  return (
    reader.attempt((each) => {
      const from = each.at;
      const part = each.take(counting.clockParts);
      // "half six" and "halb sieben" may be two things; "quarter past six" may not.
      const certain = each.at - from > 1;
      const hour = part === undefined ? undefined : smallNumber(each, 1, 12);
      return part === undefined || hour === undefined ? undefined : timeFrom(hour, part, certain);
    }) ??
    reader.attempt((each) => {
      const minutes = minutesBefore(each);
      if (minutes === undefined) return undefined;
      const past = each.take(counting.minutesPast) !== undefined;
      const sign = past ? 1 : each.take(counting.minutesTo) === undefined ? undefined : -1;
      const hour = sign === undefined ? undefined : smallNumber(each, 1, 12);
      return sign === undefined || hour === undefined ? undefined : timeFrom(hour, sign * minutes, past);
    }) ??
    reader.attempt((each) => {
      const hour = counting.clockPartsAfter.size === 0 ? undefined : smallNumber(each, 1, 24);
      if (hour === undefined) return undefined;
      each.take(counting.hour);
      const part = each.take(counting.clockPartsAfter);
      if (part === undefined) return undefined;
      return hour <= 12 || part < 0 ? timeFrom(hour, part, true) : { hour, minute: part, certain: true };
    })
  );
}
