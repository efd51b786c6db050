import { mkdirSync, openSync, symlinkSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MOST_FILES } from '../main/library/store/walk';
import { folderWith } from '../main/shared/testing';
import { extractingBy } from '../main/sources/extract/client';
import { builtExtractor, docx, pdf, protectedPdf, wordParagraph } from '../main/sources/extract/testing';
import { FETCH_LIMITS, fetchArticle, type Network } from '../main/sources/web/fetch';
import { site } from '../main/sources/web/testing';
import { libraryCommand } from './libraryCommand';

const EXTRACTOR = await builtExtractor();
const GOOD = 'The lighthouse of Brannock is for sale, the harbour board said on Tuesday.';
const KEPT = 'Ferry strike ends\n\nCrews of the ferries of Wexmouth went back to work on Monday, their union said.\n';
/** The timeout in milliseconds: each test starts a thread that loads the libraries of its format. */
const PATIENCE = 60_000;
const isLinux = process.platform === 'linux';

const NOWHERE: Network = { resolve: async () => [], isAllowed: () => false };

/** Runs the command and returns its exit code, complaints and answers. */
async function run(folder: string, argv: readonly string[], network = NOWHERE) {
  const complaints: string[] = [];
  let out = '';
  const extracting = extractingBy(EXTRACTOR);
  onTestFinished(() => extracting.close());
  const limits = { ...FETCH_LIMITS, time: 500, size: 2 ** 20 };
  const tools = {
    extract: extracting.extract.bind(extracting),
    fetch: (address: string) => fetchArticle(address, network, limits),
  };
  const code = await libraryCommand(argv, folder, tools, {
    print: async (text) => {
      out += text;
    },
    complain: (sentence) => complaints.push(sentence),
  });
  const answers = out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]));
  return { code, complaints, answers };
}

/** A library with one article in it. */
async function library(): Promise<string> {
  const folder = folderWith({});
  expect(await run(folder, ['import', join(folderWith({ 'kept.txt': KEPT }), 'kept.txt')])).toMatchObject({ code: 0 });
  return folder;
}

const kept = async (folder: string) => (await run(folder, ['export', '1'])).answers;

/** Imports one bad file between two good ones into a library that has an article; returns the sentences about it. */
async function complaintsOf(name: string | Buffer, content: string | Buffer): Promise<readonly string[]> {
  const folder = await library();
  const before = await kept(folder);
  const files = folderWith({ 'a good one.txt': `Before\n\n${GOOD}`, 'z good one.txt': `After\n\n${GOOD} Again.` });
  writeFileSync(Buffer.concat([Buffer.from(`${files}/`), Buffer.from(name)]), content);
  const { code, complaints, answers } = await run(folder, ['import', files]);
  const paths = answers.map(({ path }) => String(path));
  expect(paths[0]).toContain('a good one.txt');
  expect(paths.at(-1)).toContain('z good one.txt');
  expect(await kept(folder)).toEqual(before);
  expect(code).toBe(complaints.length === 0 ? 0 : 2);
  return complaints.map((sentence) => sentence.replace(`${files}/`, ''));
}

describe('an import with a bad file continues, and explains the remedy in one sentence', { timeout: PATIENCE }, () => {
  it.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
    [
      'a PDF that is damaged',
      'b.pdf',
      () => Buffer.from('%PDF-1.7\nnothing of the sort'),
      '“b.pdf” is damaged. Open it in a PDF viewer and print it to a new PDF.',
    ],
    [
      'a PDF with a password',
      'b.pdf',
      () => protectedPdf(),
      '“b.pdf” is protected by a password. Save a copy without one.',
    ],
    [
      'a PDF of scanned pages',
      'b.pdf',
      () => pdf([[], []]),
      '“b.pdf” has no text (a scan?). Run OCR and import it again.',
    ],
    [
      'a DOCX bomb',
      'b.docx',
      () => docx(wordParagraph(GOOD), { 'word/comments.xml': new Uint8Array(64 * 2 ** 20) }),
      '“b.docx” unpacks to far more than its size. If you trust where it came from, open it and save its text.',
    ],
    [
      'HTML nested 100,000 levels deep',
      'b.html',
      () => Buffer.from(`<html><body>${'<div>'.repeat(100_000)}${GOOD}`),
      '“b.html” is nested too deeply to be read as a page. Copy the article from it and paste it.',
    ],
    [
      'a picture with the ending of a text',
      'b.txt',
      () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      '“b.txt” is not text. Choose an article as text, Markdown, HTML, PDF, DOCX or email.',
    ],
    [
      'an empty file',
      'b.txt',
      () => Buffer.alloc(0),
      '“b.txt” has no text in it. Choose a file with an article in it.',
    ],
  ])('%s', async (_what, name, content, sentence) => {
    expect(await complaintsOf(name, await content())).toEqual([sentence]);
  });

  it('a file whose name is not UTF-8 and cannot be found by it', async () => {
    const name = join(folderWith({}), 'caf\ufffd.txt');
    expect((await run(await library(), ['import', name])).complaints).toEqual([
      `“${name}” has a name that is not UTF-8. Rename it, or import the folder it is in.`,
    ]);
  });

  it('HTML of 100 MB', async () => {
    const folder = await library();
    const files = folderWith({ 'good.txt': GOOD });
    const page = join(files, 'b.html');
    writeSync(openSync(page, 'w'), '<html><body>');
    truncateSync(page, 100 * 2 ** 20);
    const { complaints, answers } = await run(folder, ['import', files]);
    expect(complaints).toEqual([
      `“${page}” is larger than 32 MB. Save the article by itself, as text or as a page without pictures.`,
    ]);
    expect(answers.length).toBe(1);
  });
});

