import { SPACELESS } from '../text/scripts';
import type { Role } from '../types';

/** A piece of the source that becomes a paragraph; it has no role yet. */
export interface SourcePiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Blank lines between this piece and the next. */
  readonly gapAfter: number;
}

/** A piece with the role that markup left in the text gives it: `boilerplate` for markup itself. */
export interface MarkedPiece extends SourcePiece {
  /** Null where its words must decide. */
  readonly markedRole: 'boilerplate' | 'caption' | null;
}

/** The properties of a piece of text that the rules for roles use. */
export interface DraftParagraph extends MarkedPiece {
  /** Length in words; scripts without spaces count two characters as one word. Only roughly known for long texts. */
  readonly words: number;
  /** True when it ends as a sentence (or with a colon that announces more). */
  readonly closed: boolean;
  /** Its first words in comparison form (see `foldWords`). */
  readonly folded: readonly string[];
}

/** The role of each paragraph, null where no rule has settled it yet. */
export type DraftRoles = (Role | null)[];

/** Enough to know that a paragraph is long, and a bound on the work for a file of one giant line. */
const MEASURED = 2000;
/**
 * The least that longer texts count as, even if they are mostly white space: no rule for short lines may match them.
 */
const WORDS_OF_LONG_TEXT = 300;
/** Clutter, credits and captions are recognised by their first words; more would only cost time. */
const FOLDED = 400;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const UNSPACED = new RegExp(`[${SPACELESS}]`, 'gu');
const POSSESSIVE = /['’]s$/;

/** Lower-case words with plain apostrophes and no possessive: "The Independent’s" becomes `the`, `independent`. */
export function foldWords(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return words.map((word) => word.replace(POSSESSIVE, '').replace(/’/g, "'"));
}

/** Words as sentences count: two characters of a script without spaces are one. Readers see `storyWords`. */
function wordsInShape(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
}

const CLOSERS = /[\s"'”’»›」』）)\]】\u200b-\u200f\u2060]+$/u;
const SENTENCE_END = /[.!?…。！？．؟۔।॥։።]$/u;
/** Dotted initials end headlines as well ("trade deal reached with U.S."), so they do not make a sentence. */
const INITIALS_END = /(?:^|[^\p{L}])(?:\p{L}\.){2,}$/u;
/** Characters read at the end: longer than any realistic run of closing quotes. */
const ENDING = 16;

/** True when the text ends as a sentence does, ignoring closing quotation marks and brackets. */
export function endsSentence(text: string): boolean {
  const ending = text.slice(-ENDING).replace(CLOSERS, '');
  return SENTENCE_END.test(ending) && !INITIALS_END.test(ending);
}

/** True when the text announces what follows ("He said:"). */
export function endsWithColon(text: string): boolean {
  return /[:：]$/u.test(text.slice(-ENDING).replace(CLOSERS, ''));
}

/**
 * The case of the first letter, after any opening marks: `lower`, `upper`, or `none` for digits, symbols and scripts
 * without case.
 */
export function initialCase(text: string): 'lower' | 'upper' | 'none' {
  const first = /[\p{L}\p{N}]/u.exec(text.slice(0, ENDING))?.[0] ?? '';
  if (first.toLowerCase() === first.toUpperCase()) return 'none';
  return first === first.toLowerCase() ? 'lower' : 'upper';
}

/** Measures a piece once, for all rules. */
export function measure(piece: SourcePiece & Partial<MarkedPiece>): DraftParagraph {
  const { text, markedRole = null } = piece;
  return {
    ...piece,
    markedRole,
    words: text.length > MEASURED ? WORDS_OF_LONG_TEXT : wordsInShape(text),
    closed: endsSentence(text) || endsWithColon(text),
    folded: foldWords(text.slice(0, FOLDED)),
  };
}
