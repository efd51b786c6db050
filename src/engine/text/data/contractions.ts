/** English contractions and their full forms. */

/** Words that "not" contracts with. */
const NEGATED = `is are was were do does did has have had would could should must need might may ought dare`.split(
  /\s+/,
);
/** Short forms, their full forms, and the words they are attached to; after a noun 's is mostly a possessive. */
const ENDINGS: readonly (readonly [string, readonly string[], string])[] = [
  ["'m", ['am'], 'i'],
  ["'re", ['are'], 'you we they who what where there these those'],
  ["'ve", ['have'], 'i you we they who would could should might must'],
  ["'ll", ['will', 'shall'], 'i you he she it we they who that this there what'],
  ["'d", ['had', 'would'], 'i you he she it we they who that there'],
  ["'s", ['is', 'has'], 'he she it who that there here what where how when everyone everybody someone somebody nobody'],
];
const IRREGULAR: readonly (readonly [string, readonly string[]])[] = [
  ["won't", ['will not']],
  ["can't", ['can not']],
  ['cannot', ['can not']],
  ["shan't", ['shall not']],
  ["let's", ['let us']],
  ["ain't", ['am not', 'is not', 'are not', 'has not', 'have not']],
  ["'tis", ['it is']],
  ['gonna', ['going to']],
  ['wanna', ['want to']],
  ['gotta', ['got to']],
  ["y'all", ['you all']],
];

export const ENGLISH_CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ...NEGATED.map((verb): [string, readonly string[]] => [`${verb}n't`, [`${verb} not`]]),
  ...ENDINGS.flatMap(([ending, verbs, words]) =>
    words
      .split(' ')
      .map((word): [string, readonly string[]] => [`${word}${ending}`, verbs.map((verb) => `${word} ${verb}`)]),
  ),
  ...IRREGULAR,
]);

/** "geht's" is "geht es". */
export const GERMAN_CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  'geht gibt ist war hat wird kann muss soll'
    .split(' ')
    .map((verb): [string, readonly string[]] => [`${verb}'s`, [`${verb} es`]]),
);
