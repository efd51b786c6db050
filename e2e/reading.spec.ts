import { expect, test } from './fixtures';
import { boxOf, expectRestingAt, restingTop, settled } from './geometry';

test.beforeEach(({ compare }) => compare.expectRows());

test('no row is half empty: links that share a paragraph are in one row', async ({ compare }) => {
  const row = compare.row(/partly shared and reworded/);
  await row.scrollIntoViewIfNeeded();
  await expect(row).toContainText('Russia has supported an Arab League peace proposal');
  await expect(row).toContainText('There was no indication');
  await expect(row).toContainText('Assad said he would cooperate');
});

test('hiding style changes folds verbatim paragraphs, unmarks house style, reports it, and opens in place', async ({
  app,
  compare,
}) => {
  const house = compare.changes({ kind: 'house-style' }).first();
  const verbatim = compare.row(/^verbatim/);
  await expect(house).toHaveCSS('text-decoration-line', 'underline');
  await expect(verbatim).toHaveCount(3);
  await app.press('h');
  await expect(house).toHaveCSS('text-decoration-line', 'none');
  await expect(verbatim).toHaveCount(0);
  await expect(compare.filters.note).toContainText(/Folded: 3 verbatim; not marked: \d+ edits of house style/);
  await compare.folds.fold('1 verbatim paragraph').click();
  await expect(verbatim).toBeVisible();
  await app.press('h');
  await expect(compare.filters.note).toHaveCount(0);
});

test('filters show how much each folds, work by keyboard, and return the focus on Escape', async ({ app, compare }) => {
  const { filters } = compare;
  await app.press('n');
  const origin = await app.focused.innerText();
  await app.press('g');
  await expect(filters.button(/Hide style changes/)).toBeFocused();
  const edited = filters.button(/^edited 2/);
  await edited.focus();
  await app.press('Space');
  await expect(edited).toHaveAttribute('aria-pressed', 'false');
  await expect(compare.row(/^edited/)).toHaveCount(0);
  await expect(compare.folds.fold('1 edited paragraph').first()).toBeVisible();
  await app.press('Space', 'Escape');
  await expect(filters.panel).toHaveCount(0);
  await expect(app.focused).toHaveText(origin);
});

test('all links fold, and so do one outlet’s own paragraphs, which open again', async ({ app, compare }) => {
  await app.press('g');
  await compare.filters.button('Only unmatched paragraphs').click();
  await expect(compare.row(/^(edited|verbatim|partly)/)).toHaveCount(0);
  await expect(compare.filters.note).toContainText(/differences skipped/);
  await compare.filters.button(/cut by The Globe and Mail 1/).click();
  await app.press('Escape');
  const cut = compare.paragraph('Walid al-Bunni');
  await expect(cut).toHaveCount(0);
  await compare.folds.fold('Show 1 paragraph cut by The Globe and Mail').click();
  await expect(cut).toBeVisible();
});

test('M leads to a moved paragraph, to its old place, and back', async ({ app, compare }) => {
  const moved = compare.row(/moved from paragraphs 3 and 4/);
  await app.press('m');
  await expect(moved).toBeFocused();
  await expect(moved).toContainText('There was no indication');
  await app.press('m');
  await expect(compare.row(/^appears later/).first()).toBeFocused();
  await app.press('m');
  await expect(moved).toBeFocused();
  await expect(moved).toBeInViewport();
});

test('the inspector explains a link by its rules, shows both texts, follows the steps and closes', async ({
  app,
  compare,
}) => {
  const { inspector } = compare;
  await app.press('n', 'Enter');
  await expect(inspector.panel).toContainText('The same sentences, with words changed, cut or added.');
  await expect(inspector.panel).toContainText(/words in shared passages\s*33/);
  await expect(inspector.heading('House style 2')).toBeVisible();
  await expect(inspector.panel).toContainText('Only typography, spelling, a title, an abbreviation');
  await expect(inspector.added('Russia now')).toBeAttached();
  await expect(compare.added('Russia now')).toBeInViewport();
  await app.press('m');
  await expect(inspector.panel).toContainText('Appears in a different place.');
  await expect(compare.row(/moved from/)).toBeInViewport();
  await app.press('i');
  await expect(inspector.panel).toBeFocused();
  await app.press('Escape');
  await expect(inspector.panel).toHaveCount(0);
  await expect(compare.row(/moved from/)).toBeFocused();
});

