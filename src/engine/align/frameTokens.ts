/** The part of a statement's frame (./framing) that each token may be: a speaker, an occasion, a verb of saying. */

import type { TokenisedParagraph } from '../text/names';
import { SPACELESS } from '../text/scripts';
import { tokenize } from '../text/tokens';
import type { Sourcing } from './data/sourcing';

/** Marks that end a clause or open or close a quotation. A dot ends a sentence and is handled there. */
const BORDER = /^[,;:()[\]"“”„«»‘’「」『』…!?–—،؛，、：；（）！？]$/;
const CHARACTER = new RegExp(`^[${SPACELESS}]\\p{M}*$`, 'u');
const POSSESSIVE = /['’]s?$/;
/** A name after an elided article: l'AFP. */
const ELIDED_NAME = /^\p{L}{1,3}['’]\p{Lu}/u;
const QUOTATION_END = /^["”’»」』]$/;
const COMMA = /^[,،，、]$/;

/** The length of a mark in words: little, but a thousand in a row are no part of a clause. */
const MARK_SIZE = 0.2;

/** One paragraph, with the facts about its tokens. */
export interface Framing extends TokenisedParagraph {
  readonly sourcing: Sourcing;
  readonly named: readonly boolean[];
  readonly quoted: readonly boolean[];
}

/** Phrases by their first word, each as a list of words; longer ones first. */
type FramePhrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const indexed = new WeakMap<ReadonlySet<string>, FramePhrases>();

/** The index of a list of phrases, built once. */
function phrasesOf(list: ReadonlySet<string>): FramePhrases {
  const known = indexed.get(list);
  if (known !== undefined) return known;
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    // Phrases of scripts without spaces are several tokens too.
    const parts = tokenize(phrase).map(({ start, end }) => phrase.slice(start, end));
    const [first] = parts;
    if (first === undefined) continue;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  indexed.set(list, byFirst);
  return byFirst;
}

/** The tokens of one paragraph, queried by index. */
export class FrameTokens {
  /** Comparison forms; '' for marks. */
  readonly keys: readonly string[];
  readonly #framing: Framing;
  readonly #surfaces: readonly string[];
  readonly #sayings: FramePhrases;
  readonly #idioms: FramePhrases;

  constructor(framing: Framing) {
    const { text, tokens, folded, language, sourcing } = framing;
    this.#framing = framing;
    this.#surfaces = tokens.map(({ start, end }) => text.slice(start, end));
    this.keys = tokens.map(({ kind }, index) => (kind === 'mark' ? '' : folded(this.#surfaces[index] ?? '')));
    this.#sayings = phrasesOf(language.attributions);
    this.#idioms = phrasesOf(sourcing.idioms);
  }

  /** Whether a clause ends here, or a quotation begins or ends. */
  isBorder(index: number): boolean {
    return BORDER.test(this.#surfaces[index] ?? '');
  }

  closesQuotation(index: number): boolean {
    return QUOTATION_END.test(this.#surfaces[index] ?? '');
  }

  isComma(index: number): boolean {
    return COMMA.test(this.#surfaces[index] ?? '');
  }

  isMark(index: number): boolean {
    return this.#framing.tokens[index]?.kind === 'mark';
  }

  /** The length of a token in words: a word of Chinese or Japanese has about two characters. */
  size(index: number): number {
    if (this.isMark(index)) return MARK_SIZE;
    return CHARACTER.test(this.#surfaces[index] ?? '') ? 0.5 : 1;
  }

  /** Whether a word names a speaker or is a pronoun for one. */
  isSpeaker(index: number): boolean {
    const { named, language, sourcing } = this.#framing;
    const key = this.keys[index] ?? '';
    if (ELIDED_NAME.test(this.#surfaces[index] ?? '')) return true;
    return named[index] === true || language.speakers.has(key) || sourcing.offices.has(key);
  }

  /** Whether a word introduces the statement: "that". */
  isComplement(index: number): boolean {
    const { language, sourcing } = this.#framing;
    const key = this.keys[index] ?? '';
    return language.optional.has(key) || sourcing.complements.has(key);
  }

  /** Whether a word may be in a frame without being the statement: names, times, occasions and common words. */
  isSlight(index: number): boolean {
    const { language, sourcing } = this.#framing;
    const key = this.keys[index] ?? '';
    if (this.isMark(index)) return !this.isBorder(index);
    const isCircumstance = sourcing.occasions.has(key) || sourcing.times.has(key) || language.months.has(key);
    return isCircumstance || this.isSpeaker(index) || language.common.has(key);
  }

  /**
   * The end of the phrase of the list that begins here; `at` when none does. Marks within it ("run-up") are skipped.
   */
  #phraseEnd(phrases: FramePhrases, at: number, to: number): number {
    for (const parts of phrases.get(this.keys[at] ?? '') ?? []) {
      let end = at;
      for (const part of parts) {
        while (end > at && end < to && this.isMark(end) && !this.isBorder(end)) end++;
        if (end >= to || this.keys[end] !== part) {
          end = at;
          break;
        }
        end++;
      }
      if (end > at) return end;
    }
    return at;
  }

  /** The end of the set phrase that begins here; `at` when none does. */
  idiomEnd(at: number, to: number): number {
    return this.#phraseEnd(this.#idioms, at, to);
  }

  /** The end of the verb of saying that begins here; `at` when none does. */
  verbEnd(at: number, to: number): number {
    const { named, quoted, language, sourcing } = this.#framing;
    // "The United States" is no verb, and quoted words are part of the statement.
    if (named[at] === true || quoted[at] === true) return at;
    // "The reported death", "Lavrov's quoted remarks": no verb either.
    if (language.articles.has(this.keys[at - 1] ?? '') || POSSESSIVE.test(this.#surfaces[at - 1] ?? '')) return at;
    const end = this.#phraseEnd(this.#sayings, at, to);
    return end === at && sourcing.verbs.has(this.keys[at] ?? '') ? at + 1 : end;
  }
}
