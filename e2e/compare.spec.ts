import { expect, test } from './fixtures';
import { boxOf, expectRestingAt, restingTop } from './geometry';

test.beforeEach(async ({ compare }) => {
  await expect(compare.heads).toContainText("Russia's Lavrov seeks peace in Syria");
});

test('opens on The Globe and Mail beside Reuters, already compared', async ({ compare }) => {
  await expect(compare.picker('left')).toHaveText('The Globe and Mail');
  await expect(compare.picker('right')).toHaveText('Reuters');
  await expect(compare.storyTitle).toHaveText('Lavrov in Damascus');
  await expect(compare.heads).toContainText('No headline in the text');
  await expect(compare.heads).toContainText('7 Feb 2012, 20:27 GMT');
  await expect(compare.summary).toContainText(/^The Globe and Mail carries \d+% of Reuters’ words\./);
});

test('sets linked paragraphs side by side in one row each', async ({ compare }) => {
  const row = compare.row(1);
  const [left, right] = [await boxOf(compare.sideText(row, 'left')), await boxOf(compare.sideText(row, 'right'))];
  expect(left.y).toBe(right.y);
  expect(left.x + left.width).toBeLessThan(right.x);
});

test('marks words cut from the source with del and added words with ins, house style faintly', async ({ compare }) => {
  await expect(compare.removed('AMMAN (Reuters)')).toBeVisible();
  await expect(compare.added('in line with an Arab plan')).toBeVisible();
  const house = compare.changes({ kind: 'house-style' }).first();
  await expect(house).toHaveCSS('text-decoration-style', 'dotted');
  await expect(house).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('another outlet is chosen by keyboard alone and shown from its top, and the focus stays on the picker', async ({
  app,
  compare,
}) => {
  await app.press('n', 'n', 'n', 'n', 'n', 'n');
  expect(await app.scrollPosition()).toBeGreaterThan(100);
  await compare.picker('right').focus();
  await app.press('ArrowDown');
  await expect(compare.outlet(/^004_2396d5e6214410ad\.txt/)).toBeVisible();
  await app.press('ArrowDown', 'Enter');
  await expect(compare.picker('right')).toHaveText('Al Jazeera');
  await expect(compare.heads).toContainText('Russian foreign minister in talks with Assad');
  await expect(compare.picker('right')).toBeFocused();
  expect(await app.scrollPosition()).toBe(0);
});

test('letters typed in an open picker select by name and run no commands', async ({ app, compare }) => {
  await compare.picker('right').click();
  await app.type('ind');
  await app.press('Enter');
  await expect(compare.picker('right')).toHaveText('The Independent');
  await expect(compare.status).not.toContainText('Difference');
});

test('the first screen counts cut and unmatched paragraphs, and links to them', async ({ compare, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const cut = compare.summaryLink(/^Cut ¶5 Walid al-Bunni, a senior member/);
  const unmatched = compare.summaryLink(/^Unmatched ¶6 Syria says Homs .* and 37 more/);
  await expect(compare.summary).toBeInViewport({ ratio: 1 });
  await expect(cut).toBeInViewport({ ratio: 1 });
  await expect(unmatched).toBeInViewport({ ratio: 1 });
  await unmatched.click();
  await expect(compare.focused).toContainText('Syria says Homs');
  await expect(compare.focused).toBeInViewport();
});

test('the picker shows how much of the other side each outlet carries', async ({ compare }) => {
  await compare.picker('left').click();
  await expect(compare.outlet(/The Globe and Mail/)).toContainText(/carries \d+% of Reuters/);
  await expect(compare.outlet(/Al Jazeera/)).toContainText('no passage in common');
  await expect(compare.outlets.filter({ hasText: 'shown on the other side (choosing it swaps sides)' })).toContainText(
    'Reuters',
  );
});

test('the first screen reports how much was carried and cut, and that the dispatch is cut off', async ({ compare }) => {
  await expect(compare.heads).toContainText(/\d+% of 1,\d+ words also in Reuters/);
  await expect(compare.heads).toContainText(/\d+% of 3\d\d words \(with headline\) also in The Globe and Mail/);
  await expect(compare.summary).toContainText(
    /It keeps 5 of 8 paragraphs in place, moves 2 and cuts 1\. It also has 38 paragraphs that were not found in the part of Reuters/,
  );
  await expect(compare.summary).toBeInViewport();
});

test('the sides are swapped by key and by button', async ({ app, compare }) => {
  await app.press('x');
  await expect(compare.picker('left')).toHaveText('Reuters');
  await expect(compare.removed('AMMAN (Reuters)')).toBeVisible();
  await compare.swapButton.click();
  await expect(compare.picker('left')).toHaveText('The Globe and Mail');
});

test('a swap keeps the reader at the same paragraph', async ({ app, compare }) => {
  const read = compare.paragraph('Opposition activists said government forces renewed shelling');
  const before = await compare.scrollToTop(read);
  await app.press('s');
  await compare.expectLeft('Reuters');
  await expectRestingAt(read, before);
});

test('two swaps lead back to the same difference at the same place, even if the first is never drawn', async ({
  app,
  compare,
}) => {
  await app.press('n', 'n', 'n', 'n', 'n', 'n');
  const difference = await compare.status.innerText();
  const before = await restingTop(compare.current);
  expect(await app.scrollPosition()).toBeGreaterThan(100);
  await app.press('x');
  await compare.expectLeft('Reuters');
  await app.press('x');
  await compare.expectLeft('The Globe and Mail');
  await expect(compare.status).toHaveText(difference);
  await expectRestingAt(compare.current, before);
  await app.pressTwiceAtOnce('x');
  await compare.expectLeft('The Globe and Mail');
  await expect(compare.status).toHaveText(difference);
  await expectRestingAt(compare.current, before);
});

test('a step starts at the text in sight when the reader has scrolled away', async ({ app, compare, page }) => {
  await app.press('n');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await app.press('n');
  expect(await compare.differenceNumber()).toBeGreaterThan(5);
  await expect(app.focused).toBeInViewport();
});

test('steps go through the differences, move the focus and show the number', async ({ app, compare }) => {
  await app.press('n');
  expect(await compare.differenceNumber()).toBe(1);
  await expect(compare.added('Russia now')).toBeFocused();
  await app.press('n');
  expect(await compare.differenceNumber()).toBe(2);
  await app.press('F7');
  expect(await compare.differenceNumber()).toBe(3);
  await app.press('Shift+F7');
  expect(await compare.differenceNumber()).toBe(2);
  await app.press('p');
  expect(await compare.differenceNumber()).toBe(1);
  await expect(app.focused).toBeInViewport();
});

test('a paragraph’s old place leads to its new one, and back', async ({ compare }) => {
  const left = compare.row(/^appears later/).filter({ hasText: 'There was no indication' });
  await compare.pointer(left, /appears later/).click();
  const moved = compare.row(/moved from paragraphs 3 and 4 on the right/);
  await expect(moved).toBeFocused();
  await expect(moved).toBeInViewport();
  await expect(moved).toContainText('Russia has supported an Arab League peace proposal');
  await expect(moved).toContainText('had been raised');
  await compare.pointer(moved, /moved from ¶3/).press('Enter');
  await expect(left).toBeFocused();
  await expect(left).toBeInViewport();
});

test('page clutter and long runs are folded with their lengths, and open in place or all at once', async ({
  app,
  compare,
}) => {
  const skip = compare.paragraph(/^Skip to main content$/);
  await expect(skip).toHaveCount(0);
  await compare.folds.pageClutter.click();
  await expect(skip).toBeVisible();
  await app.press('f');
  await expect(skip).toBeVisible();
  await expect(compare.paragraph('Interact with The Globe')).toHaveCount(1);
  await app.press('f');
  await expect(skip).toHaveCount(0);

  await expect(compare.paragraph('France, Italy, Britain, Belgium')).toHaveCount(0);
  await compare.folds
    .fold(/more paragraphs unmatched \(Reuters is cut off\)/)
    .first()
    .click();
  await expect(compare.paragraph('France, Italy, Britain, Belgium')).toHaveCount(1);
});

test('nothing overflows sideways at 960 x 600', async ({ app, compare, page }) => {
  await page.setViewportSize({ width: 960, height: 600 });
  expect(await app.overflow()).toBe(0);
  const right = await boxOf(compare.paragraph('There was no indication', 'right'));
  expect(right.x + right.width).toBeLessThanOrEqual(960);
});

test('the theme follows the system', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await app.paperColour();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await app.paperColour()).not.toBe(light);
});
