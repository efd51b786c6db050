import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../contract';
import { withoutMetadata } from '../../engine/article/plain';
import { fail, ok } from '../shared/result';
import { folderWith } from '../shared/testing';
import { extractArticle } from './extract/extractArticle';
import { docx, protectedPdf, wordParagraph } from './extract/testing';
import { type Loading, loadStory } from './load';

/** The first line is the headline; a text that begins with "!" cannot be parsed. */
function loading(): Loading {
  let ids = 0;
  return {
    newId: () => `id-${++ids}`,
    parse: async (source) => (source.startsWith('!') ? fail('engine', 'broken') : ok(articleOf(source))),
    extract: extractArticle,
  };
}

function articleOf(source: string): Article {
  return { ...withoutMetadata([], null), headline: source.split('\n')[0] || null };
}

const describeStory = (value: object): string => JSON.stringify(value);

describe('a folder with a story.json', () => {
  it('opens two readable articles and reports the others', async () => {
    const folder = folderWith({
      'story.json': describeStory({ title: 'T', date: '2012-02-07', articles: ['no.txt', 'b.txt', 'a.txt', 'c.txt'] }),
      'a.txt': 'A',
      'b.txt': 'B',
      'c.txt': '!',
    });
    const loaded = await loadStory({ folder }, loading());
    if (!loaded.ok) throw new Error(loaded.error.message);
    const { story, articles } = loaded.value;
    expect(story).toMatchObject({ title: 'T', date: '2012-02-07' });
    expect(story.articles.map((article) => article.headline)).toEqual(['B', 'A']);
    expect(story.articles.map((article) => article.file)).toEqual(['b.txt', 'a.txt']);
    expect([story.firstPair?.left, story.firstPair?.right]).toEqual(story.articles.map((article) => article.id));
    expect(story.problems.map((problem) => problem.code)).toEqual(['not-found', 'engine']);
    expect(story.problems.map((problem) => problem.message).join()).toMatch(/“no\.txt”.*“c\.txt”/);
    expect(articles.get(story.firstPair?.left ?? '')?.headline).toBe('B');
  });

  it.each(['../a.txt', '/etc/hostname', 'b/../../a.txt', 'C:\\a.txt', '..'])(
    'lists nothing outside: %s',
    async (file) => {
      const folder = folderWith({ 'story.json': describeStory({ title: 'T', articles: [file] }) });
      const loaded = await loadStory({ folder }, loading());
      expect(loaded).toMatchObject({
        ok: true,
        value: { story: { firstPair: null, problems: [{ code: 'bad-story' }] } },
      });
    },
  );

  it('follows links inside the folder but none that lead outside', async () => {
    const elsewhere = folderWith({ 'secret.txt': 'S' });
    const folder = folderWith({
      'story.json': describeStory({
        title: 'T',
        articles: ['file.txt', 'linked/secret.txt', 'sub/inside.txt', 'a.txt'],
      }),
      'a.txt': 'A',
    });
    mkdirSync(join(folder, 'sub'));
    symlinkSync(join(elsewhere, 'secret.txt'), join(folder, 'file.txt'));
    symlinkSync(elsewhere, join(folder, 'linked'));
    symlinkSync('../a.txt', join(folder, 'sub', 'inside.txt'));
    // The story's own folder may be reached by a link.
    symlinkSync(folder, join(elsewhere, 'story'));
    const loaded = await loadStory({ folder: join(elsewhere, 'story') }, loading());
    if (!loaded.ok) throw new Error(loaded.error.message);
    expect(loaded.value.story.articles.map(({ file, headline }) => [file, headline])).toEqual([
      ['inside.txt', 'A'],
      ['a.txt', 'A'],
    ]);
    expect(loaded.value.story.problems).toMatchObject([
      { code: 'bad-story', message: expect.stringContaining('“file.txt” is outside') },
      { code: 'bad-story', message: expect.stringContaining('“linked/secret.txt” is outside') },
    ]);
  });

  it.each([
    ['{', 'the whole file'],
    ['[]', 'the whole file'],
    ['{"title":"T","articles":[1]}', 'articles.0'],
    ['{"title":"T","date":"yesterday","articles":["a"]}', 'date'],
    ['{"title":"T","articles":[]}', 'articles'],
  ])('is refused, and the message locates the fault: %s', async (content, place) => {
    const folder = folderWith({ 'story.json': content });
    const loaded = await loadStory({ folder }, loading());
    expect(loaded).toMatchObject({ ok: false, error: { code: 'bad-story' } });
    expect(loaded.ok ? '' : loaded.error.message).toContain(`Correct ${place} `);
  });

  it('is refused when there is none', async () => {
    const folder = folderWith({});
    expect(await loadStory({ folder }, loading())).toMatchObject({ ok: false, error: { code: 'bad-story' } });
  });
});

