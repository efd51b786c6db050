import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fail, ok } from '../main/shared/result';
import { folderWith } from '../main/shared/testing';
import { extractingBy } from '../main/sources/extract/client';
import { builtExtractor, docx, pdf, savedPage, wordParagraph } from '../main/sources/extract/testing';
import { fetchArticle } from '../main/sources/web/fetch';
import { libraryCommand } from './libraryCommand';

const EXTRACTOR = await builtExtractor();
const STORM = 'Odette hits Vanuatu\n\nHurricane Odette struck Port-Vila on Monday, the Vanuatu disaster office said.\n';

type Fetch = Parameters<typeof libraryCommand>[2]['fetch'];

function run(folder: string, ...argv: string[]) {
  return runFetching(fetchArticle, folder, ...argv);
}

async function runFetching(fetch: Fetch, folder: string, ...argv: string[]) {
  let out = '';
  const complaints: string[] = [];
  const extracting = extractingBy(EXTRACTOR);
  onTestFinished(() => extracting.close());
  const tools = { extract: extracting.extract.bind(extracting), fetch };
  const code = await libraryCommand(argv, folder, tools, {
    print: async (text) => {
      out += text;
    },
    complain: (sentence) => complaints.push(sentence),
  });
  const lines = out.split('\n').filter(Boolean);
  return { code, complaints, answers: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('library', () => {
  it('imports, lists and exports', async () => {
    const [folder, files] = [
      join(folderWith({}), 'library'),
      folderWith({ 'a.txt': STORM, 'b.txt': `${STORM}\nMore.` }),
    ];
    const imported = await run(folder, 'import', files);
    expect({ ...imported, answers: imported.answers.length }).toEqual({ code: 0, complaints: [], answers: 2 });
    expect(imported.answers[0]).toEqual({
      path: join(files, 'a.txt'),
      article: 1,
      outcome: 'added',
      story: 1,
      versionOf: null,
    });
    const { answers: list } = await run(folder, 'list');
    expect(list).toMatchObject([{ story: 1, title: 'Odette hits Vanuatu', confirmed: false, articles: 2 }]);
    const { code, answers } = await run(folder, 'export', '1');
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { story: 1, articles: [{ name: 'a.txt', headline: 'Odette hits Vanuatu' }, { article: 2 }] },
    ]);
  });

  it('continues when something fails, and reports it', async () => {
    const [folder, files] = [folderWith({}), folderWith({ 'a.txt': STORM, 'b.txt': '', 'c.txt': Buffer.alloc(9) })];
    const { code, complaints, answers } = await run(folder, 'import', join(files, 'gone.txt'), files);
    expect({ code, answers: answers.length }).toEqual({ code: 2, answers: 1 });
    expect(complaints.map((sentence) => /“.*\/(.+)”/.exec(sentence)?.[1])).toEqual(['gone.txt', 'b.txt', 'c.txt']);
    for (const sentence of complaints) expect(sentence).toMatch(/^“.+” .+\.$/);
  });

  it('stores each page before it fetches the next, and names the ones it cannot get', async () => {
    const folder = folderWith({});
    const kept: number[] = [];
    const fetch: Fetch = async (address) => {
      kept.push(existsSync(join(folder, 'originals')) ? readdirSync(join(folder, 'originals')).length : 0);
      const bytes = Buffer.from(`${STORM}\nMore of ${address}.`);
      return address.endsWith('b')
        ? fail('network', `“${address}” could not be reached; try again.`)
        : ok({ address, bytes, contentType: 'text/plain' });
    };
    const addresses = ['https://a.example/a', 'https://a.example/b', 'https://a.example/c'];
    const { code, complaints, answers } = await runFetching(fetch, folder, 'import', ...addresses);
    expect(kept).toEqual([0, 1, 1]);
    expect(answers.map(({ path }) => path)).toEqual(['https://a.example/a', 'https://a.example/c']);
    expect({ code, complaints }).toEqual({
      code: 2,
      complaints: ['“https://a.example/b” could not be reached; try again.'],
    });
  });

  it('reads articles in all formats in the extraction thread, and names a damaged one', async () => {
    const sentence = 'The café on the pier at Wexmouth – closed since May – “will reopen”, its owners said on Monday.';
    const drawn = 'The lighthouse of Brannock is for sale, the harbour board said on Tuesday.';
    const folder = folderWith({});
    const files = folderWith({
      'a.html': savedPage('broadsheet.html'),
      'b.docx': docx(wordParagraph('Ferry strike ends', 'Title') + wordParagraph('Crews went back to work.')),
      'c.pdf': await pdf([[{ text: drawn, at: [60, 700] }]]),
      'd.txt': iconv.encode(`Pier café to reopen\n\n${sentence}\n`, 'windows-1252'),
      'e.pdf': Buffer.from('%PDF-1.7\nnot a PDF after all'),
      'f.html': savedPage('paywall.html'),
      'g.png': 'no article',
    });
    const { code, complaints, answers } = await run(folder, 'import', files);
    expect(code).toBe(2);
    expect(complaints).toEqual([
      expect.stringMatching(/^“.+e\.pdf” is damaged\. .+\.$/),
      expect.stringMatching(/^“.+f\.html” is for subsc.+\.$/),
    ]);
    expect(answers.map(({ path }) => String(path).slice(files.length + 1))).toEqual(
      'a.html b.docx c.pdf d.txt f.html'.split(' '),
    );
    const exported: Record<string, unknown>[] = [];
    for (const story of new Set(answers.map(({ story }) => story)))
      for (const answer of (await run(folder, 'export', String(story))).answers)
        exported.push(...(answer.articles as Record<string, unknown>[]));
    expect(exported.sort((a, b) => Number(a.article) - Number(b.article))).toMatchObject([
      {
        name: 'a.html',
        outlet: 'The Meridian Post',
        headline: 'Harbour bridge closes after crack is found',
        published: '2024-05-14T07:15:00Z',
        encoding: null,
      },
      { name: 'b.docx', headline: 'Ferry strike ends', encoding: null },
      { name: 'c.pdf', paragraphs: [{ text: drawn }] },
      { name: 'd.txt', encoding: 'windows-1252', paragraphs: [{ role: 'headline' }, { text: sentence }] },
      { name: 'f.html', outlet: 'Ledger Daily' },
    ]);
  }, 60_000);

  it.each([
    [[]],
    [['import']],
    [['list', 'x']],
    [['export']],
    [['export', 'x']],
    [['export', '1', '2']],
    [['delete', '1']],
  ])('says how it is called for %j', async (argv) => {
    const { code, complaints, answers } = await run(folderWith({}), ...argv);
    expect({ code, answers }).toEqual({ code: 2, answers: [] });
    expect(complaints.join()).toMatch(/^Usage: library import PATH-OR-URL.+\.$/);
  });

  it('complains about a missing story, and about a folder that is a file', async () => {
    const folder = folderWith({ file: 'x' });
    expect(await run(folder, 'export', '7')).toMatchObject({
      code: 2,
      complaints: [expect.stringContaining('story 7')],
    });
    expect(await run(join(folder, 'file'), 'list')).toMatchObject({
      code: 2,
      complaints: [expect.stringContaining('file')],
    });
    expect(await run(folder, 'import', folderWith({}))).toMatchObject({ code: 2, complaints: [expect.any(String)] });
  });

  it('reports, lists, imports and dismisses the sources an interrupted import left out', async () => {
    const [folder, files] = [folderWith({}), folderWith({ 'a.txt': STORM })];
    const fetched: string[] = [];
    const fetch: Fetch = async (address) => {
      // The process dies while it fetches the second address.
      if (fetched.length === 1) throw new Error('killed');
      fetched.push(address);
      return ok({ address, bytes: Buffer.from(`${STORM}\nMore of ${address}.`), contentType: 'text/plain' });
    };
    const addresses = ['https://a.example/a', 'https://a.example/b', 'https://a.example/c'];
    await expect(runFetching(fetch, folder, 'import', files, ...addresses)).rejects.toThrow('killed');
    const missing = [{ missing: addresses[1] }, { missing: addresses[2] }];
    expect(await run(folder, 'missing')).toEqual({ code: 0, complaints: [], answers: missing });
    const { code, complaints } = await run(folder, 'list');
    expect([code, ...complaints]).toEqual([
      0,
      'The last import was interrupted: 2 of 4 addresses are missing.',
      'To see what is missing: library missing. To import it: library missing --import. To forget it: library missing --dismiss.',
    ]);
    const again: Fetch = async (address) =>
      address.endsWith('b')
        ? fail('network', `“${address}” could not be reached; try again.`)
        : ok({ address, bytes: Buffer.from(`${STORM}\nMore of ${address}.`), contentType: 'text/plain' });
    const imported = await runFetching(again, folder, 'missing', '--import');
    expect(imported).toMatchObject({
      code: 2,
      complaints: [`“${addresses[1]}” could not be reached; try again.`],
      answers: [{ path: addresses[2], outcome: 'added' }],
    });
    // The import has ended, and the addresses that could not be fetched were reported.
    expect(await run(folder, 'missing')).toMatchObject({ answers: [] });
    expect((await run(folder, 'list')).complaints).toEqual([]);
    await expect(
      runFetching(async () => Promise.reject(new Error('killed')), folder, 'import', 'https://a.example/d'),
    ).rejects.toThrow('killed');
    expect((await run(folder, 'list')).complaints[0]).toBe(
      'The last import was interrupted: its only address is missing.',
    );
    expect(await run(folder, 'missing', '--dismiss')).toEqual({ code: 0, complaints: [], answers: [] });
    expect((await run(folder, 'list')).complaints).toEqual([]);
    expect((await run(folder, 'missing', '--all')).code).toBe(2);
  });

  it('lists the missing sources after it was killed', async () => {
    const COUNT = 300;
    const texts = Array.from({ length: COUNT }, (_, at) => [`${at}.txt`, `${STORM}\nPier ${at} was closed.\n`]);
    const [data, files] = [folderWith({}), folderWith(Object.fromEntries(texts))];
    const folder = join(data, 'library');
    const bundle = join(dirname(EXTRACTOR), 'library.cjs');
    const code = 'require(process.argv[1]).run(process.argv.slice(2))';
    const child = spawn(process.execPath, ['-e', code, '--', bundle, 'import', files], {
      env: { ...process.env, CROSSREAD_DATA: data, NODE_PATH: join(import.meta.dirname, '../../node_modules') },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const originals = join(folder, 'originals');
    await vi.waitFor(() => expect(existsSync(originals) && readdirSync(originals).length).toBeGreaterThan(4), 20_000);
    child.kill('SIGKILL');
    await ended;
    const { complaints, answers } = await run(folder, 'list');
    const kept = answers.reduce((sum, { articles }) => sum + Number(articles), 0);
    expect(kept).toBeLessThan(COUNT);
    expect(complaints[0]).toBe(`The last import was interrupted: ${COUNT - kept} of ${COUNT} files are missing.`);
    const imported = await run(folder, 'missing', '--import');
    expect([imported.answers.length, imported.complaints]).toEqual([COUNT - kept, []]);
    expect((await run(folder, 'list')).complaints).toEqual([]);
  }, 60_000);

  it('exports articles of an older version as this version reads them', async () => {
    const fixture = join(import.meta.dirname, '../main/library/store/fixtures/version-0.1');
    const folder = folderWith({ 'library.db': gunzipSync(readFileSync(join(fixture, 'library.db.gz'))) });
    cpSync(join(fixture, 'originals'), join(folder, 'originals'), { recursive: true });
    const { code, answers } = await run(folder, 'export', '6');
    expect(code).toBe(0);
    const [{ articles = [] } = {}] = answers as { articles?: Record<string, unknown>[] }[];
    // The page says where its outlet was found, which 0.1 did not store; the corrections are preserved.
    expect(articles.map(({ outlet, outletFrom, corrections }) => [outlet, outletFrom, corrections])).toContainEqual([
      'Harbour Gazette',
      'metadata',
      1,
    ]);
    expect(articles[0]).toMatchObject({ outlet: 'Evening Star', corrections: 1 });
    const again = await run(folder, 'export', '6');
    expect(again.answers).toEqual(answers);
  });
});
