import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { LibraryProgress } from '../../../contract';
import { folderWith } from '../../shared/testing';
import { extractArticle } from '../../sources/extract/extractArticle';
import type { InMemorySource } from '../../sources/extract/types';
import { openStore, STORM, TRIAL } from '../testing';
import { Connection } from './connection';
import { runImport } from './import';
import { BATCH, Store } from './store';
import { importSources, unwrap } from './testing';

const ferry = 'Паром снова ходит';
const FERRY = `${ferry}\n\nПаром между Уэксмутом и Бранноком снова ходит, сообщила в понедельник гавань.\n`;

const options = { extract: extractArticle };

/** The library after its database was lost: only the other files are left. */
async function recovered(folder: string, store: Store): Promise<Store> {
  store.close();
  writeFileSync(join(folder, 'library.db'), 'no database at all');
  return openStore(folder);
}

describe('an import of files', () => {
  it('reports files that cannot be read and continues with the rest', async () => {
    const folder = folderWith({ 'a.txt': STORM, 'b.txt': '', 'c.txt': TRIAL, 'picture.png': 'x', '.hidden.txt': 'x' });
    const store = await openStore();
    const progress: number[] = [];
    const paths = [folder, join(folder, 'missing.txt')];
    const onProgress = ({ step, done }: LibraryProgress) => step === 'reading' && progress.push(done);
    const report = await importSources(store, { paths }, { ...options, onProgress });
    expect(report.imported.map(({ name }) => name)).toEqual([join(folder, 'a.txt'), join(folder, 'c.txt')]);
    expect(report.problems.map(({ code }) => code)).toEqual(['not-found', 'empty']);
    expect(progress).toEqual([3]);
  });

  it('keeps the articles read so far when it is cancelled', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.txt`, `${STORM}\n\nNumber ${at}.`]));
    const store = await openStore();
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = () => controller.abort();
    const report = await importSources(store, { paths: [folderWith(files)] }, { ...options, signal, onProgress });
    expect(report.cancelled).toBe(true);
    expect(report.imported.length).toBe(BATCH);
    expect(unwrap(store.articles()).length).toBe(BATCH);
  });

  it('ends after the current file when it is cancelled within a batch, because a file may take long', async () => {
    const store = await openStore();
    const controller = new AbortController();
    const extract: typeof extractArticle = (...source) => {
      controller.abort();
      return extractArticle(...source);
    };
    const { signal } = controller;
    const paths = [folderWith({ 'a.txt': STORM, 'b.txt': TRIAL })];
    const report = await importSources(store, { paths }, { extract, signal });
    expect(report).toMatchObject({ imported: [{ outcome: 'added' }], cancelled: true });
    expect(unwrap(store.articles()).length).toBe(1);
  });
});

describe('an import of texts and pages', () => {
  const inMemory: readonly InMemorySource[] = [
    { bytes: Buffer.from(STORM), name: 'Pasted text' },
    {
      bytes: Buffer.from('<nav>All of it is meant</nav><h1>Banker guilty</h1><p>A jury found him guilty.</p>'),
      name: 'Pasted',
      contentType: 'text/html',
      selection: true,
    },
    { bytes: Buffer.alloc(0), name: 'the clipboard' },
    {
      bytes: iconv.encode(`<!doctype html><h1>${ferry}</h1><p>${FERRY}</p>`, 'koi8-r'),
      name: 'https://harbour.example/ferry',
      address: 'https://harbour.example/ferry',
      contentType: 'text/html; charset=koi8-r',
    },
  ];

  it('stores pasted and fetched sources, and reads them the same way after the database was lost', async () => {
    const folder = folderWith({});
    const store = unwrap(await Store.open(folder, options));
    const report = await importSources(store, { inMemory }, options);
    expect(report.problems.map(({ message }) => message)).toEqual([
      '“the clipboard” has no text in it. Choose a file with an article in it.',
    ]);
    expect(report.imported.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Pasted text', 'added'],
      ['Pasted', 'added'],
      ['https://harbour.example/ferry', 'added'],
    ]);
    const told = (from: Store) =>
      unwrap(from.articles()).map(({ id }) => {
        const { headline, origin, article, encoding } = unwrap(from.article(id));
        return { headline, origin, encoding, paragraphs: article.paragraphs };
      });
    const before = told(store);
    expect(before.map(({ headline, origin }) => [headline, origin])).toEqual([
      [ferry, 'https://harbour.example/ferry'],
      ['Banker guilty', null],
      ['Odette tears roofs off Port-Vila', null],
    ]);
    expect(before[1]?.paragraphs.map(({ role }) => role)).not.toContain('boilerplate');
    const again = await recovered(folder, store);
    expect(again.notices[0]).toMatch(/3 articles were read again from their originals/);
    expect(told(again)).toEqual(expect.arrayContaining(before));
  });
});

describe('an import that is interrupted', () => {
  const COUNT = 40;
  const texts = Object.fromEntries(
    Array.from({ length: COUNT }, (_, at) => [`${at}.txt`, `${STORM}\n\nNumber ${at}.`]),
  );

  /** Imports a folder into a library that breaks down after this many files. */
  async function brokenAfter(folder: string, files: string, reads: number) {
    const store = unwrap(await Store.open(folder, options));
    let read = 0;
    const extract: typeof extractArticle = (...source) => {
      if (++read === reads + 1) store.close();
      return extractArticle(...source);
    };
    return importSources(store, { paths: [files] }, { extract });
  }

  it('is reported at the next start with its missing sources, resumes with them, and is then forgotten', async () => {
    const [folder, files] = [folderWith({}), folderWith(texts)];
    const broken = await brokenAfter(folder, files, 2 * BATCH + 3);
    expect(broken.problems.map(({ code }) => code)).toEqual(['storage']);
    const store = await openStore(folder);
    const left = COUNT - 2 * BATCH;
    expect(unwrap(store.articles())).toHaveLength(2 * BATCH);
    expect(unwrap(store.missing(3))).toEqual({
      kind: 'files',
      total: COUNT,
      missing: left,
      names: unwrap(store.missing(COUNT))?.names.slice(0, 3),
    });
    const [id = 0] = unwrap(store.interrupted());
    const progress: unknown[] = [];
    const report = await runImport(store, id, { ...options, onProgress: (one) => progress.push(one) });
    expect([report.imported.length, report.problems]).toEqual([left, []]);
    expect(progress[0]).toEqual({ step: 'reading', done: BATCH, total: left });
    expect(unwrap(store.articles())).toHaveLength(COUNT);
    expect(unwrap(store.missing(1))).toBeNull();
  });

  it('is not reported while it runs, when the user cancelled it, or when everything was stored', async () => {
    const store = await openStore();
    const controller = new AbortController();
    const { signal } = controller;
    const seen: unknown[] = [];
    const onProgress = () => {
      seen.push(unwrap(store.missing(1)));
      controller.abort();
    };
    await importSources(store, { paths: [folderWith(texts)] }, { ...options, signal, onProgress });
    expect(seen).toEqual([null]);
    expect(unwrap(store.interrupted())).toEqual([]);
    await importSources(store, { paths: [folderWith({ 'a.txt': STORM, 'empty.txt': '' })] }, options);
    expect(unwrap(store.interrupted())).toEqual([]);
  });

  it('still reports an unreadable file whose problem the user has not seen', async () => {
    const [folder, files] = [folderWith({}), folderWith({ ...texts, '00.txt': '' })];
    await brokenAfter(folder, files, 2 * BATCH);
    const store = await openStore(folder);
    expect(unwrap(store.missing(1))).toMatchObject({
      missing: COUNT + 1 - (2 * BATCH - 1),
      names: [join(files, '00.txt')],
    });
    const [id = 0] = unwrap(store.interrupted());
    const report = await runImport(store, id, options);
    expect(report.problems.map(({ code }) => code)).toEqual(['empty']);
  });

  it('is reported before its folders were searched, with pasted texts and addresses to fetch', async () => {
    const [folder, files] = [folderWith({}), folderWith({ 'a.txt': TRIAL })];
    const before = await openStore(folder);
    const pasted = { bytes: Buffer.from(STORM), name: 'the clipboard', selection: true };
    unwrap(before.beginImport({ paths: [files] }));
    before.close();
    const between = unwrap(await Store.open(folder, options));
    expect(unwrap(between.missing(9))).toEqual({ kind: 'files', total: null, missing: 1, names: [files] });
    unwrap(between.beginImport({ inMemory: [pasted], addresses: ['https://harbour.example/ferry'] }));
    between.close();
    const store = await openStore(folder);
    expect(unwrap(store.missing(9))).toEqual({
      kind: 'mixed',
      total: null,
      missing: 3,
      names: [files, 'https://harbour.example/ferry', 'the clipboard'],
    });
    const [first = 0, second = 0] = unwrap(store.interrupted());
    expect((await runImport(store, first, options)).imported).toMatchObject([{ name: join(files, 'a.txt') }]);
    expect((await runImport(store, second, options)).imported).toMatchObject([{ name: 'the clipboard' }]);
    expect(unwrap(store.addressesOf(second))).toEqual(['https://harbour.example/ferry']);
    unwrap(store.dismissMissing());
    // Addresses still to be fetched belong to an import in progress.
    expect(unwrap(store.addressesOf(second))).toHaveLength(1);
    unwrap(store.endImport(second));
    expect(unwrap(store.addressesOf(second))).toEqual([]);
  });

  it('finds its files from any working directory', async () => {
    const folder = folderWith({});
    const files = folderWith({ 'a.txt': STORM });
    const before = await openStore(folder);
    unwrap(before.beginImport({ paths: [relative('', files), relative('', join(files, 'a.txt')), ''] }));
    before.close();
    const store = await openStore(folder);
    expect(unwrap(store.missing(9))?.names).toEqual([files, join(files, 'a.txt'), '']);
    const [id = 0] = unwrap(store.interrupted());
    expect((await runImport(store, id, options)).problems.map(({ code }) => code)).toEqual(['not-found']);
    expect(unwrap(store.articles())).toHaveLength(1);
  });

  it('is forgotten when the user dismisses it', async () => {
    const folder = folderWith({});
    await brokenAfter(folder, folderWith(texts), 0);
    const store = await openStore(folder);
    expect(unwrap(store.missing(1))).toMatchObject({ total: COUNT, missing: COUNT });
    unwrap(store.dismissMissing());
    expect(unwrap(store.missing(1))).toBeNull();
  });

  it.skipIf(process.platform !== 'linux')('resumes with files whose names are not UTF-8', async () => {
    const [folder, files] = [folderWith({}), folderWith({})];
    writeFileSync(Buffer.concat([Buffer.from(`${files}/`), Buffer.from([0x66, 0xff, 0x2e, 0x74, 0x78, 0x74])]), STORM);
    await brokenAfter(folder, files, 0);
    const store = await openStore(folder);
    const [id = 0] = unwrap(store.interrupted());
    expect((await runImport(store, id, options)).imported).toMatchObject([{ outcome: 'added' }]);
  });

  it('is reported even when the database was damaged', async () => {
    const folder = folderWith({});
    await brokenAfter(folder, folderWith(texts), BATCH);
    const file = join(folder, 'library.db');
    const store = unwrap(await Store.open(folder, options));
    const missing = unwrap(store.missing(1));
    store.close();
    // The index of words alone: the rest of the file can be read.
    const connection = new Connection(file);
    connection.exec('DELETE FROM search_data WHERE id > 10');
    connection.close();
    const saved = await openStore(folder);
    expect(saved.notices[0]).toMatch(/^The library’s database was damaged/);
    expect(unwrap(saved.missing(1))).toEqual(missing);
  });
});
