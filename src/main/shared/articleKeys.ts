/**
 * The keys of an article: hashes of its content, by which anything that is kept about it finds it again. There are
 * three, because there are three questions:
 *
 * - `sourceKey`: the same source, however it is split into paragraphs? For the user's decisions.
 * - `wordingKey`: the same story text, with any furniture around it? To recognise an article that is imported again.
 * - `readingKey`: the same result of reading, in every field? For all that is made of that: comparisons, first screens.
 *
 * `sourceKey` and `wordingKey` are on users' disks: their values must not change.
 */
import type { Article } from '../../contract';
import { isStoryText } from '../../engine';
import { sha256 } from './hash';

/** The source of an article, with each white space as a blank; the paragraphs' offsets are offsets into it. */
export function sourceTextOf({ paragraphs }: Pick<Article, 'paragraphs'>): string {
  let source = '';
  for (const { text, start } of paragraphs) source = source.padEnd(start) + text.replace(/\s/gu, ' ');
  return source.trimEnd();
}

/** Names the source an article was read from. */
export const sourceKey = remembered((article) => sha256(sourceTextOf(article)));

/**
 * Names the words of the story text, without the white space between them. Of an article without story text, the words
 * of all paragraphs: otherwise all of those would be equal.
 */
export function wordingKey({ paragraphs }: Article): string {
  const storyText = paragraphs.filter(({ role }) => isStoryText(role));
  const words = (storyText.length > 0 ? storyText : paragraphs).flatMap(({ text }) => text.split(/\s+/));
  return sha256(words.filter((word) => word !== '').join(' '));
}

/** Names an article with everything that was read of it. */
export const readingKey = remembered((article) => sha256(JSON.stringify(article, withSortedNames)));

/** The order of an object's properties depends on where it was made. */
function withSortedNames(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Articles do not change, so the key of one is made once. */
function remembered(keyOf: (article: Article) => string): (article: Article) => string {
  const keys = new WeakMap<Article, string>();
  return (article) => {
    const known = keys.get(article);
    if (known !== undefined) return known;
    const key = keyOf(article);
    keys.set(article, key);
    return key;
  };
}
