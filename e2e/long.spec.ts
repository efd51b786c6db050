/** Articles so long that most paragraphs are not on the page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longArticles } from '../bench/synthetic';
import { test as base, expect, writeFiles } from './fixtures';
import { settled } from './geometry';
import { drawnShareOfWindow } from './pages/typesetting';

/** Enough that most are not rendered, few enough to be aligned quickly. */
const PARAGRAPHS = 1200;
/** Far more than fit a window. */
const MAX_DRAWN = 300;
const FAR = 1000;

const [left, right] = longArticles(PARAGRAPHS);
const far = left[FAR] ?? '';

/** The application is started on two long articles. */
const test = base.extend({
  app: async ({ launch, folder }, use) => {
    await use(await launch({ files: writeFiles(folder, { '0.txt': left.join('\n\n'), '1.txt': right.join('\n\n') }) }));
  },
});

for (const layout of ['aligned', 'published'] as const) {
  test.describe(layout, () => {
    test.beforeEach(async ({ compare }) => {
      if (layout === 'published') await compare.columns.open();
    });

    test('only paragraphs near the window are on the page, wherever the user scrolls', async ({ compare, page }) => {
      expect(await compare.drawnParagraphs.count()).toBeLessThan(MAX_DRAWN);
      await (layout === 'published' ? compare.columns.column('left') : compare.text).hover();
      for (let turn = 0; turn < 6; turn++) {
        await page.mouse.wheel(0, 7000);
        await expect.poll(() => drawnShareOfWindow(page)).toBeGreaterThan(0.8);
      }
      expect(await compare.drawnParagraphs.count()).toBeLessThan(MAX_DRAWN);
    });

    test('a paragraph that is not rendered can be read out, in order, and copied', async ({ app, compare, page }) => {
      const session = await page.context().newCDPSession(page);
      const speech = async (): Promise<string> => {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        return nodes
          .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
          .map(({ name }) => String(name?.value ?? ''))
          .join('\n');
      };
      await expect.poll(async () => (await speech()).includes(far)).toBe(true);
      const spoken = await speech();
      expect(spoken.indexOf(left[FAR - 100] ?? '')).toBeLessThan(spoken.indexOf(far));
      expect(spoken).toMatch(layout === 'aligned' ? /edited, [5-9]\d\d of \d+/u : /paragraph 1001, /u);
      await app.press('Control+a');
      expect(await page.evaluate(() => document.getSelection()?.toString() ?? '')).toContain(far);
      expect(await compare.drawnParagraphs.count()).toBeLessThan(MAX_DRAWN);
    });

    test('a search reaches a paragraph that is not rendered', async ({ app, compare }) => {
      await app.press('Control+f');
      await app.type(far.slice(0, 60));
      await expect(compare.paragraphAt('left', FAR)).toBeInViewport();
      await expect.poll(() => compare.find.currentMatch()).toEqual([far.slice(0, 60)]);
    });

    test('steps reach the last difference and the first again', async ({ app, compare }) => {
      await app.press('n');
      await expect(compare.status).toContainText('Difference 1 of');
      await app.press('p');
      await expect(compare.status).toContainText('Back at the last difference');
      await expect(app.focused).toBeInViewport();
      await app.press('n');
      await expect(app.focused).toBeInViewport();
      await app.press('n');
      await expect(compare.status).toContainText('Difference 2 of');
    });

    test('the overview leads anywhere', async ({ app, compare, page }) => {
      const { overview } = compare;
      const paragraphNumber = () => overview.paragraphNumber(overview.left);
      await overview.left.focus();
      await app.press('End');
      // In the aligned layout the last paragraphs fit below the reading line.
      await expect.poll(paragraphNumber).toBeGreaterThan(PARAGRAPHS - 30);
      const last = await settled(page, paragraphNumber);
      await app.press('PageUp');
      await expect.poll(paragraphNumber).toBe(last - 10);
      await expect.poll(() => drawnShareOfWindow(page)).toBeGreaterThan(0.8);
    });
  });
}

test('changing the layout keeps the paragraph in sight', async ({ app, compare }) => {
  const paragraph = compare.paragraphAt('left', FAR);
  await app.press('Control+f');
  await app.type(far.slice(0, 60));
  await app.press('Escape');
  await expect(paragraph).toBeInViewport();
  await compare.columns.open();
  await expect(paragraph).toBeInViewport();
  await compare.columns.close();
  await expect(paragraph).toBeInViewport();
});

test('a PDF has every paragraph', async ({ app, compare, folder }) => {
  const file = join(folder, 'page.pdf');
  await app.system.chooseSavePath(file);
  await app.system.chooseMenuItem('save-pdf');
  await expect.poll(() => readdirSync(folder), { timeout: 45_000 }).toContain('page.pdf');
  const pages = readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  // About ten rows fit a page.
  expect(pages).toBeGreaterThan(80);
  await expect.poll(() => compare.drawnParagraphs.count()).toBeLessThan(MAX_DRAWN);
});
