/**
 * Finds words that another outlet writes otherwise: "$35 million" and "$35,000,000", "7:30 p.m." and "7.30pm", "Sen."
 * and "Senator", "wasn't" and "was not", "cease-fire" and "ceasefire". Where both sides of a link have the same
 * expression, it becomes one unit with one key on both, and so a matter of house style; where they differ, the words
 * stay as they are and the difference is shown.
 */
import type { Language } from '../text/language';
import { HAN_DIGITS } from '../text/numerals';
import { amountsAt, vagueAt } from './amounts';
import { datesAt } from './calendar';
import { timesAt } from './clock';
import { contractionsAt, formsOf } from './contractions';
import { CURRENCY_WORDS } from './currencies';
import type { Unit } from './unit';
import { type Expression, headsOf } from './unitReader';

/** Longest phrase with a short form, in units: United States of America. */
const LONGEST_PHRASE = 4;

/** A word shortened with a dot, with each of its possible full forms. */
function shortenedAt(units: readonly Unit[], at: number, { shortened }: Language): readonly Expression[] {
  const [word, dot] = [units[at], units[at + 1]];
  if (word === undefined || dot?.key !== '.' || !dot.glued) return NONE;
  const full = shortened.get(word.key)?.split('/') ?? [];
  return full.map((key): Expression => ({ from: at, to: at + 2, key, amount: 'no' }));
}

/** A phrase with a short form. */
function phraseAt(units: readonly Unit[], at: number, language: Language): Expression | undefined {
  const { key, sentence } = units[at] ?? { key: '' };
  const rests = language.phrases.get(key);
  if (rests === undefined) return undefined;
  let found: Expression | undefined;
  let rest = '';
  for (let to = at + 1; to < at + LONGEST_PHRASE && units[to]?.sentence === sentence; to++) {
    rest += `${rest === '' ? '' : ' '}${units[to]?.key ?? ''}`;
    const short = rests.get(rest);
    if (short !== undefined) found = { from: at, to: to + 1, key: short, amount: 'no' };
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
  // "in to" is not "into": without a hyphen only words of substance are joined.
  if (!hyphenated && (unit.slight || second.slight)) return undefined;
  const key = `${unit.key}${second.key}`;
  return single.has(key) ? { from: at, to: at + (hyphenated ? 3 : 2), key, amount: 'no' } : undefined;
}

/** The words with which an amount, a time or a date may begin, by language. */
const openings = new WeakMap<Language, ReadonlySet<string>>();
/** Marks with which one may begin: a minus, the apostrophe of '80s, the sign of a currency or its remains. */
const OPENING_MARK = /^[-'$?\ufffd\p{Sc}]$/u;

function openingsOf(language: Language): ReadonlySet<string> {
  const known = openings.get(language);
  if (known !== undefined) return known;
  const { counting, months, shortened, quantities } = language;
  const { weekdays, seasons, ones, fractions, groups, minus, between, ageBefore, clock, halfDays } = counting;
  const { decades, dateArticles, firstDay, clockParts, percentBefore } = counting;
  const numbers = [ones, fractions, groups, minus, between, ageBefore, quantities, decades, clockParts];
  const phrases = [weekdays, seasons, clock, halfDays, months, dateArticles, firstDay, percentBefore, ...numbers];
  const made = new Set([
    ...phrases.flatMap((list) => [...headsOf(list)]),
    ...[...shortened].filter(([, full]) => months.has(full) || weekdays.has(full)).map(([short]) => short),
    ...[...weekdays.keys()].flatMap((day) => [`${day}s`, ...[...counting.dayParts].map((part) => `${day}${part}`)]),
    ...CURRENCY_WORDS,
    ...HAN_DIGITS,
  ]);
  openings.set(language, made);
  return made;
}

/** For each unit, the amounts, times and dates that begin at it. */
type ExpressionsByUnit = readonly (readonly Expression[])[];
const NONE: readonly Expression[] = [];
const LETTER_FIRST = /^(?:[a-z]|\p{L})/u;

function readingsOf(units: readonly Unit[], language: Language): ExpressionsByUnit {
  const begins = openingsOf(language);
  return units.map((unit, at) => {
    const { kind, key } = unit;
    const may =
      kind === 'mark' ? OPENING_MARK.test(key) : kind === 'figure' || begins.has(key) || !LETTER_FIRST.test(key);
    if (!may) return NONE;
    return [datesAt, timesAt, amountsAt, vagueAt].flatMap((read) => read(units, at, language));
  });
}

/** Marks each unit with its amount: of two that overlap the first, and of two that begin together the longer. */
function withAmounts(units: readonly Unit[], readings: ExpressionsByUnit): readonly Unit[] {
  const marked: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at];
    if (unit !== undefined && readings[at] === NONE && unit.kind !== 'figure') {
      marked.push(unit);
      at++;
      continue;
    }
    let longest: Expression | undefined;
    for (const each of readings[at] ?? NONE)
      if (each.amount === 'certain' && (longest === undefined || each.to > longest.to)) longest = each;
    const to = longest?.to ?? at + 1;
    for (const each of units.slice(at, to)) {
      const amount = longest?.key ?? (each.kind === 'figure' ? `figure|${each.key}` : null);
      marked.push(amount === null ? each : { ...each, amount, amountRun: at });
    }
    at = to;
  }
  return marked;
}