test('a click on a sign inspects its link, from 1600 pixels on at the side without covering the text', async ({
  compare,
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  const row = compare.row(2);
  await compare.inspectButton(row).click();
  await expect(compare.inspector.panel).toBeVisible();
  const [panel, text] = [await boxOf(compare.inspector.panel), await boxOf(row)];
  expect(panel.width).toBe(320);
  expect(text.x + text.width).toBeLessThanOrEqual(panel.x);
});

test('keys lead to unmatched paragraphs, where there is nothing to inspect and the page stays where it is', async ({
  app,
  compare,
}) => {
  await app.press('o');
  await expect(compare.status).toContainText('cut by The Globe and Mail');
  const run = compare.row('cut by The Globe and Mail, 1 paragraph');
  const before = await settled(app.page, () => boxOf(run));
  await app.press('i');
  await expect(compare.status).toHaveText(
    'These paragraphs are unmatched, so there is no link to inspect. Press K to link them.',
  );
  await expect(compare.inspector.panel).toHaveCount(0);
  await expect(run).toBeFocused();
  expect(await settled(app.page, () => boxOf(run))).toEqual(before);
  await app.press('o');
  await expect(run).not.toBeFocused();
  await expect(app.focused).toBeInViewport();
  await app.press('Shift+O');
  await expect(run).toBeFocused();
  await expect(run).toBeInViewport();
});

test('the note about a cut is beside the cut paragraph, not beside one that appears elsewhere', async ({ compare }) => {
  const cut = await boxOf(compare.paragraph('Walid al-Bunni, a senior member'));
  const note = await boxOf(compare.runNote(/^Cut by The Globe and Mail · 1 paragraph/));
  // Their type differs in size: the first lines are level.
  expect(Math.abs(note.y - cut.y)).toBeLessThan(12);
});

for (const [width, maxShift] of [
  [1600, 90],
  [2560, 10],
  [3840, 1],
] as const) {
  test(`at ${width} pixels the inspected row stays at its height, and moves aside only for the inspector`, async ({
    app,
    compare,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await app.press('n', 'n', 'n', 'n');
    const row = compare.linkWith(app.focused);
    const before = await settled(page, () => boxOf(row));
    await app.press('i');
    await expect(compare.inspector.panel).toBeVisible();
    await expectRestingAt(row, before.y);
    expect(Math.abs((await boxOf(row)).x - before.x)).toBeLessThanOrEqual(maxShift);
    await app.press('Escape');
    await expect(compare.inspector.panel).toHaveCount(0);
    await expectRestingAt(row, before.y);
  });
}

test('a swap keeps the current paragraph in sight, even if its run would be folded', async ({ app, compare }) => {
  await app.press('p');
  await expect(compare.status).toContainText('unmatched (Reuters is cut off), 33 paragraphs');
  const read = compare.paragraph('Mr. Lavrov said Mr. Assad, whose family has ruled Syria');
  const before = await restingTop(read);
  await app.press('s');
  await compare.expectLeft('Reuters');
  await expect(compare.row('unmatched (Reuters is cut off), 38 paragraphs')).toBeFocused();
  await expect(compare.status).toContainText('Difference 7 of 7');
  await expectRestingAt(read, before);
});

test('a stopped swap leaves nothing behind for the next one', async ({ app, compare }) => {
  // The columns have places of their own to forget, besides that of the page.
  await compare.columns.open();
  await app.press('n', 'g');
  await compare.filters.button(/^cut by The Globe and Mail/).click();
  await app.press('Escape');
  await expect(compare.filters.note).toContainText('cut by The Globe and Mail');
  await app.system.cancelNext('crossread:compare');
  await app.press('s');
  await compare.expectLeft('The Globe and Mail');
  await expect(compare.filters.note).toContainText('cut by The Globe and Mail');
  await app.press('n', 'n', 'n');
  const before = await restingTop(compare.focusedStop);
  await app.press('s');
  await compare.expectLeft('Reuters');
  await expectRestingAt(compare.focusedStop, before);
});

test('the inspector copies both texts, without and with their sources', async ({ app, compare }) => {
  const { inspector } = compare;
  await app.press('i');
  await inspector.button('Copy as text').click();
  await expect(inspector.status).toHaveText('Copied both texts.');
  expect(await app.system.copiedText()).toMatch(
    /^The Globe and Mail\n\nRussia won a promise[\s\S]+\n\n\nReuters\n\nAMMAN \(Reuters\) - Russia/,
  );
  await inspector.button('Copy with sources').click();
  await expect(inspector.status).toHaveText('Copied both texts with their sources.');
  expect(await app.system.copiedText()).toContain(
    "(Reuters, Khaled Yacoub Oweis, “Russia's Lavrov seeks peace in Syria”, 7 Feb 2012, 20:27 GMT, ¶1)",
  );
});
