/** A language's words for amounts, times and dates. Words are folded as by ../fold; hyphens count as spaces. */
import { counted, pairs, words } from './words';

/** A unit of measure: the base unit it converts to, and the factor (a fraction of two whole numbers). */
export interface Measure {
  readonly unit: string;
  readonly over: number;
  readonly under: number;
}

export interface Counting {
  /** Days of the week, from 1 for Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Seasons, from 1 for spring. */
  readonly seasons: ReadonlyMap<string, number>;
  /** Words inside a number: two hundred (and) five, treinta (y) cinco. */
  readonly joins: ReadonlySet<string>;
  /** Articles that count as one before a scale or a fraction: (a) million, (a) third. */
  readonly ones: ReadonlySet<string>;
  /** Fractions by their denominator: "half" is 2. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Whole numbers that are nouns: "dozen" is 12. */
  readonly groups: ReadonlyMap<string, number>;
  /** True where 80 is four twenties and 75 is sixty-fifteen. */
  readonly twenties: boolean;
  /** Signs before a number: minus. */
  readonly minus: ReadonlySet<string>;
  /** Phrases after a number that make it negative: below zero. */
  readonly below: ReadonlySet<string>;
  /** Between the ends of a range: 10 to 12. */
  readonly ranges: ReadonlySet<string>;
  /** Before a range whose ends one of `joins` links: between 10 and 12. */
  readonly between: ReadonlySet<string>;
  /** Before a number of hundredths: 百分之五十. */
  readonly percentBefore: ReadonlySet<string>;
  /** Phrases for percentage points. */
  readonly points: ReadonlySet<string>;
  /** Names of units of measure, in words. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** Phrases before and after the years of a person's age: aged 38, 38-year-old. */
  readonly ageBefore: ReadonlySet<string>;
  readonly ageAfter: ReadonlySet<string>;
  /** Named times of day, as hour:minutes. */
  readonly clock: ReadonlyMap<string, string>;
  /** After the hour: o'clock, Uhr. */
  readonly hour: ReadonlySet<string>;
  /** Halves of the day after a time (p.m., in the evening) or before it (下午). */
  readonly halfDays: ReadonlyMap<string, 'am' | 'pm'>;
  /** Between the parts of a date: 3rd (of) March, 3 (de) marzo (de) 2026. */
  readonly dateJoins: ReadonlySet<string>;
  /** Before a date that begins with the day: (the) 3rd of March. */
  readonly dateArticles: ReadonlySet<string>;
  /** Words for the first of a month that are not numbers elsewhere: premier, primero. */
  readonly firstDay: ReadonlySet<string>;
  /** Between a part or a group and the whole: a quarter (of) a million, une douzaine (de). */
  readonly of: ReadonlySet<string>;
  /** True where such a word also follows a group or a scale: une douzaine (de) personnes. */
  readonly groupsJoin: boolean;
  /** Words for decades, as their first year within a century: nineties. */
  readonly decades: ReadonlyMap<string, number>;
  /** Endings that turn the name of a day into a part of it: Montag(abend). */
  readonly dayParts: ReadonlySet<string>;
  /** Minutes in words before the hour they are counted from: quarter past, halb; negative before the hour. */
  readonly clockParts: ReadonlyMap<string, number>;
  /** The same after the hour: (six heures) et demie. */
  readonly clockPartsAfter: ReadonlyMap<string, number>;
  /** Between a number of minutes and the hour they are counted from: ten (past) six, ten (to) six. */
  readonly minutesPast: ReadonlySet<string>;
  readonly minutesTo: ReadonlySet<string>;
}

const UNITS: readonly (readonly [string, Measure])[] = [
  ['mm', { unit: 'm', over: 1, under: 1000 }],
  ['cm', { unit: 'm', over: 1, under: 100 }],
  ['m', { unit: 'm', over: 1, under: 1 }],
  ['km', { unit: 'm', over: 1000, under: 1 }],
  ['g', { unit: 'kg', over: 1, under: 1000 }],
  ['kg', { unit: 'kg', over: 1, under: 1 }],
  ['t', { unit: 'kg', over: 1000, under: 1 }],
  ['ml', { unit: 'l', over: 1, under: 1000 }],
  ['l', { unit: 'l', over: 1, under: 1 }],
  ['ha', { unit: 'ha', over: 1, under: 1 }],
  ['kmh', { unit: 'kmh', over: 1, under: 1 }],
  ['mw', { unit: 'mw', over: 1, under: 1 }],
  ['mph', { unit: 'mph', over: 1, under: 1 }],
  ['kph', { unit: 'kmh', over: 1, under: 1 }],
  ['km2', { unit: 'km2', over: 1, under: 1 }],
  ['m2', { unit: 'm2', over: 1, under: 1 }],
  ['mile', { unit: 'mile', over: 1, under: 1 }],
  ['foot', { unit: 'foot', over: 1, under: 1 }],
  ['ft', { unit: 'foot', over: 1, under: 1 }],
  ['inch', { unit: 'inch', over: 1, under: 1 }],
  ['lb', { unit: 'lb', over: 1, under: 1 }],
  ['p', { unit: 'pence', over: 1, under: 1 }],
  ['c', { unit: 'c', over: 1, under: 1 }],
  ['f', { unit: 'f', over: 1, under: 1 }],
];

