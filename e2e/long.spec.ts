import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { longArticles } from '../bench/synthetic';
import { App, settled } from './app';

/** Enough that most is left undrawn, few enough to be aligned in a moment. */
const PARAGRAPHS = 1200;

const texts = longArticles(PARAGRAPHS);
const folder = mkdtempSync(join(tmpdir(), 'crossread-long-'));
let app: App;
let page: Page;

test.beforeEach(async () => {
  const files = texts.map((own, index) => {
    const file = join(folder, `${index}.txt`);
    writeFileSync(file, own.join('\n\n'));
    return file;
  });
  app = await App.launch({ files });
  page = app.page;
});

test.afterEach(() => app.close());
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bar = (): Locator => page.getByRole('scrollbar').first();
/** The number of the paragraph that is read on the left. */
const paragraphRead = async (): Promise<number> => Number(await bar().getAttribute('aria-valuenow'));
const far = (): string => texts[0][1000] ?? '';

/** How many paragraphs are on the page. */
const drawn = (): Promise<number> => page.locator('main [data-paragraph]').count();

/** The share of the window, from top to bottom, that has text: what is in sight must be drawn. */
async function covered(): Promise<number> {
  return page.evaluate(() => {
    const points = Array.from({ length: 20 }, (_, at) => 60 + ((window.innerHeight - 140) * at) / 20);
    const isText = (y: number): boolean =>
      [0.25, 0.75].some((x) =>
        document
          .elementsFromPoint(window.innerWidth * x, y)
          .some((one) => one.closest('[data-stretch] > :not([data-placeholder])') !== null),
      );
    return points.filter(isText).length / points.length;
  });
}

for (const layout of ['aligned', 'published'] as const) {
  test.describe(layout, () => {
    test.beforeEach(async () => {
      if (layout === 'aligned') return;
      await page.keyboard.press('l');
      await expect(app.column('left')).toBeVisible();
    });

    test('only what is near the window is on the page, wherever one scrolls', async () => {
      expect(await drawn()).toBeLessThan(300);
      await (layout === 'published' ? app.column('left') : page.getByRole('main')).hover();
      for (let turn = 0; turn < 6; turn++) {
        await page.mouse.wheel(0, 7000);
        await expect.poll(covered).toBeGreaterThan(0.8);
      }
      expect(await drawn()).toBeLessThan(300);
    });

    test('what is not drawn is there to be read out, in its order, and to be copied', async () => {
      const session = await page.context().newCDPSession(page);
      const speech = async (): Promise<string> => {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        return nodes
          .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
          .map(({ name }) => String(name?.value ?? ''))
          .join('\n');
      };
      await expect.poll(async () => (await speech()).includes(far())).toBe(true);
      const spoken = await speech();
      expect(spoken.indexOf(texts[0][900] ?? '')).toBeLessThan(spoken.indexOf(far()));
      expect(spoken).toMatch(layout === 'aligned' ? /edited, [5-9]\d\d of \d+/u : /paragraph 1001, /u);
      await page.keyboard.press('Control+a');
      expect(await page.evaluate(() => document.getSelection()?.toString() ?? '')).toContain(far());
      expect(await drawn()).toBeLessThan(300);
    });

    test('a search reaches what is not drawn', async () => {
      await page.keyboard.press('Control+f');
      await page.keyboard.type(far().slice(0, 60));
      const hit = page.locator('main [data-paragraph="left-1000"]');
      await expect(hit.first()).toBeInViewport();
      await expect.poll(() => app.marked('find-current')).toEqual([far().slice(0, 60)]);
    });

    test('steps reach the last difference and the first again', async () => {
      await page.keyboard.press('n');
      await expect(app.status).toContainText('Difference 1 of');
      await page.keyboard.press('p');
      await expect(app.status).toContainText('Back at the last difference');
      await expect(page.locator(':focus')).toBeInViewport();
      await page.keyboard.press('n');
      await expect(page.locator(':focus')).toBeInViewport();
      await page.keyboard.press('n');
      await expect(app.status).toContainText('Difference 2 of');
    });

    test('the overview leads anywhere', async () => {
      await bar().focus();
      await page.keyboard.press('End');
      // In rows the end of the page may stand below the reading line.
      await expect.poll(paragraphRead).toBeGreaterThan(PARAGRAPHS - 30);
      const last = await settled(page, paragraphRead);
      await page.keyboard.press('PageUp');
      await expect.poll(paragraphRead).toBe(last - 10);
      await expect.poll(covered).toBeGreaterThan(0.8);
    });
  });
}

test('changing the layout keeps the place', async () => {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(far().slice(0, 60));
  await page.keyboard.press('Escape');
  await expect(page.locator('main [data-paragraph="left-1000"]').first()).toBeInViewport();
  for (const pressed of [1, 2]) {
    await page.keyboard.press('l');
    await expect(app.column('left')).toHaveCount(pressed % 2);
    await expect(page.locator('main [data-paragraph="left-1000"]').first()).toBeInViewport();
  }
});

test('a PDF has every paragraph', async () => {
  const file = join(folder, 'page.pdf');
  await app.electron.evaluate(({ dialog, Menu }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    Menu.getApplicationMenu()?.getMenuItemById('save-pdf')?.click();
  }, file);
  await expect.poll(() => readdirSync(folder), { timeout: 45_000 }).toContain('page.pdf');
  const pages = readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  // About ten rows fit a page.
  expect(pages).toBeGreaterThan(80);
  await expect.poll(drawn).toBeLessThan(300);
});
