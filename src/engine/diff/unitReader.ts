/** A cursor over units, shared by the readers of amounts, times and dates. */
import { CASELESS } from '../text/scripts';
import type { Unit } from './unit';

/** The meaning (`key`) of the units from `from` to `to` (not included). */
export interface Expression {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /**
   * Whether the key is an amount: two of them that differ are a figure that differs. A `possible` amount is one only if
   * the other outlet has it too: 06.42 may be a time, but it may also be a number.
   */
  readonly amount: 'certain' | 'possible' | 'no';
  /** Index of the end of the number, before a unit in words that may be the same on both sides: 4,000 (tonnes). */
  readonly bareTo?: number;
}

/** Longest phrase looked up in a list, in units: "years of age", "kilometers an hour", 星期一. */
const LONGEST_PHRASE = 4;

/** A list of phrases: words with a space between, characters of scripts without spaces one after the other. */
export type PhraseList<Value> = ReadonlyMap<string, Value> | (ReadonlySet<string> & { readonly get?: undefined });

/** The first words and characters of each list's phrases, so that most positions are skipped at once. */
const heads = new WeakMap<object, ReadonlySet<string>>();

/** The units that a phrase of this list can begin with: its first word, and its first character. */
export function headsOf(known: PhraseList<unknown>): ReadonlySet<string> {
  let found = heads.get(known);
  if (found === undefined) {
    found = new Set([...known.keys()].flatMap((phrase) => [phrase.split(' ')[0] ?? '', [...phrase][0] ?? '']));
    heads.set(known, found);
  }
  return found;
}

/** Moves over units; past the end, and past the sentence in which it began, there are none. */
export class UnitReader {
  readonly units: readonly Unit[];
  readonly #sentence: number | undefined;
  at: number;

  constructor(units: readonly Unit[], at: number) {
    this.units = units;
    this.#sentence = units[at]?.sentence;
    this.at = at;
  }

  peek(ahead = 0): Unit | undefined {
    const unit = this.units[this.at + ahead];
    return unit?.sentence === this.#sentence ? unit : undefined;
  }

  /** Skips the next unit if it has this key. */
  skip(key: string): boolean {
    if (this.peek()?.key !== key) return false;
    this.at++;
    return true;
  }

  /** Skips a hyphen that directly follows the unit before. */
  skipHyphen(): boolean {
    return this.peek()?.glued === true && this.skip('-');
  }

  /**
   * The value of the longest phrase of the list that comes next; for a set, the phrase. Moves past it, and past a
   * hyphen before it. Hyphens inside it count as spaces.
   */
  take(known: ReadonlySet<string>): string | undefined;
  take<Value>(known: ReadonlyMap<string, Value>): Value | undefined;
  take<Value>(known: PhraseList<Value>): Value | string | undefined {
    const start = this.peek()?.key === '-' ? 1 : 0;
    const first = this.peek(start)?.key;
    if (first === undefined || !headsOf(known).has(first)) return undefined;
    let phrase = '';
    let found: { readonly value: Value | string; readonly length: number } | undefined;
    for (let length = start, taken = 0; taken < LONGEST_PHRASE; length++) {
      const unit = this.peek(length);
      if (unit === undefined) break;
      if (unit.key === '-') {
        if (!unit.glued) break;
        continue;
      }
      taken++;
      phrase += phrase === '' || (unit.glued && CASELESS.test(unit.key)) ? '' : ' ';
      phrase += unit.key;
      const value = known.get === undefined ? (known.has(phrase) ? phrase : undefined) : known.get(phrase);
      if (value !== undefined) found = { value, length: length + 1 };
    }
    if (found === undefined) return undefined;
    this.at += found.length;
    return found.value;
  }

  /** The result of `read`; when it finds nothing, the reader does not move. */
  attempt<Value>(read: (reader: UnitReader) => Value | undefined): Value | undefined {
    const from = this.at;
    const value = read(this);
    if (value === undefined) this.at = from;
    return value;
  }
}
