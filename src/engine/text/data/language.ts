import { type Counting, noCounting } from './counting';

/** The engine's knowledge of one language. Words are folded as by ../fold: lower case, without Latin accents. */
export interface Language {
  /** Titles that one house style prints and another drops, without the dot: "mr". */
  readonly honorifics: ReadonlySet<string>;
  /** Words written with a dot that does not end a sentence, without the dot: "gen". */
  readonly abbreviations: ReadonlySet<string>;
  /** Full forms of words shortened with a dot: "sen" is "senator". */
  readonly shortened: ReadonlyMap<string, string>;
  /**
   * Several words that another house style prints as one, by the first and then by the rest: "united", "states" is
   * "us".
   */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Number words and the digits that other house styles print for them. */
  readonly numbers: ReadonlyMap<string, string>;
  /** True where 5.000 is five thousand and 1,5 one and a half. */
  readonly decimalComma: boolean;
  /** Words that multiply the number before them, with their power of ten. */
  readonly scales: ReadonlyMap<string, number>;
  /** Names of currencies, and the sign that other house styles print for them. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Words for the sign %. */
  readonly percent: ReadonlySet<string>;
  /** Amounts without a number: "dozens", "half". */
  readonly quantities: ReadonlySet<string>;
  /** Months, from 1. */
  readonly months: ReadonlyMap<string, number>;
  /** How the language counts, measures and dates. */
  readonly counting: Counting;
  /** Lists of words for the fates of the people counted: the dead of one report are not the injured of another. */
  readonly opposed: readonly ReadonlySet<string>[];
  /** General words for the people counted: people, passengers. */
  readonly persons: ReadonlySet<string>;
  /** Contractions, and the full forms each may stand for: "wasn't" is "was not". */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** True where "not" contracts with the verb before it, and "is" and "has" with any noun, as in English. */
  readonly contractsNot: boolean;
  /** Spellings folded into one, applied in order to a lower-case word. */
  readonly spellings: readonly (readonly [RegExp, string])[];
  /** Single words with two spellings that follow no rule: "tyre" is "tire". */
  readonly variants: ReadonlyMap<string, string>;
  /** Verbs and phrases of saying, words joined by a space: a change among them is a change of attribution. */
  readonly attributions: ReadonlySet<string>;
  /** Speakers that news attributes statements to without a name, and their audiences: "activists", "reporters". */
  readonly speakers: ReadonlySet<string>;
  /** Words that one house style prints and another drops without a change of meaning: said (that) he. */
  readonly optional: ReadonlySet<string>;
  /** Offices and ranks (`titlePattern`): part of the name beside them. Undefined where none are known. */
  readonly titles: RegExp | undefined;
  /**
   * In scripts without capitals: the most words of a name before and after its title; 0 and 0 where capitals mark
   * names.
   */
  readonly titledName: { readonly before: number; readonly after: number };
  /** Articles: the first word of a description after a name. */
  readonly articles: ReadonlySet<string>;
  /** The most frequent words, which carry no evidence by themselves. */
  readonly common: ReadonlySet<string>;
  /** True where nouns are capitalised, so that a capital alone makes no name. */
  readonly nounsCapitalised: boolean;
  /** True where headlines are set in capitals: Lawmakers Approve New Budget. */
  readonly titleCase: boolean;
  /** Names recognised without a title where capitals do not mark names: countries and capitals. */
  readonly places: ReadonlySet<string>;
  /** Beginnings of lines that send the reader elsewhere in the middle of a text: "continued", "read more". */
  readonly continuations: readonly string[];
  /** Bits of surprise of a folded word in running news text; undefined where no frequencies are known. */
  readonly bits?: (word: string) => number;
}

/** A language without any data; each language lists its differences from it. */
export const unknown: Language = {
  honorifics: new Set(),
  abbreviations: new Set(),
  shortened: new Map(),
  phrases: new Map(),
  numbers: new Map(),
  decimalComma: false,
  scales: new Map(),
  currencies: new Map(),
  percent: new Set(),
  quantities: new Set(),
  months: new Map(),
  counting: noCounting,
  opposed: [],
  persons: new Set(),
  contractions: new Map(),
  contractsNot: false,
  spellings: [],
  variants: new Map(),
  attributions: new Set(),
  speakers: new Set(),
  optional: new Set(),
  titles: undefined,
  titledName: { before: 0, after: 0 },
  articles: new Set(),
  common: new Set(),
  nounsCapitalised: false,
  titleCase: false,
  places: new Set(),
  continuations: [],
};
