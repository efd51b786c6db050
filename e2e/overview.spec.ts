import { expect, test } from './fixtures';
import { boxOf, settled } from './geometry';

const REUTERS = 'Reuters';
const GLOBE = 'The Globe and Mail';

test.beforeEach(async ({ compare }) => {
  await expect(compare.overview.miniature(REUTERS)).toBeVisible();
});

test('shows both articles at one scale', async ({ compare }) => {
  const left = await boxOf(compare.overview.miniature(GLOBE));
  const right = await boxOf(compare.overview.miniature(REUTERS));
  // The left article is five times as long.
  expect(left.height / right.height).toBeGreaterThan(4);
  expect(left.height / right.height).toBeLessThan(7);
});

test('has its final height from the first frame, so that no click goes astray', async ({ compare, page }) => {
  await page.addInitScript(() => {
    const heights: number[] = [];
    Object.assign(globalThis, { heights });
    new MutationObserver(() => {
      const bar = document.querySelector('[role="scrollbar"]');
      if (bar !== null) heights.push(bar.getBoundingClientRect().height);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(compare.overview.miniature(REUTERS)).toBeVisible();
  const heights = await page.evaluate<number[]>('heights');
  expect(heights[0]).toBe((await boxOf(compare.overview.miniature(GLOBE))).height);
});

test('does not move when the layout changes', async ({ compare }) => {
  const before = await boxOf(compare.overview.miniature(GLOBE));
  await compare.columns.open();
  expect(await boxOf(compare.overview.miniature(GLOBE))).toEqual(before);
});

test('reports which paragraph is being read', async ({ compare }) => {
  const { overview } = compare;
  await overview.expectReading(overview.miniature(GLOBE), /^paragraph [12] of 44, The Globe and Mail$/);
  await overview.expectReading(overview.miniature(REUTERS), /^paragraph [12] of 8, Reuters$/);
});

for (const layout of ['aligned', 'published'] as const) {
  test.describe(layout, () => {
    test.beforeEach(async ({ compare }) => {
      if (layout === 'published') await compare.columns.open();
    });

    test(`a click goes there, ${layout}`, async ({ compare, page }) => {
      const { overview, columns } = compare;
      const globe = overview.miniature(GLOBE);
      // The moved paragraph, the eleventh, a quarter down the article.
      await overview.clickAt(globe, 0.253);
      await overview.expectReading(globe, /^paragraph 1[012] of 44/);
      const moved = compare.paragraph('Russia has supported an Arab', 'left');
      const { y, height } = await settled(page, () => boxOf(moved));
      const line = await columns.readingLine();
      expect(y).toBeLessThan(line);
      expect(y + height).toBeGreaterThan(line);
    });

    test(`the keyboard goes from paragraph to paragraph, ${layout}`, async ({ app, compare }) => {
      const { overview } = compare;
      const globe = overview.miniature(GLOBE);
      await globe.focus();
      await app.press('PageDown');
      await overview.expectReading(globe, /^paragraph 1[12] of 44/);
      const before = await overview.paragraphNumber(globe);
      await app.press('ArrowUp');
      await expect(globe).toHaveAttribute('aria-valuenow', String(before - 1));
      await expect(globe).toBeFocused();
      await app.press('Home');
      await overview.expectReading(globe, /^paragraph [12] of 44/);
    });
  });
}

test('dragging the frame scrolls the column, and the other one with it', async ({ compare }) => {
  const { overview, columns } = compare;
  await columns.open();
  await overview.dragDown(overview.miniature(REUTERS));
  await expect.poll(() => columns.scrollPosition('right')).toBeGreaterThan(150);
  await expect.poll(() => columns.scrollPosition('left')).toBeGreaterThan(50);
});

test('names the paragraph under the pointer', async ({ compare, page }) => {
  await compare.overview.miniature(GLOBE).hover({ position: { x: 5, y: 30 } });
  await expect(page.getByText(/^paragraph \d+, edited, matched with paragraph \d+ of Reuters$/)).toBeVisible();
});

test('is repainted in the colours of another theme', async ({ compare, page }) => {
  const picture = () => compare.overview.picture(compare.overview.miniature(GLOBE));
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(async () => (await picture()).length).toBeGreaterThan(500);
  const light = await picture();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(picture).not.toBe(light);
});

test('paints each relation differently', async ({ compare, page }) => {
  const { overview } = compare;
  const globe = overview.miniature(GLOBE);
  const colours = async () => ({
    edited: await overview.colours(globe, 0.035, 0.05),
    unmatched: await overview.colours(globe, 0.5, 0.52),
    moved: await overview.colours(globe, 0.245, 0.26),
  });
  // It is painted a frame or two after the page.
  await expect.poll(async () => (await colours()).edited.length).toBeGreaterThan(1);
  const { edited, unmatched, moved } = await settled(page, colours);
  expect(unmatched.length).toBeGreaterThan(1);
  expect(new Set([edited, unmatched, moved].map(String)).size).toBe(3);
});
