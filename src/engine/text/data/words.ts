/** Parses a list of words kept as running text. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Parses a list of phrases kept as running text, separated by commas. */
export const phrases = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));

/** Parses pairs kept as running text: "sen:senator rep:representative"; `_` is a space. */
export const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...words(text)].map((pair): [string, string] => {
      const [from = '', to = ''] = pair.replace(/_/g, ' ').split(':');
      return [from, to];
    }),
  );

/**
 * Offices and ranks kept as running text: matches words that begin with one of them and have at most four more letters
 * (inflection).
 */
export const titlePattern = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${[...words(text)].join('|')})\\p{L}{0,4}(?!\\p{L})`, 'giu');

/** The same for languages whose compounds end in the office: Umweltministerin. */
export const titleEnding = (text: string): RegExp =>
  new RegExp(`(?:${[...words(text)].join('|')})(?:in|innen|s|en|n)?(?!\\p{L})`, 'giu');

/** The same for scripts without spaces. */
export const titleCharacters = (text: string): RegExp => new RegExp([...words(text)].join('|'), 'gu');

/** Numbered words from a first number on: the names of months, number words. */
export const counted = (text: string, first: number): readonly (readonly [string, number])[] =>
  [...words(text)].map((word, index) => [word, first + index] as const);

/** Numbered number words from a first number on, as digits. */
export const digits = (text: string, first = 1): readonly (readonly [string, string])[] =>
  counted(text, first).map(([word, value]) => [word, String(value)] as const);

/** Words for round numbers: "vingt trente" from 20 in steps of 10. */
export const tens = (text: string, first = 20): readonly (readonly [string, string])[] =>
  [...words(text)].map((word, index) => [word, String(first + 10 * index)] as const);

/** Numbers in one word, as German and its neighbours write them: funf, und, zwanzig -> funfundzwanzig is 25. */
export function fused(ones: string, link: string, tensFrom20: string): readonly (readonly [string, string])[] {
  return tens(tensFrom20).flatMap(([ten, value]) =>
    digits(ones).map(([one, digit]) => [`${one}${link}${ten}`, String(Number(value) + Number(digit))] as const),
  );
}

/** Pairs of a phrase and its short form, by the phrase's first word, then by the rest: "united_states:us". */
export function phrasePairs(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const byFirst = new Map<string, Map<string, string>>();
  for (const [phrase, short] of pairs(text)) {
    const [first = '', ...rest] = phrase.split(' ');
    const known = byFirst.get(first) ?? new Map<string, string>();
    byFirst.set(first, known.set(rest.join(' '), short));
  }
  return byFirst;
}
