/**
 * Several words that another house writes otherwise: "$35 million" and "$35,000,000", "7:30 p.m." and "7.30pm", "Sen." and
 * "Senator", "cease-fire" and "ceasefire". Where both sides of a link have the same thing, it becomes one unit with one key
 * on both, and so a matter of house style; where they differ, the words stay as they are and the difference is shown.
 */
import type { Language } from '../text/language';
import { timesPowerOfTen } from '../text/numerals';
import { CAPITAL } from '../text/scripts';
import { nearlySame, romanised } from './names';
import type { Unit } from './unit';

/** The units from `from` to `to` (not included) say what `key` says. */
interface Expression {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

const NUMBER = /^(us\$|r\$|[$£€¥])?(\d+(?:\.\d+)?)(%|\p{L}{1,3})?$/u;
const CLOCK = /^(\d{1,2})(?:[.:h](\d{2}))?(am|pm|h)?$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?$/;

/** Reads units one after the other; undefined past the end, and past the sentence it began in. */
class Reader {
  readonly #units: readonly Unit[];
  readonly #sentence: number | undefined;
  at: number;

  constructor(units: readonly Unit[], at: number) {
    this.#units = units;
    this.#sentence = units[at]?.sentence;
    this.at = at;
  }

  get next(): Unit | undefined {
    const unit = this.#units[this.at];
    return unit?.sentence === this.#sentence ? unit : undefined;
  }

  /** The next key when it is one of these, passed over; a hyphen before it too. */
  take<Value>(known: { get(key: string): Value | undefined }): Value | undefined {
    const from = this.at;
    if (this.next?.key === '-') this.at++;
    const value = this.next === undefined ? undefined : known.get(this.next.key);
    if (value === undefined) this.at = from;
    else this.at++;
    return value;
  }

