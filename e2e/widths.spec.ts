/** The text at different widths of the window and sizes of type. */
import { expect, test } from './fixtures';
import { boxOf } from './geometry';
import { filledShareOfLines, lineLengths } from './pages/typesetting';

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`a line holds 55 to 70 characters at ${width} x ${height}`, async ({ app, compare, page }) => {
    await page.setViewportSize({ width, height });
    const lengths = await lineLengths(compare.paragraphs());
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const longest = Math.max(...lengths);
    expect(average).toBeGreaterThanOrEqual(50);
    expect(average).toBeLessThanOrEqual(70);
    expect(longest).toBeGreaterThanOrEqual(55);
    expect(longest).toBeLessThanOrEqual(75);
    expect(await app.overflow()).toBe(0);
  });
}

test('lines are well filled although no word is broken at their ends', async ({ compare, page }) => {
  for (const width of [960, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const filled = await filledShareOfLines(compare.paragraphs());
    expect(filled.length).toBeGreaterThan(40);
    expect(Math.min(...filled)).toBeGreaterThan(0.7);
  }
  await expect(compare.paragraphs().first()).toHaveCSS('hyphens', 'manual');
});

test('below 900 px a link is one text with its changes inside', async ({ app, compare, page }) => {
  await page.setViewportSize({ width: 800, height: 800 });
  const row = compare.row(1);
  const text = compare.textsOf(row);
  await expect(text).toHaveCount(1);
  await expect(text).toHaveText(
    /^AMMAN \(Reuters\) - Russia won a promise .* isolate Mr\. Assad further after activists/,
  );
  await expect(text).toHaveAttribute('lang', 'en');
  const removed = compare.removed('', row);
  await expect(removed).toHaveText('AMMAN (Reuters) -');
  await expect(removed).toHaveCSS('text-decoration-line', 'line-through');
  // Two paragraphs with little in common stay separate, the left one first.
  const reworded = compare.rowWithSides(/^(reworded|partly shared)/);
  const left = await boxOf(compare.sideText(reworded, 'left'));
  const right = await boxOf(compare.sideText(reworded, 'right'));
  expect(left.y).toBeLessThan(right.y);
  expect(await app.overflow()).toBe(0);
});

test('the keys step through the changes in one column, and find searches it', async ({ app, compare, page }) => {
  await page.setViewportSize({ width: 640, height: 700 });
  await expect(compare.mergedTexts.first()).toBeVisible();
  await app.press('n');
  // The words of the source come first.
  await expect(compare.removed('both countries')).toBeFocused();
  await app.press('Control+f');
  await app.type('bloodshed');
  await expect(compare.find.result).toContainText('in Reuters');
  await expect.poll(() => compare.find.currentMatch()).toEqual(['bloodshed']);
});

test('at 200 % in a window of 1280 nothing is cut off and every function works', async ({ app, compare, page }) => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1280, 800);
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640);
  await expect(compare.mergedTexts.first()).toBeVisible();
  expect(await app.overflow()).toBe(0);
  await app.press('?');
  await expect(app.closeShortcutsButton).toBeInViewport();
  await app.press('Escape');
  await app.palette.open();
  await expect(app.palette.entries.first()).toBeInViewport();
  await app.press('Escape', 'x');
  await expect(compare.picker('left')).toHaveText('Reuters');
});

test('text at 200 % causes no overflow', async ({ app, compare, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const fontSize = () =>
    compare
      .paragraphs()
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const normal = await fontSize();
  await app.press('Control+Equal', 'Control+Equal', 'Control+Equal', 'Control+Equal', 'Control+Equal');
  await expect.poll(fontSize).toBeCloseTo(normal * 2, 1);
  expect(await app.overflow()).toBe(0);
});