/** Unit symbols that all languages share. */
export const MEASURE_SIGNS: ReadonlyMap<string, Measure> = new Map(UNITS);

const signs = (text = ''): ReadonlyMap<string, Measure> => {
  const found = new Map<string, Measure>();
  for (const [name, sign] of pairs(text)) {
    const measure = MEASURE_SIGNS.get(sign);
    if (measure !== undefined) found.set(name, measure);
  }
  return found;
};

/** Phrases kept as running text: separated by white space, `_` for a space inside a phrase. */
const phraseSet = (text = ''): ReadonlySet<string> => new Set([...words(text)].map((word) => word.replace(/_/g, ' ')));

const halves = (am?: string, pm?: string): ReadonlyMap<string, 'am' | 'pm'> =>
  new Map([
    ...[...phraseSet(am)].map((phrase) => [phrase, 'am'] as const),
    ...[...phraseSet(pm)].map((phrase) => [phrase, 'pm'] as const),
  ]);

const numbered = (text = ''): ReadonlyMap<string, number> =>
  new Map([...pairs(text)].map(([word, value]) => [word, Number(value)] as const));

/** Days or seasons in their order, alternative names separated by a slash: "samstag/sonnabend". */
const inOrder = (text: string): ReadonlyMap<string, number> =>
  new Map(
    counted(text, 1).flatMap(([names, value]) =>
      names.split('/').map((name) => [name.replace(/_/g, ' '), value] as const),
    ),
  );

type Listed = Exclude<keyof Counting, 'weekdays' | 'seasons' | 'halfDays'>;

/** A language's lists as running text; each that is left out is empty. */
type CountingWords = {
  readonly weekdays: string;
  readonly seasons: string;
  readonly am?: string;
  readonly pm?: string;
} & {
  readonly [List in Listed]?: Counting[List] extends boolean ? boolean : string;
};

/**
 * A language's counting from lists kept as running text: words separated by white space, `_` for a space in a phrase.
 */
export const counting = (listed: CountingWords): Counting => ({
  weekdays: inOrder(listed.weekdays),
  seasons: inOrder(listed.seasons),
  joins: phraseSet(listed.joins),
  ones: phraseSet(listed.ones),
  fractions: numbered(listed.fractions),
  groups: numbered(listed.groups),
  twenties: listed.twenties ?? false,
  minus: phraseSet(listed.minus),
  below: phraseSet(listed.below),
  ranges: phraseSet(listed.ranges),
  between: phraseSet(listed.between),
  percentBefore: phraseSet(listed.percentBefore),
  points: phraseSet(listed.points),
  measures: signs(listed.measures),
  ageBefore: phraseSet(listed.ageBefore),
  ageAfter: phraseSet(listed.ageAfter),
  clock: new Map([...pairs(listed.clock ?? '')].map(([name, hour]) => [name, `${hour}:00`] as const)),
  hour: phraseSet(listed.hour),
  halfDays: halves(listed.am, listed.pm),
  dateJoins: phraseSet(listed.dateJoins),
  dateArticles: phraseSet(listed.dateArticles),
  firstDay: phraseSet(listed.firstDay),
  of: phraseSet(listed.of),
  groupsJoin: listed.groupsJoin ?? false,
  decades: numbered(listed.decades),
  dayParts: phraseSet(listed.dayParts),
  clockParts: numbered(listed.clockParts),
  clockPartsAfter: numbered(listed.clockPartsAfter),
  minutesPast: phraseSet(listed.minutesPast),
  minutesTo: phraseSet(listed.minutesTo),
});

/** A language whose counting is unknown. */
export const noCounting: Counting = counting({ weekdays: '', seasons: '' });
