/**
 * Splits tokens into sentences, by rules over tokens and the language's abbreviations: the same on every machine,
 * linear, and not misled by "U.S. President", "Gen. Smith" or '..." he said', where general segmenters break.
 */
import type { Language } from './language';
import type { Token } from './tokens';

const TERMINAL = /^[.!?…。！？؟।]$/;
/** Marks that need no white space after them: the next sentence follows at once. */
const FULL_WIDTH = /^[。！？]$/;
const CLOSING = /^["'”’»)\]」』）]$/;
const LOWER_CASE = /^\p{Ll}/u;

/** Index ranges into the tokens of a paragraph: `from` included, `to` not; together they contain every token once. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

function endsWithAbbreviation(text: string, tokens: readonly Token[], stop: number, language: Language): boolean {
  const word = tokens[stop - 1];
  if (word === undefined || word.kind !== 'word' || text[tokens[stop]?.start ?? -1] !== '.') return false;
  const letters = text.slice(word.start, word.end);
  // A single capital before a dot is an initial: "George W. Bush".
  return /^\p{Lu}$/u.test(letters) || language.abbreviations.has(letters.toLowerCase());
}

/** German words before an ordinal: der 21. Streik, am 3. Tag. */
const BEFORE_ORDINAL = /^(?:d(?:er|ie|as|em|en|es)|am|im|zum|zur|vom|beim|seine[nmrs]?|ihre[nmrs]?)$/i;

/** 3. März, der 21. Streik: the dot of an ordinal before a month or a noun, in the languages that write one. */
function isOrdinal(
  text: string,
  tokens: readonly Token[],
  stop: number,
  { months, nounsCapitalised, common }: Language,
): boolean {
  const [number, next] = [tokens[stop - 1], tokens[stop + 1]];
  if (!nounsCapitalised || number?.kind !== 'figure' || next === undefined || number.end - number.start > 2)
    return false;
  const word = text.slice(next.start, next.end).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (months.has(word)) return true;
  const before = tokens[stop - 2];
  return before !== undefined && BEFORE_ORDINAL.test(text.slice(before.start, before.end)) && !common.has(word);
}

/** Splits one paragraph. */
export function sentences(text: string, tokens: readonly Token[], language: Language): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'mark') continue;
    const mark = text.slice(token.start, token.end);
    if (!TERMINAL.test(mark) || endsWithAbbreviation(text, tokens, index, language)) continue;
    if (isOrdinal(text, tokens, index, language)) continue;
    let end = index + 1;
    for (let next = tokens[end]; next !== undefined; next = tokens[++end]) {
      const sign = text.slice(next.start, next.end);
      if (!TERMINAL.test(sign) && !(CLOSING.test(sign) && next.start === tokens[end - 1]?.end)) break;
    }
    const next = tokens[end];
    if (next === undefined) break;
    const spaced = next.start > (tokens[end - 1]?.end ?? 0);
    // Whether or not the sentence ends here, these marks are read once.
    index = end - 1;
    if (!spaced && !FULL_WIDTH.test(mark)) continue;
    // '"Will it end?" he asked' continues.
    if (LOWER_CASE.test(text.slice(next.start, next.end))) continue;
    found.push({ from, to: end });
    from = end;
  }
  if (from < tokens.length) found.push({ from, to: tokens.length });
  return found;
}
