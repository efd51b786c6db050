/**
 * The keys of an article: hashes of its content that identify it in stored data. There are three, for three questions:
 *
 * - `sourceKey`: the same source, however it is split into paragraphs? For the user's decisions.
 * - `wordingKey`: the same story text, with any clutter around it? To recognise an article that is imported again.
 * - `readingKey`: the same result of reading, in every field? For everything derived from it: comparisons, first
 * screens.
 *
 * `sourceKey` and `wordingKey` are on users' disks: their values must not change.
 */
import type { Article } from '../../contract';
import { isStoryText } from '../../engine';
import { sha256 } from './hash';

/**
 * The source of an article, with every whitespace character replaced by a space. The paragraphs' offsets refer to it.
 */
export function sourceTextOf({ paragraphs }: Pick<Article, 'paragraphs'>): string {
  let source = '';
  for (const { text, start } of paragraphs) source = source.padEnd(start) + text.replace(/\s/gu, ' ');
  return source.trimEnd();
}

/** Identifies the source an article was read from. */
export const sourceKey = remembered((article) => sha256(sourceTextOf(article)));

/**
 * Identifies the words of the story text, without the whitespace between them; for an article without story text, the
 * words of all paragraphs, or all such articles would have the same key.
 */
export function wordingKey({ paragraphs }: Article): string {
  const storyText = paragraphs.filter(({ role }) => isStoryText(role));
  const words = (storyText.length > 0 ? storyText : paragraphs).flatMap(({ text }) => text.split(/\s+/));
  return sha256(words.filter((word) => word !== '').join(' '));
}

/** Identifies an article by everything that was read. */
export const readingKey = remembered((article) => sha256(JSON.stringify(article, withSortedNames)));

/** Sorts properties: their order depends on where an object was created. */
function withSortedNames(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Articles are immutable, so each key is computed once. */
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
