import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../shared/testing';
import { extractArticle } from '../../sources/extract/extractArticle';
import { pdf } from '../../sources/extract/testing';
import { openStore } from '../testing';
import { readAgain } from './readAgain';
import { Store } from './store';
import { importSources, unwrap } from './testing';

const ferry = 'Паром снова ходит';
const FERRY = `${ferry}\n\nПаром между Уэксмутом и Бранноком снова ходит, сообщила в понедельник гавань.\n`;

const options = { extract: extractArticle };

describe('readAgain', () => {
  it('reads in the chosen encoding, with the corrections, also after the database was lost', async () => {
    const bytes = iconv.encode(FERRY, 'windows-1251');
    const folder = folderWith({});
    const store = unwrap(await Store.open(folder, options));
    // A sample too short for reliable statistics.
    const wrong = { bytes, name: 'ferry.txt', encoding: 'windows-1252' };
    const [imported] = (await importSources(store, { inMemory: [wrong] }, options)).imported;
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
    const [again] = (await importSources(store, { inMemory: [{ bytes, name: 'ferry.txt' }] }, options)).imported;
    expect(again).toMatchObject({ id, outcome: 'known' });
    // The library after its database was lost: only the other files are left.
    store.close();
    writeFileSync(join(folder, 'library.db'), 'no database at all');
    const later = await openStore(folder);
    const [kept] = unwrap(later.articles());
    expect(kept).toMatchObject({ name: 'ferry.txt', headline: ferry, encoding: 'windows-1251' });
    expect(unwrap(await readAgain(later, kept?.id ?? 0, 'KOI8-R', extractArticle)).headline).not.toBe(ferry);
    expect(unwrap(await readAgain(later, kept?.id ?? 0, null, extractArticle)).headline).toBe(ferry);
  });

  it('refuses impossible requests with a sentence, and changes nothing', async () => {
    const store = await openStore();
    const drawn = await pdf([[{ text: 'The lighthouse of Brannock is for sale, the harbour said.', at: [60, 700] }]]);
    const report = await importSources(store, { inMemory: [{ bytes: drawn, name: 'a.pdf' }] }, options);
    const id = report.imported[0]?.id ?? 0;
    const before = unwrap(store.article(id));
    for (const [article, encoding, sentence] of [
      [id, 'UTF-9', '“UTF-9” is not an encoding Crossread can read. Choose another one.'],
      [
        id,
        'Big5',
        '“a.pdf” has its encoding built in. If its letters look wrong, save its text as a text file and import that.',
      ],
      [99, 'Big5', 'The article is no longer in the library. Choose another one.'],
    ] as const)
      expect(await readAgain(store, article, encoding, extractArticle)).toMatchObject({
        ok: false,
        error: { message: sentence },
      });
    expect(unwrap(store.article(id))).toEqual(before);
    expect(unwrap(store.original(id)).hints).toEqual({ name: 'a.pdf' });
  });
});
