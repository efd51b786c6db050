import { expect, type Locator, type Page, test } from '@playwright/test';
import { App, settled } from './app';

let app: App;
let page: Page;

test.beforeEach(async () => {
  app = await App.launch();
  page = app.page;
  await expect(page.getByRole('group', { name: /, 1 of \d+/ })).toBeVisible();
});

test.afterEach(() => app.close());

const filterNote = (): Locator => page.getByRole('status', { name: 'Filter' });
const verbatim = (): Locator => page.getByRole('group', { name: /^verbatim/ });

test('no row is half empty: links that share a paragraph stand together', async () => {
  const row = page.getByRole('group', { name: /partly shared and reworded/ });
  await row.scrollIntoViewIfNeeded();
  await expect(row).toContainText('Russia has supported an Arab League peace proposal');
  await expect(row).toContainText('There was no indication');
  await expect(row).toContainText('Assad said he would cooperate');
});

test('hiding style changes folds what is verbatim, unmarks house style, says so, and opens in place', async () => {
  const house = page.locator('[data-kind="house-style"]').first();
  await expect(house).toHaveCSS('text-decoration-line', 'underline');
  await expect(verbatim()).toHaveCount(3);
  await page.keyboard.press('h');
  await expect(house).toHaveCSS('text-decoration-line', 'none');
  await expect(verbatim()).toHaveCount(0);
  await expect(filterNote()).toContainText(/Folded: 3 verbatim; not marked: \d+ edits of house style/);
  await page.getByRole('button', { name: '1 verbatim paragraph' }).click();
  await expect(verbatim()).toBeVisible();
  await page.keyboard.press('h');
  await expect(filterNote()).toHaveCount(0);
});

test('filters show how much each folds, work by keyboard, and close with Escape where they were opened', async () => {
  await page.keyboard.press('n');
  const at = await page.locator(':focus').innerText();
  await page.keyboard.press('g');
  await expect(app.filters.getByRole('button', { name: /Hide style changes/ })).toBeFocused();
  const edited = app.filters.getByRole('button', { name: /^edited 2/ });
  await edited.focus();
  await page.keyboard.press('Space');
  await expect(edited).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('group', { name: /^edited/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '1 edited paragraph' }).first()).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(app.filters).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveText(at);
});

test('only unmatched paragraphs leaves what each outlet has alone, and steps through that', async () => {
  await page.keyboard.press('g');
  await app.filters.getByRole('button', { name: 'Only unmatched paragraphs' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: /^(edited|verbatim|partly)/ })).toHaveCount(0);
  await expect(filterNote()).toContainText(/differences skipped/);
  await page.keyboard.press('n');
  await expect(app.status).toContainText(/Difference 1 of 3: cut by/);
});

test('one outlet’s own paragraphs fold and open again', async () => {
  await page.keyboard.press('g');
  await app.filters.getByRole('button', { name: /cut by The Globe and Mail 1/ }).click();
  await page.keyboard.press('Escape');
  const own = page.locator('main [data-paragraph]', { hasText: 'Walid al-Bunni' });
  await expect(own).toHaveCount(0);
  await page.getByRole('button', { name: 'Show 1 paragraph cut by The Globe and Mail' }).click();
  await expect(own).toBeVisible();
});

