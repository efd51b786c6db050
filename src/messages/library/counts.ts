/** Counts of articles and stories, as they are used all over the library. */
import { message } from '../message';

interface Count {
  readonly [name: string]: number;
  readonly count: number;
}

export const counts = {
  articles: message<Count>('{count, plural, one {# article} other {# articles}}'),
  stories: message<Count>('{count, plural, one {# story} other {# stories}}'),
  suggested: message<Count>('{count, number} suggested'),
  words: message<Count>('{count, plural, one {# word} other {# words}}'),
  corrections: message<Count>('{count, plural, one {# correction} other {# corrections}}'),
  number: message<Count>('{count, number}'),
} as const;
