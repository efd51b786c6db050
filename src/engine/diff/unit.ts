/** What the word diff compares: a token with all that the alignment and the kinds of edit ask about it. */
import type { Language } from '../text/language';
import type { Article } from '../types';

/** One side of a comparison, as far as edits need it. */
export interface DiffSide {
  readonly article: Article;
  readonly language: Language;
  readonly folded: (word: string) => string;
}

export interface Unit {
  /** Equal for two tokens that differ by typography or house style only. */
  readonly key: string;
  /**
   * The key before one name's spelling was brought to another's; two units of one key that differ here are such names.
   */
  readonly spelling: string;
  readonly surface: string;
  /** The surface as it is in the source: the same unless it was garbled on its way (see ../text/mended). */
  readonly printed: string;
  readonly kind: 'word' | 'figure' | 'mark' | 'honorific';
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** Ordinal of the sentence within the link's side. */
  readonly sentence: number;
  /** Its capital tells a name (see ./names). */
  readonly named: boolean;
  /** Stands in the dateline that opens a story: place, agency, dash. */
  readonly dateline: boolean;
  /** The amount, date or time the unit is part of, as a key (see ./amounts and ./calendar); null outside of any. */
  readonly amount: string | null;
  /** Equal for the units of one amount, and different for two amounts beside each other. */
  readonly amountRun: number;
  /** No white space parts it from the unit before. */
  readonly glued: boolean;
  /** Carries no substance by itself: a mark, an honorific or one of the language's commonest words. */
  readonly slight: boolean;
  /** What keeping it in place is worth to the alignment, at most 1. */
  readonly weight: number;
}