test('steps to the next factual difference and to the next unmatched paragraph', async () => {
  await page.keyboard.press('Shift+N');
  await expect(app.status).toHaveText(
    /^No factual difference found in the 7 matched paragraphs\. The 39 unmatched paragraphs were not compared\.$/,
  );
  await app.picker('Right').click();
  await page.getByRole('option', { name: /Al Jazeera/ }).click();
  await app.compared();
  await page.keyboard.press('Shift+N');
  await expect(app.status).toContainText(/: (figure|name|quotation|attribution): /);
  await page.keyboard.press('o');
  await expect(app.status).toContainText('only in');
  const first = await app.status.innerText();
  await page.keyboard.press('o');
  await expect(app.status).not.toHaveText(first);
  await page.keyboard.press('Shift+O');
  await expect(app.status).toHaveText(first);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('M leads to a move, to the place it left, and back', async () => {
  await page.keyboard.press('m');
  const row = page.getByRole('group', { name: /moved from paragraphs 3 and 4/ });
  await expect(row).toBeFocused();
  await expect(row).toContainText('There was no indication');
  await page.keyboard.press('m');
  await expect(page.getByRole('group', { name: /^appears later/ }).first()).toBeFocused();
  await page.keyboard.press('m');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
});

test('Ctrl+Z takes back swaps, filters and choices of outlet, the last one first', async () => {
  await page.keyboard.press('x');
  await expect(app.picker('Left')).toHaveText('Reuters');
  await app.compared();
  await page.keyboard.press('h');
  await expect(filterNote()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(filterNote()).toHaveCount(0);
  await expect(app.status).toHaveText('Undone: changing the filters.');
  await page.keyboard.press('Control+z');
  await expect(app.picker('Left')).toHaveText('The Globe and Mail');
  await app.compared();
  await page.keyboard.press('Control+z');
  await expect(app.status).toHaveText('Nothing to undo.');
});

test('the inspector says why, by which rules, and shows both texts; it goes along and closes', async () => {
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(app.inspector).toContainText('The same sentences, with words changed, cut or added.');
  await expect(app.inspector).toContainText(/words in shared passages\s*33/);
  await expect(app.inspector.getByRole('heading', { name: 'House style 2' })).toBeVisible();
  await expect(app.inspector).toContainText('Only typography, spelling, a title, an abbreviation');
  await expect(app.inspector.locator('ins', { hasText: 'Russia now' }).first()).toBeAttached();
  await expect(page.locator('main ins', { hasText: 'Russia now' })).toBeInViewport();
  await page.keyboard.press('m');
  await expect(app.inspector).toContainText('Appears in a different place.');
  await expect(page.getByRole('group', { name: /moved from/ })).toBeInViewport();
  await page.keyboard.press('i');
  await expect(app.inspector).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(app.inspector).toHaveCount(0);
  await expect(page.getByRole('group', { name: /moved from/ })).toBeFocused();
});

test('a click on a sign inspects its link; from 1600 pixels on at the side, without covering the text', async () => {
  await page.setViewportSize({ width: 1600, height: 900 });
  const row = page.getByRole('group', { name: /, 2 of \d+/ });
  await row.getByRole('button', { name: 'Inspect this link: edited' }).click();
  await expect(app.inspector).toBeVisible();
  const [panel, text] = [await app.inspector.boundingBox(), await row.boundingBox()];
  expect(panel?.width).toBe(320);
  expect((text?.x ?? 0) + (text?.width ?? Number.NaN)).toBeLessThanOrEqual(panel?.x ?? 0);
});

test('at what only one outlet has there is nothing to inspect, and the page stays where it is', async () => {
  await page.keyboard.press('o');
  await expect(app.status).toContainText('cut by The Globe and Mail');
  const run = page.getByRole('group', { name: 'cut by The Globe and Mail, 1 paragraph' });
  const before = await run.boundingBox();
  await page.keyboard.press('i');
  await expect(app.status).toHaveText(
    'These paragraphs are unmatched, so there is no link to inspect. Press K to link them.',
  );
  await expect(app.inspector).toHaveCount(0);
  await expect(run).toBeFocused();
  expect(await run.boundingBox()).toEqual(before);
});

test('who cut a paragraph is said beside it, not beside what appears elsewhere', async () => {
  const alone = await page.getByText('Walid al-Bunni, a senior member').last().boundingBox();
  const note = await page.getByText(/^Cut by The Globe and Mail · 1 paragraph/).boundingBox();
  expect(Math.abs((note?.y ?? 0) - (alone?.y ?? Number.NaN))).toBeLessThan(12);
});

for (const [width, mostAside] of [
  [1600, 90],
  [2560, 10],
  [3840, 1],
] as const) {
  test(`at ${width} pixels what is inspected stays at its height, and no further aside than its inspector asks`, async () => {
    await page.setViewportSize({ width, height: 900 });
    for (let pressed = 0; pressed < 4; pressed++) await page.keyboard.press('n');
    const row = page.locator('[data-link]', { has: page.locator(':focus') });
    const place = () => settled(page, async () => JSON.stringify(await row.boundingBox()));
    const before = JSON.parse(await place());
    await page.keyboard.press('i');
    await expect(app.inspector).toBeVisible();
    const beside = JSON.parse(await place());
    expect(Math.abs(beside.y - before.y)).toBeLessThan(2);
    expect(Math.abs(beside.x - before.x)).toBeLessThanOrEqual(mostAside);
    await page.keyboard.press('Escape');
    await expect(app.inspector).toHaveCount(0);
    expect(Math.abs(JSON.parse(await place()).y - before.y)).toBeLessThan(2);
  });
}

test('a swap leads to the paragraph one is at, even if its run would be folded there', async () => {
  await page.keyboard.press('p');
  await expect(app.status).toContainText('unmatched (Reuters is cut off), 33 paragraphs');
  const read = app.text.getByText('Mr. Lavrov said Mr. Assad, whose family has ruled Syria');
  // What came into sight gets its height a frame or two later.
  const before = await settled(page, async () => (await read.boundingBox())?.y ?? -1);
  await page.keyboard.press('s');
  await expect(app.picker('Left')).toHaveText('Reuters');
  await app.compared();
  await expect(page.getByRole('group', { name: 'unmatched (Reuters is cut off), 38 paragraphs' })).toBeFocused();
  await expect(app.status).toContainText('Difference 7 of 7');
  await expect(async () => expect(Math.abs(((await read.boundingBox())?.y ?? 0) - before)).toBeLessThan(3)).toPass();
});

for (const layout of ['side by side', 'original order'] as const) {
  test(`a swap that is stopped leaves the next one nothing of it, ${layout}`, async () => {
    if (layout === 'original order') await page.keyboard.press('l');
    await page.keyboard.press('n');
    await page.keyboard.press('g');
    await app.filters.getByRole('button', { name: /^cut by The Globe and Mail/ }).click();
    await page.keyboard.press('Escape');
    await expect(filterNote()).toContainText('cut by The Globe and Mail');
    // Main answers the next comparison as one that was stopped; then it works again.
    await app.electron.evaluate(({ ipcMain }) => {
      const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => unknown> })
        ._invokeHandlers;
      const compare = handlers.get('crossread:compare');
      handlers.set('crossread:compare', () => {
        if (compare !== undefined) handlers.set('crossread:compare', compare);
        return { ok: false, error: { code: 'cancelled', message: 'Stopped.' } };
      });
    });
    await page.keyboard.press('s');
    await app.compared();
    await expect(app.picker('Left')).toHaveText('The Globe and Mail');
    await expect(filterNote()).toContainText('cut by The Globe and Mail');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    const at = page.locator('main [data-stop]:focus').first();
    const before = (await at.boundingBox())?.y ?? Number.NaN;
    await page.keyboard.press('s');
    await expect(app.picker('Left')).toHaveText('Reuters');
    await app.compared();
    await expect(filterNote()).toContainText('cut by The Globe and Mail');
    await expect(async () => expect(Math.abs(((await at.boundingBox())?.y ?? 0) - before)).toBeLessThan(12)).toPass();
  });
}

test('the inspector copies both texts, and with their sources', async () => {
  await page.keyboard.press('i');
  await app.inspector.getByRole('button', { name: 'Copy as text' }).click();
  await expect(app.inspector.getByRole('status')).toHaveText('Copied both texts.');
  const clipboard = () => app.electron.evaluate(({ clipboard: board }) => board.readText());
  expect(await clipboard()).toMatch(
    /^The Globe and Mail\n\nRussia won a promise[\s\S]+\n\n\nReuters\n\nAMMAN \(Reuters\) - Russia/,
  );
  await app.inspector.getByRole('button', { name: 'Copy with sources' }).click();
  await expect(app.inspector.getByRole('status')).toHaveText('Copied both texts with their sources.');
  expect(await clipboard()).toContain(
    "(Reuters, Khaled Yacoub Oweis, “Russia's Lavrov seeks peace in Syria”, 7 Feb 2012, 20:27 GMT, ¶1)",
  );
});
