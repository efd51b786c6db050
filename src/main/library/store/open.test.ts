import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../shared/testing';
import { extractArticle } from '../../sources/extract/extractArticle';
import { openDatabase } from './open';
import { VERSION } from './schema';
import { Store } from './store';
import { unwrap } from './testing';

const ARTICLES = 60;
const at = () => Date.UTC(2012, 1, 7, 20, 27);

async function open(folder: string): Promise<Store> {
  return unwrap(await Store.open(folder, { extract: extractArticle, now: at }));
}

/** A closed library of 60 articles, the first one corrected. */
async function library(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = folderWith({});
  const store = await open(folder);
  const items = await Promise.all(
    Array.from({ length: ARTICLES }, async (_, number) => {
      const text = `Report ${number} on the harbour\n\n${`Crane number ${number} stood still on pier ${number}. `.repeat(60)}`;
      const bytes = Buffer.from(text);
      return { ...unwrap(await extractArticle(bytes, { name: 'a.txt' })), bytes, name: `${number}.txt`, origin: null };
    }),
  );
  const imported = unwrap(store.import(items));
  unwrap(store.correct(imported[0]?.id ?? 0, { kind: 'outlet', value: 'Harbour News' }));
  unwrap(store.rename(imported[0]?.story ?? 0, 'Harbour'));
  store.close();
  return { folder, file: join(folder, 'library.db') };
}

function damage(file: string, from: number, length: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, from, from + length);
  writeFileSync(file, bytes);
}

const sizeOf = (file: string) => readFileSync(file).length;

describe('agency claims of a library that did not store them', () => {
  /** The agency claims of articles after an upgrade from version 3, each article read by this version of the rules. */
  async function upgraded(reader: number) {
    const folder = folderWith({});
    const store = await open(folder);
    const bytes = Buffer.from(
      'Bridge approved\n\nThe council approved the bridge, the mayor told Reuters on Monday.\n',
    );
    const read = unwrap(await extractArticle(bytes, { name: 'a.txt' }));
    const [kept] = unwrap(store.import([{ ...read, bytes, name: 'a.txt', origin: null }]));
    const id = kept?.id ?? 0;
    expect(unwrap(store.article(id)).agencyClaims).toEqual([{ agency: 'Reuters', claim: 'quotes' }]);
    unwrap(store.correct(id, { kind: 'agencies', value: ['Reuters', 'AP'] }));
    const now = unwrap(store.article(id)).agencyClaims;
    store.close();
    const database = new Database(join(folder, 'library.db'));
    database.exec(`PRAGMA locking_mode = EXCLUSIVE; ALTER TABLE article DROP COLUMN agency_claims;
      UPDATE article SET reader = ${reader}; PRAGMA user_version = 3`);
    database.close();
    const again = await open(folder);
    const then = unwrap(again.article(id)).agencyClaims;
    again.close();
    return { now, then };
  }

  it('are those of the article with its corrections', async () => {
    const { now, then } = await upgraded(1);
    expect(now).toEqual([
      { agency: 'Reuters', claim: 'quotes' },
      { agency: 'AP', claim: 'credits' },
    ]);
    expect(then).toEqual(now);
  });

  it('are unknown until an article of 0.1 is read again', async () => {
    expect((await upgraded(0)).then).toEqual([]);
  });
});

