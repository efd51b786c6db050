/** The page cached by one start for the next, and the story opened last. */
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ask } from './bridge';
import { test as base, expect } from './fixtures';
import { BRIDGE, BRIDGE_PHRASE } from './news';
import type { App } from './pages/app';

const SEEDS = resolve(__dirname, '../seeds');

interface DrawnPage {
  /** The markup of the rendered page. */
  readonly drawn: string;
  /** The bytes of the document as it was served. */
  readonly served: number;
}

interface Starts {
  /** Starts on files, or the sample story, looks at the page and quits once the page is cached for the next start. */
  readonly start: <Seen = DrawnPage>(files?: readonly string[], look?: (app: App) => Promise<Seen>) => Promise<Seen>;
  /** The path of a cached file of the story opened last. */
  readonly lastStory: (name: 'page.html' | 'opening.json') => string;
  /** The markup cached for the next start on these files. */
  readonly keptMarkup: (files: readonly string[]) => string;
}

const test = base.extend<Starts>({
  start: async ({ launch, profile, keptMarkup }, use) => {
    await use(async (files = [], look = drawnPage as (app: App) => Promise<never>) => {
      const app = await launch({ files, profile });
      const result = await look(app);
      await expect.poll(() => keptMarkup(files)).toBe((await drawnPage(app)).drawn);
      await app.quit();
      return result;
    });
  },
  lastStory: async ({ profile }, use) => use((name) => join(profile, 'library', 'start', name)),
  keptMarkup: async ({ profile, lastStory }, use) =>
    use((files) => {
      const file = files.length > 0 ? join(profile, 'files-page.html') : lastStory('page.html');
      // A hash of 64 digits comes before the markup.
      return existsSync(file) ? readFileSync(file, 'utf8').slice(64) : '';
    }),
});

function drawnPage({ page }: App): Promise<DrawnPage> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { drawn: document.getElementById('root')?.innerHTML ?? '', served: navigation?.decodedBodySize ?? 0 };
  });
}

/** Copies two articles of the sample story. */
function twoArticles(folder: string): readonly [string, string] {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  const [left, right] = names.map((name) => join(folder, name));
  if (left === undefined || right === undefined) throw new Error('The sample story has fewer than two articles.');
  for (const name of names.slice(0, 2)) copyFileSync(join(SEEDS, name), join(folder, name));
  return [left, right];
}

test('the second start is served the page of the first, and renders the same', async ({ start }) => {
  const first = await start();
  const second = await start();
  expect(second.drawn).toBe(first.drawn);
  expect(second.served).toBeGreaterThan(Buffer.byteLength(first.drawn));
  expect(first.served).toBeLessThan(Buffer.byteLength(first.drawn));
});

test('a reloaded page is served empty, because another story may be open by then', async ({ start }) => {
  await start();
  const reloaded = await start([], async (app) => {
    await app.page.evaluate(() => setTimeout(() => location.reload()));
    await app.page.waitForFunction(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return navigation?.type === 'reload';
    });
    await expect(app.compare.text).toBeVisible();
    return drawnPage(app);
  });
  expect(reloaded.served).toBeLessThan(Buffer.byteLength(reloaded.drawn));
});

test('an article that has changed since is shown in its new form', async ({ start, keptMarkup, folder }) => {
  const files = twoArticles(folder);
  await start(files);
  writeFileSync(files[0], `${readFileSync(files[0], 'utf8')}\n\nThis paragraph came later that evening.\n`);
  const second = await start(files, async (app) => {
    await expect(app.compare.text).toContainText('came later that evening');
    return drawnPage(app);
  });
  expect(second.served).toBeLessThan(Buffer.byteLength(second.drawn));
  expect(keptMarkup(files)).toContain('came later that evening');
});

test('markup in an article is text in the cached page as well', async ({ start, keptMarkup, folder }) => {
  // Made-up elements: real ones would be detected as page clutter and hidden.
  const hostile =
    '<x-img src=x onerror=alert(1)></x-main><x-script>alert(2)</x-script><x-style>*{display:none}</x-style>';
  const files = twoArticles(folder);
  for (const file of files) writeFileSync(file, `${readFileSync(file, 'utf8')}\n\nOfficials said ${hostile} today.\n`);
  await start(files);
  await start(files, async (app) => {
    await expect(app.compare.text).toContainText('<x-script>alert(2)</x-script>');
    const parsed = await app.page.evaluate((markup) => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      const attributes = [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      return {
        text: body.textContent,
        elements: body.querySelectorAll('script, style, img, iframe, link, form, x-img, x-script, x-style').length,
        // The Content-Security-Policy refuses a style attribute, so a page that needed one would look different.
        attributes: attributes.filter((name) => name.startsWith('on') || ['style', 'src', 'href'].includes(name)),
      };
    }, keptMarkup(files));
    expect(parsed).toEqual({ text: expect.stringContaining(hostile), elements: 0, attributes: [] });
  });
});

test('a damaged cached page is not used', async ({ start, lastStory }) => {
  const first = await start();
  const file = lastStory('page.html');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Russia', 'Prussia'));
  const second = await start();
  expect(second.drawn).toBe(first.drawn);
  expect(second.served).toBe(first.served);
});

/** Pastes an article into the library. Returns its id and its story's. */
async function paste({ page }: App, value: string) {
  const [article] = (await ask(page, 'importPasted', { kind: 'text', value })).imported;
  if (article === undefined) throw new Error('Nothing was imported.');
  return article;
}

test('the library story opened last is shown again, with later corrections, and is in the menu', async ({
  launch,
  profile,
  lastStory,
}) => {
  const first = await launch({ profile });
  const bridge = await paste(first, BRIDGE);
  await paste(first, `${BRIDGE}\nOpponents said they would challenge the decision in court.\n`);
  await ask(first.page, 'openStory', bridge.story);
  await expect(first.compare.text).toContainText(BRIDGE_PHRASE);
  await expect.poll(() => first.system.recentStories()).toEqual(['Council approves new harbour bridge', '&Clear list']);
  await expect.poll(() => existsSync(lastStory('opening.json'))).toBe(true);
  await first.quit();

  const second = await launch({ profile });
  await expect(second.compare.text).toContainText(BRIDGE_PHRASE);
  await expect.poll(() => second.system.recentStories()).toHaveLength(2);
  await ask(second.page, 'renameStory', bridge.story, 'The harbour bridge', null);
  await ask(second.page, 'correct', bridge.id, { kind: 'outlet', value: 'The Harbour Post' });
  await expect.poll(() => second.system.recentStories()).toContain('The harbour bridge');
  await second.quit();

  const third = await launch({ profile });
  await expect(third.compare.heads).toContainText('The Harbour Post');
  await third.system.clearRecentStories();
  await expect.poll(() => third.system.recentStories()).toEqual(['&Clear list']);
  await third.quit();

  const fourth = await launch({ profile });
  await expect(fourth.compare.text).toContainText('Russia won a promise');
});
