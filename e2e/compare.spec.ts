import { expect, type Locator, type Page, test } from '@playwright/test';
import { App } from './app';

let app: App;
let page: Page;

test.beforeEach(async () => {
  app = await App.launch();
  page = app.page;
  await expect(heads().getByText("Russia's Lavrov seeks peace in Syria")).toBeVisible();
});

test.afterEach(() => app.close());

const heads = (): Locator => page.locator('#header');

/** The number of the difference the status line speaks of. */
async function difference(): Promise<number> {
  await expect(app.status).toContainText(/difference,? \d+ of \d+: /i);
  return Number(/\d+/.exec(await app.status.innerText())?.[0]);
}

/** Where in the window the current difference stands. */
async function currentTop(): Promise<number> {
  const box = await page.getByRole('main').locator('[data-current]').first().boundingBox();
  return box?.y ?? Number.NaN;
}

test('opens on The Globe and Mail beside Reuters, already compared', async () => {
  await expect(app.picker('Left')).toHaveText('The Globe and Mail');
  await expect(app.picker('Right')).toHaveText('Reuters');
  await expect(page.getByRole('heading', { name: 'Lavrov in Damascus' })).toBeVisible();
  await expect(heads()).toContainText('No headline in the text');
  await expect(heads()).toContainText('7 Feb 2012, 20:27 GMT');
  await expect(page.getByText(/^The Globe and Mail carries \d+% of Reuters’ words\./)).toBeVisible();
});

test('sets linked paragraphs side by side in one row each', async () => {
  const row = page.getByRole('group', { name: /, 1 of \d+/ });
  const [left, right] = [row.getByText('Russia won a promise').first(), row.getByText('Russia won a promise').last()];
  const boxes = [await left.boundingBox(), await right.boundingBox()];
  expect(boxes[0]?.y).toBe(boxes[1]?.y);
  expect((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0)).toBeLessThan(boxes[1]?.x ?? 0);
});

test('marks what was cut from the source with del and what was added with ins, house style faintly', async () => {
  await expect(page.locator('del', { hasText: 'AMMAN (Reuters)' })).toBeVisible();
  await expect(page.locator('ins', { hasText: 'in line with an Arab plan' })).toBeVisible();
  const house = page.locator('[data-kind="house-style"]').first();
  await expect(house).toHaveCSS('text-decoration-style', 'dotted');
  await expect(house).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('chooses another outlet by keyboard alone', async () => {
  await app.picker('Right').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: /^004_2396d5e6214410ad\.txt/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(app.picker('Right')).toHaveText('Al Jazeera');
  await expect(app.picker('Right')).toBeFocused();
  await expect(heads()).toContainText('Russian foreign minister in talks with Assad');
});

test('letters in an open picker spell a name and step to no difference', async () => {
  await app.picker('Right').click();
  await page.keyboard.type('ind');
  await page.keyboard.press('Enter');
  await expect(app.picker('Right')).toHaveText('The Independent');
  await expect(app.status).not.toContainText('Difference');
});

test('the first screen says what was cut and what is unmatched, and leads there', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const cut = page.getByRole('button', { name: /^Cut ¶5 Walid al-Bunni, a senior member/ });
  const added = page.getByRole('button', { name: /^Unmatched ¶6 Syria says Homs .* and 37 more/ });
  await expect(page.getByText(/carries \d+% of Reuters’ words\./)).toBeInViewport({ ratio: 1 });
  await expect(cut).toBeInViewport({ ratio: 1 });
  await expect(added).toBeInViewport({ ratio: 1 });
  await added.click();
  await expect(page.locator('main :focus')).toContainText('Syria says Homs');
  await expect(page.locator('main :focus')).toBeInViewport();
});

test('the picker says how much of the other side each outlet carries', async () => {
  await app.picker('Left').click();
  await expect(page.getByRole('option', { name: /The Globe and Mail/ })).toContainText(/carries \d+% of Reuters/);
  await expect(page.getByRole('option', { name: /Al Jazeera/ })).toContainText('no passage in common');
  await expect(
    page.getByRole('option').filter({ hasText: 'shown on the other side (choosing it swaps sides)' }),
  ).toContainText('Reuters');
});

test('the first screen says how much was carried and cut, and that the dispatch is cut off', async () => {
  await expect(heads()).toContainText(/\d+% of 1,\d+ words also in Reuters/);
  await expect(heads()).toContainText(/\d+% of 3\d\d words \(with headline\) also in The Globe and Mail/);
  const sentence = page.getByText(
    /It keeps 5 of 8 paragraphs in place, moves 2 and cuts 1\. It also has 38 paragraphs that were not found in the part of Reuters/,
  );
  await expect(sentence).toBeInViewport();
});

test('chooses another outlet with the mouse', async () => {
  await app.picker('Left').click();
  await page.getByRole('option', { name: /Al Jazeera/ }).click();
  await expect(app.picker('Left')).toHaveText('Al Jazeera');
});

test('swaps the sides by key and by button', async () => {
  await page.keyboard.press('x');
  await expect(app.picker('Left')).toHaveText('Reuters');
  await expect(page.locator('del', { hasText: 'AMMAN (Reuters)' })).toBeVisible();
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await expect(app.picker('Left')).toHaveText('The Globe and Mail');
});

test('keeps the reader at the same paragraph when the sides are swapped', async () => {
  const paragraph = page
    .locator('p', { hasText: 'Opposition activists said government forces renewed shelling' })
    .first();
  // Two frames: rows drawn for the first time settle on their real heights.
  await paragraph.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  const before = (await paragraph.boundingBox())?.y ?? Number.NaN;
  await page.keyboard.press('s');
  await expect(app.picker('Left')).toHaveText('Reuters');
  await expect(async () => {
    const after = (await paragraph.boundingBox())?.y ?? Number.NaN;
    expect(Math.abs(after - before)).toBeLessThan(40);
  }).toPass({ timeout: 2000 });
});

test('swapping twice leads back to the same difference at the same place', async () => {
  for (let pressed = 0; pressed < 6; pressed++) await page.keyboard.press('n');
  const label = await app.status.innerText();
  const before = await currentTop();
  await page.keyboard.press('x');
  await expect(app.picker('Left')).toHaveText('Reuters');
  await page.keyboard.press('x');
  await expect(app.picker('Left')).toHaveText('The Globe and Mail');
  await expect(app.status).toHaveText(label);
  await expect(async () => {
    expect(Math.abs((await currentTop()) - before)).toBeLessThan(5);
  }).toPass({ timeout: 2000 });
});

test('two quick swaps, the second before the first is drawn, end where they began', async () => {
  for (let pressed = 0; pressed < 6; pressed++) await page.keyboard.press('n');
  const label = await app.status.innerText();
  const before = await currentTop();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  // Both in one turn of the page: no comparison can be drawn in between.
  await page.evaluate(() => {
    for (let pressed = 0; pressed < 2; pressed++)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true }));
  });
  await app.compared();
  await expect(app.picker('Left')).toHaveText('The Globe and Mail');
  await expect(app.status).toHaveText(label);
  await expect(async () => {
    expect(Math.abs((await currentTop()) - before)).toBeLessThan(5);
  }).toPass({ timeout: 2000 });
});

