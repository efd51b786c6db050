import { expect, type Page, test } from '@playwright/test';
import { App } from './app';

let app: App;
let page: Page;

test.beforeEach(async () => {
  app = await App.launch();
  page = app.page;
});

test.afterEach(() => app.close());

/** How many characters the full lines of a long paragraph hold, on average and at most. */
function lineLengths(): Promise<{ readonly average: number; readonly longest: number }> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('main p[data-paragraph]')].filter(
      (paragraph) => (paragraph.textContent ?? '').length > 280 && paragraph.getBoundingClientRect().height > 0,
    );
    const lengths = texts.flatMap((paragraph) => {
      const range = document.createRange();
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent?.length ?? 0); at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const line = Math.round(range.getBoundingClientRect().bottom / 10);
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      // The last line ends where the text does.
      return [...lines.values()].slice(0, -1);
    });
    const sum = lengths.reduce((total, length) => total + length, 0);
    return { average: sum / lengths.length, longest: Math.max(...lengths) };
  });
}

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`a line holds 55 to 70 characters at ${width} x ${height}`, async () => {
    await page.setViewportSize({ width, height });
    const { average, longest } = await lineLengths();
    expect(average).toBeGreaterThanOrEqual(50);
    expect(average).toBeLessThanOrEqual(70);
    expect(longest).toBeGreaterThanOrEqual(55);
    expect(longest).toBeLessThanOrEqual(75);
    expect(await app.overflow()).toBe(0);
  });
}

test('no word is broken at the end of a line, and the lines are full enough without', async () => {
  for (const width of [960, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('main p[data-paragraph]')].flatMap((paragraph) => {
        const box = paragraph.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        // Marks stand a little higher or lower than the words beside them.
        const ends: { middle: number; right: number }[] = [];
        for (const { top, bottom, right } of range.getClientRects()) {
          const middle = (top + bottom) / 2;
          const line = ends.find((one) => Math.abs(one.middle - middle) < 8);
          if (line === undefined) ends.push({ middle, right });
          else line.right = Math.max(line.right, right);
        }
        return ends.slice(0, -1).map(({ right }) => (right - box.left) / box.width);
      }),
    );
    expect(lines.length).toBeGreaterThan(40);
    expect(Math.min(...lines)).toBeGreaterThan(0.7);
  }
  await expect(page.locator('main p[data-paragraph]').first()).toHaveCSS('hyphens', 'manual');
});

test('below 900 px a link is one text with its changes inside', async () => {
  await page.setViewportSize({ width: 800, height: 800 });
  const row = page.getByRole('group', { name: /, 1 of/ });
  await expect(row.locator('p')).toHaveCount(1);
  await expect(row.locator('p')).toHaveText(
    /^AMMAN \(Reuters\) - Russia won a promise .* isolate Mr\. Assad further after activists/,
  );
  await expect(row.locator('del')).toHaveText('AMMAN (Reuters) -');
  await expect(row.locator('del')).toHaveCSS('text-decoration-line', 'line-through');
  await expect(row.locator('p')).toHaveAttribute('lang', 'en');
  // What has little in common stays two texts, the left one first.
  const reworded = page
    .getByRole('group', { name: /^(reworded|partly shared)/ })
    .filter({ has: page.locator('[data-side="left"] p') })
    .first();
  const [left, right] = [reworded.locator('[data-side="left"] p'), reworded.locator('[data-side="right"] p')];
  expect((await left.first().boundingBox())?.y).toBeLessThan((await right.first().boundingBox())?.y ?? 0);
  expect(await app.overflow()).toBe(0);
});

test('the keys lead through the changes of one column, and a search finds in it', async () => {
  await page.setViewportSize({ width: 640, height: 700 });
  await expect(page.locator('main p:has(del):has(ins)').first()).toBeVisible();
  await page.keyboard.press('n');
  // The source's words come first.
  await expect(page.locator('del:focus')).toHaveText('both countries');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('bloodshed');
  await expect(page.getByRole('search').getByRole('status')).toContainText('in Reuters');
  await expect.poll(() => app.marked('find-current')).toEqual(['bloodshed']);
});

test('at 200 % in a window of 1280 nothing is cut off, and all can be done', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1280, 800);
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640);
  await expect(page.locator('main p:has(del):has(ins)').first()).toBeVisible();
  expect(await app.overflow()).toBe(0);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: /^Key/ });
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await expect(app.picker('Left')).toHaveText('Reuters');
});

test('text at 200 % overflows nothing', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press('Control+Equal');
  await expect(page.locator('html')).toHaveAttribute('data-text', '200');
  expect(await app.overflow()).toBe(0);
});
