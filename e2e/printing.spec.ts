import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { boxOf } from './geometry';

test('a PDF has both texts in full, whatever the window shows', async ({ app, compare, folder }) => {
  const file = join(folder, 'page.pdf');
  await app.system.chooseSavePath(file);
  await app.system.chooseMenuItem('save-pdf');
  await expect.poll(() => readdirSync(folder)).toEqual(['page.pdf']);
  const pdf = readFileSync(file, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  // 44 paragraphs beside 8, which fold to a page and a half on the screen.
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
  // Folds that were opened for paper are closed again.
  await expect(compare.folds.longRun).toBeVisible();
});

test('a file that cannot be written is reported in a sentence', async ({ app, folder }) => {
  await app.system.chooseSavePath(join(folder, 'no such folder', 'page.pdf'));
  expect(await app.system.messageAfter('save-pdf')).toMatch(/page\.pdf.* could not be saved/);
});

test('paper has both outlets and their texts in black on white, and no controls', async ({ app, compare, page }) => {
  await app.press('o');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 700, height: 1000 });
  await expect(compare.statusLine).toBeHidden();
  await expect(compare.filters.openButton).toBeHidden();
  await expect(compare.picker('right')).toBeVisible();
  expect(await app.paperColour()).toBe('rgb(255, 255, 255)');
  await expect(app.focused).toHaveCSS('outline-style', 'none');
  const change = compare.removed('AMMAN (Reuters)');
  await expect(change).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(change).toHaveCSS('text-decoration-line', 'underline');
  const row = compare.row(1);
  const [left, right] = [await boxOf(compare.sideText(row, 'left')), await boxOf(compare.sideText(row, 'right'))];
  expect(left.y).toBe(right.y);
  expect(left.x + left.width).toBeLessThan(right.x);
  // The words in the gutter overlap neither text.
  const words = await compare.inspectButtonWords.evaluateAll((all) => all.map((word) => word.getBoundingClientRect()));
  expect(words.length).toBeGreaterThan(5);
  for (const word of words) {
    expect(word.left).toBeGreaterThanOrEqual(left.x + left.width);
    expect(word.right).toBeLessThanOrEqual(right.x);
  }
  expect(await app.overflow()).toBe(0);
});

test('the window is named after the two outlets', async ({ page }) => {
  await expect(page).toHaveTitle('The Globe and Mail / Reuters – Crossread');
});
