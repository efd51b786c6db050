import { type Counting, noCounting } from './counting';

/** The engine's knowledge of one language. Words are as ../fold leaves them: lower case, Latin accents off. */
export interface Language {
  /** Titles that one house prints and another drops, without the dot: "mr". */
  readonly honorifics: ReadonlySet<string>;
  /** Words written with a dot that does not end a sentence, without the dot: "gen". */
  readonly abbreviations: ReadonlySet<string>;
  /** Full forms of words shortened with a dot: "sen" is "senator". */
  readonly shortened: ReadonlyMap<string, string>;
  /** Several words that another house prints as one, by the first and then by the rest: "united", "states" is "us". */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Number words and the digits other houses print for them. */
  readonly numbers: ReadonlyMap<string, string>;
  /** True where 5.000 is five thousand and 1,5 one and a half. */
  readonly decimalComma: boolean;
  /** Words that multiply the number before them, with their power of ten. */
  readonly scales: ReadonlyMap<string, number>;
  /** Names of currencies, and the sign other houses print for them. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Words for the sign %. */
  readonly percent: ReadonlySet<string>;
  /** Amounts told without a number: "dozens", "half". */
  readonly quantities: ReadonlySet<string>;
  /** Months, from 1. */
  readonly months: ReadonlyMap<string, number>;
  /** How the language counts, measures and dates. */
  readonly counting: Counting;
  /** Lists of words that say what befell those who are counted: the dead of one report are not the injured of another. */
  readonly opposed: readonly ReadonlySet<string>[];
  /** Words for those who are counted, whoever they are: people, passengers. */
  readonly persons: ReadonlySet<string>;
  /** Contractions, and the full forms each may stand for: "wasn't" is "was not". */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** True where "not" contracts with the verb before it, and "is" and "has" with any noun, as in English. */
  readonly contractsNot: boolean;
  /** Spellings folded into one, applied in order to a lower-case word. */
  readonly spellings: readonly (readonly [RegExp, string])[];
  /** Single words spelled in two ways that follow no rule: "tyre" is "tire". */
  readonly variants: ReadonlyMap<string, string>;
  /** Verbs and phrases of saying, words joined by a space: a change among them is a change of attribution. */
  readonly attributions: ReadonlySet<string>;
  /** Whom news attributes to without a name, and to whom it was said: "activists", "reporters". */
  readonly speakers: ReadonlySet<string>;
  /** Words one house prints and another drops without a change of sense: said (that) he. */
  readonly optional: ReadonlySet<string>;
  /** Offices and ranks (`titlePattern`): part of the name they stand beside. Undefined where none are known. */
  readonly titles: RegExp | undefined;
  /** In scripts without capitals: most words of a name before and after its title; 0 and 0 where capitals tell names. */
  readonly titledName: { readonly before: number; readonly after: number };
  /** Articles: what a description after a name begins with. */
  readonly articles: ReadonlySet<string>;
  /** The most frequent words, which carry no evidence by themselves. */
  readonly common: ReadonlySet<string>;
  /** True where nouns are capitalised, so that a capital alone makes no name. */
  readonly nounsCapitalised: boolean;
  /** True where headlines are set in capitals: Lawmakers Approve New Budget. */
  readonly titleCase: boolean;
  /** Names that stand alone where capitals tell nothing: countries and capitals. */
  readonly places: ReadonlySet<string>;
  /** How a line begins that sends the reader elsewhere in the middle of a text: "continued", "read more". */
  readonly continuations: readonly string[];
  /** Bits of surprise of a folded word in running news text; undefined where no frequencies are known. */
  readonly bits?: (word: string) => number;
}

/** A language of which nothing is known; each language tells what differs from it. */
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