describe('an import accepts files that only look bad', { timeout: PATIENCE }, () => {
  it('HTML with scripts and event handlers, which are neither read nor run', async () => {
    const page = `<!doctype html><title>For sale</title><body onload="globalThis.ran = 1"><script>globalThis.ran = 1; document.write('written')</script>
      <article><h1>Lighthouse for sale</h1><p onclick="ran = 1">${GOOD}</p><img src=x onerror="ran = 1">
      <p><a href="javascript:ran = 1">Its lamp</a> was put out in 1998, and no keeper has lived there since, the board said.</p>
      <iframe srcdoc="<script>ran = 1</script>"></iframe><svg onload="ran = 1"><script>ran = 1</script></svg></article>`;
    const folder = await library();
    const { code, answers } = await run(folder, ['import', folderWith({ 'b.html': page })]);
    expect(code).toBe(0);
    const [story] = (await run(folder, ['export', String(answers[0]?.story)])).answers;
    const text = JSON.stringify(story);
    expect(text).toContain(GOOD);
    expect(text).toContain('Its lamp was put out');
    expect(text).not.toMatch(/ran = 1|written|script/);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('a wrong extension', async () => {
    const folder = folderWith({});
    const files = folderWith({
      'a page.pdf': `<!doctype html><html><body><article><h1>Lighthouse for sale</h1><p>${GOOD}</p></article></body></html>`,
      'a pdf.txt': await pdf([[{ text: GOOD, at: [60, 700] }]]),
      'a word document.html': docx(wordParagraph(`${GOOD} Again.`)),
      'a text.docx': `Lighthouse\n\n${GOOD} Once more.`,
    });
    const { code, complaints, answers } = await run(folder, ['import', files]);
    expect([code, complaints, answers.length]).toEqual([0, [], 4]);
    const stories = new Set(answers.map(({ story }) => String(story)));
    for (const story of stories)
      expect(JSON.stringify((await run(folder, ['export', story])).answers)).toContain(GOOD.slice(0, 60));
  });

  it.skipIf(!isLinux)('a name that is not UTF-8', async () => {
    expect(await complaintsOf(Buffer.from('caf\xe9.txt', 'latin1'), `Between\n\n${GOOD} Really.`)).toEqual([]);
  });

  it.skipIf(!isLinux)('circular links', async () => {
    const folder = await library();
    const files = folderWith({ 'good.txt': GOOD });
    mkdirSync(join(files, 'deep'));
    symlinkSync(files, join(files, 'deep', 'up'));
    symlinkSync('self.txt', join(files, 'self.txt'));
    const { complaints, answers } = await run(folder, ['import', files]);
    expect(complaints).toEqual([`“${join(files, 'self.txt')}” is a link that leads to itself. Remove it.`]);
    expect(answers.length).toBe(1);
  });
});

describe('an import of a folder with too many files', { timeout: PATIENCE }, () => {
  it('is refused before any is read, and other operands are imported', async () => {
    const many = folderWith({ 'a.txt': GOOD });
    // Links to one file: faster to create than 20,000 files.
    for (let at = 0; at < MOST_FILES; at++) symlinkSync('a.txt', join(many, `${at}.txt`));
    const good = join(folderWith({ 'good.txt': GOOD }), 'good.txt');
    const { complaints, answers } = await run(await library(), ['import', many, good]);
    expect(complaints).toEqual([`“${many}” contains more than 20,000 files. Import it folder by folder.`]);
    expect(answers.map(({ path }) => path)).toEqual([good]);
  });
});

describe('an import of addresses', { timeout: PATIENCE }, () => {
  it('continues after local and endless ones, and explains the remedy in one sentence', async () => {
    const { port, network } = await site((request, response) => {
      const redirects: Record<string, string> = { '/file': 'file:///etc/passwd', '/inside': 'http://127.0.0.1:1/' };
      const location = redirects[request.url ?? ''];
      if (location !== undefined) return void response.writeHead(302, { location }).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      if (request.url === '/article') return void response.end(`<h1>Lighthouse for sale</h1><p>${GOOD}</p>`);
      const more = () => {
        while (request.url === '/bytes' && !response.destroyed && response.write('words '.repeat(1000)));
      };
      response.on('drain', more).write('words');
      more();
    });
    const at = (path: string) => `http://news.example:${port}/${path}`;
    const addresses = ['file', 'inside', 'bytes', 'silence', 'article'].map(at);
    const folder = await library();
    const { code, complaints, answers } = await run(folder, ['import', ...addresses], network);
    expect(code).toBe(2);
    expect(complaints).toEqual([
      `“${at('file')}” leads to a file address. Crossread downloads only http and https pages.`,
      `“${at('inside')}” leads to this computer or its network. Crossread downloads only public pages.`,
      `“${at('bytes')}” is larger than 1 MB. Save the article by itself from a browser.`,
      `“${at('silence')}” did not finish within 0.5 seconds. Try again, or save the page from a browser.`,
    ]);
    expect(answers).toMatchObject([{ path: at('article'), outcome: 'added' }]);
  });
});

describe('a library that cannot be used', { timeout: PATIENCE }, () => {
  it('of a newer version is named and left unchanged', async () => {
    const folder = await library();
    const database = new Database(join(folder, 'library.db'));
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA user_version = 1000');
    database.close();
    const { code, complaints } = await run(folder, ['import', folderWith({ 'good.txt': GOOD })]);
    expect(code).toBe(2);
    expect(complaints).toEqual([
      `The library in “${folder}” was made by a newer version of Crossread. Install that version, or choose another folder with CROSSREAD_DATA.`,
    ]);
  });
});
