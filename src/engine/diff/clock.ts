/**
 * Reads times of day, by any clock and in any notation: 6:42 a.m. and 06.42, half past six and 6:30, noon and 12:00.
 */
import type { Language } from '../text/language';
import { figure, inRange } from './calendar';
import { spokenTime } from './spokenTimes';
import type { Unit } from './unit';
import { type Expression, UnitReader } from './unitReader';

const CLOCK = /^(\d{1,2})(?:([.:h])(\d{2}))?(am|pm|h)?$/;
const MINUTE_MARK: ReadonlySet<string> = new Set(['分', '분']);

const timeKey = (hour: number, minute: number, half?: 'am' | 'pm'): string => {
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `time|${hours}:${String(minute).padStart(2, '0')}`;
};

/** Hours and minutes in figures: 6:42, 06.42, 19h30, 6 Uhr 42, 6时42分. */
function clockTime(reader: UnitReader, { counting }: Language) {
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

/** The times that `HH:MM` without its colon may be: 0615, 1830. */
function undividedTime(units: readonly Unit[], at: number): readonly Expression[] {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(units[at]?.surface ?? '');
  if (match === null) return [];
  return [{ from: at, to: at + 1, key: timeKey(Number(match[1]), Number(match[2])), amount: 'possible' }];
}

/** The times of day that begin at a unit. */
export function timesAt(units: readonly Unit[], at: number, language: Language): readonly Expression[] {
  const { counting } = language;
  const reader = new UnitReader(units, at);
  const named = reader.take(counting.clock);
  if (named !== undefined) return [{ from: at, to: reader.at, key: `time|${named}`, amount: 'certain' }];
  const spoken = spokenTime(reader, counting);
  if (spoken !== undefined) {
    const { hour, minute, certain } = spoken;
    const half = reader.take(counting.halfDays);
    const to = reader.at;
    // Without a half of the day either is possible; the first is how the same time in figures is read.
    const halves = half === undefined ? (['am', 'pm'] as const) : [half];
    return halves.map(
      (each, index): Expression => ({
        from: at,
        to,
        key: timeKey(hour, minute, each),
        amount: certain && index === 0 ? 'certain' : 'possible',
      }),
    );
  }
  const before = reader.take(counting.halfDays);
  const time = reader.attempt((each) => clockTime(each, language));
  if (time === undefined) return undividedTime(units, at);
  const key = timeKey(time.hour, time.minute, time.half ?? before);
  return [{ from: at, to: reader.at, key, amount: time.certain || before !== undefined ? 'certain' : 'possible' }];
}
