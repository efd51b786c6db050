import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../shared/testing';
import { extractArticle } from '../../sources/extract/extractArticle';
import { firstScreenFilesIn } from './firstScreenFiles';
import { Store } from './store';
import { unwrap } from './testing';

/** A library of two articles with cached files for the next start. */
async function library(screen: string | null) {
  const folder = folderWith({});
  const store = unwrap(await Store.open(folder, { extract: extractArticle }));
  const items = await Promise.all(
    ['A crane fell on the quay.', 'The ferries sail again.'].map(async (text) => {
      const bytes = Buffer.from(text);
      return { ...unwrap(await extractArticle(bytes, { name: 'a.txt' })), bytes, name: 'a.txt', origin: null };
    }),
  );
  unwrap(store.import(items));
  const shown = firstScreenFilesIn(folder);
  mkdirSync(shown.folder);
  writeFileSync(shown.page, 'the page');
  if (screen !== null) writeFileSync(shown.screen, screen);
  return { folder, store, shown };
}

const of = (...articles: readonly number[]) =>
  JSON.stringify({ build: 'b', origin: { story: 1, articles, state: 's' } });

describe('the files for the next start', () => {
  it.each([
    ['an article of it is deleted', of(1, 2), true],
    ['another article is deleted', of(2), false],
    ['its articles cannot be determined', '{"build":"b"}', true],
    ['it is damaged', '{"build', true],
    ['only its page is there', null, true],
  ])('when %s', async (_when, screen, isGone) => {
    const { store, shown } = await library(screen);
    unwrap(store.delete([1]));
    expect(readdirSync(shown.folder).sort()).toEqual(isGone ? [] : ['opening.json', 'page.html']);
    store.close();
  });

  it('are removed before the article is deleted: a failed deletion leaves the article but no copy of it', async () => {
    const { store, shown } = await library(of(1));
    // The database refuses the deletion, as on a full disk.
    store.close();
    expect(store.delete([1]).ok).toBe(false);
    expect(existsSync(shown.screen)).toBe(false);
  });

  it('stay removed when the deletion is undone', async () => {
    const { folder, store, shown } = await library(of(1));
    unwrap(store.delete([1]));
    unwrap(store.restore([1]));
    expect(unwrap(store.article(1)).article.paragraphs[0]?.text).toBe('A crane fell on the quay.');
    expect(existsSync(shown.page)).toBe(false);
    expect(existsSync(join(folder, 'library.db'))).toBe(true);
    store.close();
  });
});