describe('openDatabase', { timeout: 30_000 }, () => {
  it('refuses a database of a newer version and leaves it unchanged', async () => {
    const { folder, file } = await library();
    const database = new Database(file);
    database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA user_version = ${VERSION + 1}`);
    database.close();
    const before = readFileSync(file);
    const opened = openDatabase(folder, new Date());
    expect(opened).toMatchObject({ ok: false, error: { code: 'newer-version' } });
    expect(opened.ok ? '' : opened.error.message).toMatch(/^The library in “.+” .+newer.+\. .+\.$/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['library.db', 'originals']);
  });

  it.each([
    ['its header', (file: string) => damage(file, 0, 100)],
    ['its first pages', (file: string) => damage(file, 0, 20_000)],
    ['everything', (file: string) => damage(file, 0, sizeOf(file))],
    ['pages in the middle', (file: string) => damage(file, Math.floor(sizeOf(file) / 2), 12_288)],
    [
      'a page of every ten',
      (file: string) => {
        for (let page = 3; page * 4096 < sizeOf(file); page += 10) damage(file, page * 4096, 4096);
      },
    ],
    ['its second half', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, sizeOf(file) / 2))],
    ['all bytes (an empty file)', (file: string) => writeFileSync(file, '')],
    ["its kind (another program's)", (file: string) => writeFileSync(file, 'no database at all')],
  ])('sets aside a file that lost %s, and recovers all articles', async (_what, spoil) => {
    const { folder, file } = await library();
    spoil(file);
    const spoilt = readFileSync(file);
    const store = await open(folder);
    expect(store.notices).toHaveLength(1);
    expect(store.notices[0]).toMatch(
      /^The library’s database was damaged and was set aside as “library-damaged-2012-02-07T20-27-00\.db”\. .+\.$/,
    );
    expect(readFileSync(join(folder, 'library-damaged-2012-02-07T20-27-00.db')).equals(spoilt)).toBe(true);
    expect(unwrap(store.articles()).length).toBe(ARTICLES);
    expect(unwrap(store.search('"crane number 59"')).length).toBe(1);
    store.close();
    const again = await open(folder);
    expect(again.notices).toEqual([]);
    expect(unwrap(again.articles()).length).toBe(ARTICLES);
    again.close();
  });

  it('saves readable corrections and stories', async () => {
    const { folder, file } = await library();
    damage(file, sizeOf(file) - 8192, 4096);
    const store = await open(folder);
    expect(store.notices).toHaveLength(1);
    expect(unwrap(store.articles({ outlet: 'Harbour News' })).length).toBe(1);
    expect(unwrap(store.stories()).some(({ title }) => title === 'Harbour')).toBe(true);
    store.close();
  });

  it('reads the originals again if the file is missing, and reports it', async () => {
    const { folder, file } = await library();
    rmSync(file);
    mkdirSync(join(folder, 'originals', '00'), { recursive: true });
    writeFileSync(join(folder, 'originals', '00', `${'0'.repeat(64)}.pdf`), 'no article');
    // If killed before the originals are read again, the next start does it.
    unwrap(openDatabase(folder, new Date())).connection.close();
    const store = await open(folder);
    expect(store.notices).toEqual([
      `The library’s database was missing. ${ARTICLES} articles were read again from their originals, without corrections. 1 article could not be read.`,
    ]);
    expect(unwrap(store.articles()).length).toBe(ARTICLES);
    store.close();
    const again = await open(folder);
    expect(again.notices).toEqual([]);
    again.close();
  });

  it('finishes a replacement that was interrupted', async () => {
    const { folder, file } = await library();
    copyFileSync(file, `${file}.ready`);
    for (const killedAt of ['before the damaged file was renamed', 'after']) {
      if (killedAt === 'after') renameSync(file, `${file}.ready`);
      const store = await open(folder);
      expect(unwrap(store.articles()).length).toBe(ARTICLES);
      store.close();
      expect(existsSync(`${file}.ready`)).toBe(false);
    }
  });

  it('repeats a replacement that a killed start began', async () => {
    const folder = folderWith({
      'library.db.new': 'half',
      'library.db.new-journal': 'x',
      'library.db-wal': 'of nothing',
    });
    const store = await open(folder);
    expect(unwrap(store.articles())).toEqual([]);
    expect(store.notices).toEqual([]);
    store.close();
  });

  it('reports a folder that cannot contain a library', async () => {
    const folder = folderWith({ file: 'x' });
    const opened = openDatabase(join(folder, 'file', 'below'), new Date());
    expect(opened).toMatchObject({ ok: false, error: { code: 'storage' } });
    expect(opened.ok ? '' : opened.error.message).toMatch(/^The library in “.+” .+\.$/);
  });
});