/** One side's words and the full forms of its contractions, for the other side to compare with. */
interface ComparedWords {
  readonly words: ReadonlySet<string>;
  readonly full: ReadonlySet<string>;
}

const knownOf = (units: readonly Unit[], language: Language): ComparedWords => ({
  words: new Set(units.map(({ key }) => key)),
  full: new Set(units.flatMap((unit, at) => formsOf(unit, units[at + 1], language))),
});

/** All expressions of one side. */
function expressionsIn(
  units: readonly Unit[],
  readings: ExpressionsByUnit,
  language: Language,
  other: ComparedWords,
): readonly Expression[] {
  const found: Expression[] = [];
  units.forEach(({ kind, amountRun }, at) => {
    // Inside an amount another one is only a part of it: the half of "two and a half" is not 1/2.
    const begins = amountRun < 0 || amountRun === at;
    if (begins) for (const each of readings[at] ?? NONE) found.push(each);
    if (kind !== 'word') return;
    for (const each of contractionsAt(units, at, language, other.full)) found.push(each);
    for (const each of shortenedAt(units, at, language)) found.push(each);
    for (const each of [phraseAt(units, at, language), joinedAt(units, at, other.words)])
      if (each !== undefined) found.push(each);
  });
  return found;
}

/** An expression as printed, with a space where there is white space. */
const printed = (units: readonly Unit[], from: number, to: number): string =>
  units
    .slice(from, to)
    .reduce((text, unit, index) => `${text}${index === 0 || unit.glued ? '' : ' '}${unit.printed}`, '');

/** The units with each given expression merged into one; of two that overlap, the first and longer is kept. */
function merged(units: readonly Unit[], expressions: readonly Expression[]): readonly Unit[] {
  const result: Unit[] = [];
  let at = 0;
  for (const { from, to, key, amount } of [...expressions].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const [first, last] = [units[from], units[to - 1]];
    if (from < at || first === undefined || last === undefined) continue;
    for (const unit of units.slice(at, from)) result.push(unit);
    const inside = units.slice(from, to);
    const figure = amount !== 'no' || inside.some(({ kind }) => kind === 'figure');
    result.push({
      ...first,
      key,
      spelling: key,
      surface: inside.map(({ surface }) => surface).join(' '),
      printed: printed(units, from, to),
      kind: figure ? 'figure' : 'word',
      end: last.end,
      amount: amount === 'no' ? first.amount : key,
      slight: false,
      weight: 1,
    });
    at = to;
  }
  return [...result, ...units.slice(at)];
}

/** Both sides with their amounts marked, and with expressions of equal meaning but different wording under one key. */
export function shareKeys(
  left: readonly Unit[],
  right: readonly Unit[],
  language: Language,
): readonly [readonly Unit[], readonly Unit[]] {
  const [inLeft, inRight] = [knownOf(left, language), knownOf(right, language)];
  const [ofLeft, ofRight] = [readingsOf(left, language), readingsOf(right, language)];
  const [from, to] = [withAmounts(left, ofLeft), withAmounts(right, ofRight)];
  const expressions = expressionsIn(from, ofLeft, language, inRight);
  const others = expressionsIn(to, ofRight, language, inLeft);
  const own = { units: from, expressions, words: inLeft.words };
  const other = { units: to, expressions: others, words: inRight.words };
  return [merged(from, toMerge(own, other)), merged(to, toMerge(other, own))];
}

/** One side's units with the expressions found in them. */
interface ExpressedUnits {
  readonly units: readonly Unit[];
  readonly expressions: readonly Expression[];
  /** The keys of the units before any were merged. */
  readonly words: ReadonlySet<string>;
}

/** The expressions that the other side has too, but prints otherwise. */
function toMerge({ units, expressions }: ExpressedUnits, other: ExpressedUnits): readonly Expression[] {
  const printings = new Map<string, Set<string>>();
  const tails = new Map<string, Set<string>>();
  for (const { from, to, key, bareTo } of other.expressions) {
    printings.set(key, (printings.get(key) ?? new Set()).add(printed(other.units, from, to)));
    if (bareTo !== undefined) tails.set(key, (tails.get(key) ?? new Set()).add(printed(other.units, bareTo, to)));
  }
  return expressions.filter(({ from, to, key, bareTo }) => {
    const known = printings.get(key);
    if (known === undefined) return other.words.has(key);
    // "from 10 to 12" and "from 10-12": the words between are printed otherwise, and are an expression too.
    const opening = units[from]?.kind === 'word' ? `${units[from]?.printed} ` : undefined;
    if (key.startsWith('range ') && opening !== undefined && [...known].some((each) => each.startsWith(opening)))
      return false;
    // "4,000 tonnes" and "four thousand tonnes": the number alone is printed otherwise.
    if (bareTo !== undefined && tails.get(key)?.has(printed(units, bareTo, to)) === true) return false;
    return known.size > 1 || !known.has(printed(units, from, to));
  });
}
