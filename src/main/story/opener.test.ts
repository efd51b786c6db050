import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Article, Comparison, Failure, Result, StoryItem } from '../../contract';
import { fail, ok } from '../shared/result';
import { folderWith } from '../shared/testing';
import type { FullStory } from '../sources/load';
import { StoryOpener } from './opener';
import { StorySession } from './session';

const comparison: Comparison = {
  links: [],
  passages: [],
  edits: [],
  coverage: { left: 0, right: 0 },
  approximate: false,
};

const INDEX = '<body><div id="root"></div></body>';

/** A story of articles with these headlines. */
const storyOf = (...headlines: readonly string[]): FullStory => ({
  title: headlines.join(),
  date: null,
  articles: headlines.map((headline, at) => ({
    id: at + 1,
    name: `${headline}.txt`,
    encoding: null,
    article: { headline, outlet: null, published: null, agencyClaims: [], paragraphs: [] } as unknown as Article,
  })),
});

/** The folders on disk: the built window, the sample, and the user's data. */
function disk() {
  const folder = folderWith({});
  const places = {
    data: join(folder, 'data'),
    library: join(folder, 'data', 'library'),
    renderer: join(folder, 'renderer'),
    sample: join(folder, 'sample'),
  };
  for (const each of Object.values(places)) mkdirSync(each, { recursive: true });
  writeFileSync(join(places.renderer, 'index.html'), INDEX);
  writeFileSync(join(places.sample, 'story.json'), '{}');
  return places;
}

/** A library with these stories, the most recently opened first. */
function libraryOf(stories: ReadonlyMap<number, FullStory>, problem: Failure | null = null) {
  const opened: number[] = [...stories.keys()];
  const failed = problem && { ok: false as const, error: problem };
  return {
    recent: vi.fn(async () => failed ?? ok(opened.map((id) => ({ id, title: 'T' }) as StoryItem))),
    story: vi.fn(async (id: number): Promise<Result<FullStory>> => {
      const story = stories.get(id);
      return failed ?? (story ? ok(story) : fail('unknown-article', 'Gone.'));
    }),
    articles: vi.fn(async () => ok(storyOf('X', 'Y'))),
    hasDeleted: vi.fn((_articles: readonly number[]) => false),
    opened: vi.fn(async (id: number) => {
      opened.unshift(id);
      return ok({ id } as StoryItem);
    }),
  };
}

/** A start: the title the user sees, and the engine that was used. */
function start(places: ReturnType<typeof disk>, library: ReturnType<typeof libraryOf>, files: readonly string[] = []) {
  const engine = {
    open: vi.fn(async (_source: unknown, prefix: string) => {
      const article = { headline: 'Sample', paragraphs: [] } as unknown as Article;
      const ids = [`${prefix}1`, `${prefix}2`] as const;
      const summaries = ids.map((id) => ({
        id,
        file: id,
        outlet: null,
        headline: 'Sample',
        published: null,
        agencyClaims: [],
        encoding: null,
      }));
      const firstPair = { left: ids[0], right: ids[1] };
      return ok({
        story: { title: 'Sample', date: null, articles: summaries, firstPair, problems: [] },
        articles: new Map(ids.map((id) => [id, { ...article }])),
      });
    }),
    compare: vi.fn(async () => ok(comparison)),
    compareInBackground: vi.fn(async () => ok(comparison)),
    decide: vi.fn(),
    adopt: vi.fn(),
    cached: vi.fn(async () => ok(comparison)),
    cancel: vi.fn(),
    warm: vi.fn(),
  };
  const decisions = { of: () => [], keep: vi.fn(), problem: null, state: 'decided', changed: false };
  const session = new StorySession(engine, decisions);
  const opener = new StoryOpener(files, places, { session, engine, decisions, library, build: 'build' });
  const title = async () => {
    await opener.started;
    const story = await session.story();
    return story.ok ? story.value.title : story.error.message;
  };
  return { opener, engine, session, title };
}

/** Runs a start to its end. */
async function startAndEnd(places: ReturnType<typeof disk>, library: ReturnType<typeof libraryOf>, markup: string) {
  const started = start(places, library);
  const title = await started.title();
  await started.opener.afterPaint();
  await started.opener.keepPage(markup);
  return { ...started, shown: title };
}

