/**
 * Folds text for search: lower case, without accents, invisible characters and typographic variants, and with a run of
 * white space as one space. Unlike the engine it does not fold words ("Mr.", spellings): users look for exactly the
 * letters they type.
 */

/** Everything except single printable ASCII characters, which only need lower case. */
const special = /\s{2,}|[^\x20-\x7E]/gu;
/** Combining marks of Latin, Greek and Cyrillic, Arabic vowel points and tatweel. The engine folds the same ones. */
const marks = /[\u0300-\u036f\u0640\u064b-\u0652]/g;
const unseen = /[\p{Cf}\p{Cc}]/gu;

const variants: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛ʼ‹›'].map((one) => [one, "'"] as const),
  ...[...'“”„‟«»'].map((one) => [one, '"'] as const),
  ...[...'‐‑‒–—―−'].map((one) => [one, '-'] as const),
  ['ς', 'σ'],
  ['ß', 'ss'],
  ['ı', 'i'],
]);

/** A cache: a text has at most a few hundred different special characters, but many of each. */
const known = new Map<string, string>();

function foldSpecial(found: string): string {
  let folded = known.get(found);
  if (folded !== undefined) return folded;
  if (/^\s+$/u.test(found)) folded = ' ';
  else {
    folded = found.normalize('NFKC').toLowerCase().replace(unseen, '');
    folded = folded.normalize('NFD').replace(marks, '').normalize('NFC');
    folded = [...folded].map((one) => variants.get(one) ?? one).join('');
  }
  known.set(found, folded);
  return folded;
}

/** The folded text, in which to search for a folded query. */
export function foldText(text: string): string {
  return text.replace(special, foldSpecial).toLowerCase();
}

/** For each UTF-16 unit of the folded text, and for its end, the offset in the original text. */
export function foldedOffsets(text: string): Uint32Array {
  const offsets: number[] = [];
  let at = 0;
  const copy = (until: number): void => {
    for (; at < until; at++) offsets.push(at);
  };
  for (const match of text.matchAll(special)) {
    copy(match.index);
    for (let count = foldSpecial(match[0]).length; count > 0; count--) offsets.push(at);
    at += match[0].length;
  }
  copy(text.length);
  offsets.push(text.length);
  return Uint32Array.from(offsets);
}