describe('a list of files', () => {
  it("takes its title from the first headline, else from the files' names", async () => {
    const folder = folderWith({ 'a.txt': '\nno headline', 'b.txt': 'B', 'c.txt': '\nneither' });
    const files = (...names: string[]) => ({ files: names.map((name) => join(folder, name)) });
    expect(await loadStory(files('a.txt', 'b.txt'), loading())).toMatchObject({ value: { story: { title: 'B' } } });
    const untitled = await loadStory(files('a.txt', 'c.txt'), loading());
    expect(untitled).toMatchObject({ value: { story: { title: 'a.txt / c.txt', date: null } } });
  });

  it('may name the same file twice: two articles with different ids', async () => {
    const file = join(folderWith({ 'a.txt': 'A' }), 'a.txt');
    const loaded = await loadStory({ files: [file, file] }, loading());
    expect(loaded).toMatchObject({
      ok: true,
      value: { story: { firstPair: { left: 'id-1', right: 'id-2' }, problems: [] } },
    });
  });

  it('that cannot be read gives no opening pair but one sentence each', async () => {
    const folder = folderWith({ 'a.txt': 'A' });
    const loaded = await loadStory({ files: [join(folder, 'a.txt'), join(folder, 'b.txt'), folder] }, loading());
    expect(loaded).toMatchObject({
      ok: true,
      value: { story: { firstPair: null, problems: [{ code: 'not-found' }, { code: 'not-a-file' }] } },
    });
  });

  it('needs at least two', async () => {
    const loaded = await loadStory({ files: [join(folderWith({ 'a.txt': 'A' }), 'a.txt')] }, loading());
    expect(loaded).toMatchObject({ value: { story: { firstPair: null, problems: [{ code: 'bad-request' }] } } });
  });

  it('may be of any format; problems are reported as for text', async () => {
    const folder = folderWith({
      'a.txt': 'A',
      'b.docx': docx(wordParagraph('The harbour bridge was closed on Tuesday.', 'Title')),
      'c.html': '<!doctype html><title>C</title><article><h1>C</h1><p>The harbour bridge was closed.</p></article>',
      'd.pdf': await protectedPdf(),
      'e.pdf': '%PDF-1.7 and nothing else',
    });
    const files = ['a.txt', 'b.docx', 'c.html', 'd.pdf', 'e.pdf'].map((name) => join(folder, name));
    const loaded = await loadStory({ files }, loading());
    if (!loaded.ok) throw new Error(loaded.error.message);
    const { story, articles } = loaded.value;
    expect(story.articles.map(({ file }) => file)).toEqual(['a.txt', 'b.docx', 'c.html']);
    expect(articles.get('id-2')?.paragraphs[0]?.text).toBe('The harbour bridge was closed on Tuesday.');
    expect(story.problems.map(({ code }) => code)).toEqual(['protected', 'damaged']);
    for (const [at, { message }] of story.problems.entries()) expect(message).toContain(files[at + 3]);
  });

  it('may be one folder with a story in it', async () => {
    const folder = folderWith({ 'story.json': describeStory({ title: 'T', articles: ['a.txt'] }), 'a.txt': 'A' });
    expect(await loadStory({ files: [folder] }, loading())).toMatchObject({ value: { story: { title: 'T' } } });
  });
});