describe('StoryOpener', () => {
  it('starts with the sample, and with its cached first screen the next time', async () => {
    const places = disk();
    const library = libraryOf(new Map());
    expect((await startAndEnd(places, library, '<main>drawn</main>')).shown).toBe('Sample');
    const second = start(places, library);
    expect(await second.title()).toBe('Sample');
    expect(second.engine.open).not.toHaveBeenCalled();
    expect(second.opener.page.serve()).toContain('<main>drawn</main>');
    expect(await second.opener.renewed()).toBeNull();
    // The library is not used before the paint.
    expect(library.story).not.toHaveBeenCalled();
  });

  it('starts with the story opened last without the library, and checks it there afterwards', async () => {
    const places = disk();
    const stories = new Map([[7, storyOf('A', 'B')]]);
    const library = libraryOf(stories);
    const first = start(places, libraryOf(new Map()));
    await first.title();
    expect(await start(places, library).opener.openStory(7)).toMatchObject({ value: { title: 'A,B' } });
    expect(library.opened).toHaveBeenCalledWith(7);
    await vi.waitFor(async () => expect(await start(places, libraryOf(new Map())).title()).toBe('A,B'));

    const same = start(places, library);
    await same.title();
    expect(same.engine.open).not.toHaveBeenCalled();
    expect(await same.opener.renewed()).toBeNull();
    stories.set(7, storyOf('A corrected', 'B'));
    expect(await same.opener.renewed()).toMatchObject({ title: 'A corrected,B' });
    expect(await same.title()).toBe('A corrected,B');
  });

  it('replaces the cached story if another was opened last, but never one the user has opened', async () => {
    const places = disk();
    const library = libraryOf(new Map([[7, storyOf('A', 'B')]]));
    const started = start(places, library);
    await started.title();
    expect(await started.opener.renewed()).toMatchObject({ title: 'A,B' });
    const other = start(places, library);
    await other.title();
    await other.session.open({ files: ['c'] });
    expect(await other.opener.renewed()).toBeNull();
    expect(await start(places, library, ['a', 'b']).opener.renewed()).toBeNull();
  });

  it('shows the sample when the story is gone, and the cached story while the library is unavailable', async () => {
    const places = disk();
    const library = libraryOf(new Map([[7, storyOf('A', 'B')]]));
    await start(places, library).opener.openStory(7);
    await vi.waitFor(async () => expect(await start(places, library).title()).toBe('A,B'));
    const inUse = libraryOf(new Map(), fail('in-use', 'In use.').error);
    const busy = start(places, inUse);
    expect(await busy.title()).toBe('A,B');
    expect(await busy.opener.renewed()).toBeNull();
    const gone = start(places, libraryOf(new Map()));
    expect(await gone.opener.renewed()).toMatchObject({ title: 'Sample' });
  });

  it('waits for the library when there is one and nothing is cached', async () => {
    const places = disk();
    writeFileSync(join(places.library, 'library.db'), '');
    const library = libraryOf(new Map([[7, storyOf('A', 'B')]]));
    const started = await startAndEnd(places, library, '<main>A, B</main>');
    expect(started.shown).toBe('A,B');
    expect(await started.opener.renewed()).toBeNull();
    expect(start(places, library).opener.page.serve()).toContain('<main>A, B</main>');
    expect((await startAndEnd(disk(), libraryOf(new Map(), fail('in-use', 'In use.').error), '')).shown).toBe('Sample');
  });

  it('caches no page of a story that is no longer open', async () => {
    const places = disk();
    const library = libraryOf(new Map([[7, storyOf('A', 'B')]]));
    const started = start(places, library);
    await started.title();
    await started.opener.openStory(7);
    await started.opener.keepPage('<main>Sample</main>');
    await vi.waitFor(async () => expect(await start(places, library).title()).toBe('A,B'));
    expect(start(places, library).opener.page.serve()).toBe(INDEX);
  });

  it('caches no story with an article that was just deleted, and removes the files of 0.1', async () => {
    const places = disk();
    for (const name of ['opening.json', 'page.html']) writeFileSync(join(places.data, name), 'of old');
    writeFileSync(join(places.library, 'library.db'), '');
    const library = libraryOf(new Map([[7, storyOf('A', 'B')]]));
    library.hasDeleted.mockImplementation((articles) => articles.includes(2));
    const started = await startAndEnd(places, library, '<main>A, B</main>');
    expect(started.shown).toBe('A,B');
    await started.opener.openStory(7);
    await vi.waitFor(() => expect(started.engine.compare).toHaveBeenCalled());
    await new Promise((resolve) => setImmediate(resolve));
    expect(readdirSync(places.data)).toEqual(['library']);
    expect(readdirSync(places.library)).toEqual(['library.db']);
  });

  it('removes the page of the previous story when another is opened', async () => {
    const places = disk();
    writeFileSync(join(places.library, 'library.db'), '');
    const library = libraryOf(
      new Map([
        [7, storyOf('A', 'B')],
        [8, storyOf('C', 'D')],
      ]),
    );
    const started = await startAndEnd(places, library, '<main>A, B</main>');
    const start = join(places.library, 'start');
    expect(readdirSync(start).sort()).toEqual(['opening.json', 'page.html']);
    await started.opener.openStory(8);
    await vi.waitFor(() => expect(readFileSync(join(start, 'opening.json'), 'utf8')).toContain('"C,D"'));
    expect(readdirSync(start)).toEqual(['opening.json']);
  });

  it('reports why a story cannot be opened, and leaves the previous one open', async () => {
    const places = disk();
    const started = start(places, libraryOf(new Map()));
    await started.title();
    expect(await started.opener.openStory(9)).toMatchObject({ error: { code: 'unknown-article' } });
    expect(await started.title()).toBe('Sample');
    expect(await started.opener.openArticles([1, 2])).toMatchObject({ value: { title: 'X,Y' } });
    expect(await started.title()).toBe('X,Y');
  });
});