  /** Passes the next unit over when it has this key. */
  skip(key: string): boolean {
    if (this.next?.key !== key) return false;
    this.at++;
    return true;
  }
}

const setOf = (words: ReadonlySet<string>) => ({ get: (key: string) => (words.has(key) ? key : undefined) });

/** An amount: a number with its scale, currency or percent sign, in whatever order the language has them. */
function amountAt(units: readonly Unit[], at: number, language: Language): Expression | undefined {
  const match = NUMBER.exec(units[at]?.key ?? '');
  if (match === null) return undefined;
  const [, sign, digits = '', suffix] = match;
  const reader = new Reader(units, at + 1);
  let value = digits;
  // 5 000 000, where a space parts thousands.
  while (
    language.decimalComma &&
    !digits.includes('.') &&
    digits.length <= 3 &&
    /^\d{3}$/.test(reader.next?.surface ?? '')
  ) {
    value += reader.next?.surface ?? '';
    reader.at++;
  }
  const power = (suffix === undefined ? undefined : language.scales.get(suffix)) ?? reader.take(language.scales);
  if (suffix !== undefined && suffix !== '%' && !language.scales.has(suffix)) return undefined;
  if (power !== undefined) value = timesPowerOfTen(value, power);
  // 35 mln.: the dot of a shortened scale.
  if (power !== undefined && language.abbreviations.has(units[reader.at - 1]?.key ?? '')) reader.skip('.');
  const percent =
    suffix === '%' ||
    reader.skip('%') ||
    reader.take(setOf(language.percent)) !== undefined ||
    percentInTwo(reader, language);
  if (percent) return { from: at, to: reader.at, key: `${value}%` };
  const before = units[at - 1];
  const dollars = before?.key === 'us' && units[at]?.glued === true && sign === '$';
  const currency = sign?.replace('us$', '$') ?? (reader.skip('€') ? '€' : reader.take(language.currencies));
  return { from: dollars ? at - 1 : at, to: reader.at, key: `${currency ?? ''}${value}` };
}

/** "per cent" and its like in other languages. */
function percentInTwo(reader: Reader, language: Language): boolean {
  const from = reader.at;
  const first = language.phrases.get(reader.next?.key ?? '');
  reader.at++;
  const phrase = first?.get(reader.next?.key ?? '');
  if (phrase !== undefined && (phrase === '%' || language.percent.has(phrase))) {
    reader.at++;
    return true;
  }
  reader.at = from;
  return false;
}

const HALF_DAY = { get: (key: string) => (key === 'am' || key === 'pm' ? key : undefined) };
const OCLOCK = {
  get: (key: string) => (key === 'uhr' || key === 'h' || key === 'heures' || key === 'uur' ? key : undefined),
};

/** A time of day: 7:30 p.m., 7.30pm, 19:30, 19h30, 19.30 Uhr. */
function timeAt(units: readonly Unit[], at: number): Expression | undefined {
  const match = CLOCK.exec(units[at]?.key ?? '');
  if (match === null || units[at]?.kind !== 'figure') return undefined;
  const [key, hours = '', minutes, suffix] = match;
  const reader = new Reader(units, at + 1);
  const half = suffix === 'am' || suffix === 'pm' ? suffix : reader.take(HALF_DAY);
  const clock = half ?? suffix ?? reader.take(OCLOCK) ?? (/[:h]/.test(key) ? ':' : undefined);
  if (clock === undefined || Number(hours) > 23 || Number(minutes ?? 0) > 59) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
  return { from: at, to: reader.at, key: `${hour}:${minutes ?? '00'}` };
}

/** A day of a month: Feb. 7, 7 February, February 7th, 7 de febrero. */
function dayAt(units: readonly Unit[], at: number, language: Language): Expression | undefined {
  const monthOf = (key: string): number | undefined =>
    language.months.get(key) ?? language.months.get(language.shortened.get(key) ?? '');
  const { key = '', kind } = units[at] ?? {};
  const day = kind === 'figure' ? ORDINAL.exec(key)?.[1] : undefined;
  const opening = day === undefined ? monthOf(key) : undefined;
  if (day === undefined && opening === undefined) return undefined;
  const reader = new Reader(units, at + 1);
  if (day !== undefined) {
    if (!reader.skip('.') && !reader.skip('de')) reader.skip('of');
    const month = reader.take({ get: monthOf });
    if (month === undefined) return undefined;
    if (!language.months.has(units[reader.at - 1]?.key ?? '')) reader.skip('.');
    return { from: at, to: reader.at, key: `${month}/${day}` };
  }
  reader.skip('.');
  const after = ORDINAL.exec(reader.next?.key ?? '')?.[1];
  return after === undefined ? undefined : { from: at, to: reader.at + 1, key: `${opening}/${after}` };
}

/** Longest phrase with a short form, in units: United States of America. */
const LONGEST_PHRASE = 4;

/** A word shortened with a dot, or a phrase with a short form. */
function shortenedAt(units: readonly Unit[], at: number, language: Language): Expression | undefined {
  const { key, sentence } = units[at] ?? { key: '' };
  const full = language.shortened.get(key);
  const dot = units[at + 1];
  if (full !== undefined && dot?.key === '.' && dot.glued) return { from: at, to: at + 2, key: full };
  const rests = language.phrases.get(key);
  if (rests === undefined) return undefined;
  let found: Expression | undefined;
  let rest = '';
  for (let to = at + 1; to < at + LONGEST_PHRASE && units[to]?.sentence === sentence; to++) {
    rest += `${rest === '' ? '' : ' '}${units[to]?.key ?? ''}`;
    const short = rests.get(rest);
    if (short !== undefined) found = { from: at, to: to + 1, key: short };
  }
  return found;
}

/** Two words that the other side writes as one of `single`: cease-fire, cease fire. */
function joinedAt(units: readonly Unit[], at: number, single: ReadonlySet<string>): Expression | undefined {
  const [unit, next] = [units[at], units[at + 1]];
  if (unit?.kind !== 'word' || next === undefined) return undefined;
  const hyphenated = next.key === '-' && next.glued && units[at + 2]?.glued === true;
  const second = hyphenated ? units[at + 2] : next;
  if (second?.kind !== 'word' || second.sentence !== unit.sentence) return undefined;
  // "in to" is not "into": without a hyphen only words of substance are taken for one word.
  if (!hyphenated && (unit.slight || second.slight)) return undefined;
  const key = `${unit.key}${second.key}`;
  return single.has(key) ? { from: at, to: at + (hyphenated ? 3 : 2), key } : undefined;
}

/** All expressions of one side; `single` are the words of the other. */
function expressionsIn(units: readonly Unit[], language: Language, single: ReadonlySet<string>): readonly Expression[] {
  const found: Expression[] = [];
  units.forEach(({ kind }, at) => {
    const here =
      kind === 'figure'
        ? [dayAt(units, at, language), timeAt(units, at), amountAt(units, at, language)]
        : kind === 'word'
          ? [dayAt(units, at, language), shortenedAt(units, at, language), joinedAt(units, at, single)]
          : [];
    for (const expression of here) if (expression !== undefined) found.push(expression);
  });
  return found;
}

/** How an expression is printed, a space where there is white space. */
const printed = (units: readonly Unit[], from: number, to: number): string =>
  units
    .slice(from, to)
    .reduce((text, unit, index) => `${text}${index === 0 || unit.glued ? '' : ' '}${unit.surface}`, '');

/** The units with each given expression as one; of two that overlap the first and longer stays. */
function merged(units: readonly Unit[], expressions: readonly Expression[]): readonly Unit[] {
  const result: Unit[] = [];
  let at = 0;
  for (const { from, to, key } of [...expressions].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const [first, last] = [units[from], units[to - 1]];
    if (from < at || first === undefined || last === undefined) continue;
    for (const unit of units.slice(at, from)) result.push(unit);
    const inside = units.slice(from, to);
    const figure = inside.some(({ kind }) => kind === 'figure');
    result.push({
      ...first,
      key,
      surface: printed(units, from, to),
      kind: figure ? 'figure' : 'word',
      end: last.end,
      slight: false,
      weight: 1,
    });
    at = to;
  }
  return [...result, ...units.slice(at)];
}

/** Both sides with what they say alike, but write otherwise, under one key. */
export function shareKeys(
  left: readonly Unit[],
  right: readonly Unit[],
  language: Language,
): readonly [readonly Unit[], readonly Unit[]] {
  const words = (units: readonly Unit[]) => new Set(units.map(({ key }) => key));
  const [inLeft, inRight] = [words(left), words(right)];
  const [ofLeft, ofRight] = [expressionsIn(left, language, inRight), expressionsIn(right, language, inLeft)];
  if (ofLeft.length === 0 && ofRight.length === 0) return shareNames(left, right, inLeft, inRight);
  return shareNames(
    merged(left, toMerge(left, ofLeft, right, ofRight, inRight)),
    merged(right, toMerge(right, ofRight, left, ofLeft, inLeft)),
    inLeft,
    inRight,
  );
}

/** Those expressions that the other side has too, but prints otherwise. */
function toMerge(
  units: readonly Unit[],
  expressions: readonly Expression[],
  otherUnits: readonly Unit[],
  others: readonly Expression[],
  otherWords: ReadonlySet<string>,
): readonly Expression[] {
  const printings = new Map<string, Set<string>>();
  for (const { from, to, key } of others)
    printings.set(key, (printings.get(key) ?? new Set()).add(printed(otherUnits, from, to)));
  return expressions.filter(({ from, to, key }) => {
    const known = printings.get(key);
    if (known === undefined) return otherWords.has(key);
    return known.size > 1 || !known.has(printed(units, from, to));
  });
}

/** Equal for all names that `nearlySame` takes for one. */
const openVowels = (name: string): string => name.replace(/[ai]/g, '*');

/** Gives a name of the right that only a transliteration parts from one of the left the key it has there. */
function shareNames(
  left: readonly Unit[],
  right: readonly Unit[],
  inLeft: ReadonlySet<string>,
  inRight: ReadonlySet<string>,
): readonly [readonly Unit[], readonly Unit[]] {
  const isOwn = ({ kind, key, surface }: Unit, other: ReadonlySet<string>): boolean =>
    kind === 'word' && !other.has(key) && CAPITAL.test(surface);
  const names = new Map<string, string>();
  /** By the form in which the vowels are left open, so that few are compared. */
  const alike = new Map<string, string[]>();
  for (const unit of left) {
    const name = isOwn(unit, inRight) ? romanised(unit.key) : undefined;
    if (name === undefined || names.has(name)) continue;
    names.set(name, unit.key);
    alike.set(openVowels(name), [...(alike.get(openVowels(name)) ?? []), name]);
  }
  if (names.size === 0) return [left, right];
  const shared = (unit: Unit): string | undefined => {
    const name = isOwn(unit, inLeft) ? romanised(unit.key) : undefined;
    if (name === undefined) return undefined;
    const near = alike.get(openVowels(name))?.find((other) => nearlySame(name, other));
    return names.get(near === undefined || names.has(name) ? name : near);
  };
  return [
    left,
    right.map((unit) => {
      const key = shared(unit);
      return key === undefined ? unit : { ...unit, key };
    }),
  ];
}
