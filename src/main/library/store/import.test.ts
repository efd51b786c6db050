import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { extractArticle } from '../extract/extractArticle';
import { pdf } from '../extract/testing';
import { folderWith } from '../testing';
import { importFiles, importGiven } from './import';
import { readAgain } from './readAgain';
import { BATCH, Store } from './store';
import { unwrap } from './testing';
import type { Given } from './types';

const STORM = `Odette tears roofs off Port-Vila

Hurricane Odette struck Port-Vila on Monday, tearing roofs off houses, the Vanuatu disaster office said.`;
const TRIAL = `Banker guilty of embezzlement

A jury in Ljubljana found the banker Marko Zupan guilty of embezzlement after a trial of eleven weeks.`;
const ferry = 'Паром снова ходит';
const FERRY = `${ferry}\n\nПаром между Уэксмутом и Бранноком снова ходит, сообщила в понедельник гавань.\n`;

const options = { extract: extractArticle };

async function open(folder = folderWith({})): Promise<Store> {
  const store = unwrap(await Store.open(folder, options));
  onTestFinished(() => store.close());
  return store;
}

/** The library after its database was lost: only what stands beside it is left. */
async function recovered(folder: string, store: Store): Promise<Store> {
  store.close();
  writeFileSync(join(folder, 'library.db'), 'no database at all');
  return open(folder);
}

describe('importFiles', () => {
  it('tells of what cannot be read and goes on with the rest', async () => {
    const folder = folderWith({ 'a.txt': STORM, 'b.txt': '', 'c.txt': TRIAL, 'picture.png': 'x', '.hidden.txt': 'x' });
    const store = await open();
    const progress: number[] = [];
    const report = await importFiles(store, [folder, join(folder, 'missing.txt')], {
      extract: extractArticle,
      onProgress: ({ step, done }) => step === 'reading' && progress.push(done),
    });
    expect(report.imported.map(({ name }) => name)).toEqual([join(folder, 'a.txt'), join(folder, 'c.txt')]);
    expect(report.problems.map(({ code }) => code)).toEqual(['not-found', 'empty']);
    expect(progress).toEqual([3]);
  });

  it('keeps what it had when it is cancelled', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.txt`, `${STORM}\n\nNumber ${at}.`]));
    const store = await open();
    const controller = new AbortController();
    const report = await importFiles(store, [folderWith(files)], {
      extract: extractArticle,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(report.cancelled).toBe(true);
    expect(report.imported.length).toBe(BATCH);
    expect(unwrap(store.articles()).length).toBe(BATCH);
  });

  it('ends after the file under way when it is cancelled in a batch, for each may take long', async () => {
    const store = await open();
    const controller = new AbortController();
    const extract: typeof extractArticle = (...source) => {
      controller.abort();
      return extractArticle(...source);
    };
    const { signal } = controller;
    const report = await importFiles(store, [folderWith({ 'a.txt': STORM, 'b.txt': TRIAL })], { extract, signal });
    expect(report).toMatchObject({ imported: [{ outcome: 'added' }], cancelled: true });
    expect(unwrap(store.articles()).length).toBe(1);
  });
});

describe('importGiven', () => {
  const given: readonly Given[] = [
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

  it('keeps what was pasted and what was fetched, and reads it in the same way when the database was lost', async () => {
    const folder = folderWith({});
    const store = unwrap(await Store.open(folder, options));
    const report = await importGiven(store, given, options);
    expect(report.problems.map(({ message }) => message)).toEqual([
      '“the clipboard” has no text in it; choose a file that holds an article.',
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
    expect(again.notices[0]).toMatch(/3 read again from the original/);
    expect(told(again)).toEqual(expect.arrayContaining(before));
  });
});

describe('readAgain', () => {
  it('reads in the encoding a person chose, with the corrections, and also when the database was lost', async () => {
    const bytes = iconv.encode(FERRY, 'windows-1251');
    const folder = folderWith({});
    const store = unwrap(await Store.open(folder, options));
    // A sample too short for statistics to be sure of.
    const wrong = { bytes, name: 'ferry.txt', encoding: 'windows-1252' };
    const [imported] = (await importGiven(store, [wrong], options)).imported;
    const id = imported?.id ?? 0;
    unwrap(store.correct(id, { kind: 'outlet', value: 'Harbour News' }));
    expect(unwrap(store.article(id))).toMatchObject({ encoding: 'windows-1252' });
    expect(unwrap(store.article(id)).headline).not.toBe(ferry);
    expect(unwrap(await readAgain(store, id, 'windows-1251', extractArticle))).toMatchObject({
      headline: ferry,
      outlet: 'Harbour News',
      encoding: 'windows-1251',
      corrections: 1,
    });
    expect(unwrap(store.search('Бранноком')).length).toBe(1);
    const [again] = (await importGiven(store, [{ bytes, name: 'ferry.txt' }], options)).imported;
    expect(again).toMatchObject({ id, outcome: 'known' });
    const later = await recovered(folder, store);
    const [kept] = unwrap(later.articles());
    expect(kept).toMatchObject({ name: 'ferry.txt', headline: ferry, encoding: 'windows-1251' });
    expect(unwrap(await readAgain(later, kept?.id ?? 0, 'KOI8-R', extractArticle)).headline).not.toBe(ferry);
    expect(unwrap(await readAgain(later, kept?.id ?? 0, null, extractArticle)).headline).toBe(ferry);
  });

  it('refuses what cannot be, in a sentence, and changes nothing', async () => {
    const store = await open();
    const drawn = await pdf([[{ text: 'The lighthouse of Brannock is for sale, the harbour said.', at: [60, 700] }]]);
    const report = await importGiven(store, [{ bytes: drawn, name: 'a.pdf' }], options);
    const id = report.imported[0]?.id ?? 0;
    const before = unwrap(store.article(id));
    for (const [article, encoding, sentence] of [
      [id, 'UTF-9', '“UTF-9” is no encoding that can be read; choose another one.'],
      [id, 'Big5', '“a.pdf” has no encoding to be chosen; if its letters are wrong, save its text as a text file.'],
      [99, 'Big5', 'The article is not in the library any more; choose another one.'],
    ] as const)
      expect(await readAgain(store, article, encoding, extractArticle)).toMatchObject({
        ok: false,
        error: { message: sentence },
      });
    expect(unwrap(store.article(id))).toEqual(before);
    expect(unwrap(store.original(id)).hints).toEqual({ name: 'a.pdf' });
  });
});
