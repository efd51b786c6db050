/**
 * Finds the tokens of names, by capitals where a script has them, by the office beside it everywhere.
 *
 * "Il presidente della Regione, Marco Bellini", "县委书记马志远", "木村誠社長": two articles introduce the same people in the same
 * words without reporting the same thing, so the office and the words between it and the name belong to the name. It
 * reads one paragraph and, in doubt, decides for a name: names are no evidence of a statement. Whether a changed word
 * is a name depends on both paragraphs and, in doubt, is denied (`namedUnits` in diff/names).
 */
import { describingTokens } from './appositions';
import type { Language } from './language';
import { quotedTokens } from './quotations';
import { ACRONYM, CAPITAL, CASELESS } from './scripts';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** Arabic articles and the like, in lower case before the hyphen of a name: al-Assad, el-Sissi. */
const PARTICLE = /^(?:al|el|ul|bin|ibn)$/;
const HYPHENATED_NAME = /^-\p{Lu}/u;
/** Tokens between an office and the name it goes with: "директор компании «Углепром» Олег Дорошин". */
const LONGEST_OFFICE = 5;
/** Letters of a caseless script in quotation marks that are the name of a ship or a company, not a quotation. */
const LONGEST_QUOTED_NAME = 12;

/** One paragraph, split into tokens and sentences. */
export interface TokenisedParagraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly language: Language;
  /** The comparison form of a word. */
  readonly folded: (word: string) => string;
}

/** For each token, whether it is in a name or in the description set to one. */
export function nameTokens(paragraph: TokenisedParagraph): readonly boolean[] {
  const { text, tokens, sentences, language, folded } = paragraph;
  const surfaces = tokens.map(({ start, end }) => text.slice(start, end));
  const named = [...describingTokens(text, tokens, language)];
  const isWord = (index: number): boolean => tokens[index]?.kind === 'word';
  const isCapital = (index: number): boolean => isWord(index) && CAPITAL.test(surfaces[index] ?? '');
  const isCommon = (index: number): boolean => language.common.has(folded(surfaces[index] ?? ''));
  for (const { from, to } of sentences) {
    let begun = false;
    for (let index = from; index < to; index++) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'mark') continue;
      const surface = text.slice(token.start, token.end);
      if (language.nounsCapitalised ? isGermanName(index) : begun && CAPITAL.test(surface)) named[index] = true;
      if (PARTICLE.test(surface) && HYPHENATED_NAME.test(text.slice(token.end, token.end + 3))) named[index] = true;
      begun ||= folded(surface) !== '';
    }
  }
  /** Where nouns have capitals, a name needs two capitals in a row, a country or an acronym. */
  function isGermanName(index: number): boolean {
    const surface = surfaces[index] ?? '';
    if (!isCapital(index) || isCommon(index)) return false;
    const beside = (other: number): boolean => isCapital(other) && !isCommon(other);
    return beside(index - 1) || beside(index + 1) || ACRONYM.test(surface) || language.places.has(folded(surface));
  }
  markTitled(paragraph, named, { isCapital, isCommon });
  markQuotedNames(tokens, quotedTokens(text, tokens), surfaces, named);
  return named;
}

/** Marks offices and the names beside them. */
function markTitled(
  { text, tokens, sentences, language }: TokenisedParagraph,
  named: boolean[],
  { isCapital, isCommon }: Readonly<Record<'isCapital' | 'isCommon', (index: number) => boolean>>,
): void {
  const { titles, titledName } = language;
  const { before, after } = titledName;
  if (titles === undefined) return;
  let index = 0;
  let at = 0;
  for (const match of text.matchAll(titles)) {
    while ((tokens[index]?.end ?? Number.POSITIVE_INFINITY) <= match.index) index++;
    const first = index;
    let last = first;
    while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < match.index + match[0].length) last++;
    if (tokens[first] === undefined) return;
    while ((sentences[at]?.to ?? Number.POSITIVE_INFINITY) <= first) at++;
    const { from, to } = sentences[at] ?? { from: 0, to: tokens.length };
    named.fill(true, first, Math.min(last + 1, tokens.length));
    const isNamePart = (place: number): boolean =>
      place >= from && place < to && tokens[place]?.kind === 'word' && !isCommon(place);
    for (let place = first - 1; place >= first - before && isNamePart(place); place--) named[place] = true;
    for (let place = last + 1; place <= last + after && isNamePart(place); place++) named[place] = true;
    if (before + after > 0) continue;
    const end = Math.min(to, last + 1 + LONGEST_OFFICE);
    for (let place = last + 1; place < end; place++) {
      if (!isCapital(place)) continue;
      named.fill(true, last + 1, place);
      break;
    }
  }
}

/** Marks short text alone between quotation marks, in scripts without capitals: 「みなと丸」. */
function markQuotedNames(
  tokens: readonly Token[],
  quoted: readonly boolean[],
  surfaces: readonly string[],
  named: boolean[],
): void {
  for (let from = 0; from < tokens.length; ) {
    if (quoted[from] !== true) {
      from++;
      continue;
    }
    let to = from;
    while (quoted[to] === true) to++;
    const letters = surfaces.slice(from + 1, to).join('');
    if (letters.length <= LONGEST_QUOTED_NAME && CASELESS.test(letters)) named.fill(true, from, to);
    from = to;
  }
}
