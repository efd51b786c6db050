import { createHash } from 'node:crypto';
import type { Article } from '../../contract';

const keys = new WeakMap<Article, string>();

/**
 * A name for what an article says: a SHA-256, in hexadecimal digits, of its source with each white space as a blank. It
 * is the same however the source is split into paragraphs and whatever these are taken for.
 */
export function articleKey(article: Article): string {
  let key = keys.get(article);
  if (key === undefined) {
    key = createHash('sha256').update(sourceOf(article)).digest('hex');
    keys.set(article, key);
  }
  return key;
}

/**
 * The source an article was read from, with each white space as a blank; the paragraphs' offsets are offsets into it.
 */
export function sourceOf({ paragraphs }: Pick<Article, 'paragraphs'>): string {
  let source = '';
  for (const { text, start } of paragraphs) source = source.padEnd(start) + text.replace(/\s/gu, ' ');
  return source.trimEnd();
}
