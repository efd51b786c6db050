import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ImportReport } from '../src/contract';
import { App } from './app';
import { ask } from './bridge';

const SEEDS = resolve(__dirname, '../seeds');

let folder = '';
let data = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-start-'));
  data = mkdtempSync(join(tmpdir(), 'crossread-profile-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
});

/** Starts on the files, with the profile of the start before, and ends when the page is kept for the next. */
async function start<Seen>(files: readonly string[], look: (app: App) => Promise<Seen>): Promise<Seen> {
  const app = await App.launch({ files, data });
  try {
    // Outside of the kept page, which is inert and gone as soon as the window answers.
    await expect(app.page.locator('#root > :not([inert]) main')).toBeVisible();
    const result = await look(app);
    await expect.poll(() => kept(files)).toBe((await seen(app)).drawn);
    return result;
  } finally {
    await app.close();
  }
}

/** The page as it is drawn, and the bytes that the document came with. */
const seen = ({ page }: App) =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { drawn: document.getElementById('root')?.innerHTML ?? '', served: navigation?.decodedBodySize ?? 0 };
  });

/** A file that is kept of the story opened last, in the library it may be of. */
const ofLast = (name: string) => join(data, 'library', 'start', name);

/** The markup kept for the next start on these files: what follows the hash. */
function kept(files: readonly string[]): string {
  const file = files.length > 0 ? join(data, 'files-page.html') : ofLast('page.html');
  return existsSync(file) ? readFileSync(file, 'utf8').slice(64) : '';
}

function twoArticles(): readonly [string, string] {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  const [left, right] = names.map((name) => join(folder, name));
  if (left === undefined || right === undefined) throw new Error('The sample story has fewer than two articles.');
  for (const name of names.slice(0, 2)) copyFileSync(join(SEEDS, name), join(folder, name));
  return [left, right];
}

test('the second start comes with the page of the first, and draws the same', async () => {
  const first = await start([], seen);
  const second = await start([], seen);
  expect(second.drawn).toBe(first.drawn);
  expect(second.served).toBeGreaterThan(Buffer.byteLength(first.drawn));
  expect(first.served).toBeLessThan(Buffer.byteLength(first.drawn));
});

test('a page that is loaded again comes empty, whatever is open by then', async () => {
  await start([], seen);
  const again = await start([], async (app) => {
    await app.page.evaluate(() => setTimeout(() => location.reload()));
    await app.page.waitForFunction(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return navigation?.type === 'reload';
    });
    await expect(app.text).toBeVisible();
    return seen(app);
  });
  expect(again.served).toBeLessThan(Buffer.byteLength(again.drawn));
});

test('a changed article is shown as it is now', async () => {
  const files = twoArticles();
  await start(files, seen);
  writeFileSync(files[0], `${readFileSync(files[0], 'utf8')}\n\nA paragraph of its own came later that evening.\n`);
  const second = await start(files, async (app) => {
    await expect(app.text).toContainText('came later that evening');
    return seen(app);
  });
  expect(second.served).toBeLessThan(Buffer.byteLength(second.drawn));
  expect(kept(files)).toContain('came later that evening');
});

test('markup in an article is text in the kept page as well', async () => {
  // Elements that no page has: those of real ones are clutter, and hidden.
  const hostile =
    '<x-img src=x onerror=alert(1)></x-main><x-script>alert(2)</x-script><x-style>*{display:none}</x-style>';
  const files = twoArticles();
  for (const file of files) writeFileSync(file, `${readFileSync(file, 'utf8')}\n\nOfficials said ${hostile} today.\n`);
  await start(files, seen);
  await start(files, async (app) => {
    await expect(app.text).toContainText('<x-script>alert(2)</x-script>');
    const parsed = await app.page.evaluate((markup) => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      const attributes = [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      return {
        text: body.textContent,
        elements: body.querySelectorAll('script, style, img, iframe, link, form, x-img, x-script, x-style').length,
        // A style in an attribute is refused by the Content-Security-Policy, and would be missing.
        attributes: attributes.filter((name) => name.startsWith('on') || ['style', 'src', 'href'].includes(name)),
      };
    }, kept(files));
    expect(parsed).toEqual({ text: expect.stringContaining(hostile), elements: 0, attributes: [] });
  });
});

test('a damaged kept page is as good as none', async () => {
  const first = await start([], seen);
  writeFileSync(ofLast('page.html'), readFileSync(ofLast('page.html'), 'utf8').replaceAll('Russia', 'Prussia'));
  const second = await start([], seen);
  expect(second.drawn).toBe(first.drawn);
  expect(second.served).toBe(first.served);
});

/** Pastes an article as a story of its own; gives both their ids. */
async function paste({ page }: App, value: string) {
  const { imported } = await ask<'importPasted', ImportReport>(page, 'importPasted', { kind: 'text', value });
  const [one] = imported;
  if (one === undefined) throw new Error('Nothing was imported.');
  return one;
}

const BRIDGE = `Council approves new harbour bridge

The city council voted on Tuesday to build a second bridge across the harbour, ending nine years of argument over its cost.

The bridge will cost 340 million dollars and open in 2031, the mayor told reporters after the vote.
`;

/** The stories in the menu of those opened last. */
const inMenu = ({ electron }: App) =>
  electron.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find((item) => item.label === '&File')?.submenu;
    const recent = file?.items.find((item) => item.label === '&Recent stories')?.submenu;
    return (recent?.items ?? []).map((item) => item.label).filter((label) => label !== '');
  });

test('the story of the library opened last is shown again, also as it has become since, and stands in the menu', async () => {
  const first = await App.launch({ data });
  const one = await paste(first, BRIDGE);
  await paste(first, `${BRIDGE}\nOpponents said they would challenge the decision in court.\n`);
  await ask(first.page, 'openStory', one.story);
  await expect(first.text).toContainText('ending nine years of argument');
  await expect.poll(() => inMenu(first)).toEqual(['Council approves new harbour bridge', '&Clear list']);
  await expect.poll(() => existsSync(ofLast('opening.json'))).toBe(true);
  await first.close();

  const second = await App.launch({ data });
  await expect(second.text).toContainText('ending nine years of argument');
  await expect.poll(() => inMenu(second)).toHaveLength(2);
  await ask(second.page, 'renameStory', one.story, 'The harbour bridge', null);
  await ask(second.page, 'correct', one.id, { kind: 'outlet', value: 'The Harbour Post' });
  await expect.poll(() => inMenu(second)).toContain('The harbour bridge');
  await second.close();

  const third = await App.launch({ data });
  await expect(third.page.getByText('The Harbour Post').first()).toBeVisible();
  await third.electron.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find((item) => item.label === '&File')?.submenu;
    file?.items
      .find((item) => item.label === '&Recent stories')
      ?.submenu?.items.at(-1)
      ?.click();
  });
  await expect.poll(() => inMenu(third)).toEqual(['&Clear list']);
  await third.close();

  const fourth = await App.launch({ data });
  await expect(fourth.text).toContainText('Russia won a promise');
  await fourth.close();
});
