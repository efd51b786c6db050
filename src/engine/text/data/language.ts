/** What the engine knows of one language. */
export interface Language {
  /** Titles that one house prints and another drops, lower case, without the dot: "mr". */
  readonly honorifics: ReadonlySet<string>;
  /** Words written with a dot that does not end a sentence, lower case, without the dot: "gen". */
  readonly abbreviations: ReadonlySet<string>;
  /** Number words and the digits other houses print for them. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Spellings folded into one, applied in order to a lower-case word. */
  readonly spellings: readonly (readonly [RegExp, string])[];
  /** Verbs and phrases of saying, lower case: a change among them is a change of attribution. */
  readonly attributions: ReadonlySet<string>;
  /** Words one house prints and another drops without a change of sense: said (that) he. */
  readonly optional: ReadonlySet<string>;
  /** Articles, lower case: what a description after a name begins with. */
  readonly articles: ReadonlySet<string>;
  /** The most frequent words, which carry no evidence by themselves. */
  readonly common: ReadonlySet<string>;
  /** Bits of surprise of a folded word in running news text; undefined where no frequencies are known. */
  readonly bits?: (word: string) => number;
}
