/** Counts used on all pages of the library. */
import { message } from '../message';

type ItemCount = { readonly count: number };

/** A count with its noun. */
export const counts = {
  articles: message<ItemCount>('{count, plural, one {# article} other {# articles}}'),
  stories: message<ItemCount>('{count, plural, one {# story} other {# stories}}'),
  suggested: message<ItemCount>('{count, number} suggested'),
  words: message<ItemCount>('{count, plural, one {# word} other {# words}}'),
  corrections: message<ItemCount>('{count, plural, one {# correction} other {# corrections}}'),
  number: message<ItemCount>('{count, number}'),
} as const;
