/** The unit of the word diff: a token with the properties that the alignment and the kinds of edit use. */
import type { Language } from '../text/language';
import type { Article } from '../types';

/** One side of a comparison, as far as edits need it. */
export interface DiffSide {
  readonly article: Article;
  readonly language: Language;
  readonly folded: (word: string) => string;
}

export interface Unit {
  /** Equal for two tokens that differ only in typography or house style. */
  readonly key: string;
  /**
   * The key before one name's spelling was replaced by another's; two units of one key that differ here are such names.
   */
  readonly spelling: string;
  readonly surface: string;
  /** The surface as in the source: the same unless it was garbled on its way (see ../text/mended). */
  readonly printed: string;
  readonly kind: 'word' | 'figure' | 'mark' | 'honorific';
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** Ordinal of the sentence within the link's side. */
  readonly sentence: number;
  /** Its capital marks a name (see ./names). */
  readonly named: boolean;
  /** In the dateline that opens a story: place, agency, dash. */
  readonly dateline: boolean;
  /** The key of the amount, date or time that the unit is part of (see ./amounts and ./calendar); null outside any. */
  readonly amount: string | null;
  /** Equal for the units of one amount, and different for two amounts beside each other. */
  readonly amountRun: number;
  /** No white space separates it from the unit before. */
  readonly glued: boolean;
  /** No substance by itself: a mark, an honorific or one of the language's commonest words. */
  readonly slight: boolean;
  /** Its weight in the alignment, at most 1. */
  readonly weight: number;
}