test('shows another outlet from its top and leaves the focus on the picker', async () => {
  for (let pressed = 0; pressed < 6; pressed++) await page.keyboard.press('n');
  await app.picker('Right').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('al j');
  await page.keyboard.press('Enter');
  await expect(heads()).toContainText('Russian foreign minister in talks with Assad');
  await expect(app.picker('Right')).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(app.status).not.toContainText('Difference');
});

test('steps on from what is in sight when the reader has scrolled away', async () => {
  await page.keyboard.press('n');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await page.keyboard.press('n');
  expect(await difference()).toBeGreaterThan(5);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('steps through the differences, moves the focus and says where it is', async () => {
  await page.keyboard.press('n');
  expect(await difference()).toBe(1);
  await expect(page.locator('ins:focus')).toHaveText('Russia now');
  await page.keyboard.press('n');
  expect(await difference()).toBe(2);
  await page.keyboard.press('F7');
  expect(await difference()).toBe(3);
  await page.keyboard.press('Shift+F7');
  expect(await difference()).toBe(2);
  await page.keyboard.press('p');
  expect(await difference()).toBe(1);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('goes round from the last difference to the first, each in sight when reached', async () => {
  await page.keyboard.press('p');
  const last = await difference();
  expect(last).toBeGreaterThan(5);
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('n');
  expect(await difference()).toBe(1);
  await expect(app.status).toContainText('Back at the first difference');
  await expect(page.locator(':focus')).toBeInViewport();
});

test('leads from where a paragraph stood to where it moved, and back', async () => {
  const place = page.getByRole('group', { name: /^appears later/ }).filter({ hasText: 'There was no indication' });
  await place.getByRole('button', { name: /appears later/ }).click();
  const moved = page.getByRole('group', { name: /moved from paragraphs 3 and 4 on the right/ });
  await expect(moved).toBeFocused();
  await expect(moved).toBeInViewport();
  await expect(moved).toContainText('Russia has supported an Arab League peace proposal');
  await expect(moved).toContainText('had been raised');
  await moved.getByRole('button', { name: /moved from ¶3/ }).press('Enter');
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
});

test('folds page clutter, says how much, and opens it in place or all at once', async () => {
  const skip = page.getByText('Skip to main content', { exact: true }).and(page.locator('p'));
  await expect(skip).toHaveCount(0);
  const fold = page.getByRole('button', { name: /lines? (hidden )?\(/ }).first();
  await fold.click();
  await expect(skip).toBeVisible();
  await fold.click();
  await expect(skip).toHaveCount(0);
  await page.keyboard.press('f');
  await expect(skip).toBeVisible();
  await expect(page.getByText('Interact with The Globe').and(page.locator('p'))).toHaveCount(1);
  await page.keyboard.press('f');
  await expect(skip).toHaveCount(0);
});

test('a long run of one outlet says how much it folds and opens', async () => {
  const more = page.getByRole('button', { name: /more paragraphs unmatched \(Reuters is cut off\)/ }).first();
  await expect(page.getByText('France, Italy, Britain, Belgium')).toHaveCount(0);
  await more.click();
  await expect(page.getByText('France, Italy, Britain, Belgium')).toHaveCount(1);
});

test('shows all keys on "?" and closes them with Escape', async () => {
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: /^Key/ });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('n');
  await expect(app.status).not.toContainText('Difference');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('nothing overflows sideways at 960 x 600', async () => {
  await page.setViewportSize({ width: 960, height: 600 });
  expect(await app.overflow()).toBe(0);
  const right = page.getByText('There was no indication').last();
  const box = await right.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(960);
});

test('follows the dark theme of the system', async () => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).not.toBe(light);
});
