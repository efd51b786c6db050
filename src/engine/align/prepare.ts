/**
 * Prepares an article for alignment: the words of its story text in one stream, with their folded keys and rarity, and
 * whether they are in a name or a quotation.
 */
import { isStoryText } from '../article/roles';
import { UNLIMITED } from '../budget';
import { folder } from '../text/fold';
import { type Language, languageData } from '../text/language';
import { nameTokens, type TokenisedParagraph } from '../text/names';
import { quotedTokens } from '../text/quotations';
import { CAPITAL, SPACELESS } from '../text/scripts';
import { sentences } from '../text/sentences';
import { tokenize } from '../text/tokens';
import type { Article, Budget } from '../types';
import { sourcingOf } from './data/sourcing';
import { framedTokens } from './framing';

/** One word of an article's story text; marks and honorifics are left out. */
export interface Word {
  readonly key: string;
  /** The stem of the key: the part that inflection does not change. */
  readonly stem: string;
  readonly paragraph: number;
  readonly sentence: number;
  /** Offsets within the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** Bits of surprise in the language at large; undefined where no frequencies are known. */
  readonly bits: number | undefined;
  /** In a name, or in the description set after one. */
  readonly name: boolean;
  readonly figure: boolean;
  readonly quoted: boolean;
  /** Only says who spoke, to whom and on what occasion (see ./framing). */
  readonly framed: boolean;
  /** The share of a word: 1, or a half in scripts whose tokens are characters. */
  readonly share: number;
}

/** One sentence: a range of the word stream. */
interface SentenceRange {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/**
 * One article, ready to be aligned. Ranges are indices into `words`; paragraphs outside the story text have empty ones.
 */
export interface PreparedArticle {
  readonly article: Article;
  readonly language: Language;
  /** The comparison form of a word; cached for each surface form. */
  readonly folded: (word: string) => string;
  readonly words: readonly Word[];
  /**
   * The range of each paragraph's words, by paragraph index, and how many of them are part of a statement
   * (`statedWords`).
   */
  readonly paragraphs: readonly { readonly from: number; readonly to: number; readonly stated: number }[];
  readonly sentences: readonly SentenceRange[];
}

/**
 * Stems are the first six letters of a longer word. Crude, but the same for every inflecting language, and on news text
 * as good for matching as suffix rules.
 */
const STEM_LENGTH = 6;

/** A word of Chinese or Japanese has about two characters. */
const CHARACTER_SHARE = 0.5;
const CHARACTER = new RegExp(`^[${SPACELESS}]\\p{M}*$`, 'u');

const POSSESSIVE = /['’]s?$/;

/**
 * How many words of a range are part of a statement: not the frame of attribution, and not figures, because reports of
 * the same thing may differ in them.
 */
function statedWords(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word !== undefined && !word.framed && !word.figure) count++;
  }
  return count;
}

/** The form of a word in which its frequency was counted. */
const countedForm = (surface: string, isFigure: boolean): string =>
  isFigure ? '0' : surface.toLowerCase().replace(/\./g, '').replace(POSSESSIVE, '');

/** Derives keys and stems of the tokens of one paragraph. */
class TokenKeys {
  readonly #paragraph: TokenisedParagraph;

  constructor(paragraph: TokenisedParagraph) {
    this.#paragraph = paragraph;
  }

  /**
   * The key of a word. A word shortened with a dot has the key of the full word, as another outlet prints it; "The
   * sun." is not shortened.
   */
  keyOf(surface: string, next: string | undefined): string {
    const { folded, language } = this.#paragraph;
    const key = folded(surface);
    return next === '.' && CAPITAL.test(surface) ? (language.shortened.get(key)?.split('/')[0] ?? key) : key;
  }

  /** The stem of two neighbouring characters is both of them: a single one occurs in too many words. */
  stemOfCharacter(index: number, key: string): string {
    if (this.#contentAt(index) === undefined) return key;
    const next = this.#contentAt(index + 1);
    return next === undefined ? `${this.#contentAt(index - 1) ?? ''}${key}` : `${key}${next}`;
  }

  #contentAt(index: number): string | undefined {
    const { text, tokens, folded, language } = this.#paragraph;
    const token = tokens[index];
    const surface = token === undefined ? '' : text.slice(token.start, token.end);
    if (!CHARACTER.test(surface)) return undefined;
    const key = folded(surface);
    return language.common.has(key) ? undefined : key;
  }
}

/** Prepares one article. Linear in its length; paragraphs that the budget does not reach have no words. */
export function prepare(article: Article, { exhausted }: Budget = UNLIMITED): PreparedArticle {
  const language = languageData(article.language);
  const sourcing = sourcingOf(article.language);
  const folded = folder(language);
  const words: Word[] = [];
  const ranges: SentenceRange[] = [];
  const paragraphs = article.paragraphs.map(({ text, role }, paragraph) => {
    const from = words.length;
    if (!isStoryText(role) || exhausted()) return { from, to: from, stated: 0 };
    const tokens = tokenize(text);
    const split = { text, tokens, sentences: sentences(text, tokens, language), language, folded };
    const keys = new TokenKeys(split);
    const quoted = quotedTokens(text, tokens);
    const named = nameTokens(split);
    const framed = framedTokens({ ...split, sourcing, named, quoted });
    for (const sentence of split.sentences) {
      const begin = words.length;
      for (let index = sentence.from; index < sentence.to; index++) {
        const token = tokens[index];
        if (token === undefined || token.kind === 'mark') continue;
        const surface = text.slice(token.start, token.end);
        const key = keys.keyOf(surface, text[token.end]);
        if (key === '') continue;
        const isCharacter = CHARACTER.test(surface);
        words.push({
          key,
          stem: isCharacter ? keys.stemOfCharacter(index, key) : key.slice(0, STEM_LENGTH),
          paragraph,
          sentence: ranges.length,
          start: token.start,
          end: token.end,
          bits: language.bits?.(countedForm(surface, token.kind === 'figure')),
          name: named[index] ?? false,
          share: isCharacter ? CHARACTER_SHARE : 1,
          figure: token.kind === 'figure' || /\d/.test(key),
          quoted: quoted[index] ?? false,
          framed: framed[index] ?? false,
        });
      }
      if (words.length > begin) ranges.push({ paragraph, from: begin, to: words.length });
    }
    return { from, to: words.length, stated: statedWords(words, from, words.length) };
  });
  return { article, language, folded, words, paragraphs, sentences: ranges };
}
