import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { App } from './app';

let app: App;
let page: Page;
let data = '';

test.beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'crossread-decisions-'));
  await start();
});

test.afterEach(async () => {
  await app.close();
  rmSync(data, { recursive: true, force: true });
});

/** Starts on the sample story, with the profile of the start before, and waits until the window answers. */
async function start(): Promise<void> {
  app = await App.launch({ data });
  page = app.page;
  await expect(page.locator('#root > :not([inert]) main')).toBeVisible();
}

async function restart(): Promise<void> {
  await app.close();
  await start();
}

const note = (): Locator => page.getByRole('note', { name: 'Manual links' });
const dialog = (name: string): Locator => page.getByRole('dialog', { name });
const links = (): Locator => page.locator('main [data-link]');
const paragraph = (side: string, text: string): Locator =>
  dialog('Link paragraphs').getByRole('group', { name: side }).getByRole('checkbox', { name: text });

/** Breaks the first link, by keyboard alone. */
async function breakFirstLink(reason: string): Promise<void> {
  await links().first().focus();
  await page.keyboard.press('b');
  await expect(dialog('Unlink paragraphs').getByLabel(/^Note/)).toBeFocused();
  await page.keyboard.type(reason);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog('Unlink paragraphs')).toHaveCount(0);
}

test('a link broken by keyboard is gone, also after a restart, and is back when taken back', async () => {
  const before = await links().count();
  await breakFirstLink('Two other <b>events</b>');
  await expect(links()).toHaveCount(before - 1);
  await expect(app.status).toHaveText('Paragraphs unlinked.');
  await expect(note()).toContainText('1 link removed');
  await expect(page.locator('main :focus, main:focus')).toHaveCount(1);
  await restart();
  await expect(links()).toHaveCount(before - 1);
  await page.keyboard.press('d');
  await expect(dialog('Manual links')).toContainText('Two other <b>events</b>');
  await dialog('Manual links')
    .getByRole('button', { name: /^Undo: Unlinked/ })
    .click();
  await expect(dialog('Manual links')).toContainText('No manual links');
  await expect(note()).toHaveCount(0);
  await expect(links()).toHaveCount(before);
});

test('Ctrl+Z and Ctrl+Shift+Z go through decisions and changes of the view in one order', async () => {
  const before = await links().count();
  await breakFirstLink('');
  await expect(links()).toHaveCount(before - 1);
  await page.keyboard.press('x');
  await expect(app.picker('Left')).toHaveText('Reuters');
  await app.compared();
  await page.keyboard.press('Control+z');
  await expect(app.picker('Left')).toHaveText('The Globe and Mail');
  await app.compared();
  await expect(links()).toHaveCount(before - 1);
  await page.keyboard.press('Control+z');
  await expect(links()).toHaveCount(before);
  await expect(app.status).toHaveText('Undone: unlinking.');
  await page.keyboard.press('Control+Shift+z');
  await expect(links()).toHaveCount(before - 1);
  await expect(app.status).toHaveText('Redone: unlinking.');
  await page.keyboard.press('Control+y');
  await expect(app.picker('Left')).toHaveText('Reuters');
});

test('a decision about another pair is not undone unseen: its pair comes first', async () => {
  await breakFirstLink('');
  await app.picker('Right').click();
  await page.getByRole('option', { name: /Al Jazeera/ }).click();
  await expect(app.picker('Right')).toHaveText(/Al Jazeera/);
  await app.compared();
  await expect(note()).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(note()).toContainText('1 link removed');
  await page.keyboard.press('Control+z');
  await expect(note()).toHaveCount(0);
  await expect(app.picker('Right')).toHaveText('Reuters');
});

test('a link made by hand has a row, its mark and its reason, also after a restart', async () => {
  await page.keyboard.press('k');
  await paragraph('The Globe and Mail', '¶9').check();
  await paragraph('Reuters', '¶3').check();
  await dialog('Link paragraphs').getByLabel(/^Note/).fill('One and the same statement');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const row = (): Locator => page.getByRole('group', { name: /manual link$/ });
  await expect(row()).toBeFocused();
  await expect(row()).toBeInViewport();
  for (let starts = 0; starts < 2; starts++) {
    await expect(row()).toHaveCount(1);
    await expect(row().getByRole('button', { name: /^Inspect this link: .*, manual$/ })).toContainText('manual');
    await row()
      .getByRole('button', { name: /^Inspect this link/ })
      .click();
    const inspector = app.inspector;
    await expect(inspector).toContainText('A person linked these');
    await expect(inspector.locator('q')).toHaveText('One and the same statement');
    if (starts === 0) await restart();
  }
  await app.inspector.getByRole('button', { name: 'Unlink…' }).click();
  await expect(dialog('Unlink paragraphs')).toContainText('One and the same statement');
  await dialog('Unlink paragraphs').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Unlink…' })).toBeFocused();
});

test('the paragraphs of the row with the focus are chosen to begin with, arrows lead through the others, and edits are shown', async () => {
  await page.locator('main [data-relation="edited"]').first().focus();
  await page.keyboard.press('k');
  const chosen = dialog('Link paragraphs').getByRole('checkbox', { checked: true });
  await expect(chosen).toHaveCount(2);
  await expect(chosen.first()).toBeFocused();
  await expect(dialog('Link paragraphs')).toContainText('Replaces 1 existing link');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(chosen).toHaveCount(3);
  await page.keyboard.press('Space');
  await expect(chosen).toHaveCount(2);
  await page.keyboard.press('Tab');
  await expect(chosen.last()).toBeFocused();
  await dialog('Link paragraphs').getByRole('button', { name: 'Link', exact: true }).click();
  await expect(dialog('Link paragraphs')).toHaveCount(0);
  const row = page.getByRole('group', { name: /^edited, .*manual link$/ });
  await expect(row.locator('[data-kind][data-side="left"]').first()).toBeAttached();
  await expect(row.locator('[data-kind][data-side="right"]').first()).toBeAttached();
});

test('the inspector stays open over decisions, on the link or on what took its place, and keeps the focus', async () => {
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const inspected = page.getByRole('button', { name: /^Inspect this link/, pressed: true });
  const inspectedLink = (): Promise<string | null> =>
    page.locator('main [data-link]', { has: inspected }).getAttribute('data-link');
  const before = await links().count();
  await links()
    .nth(1)
    .getByRole('button', { name: /^Inspect this link/ })
    .click();
  const text = await inspector
    .getByRole('region', { name: /^Text of Reuters/ })
    .getByRole('paragraph')
    .innerText();
  const broken = await inspectedLink();
  // Broken in it, the next link takes its place; its button has the focus as before.
  await inspector.getByRole('button', { name: 'Unlink…' }).press('Enter');
  await dialog('Unlink paragraphs').getByRole('button', { name: 'Unlink', exact: true }).click();
  await expect(links()).toHaveCount(before - 1);
  await expect(inspector.getByRole('button', { name: 'Unlink…' })).toBeFocused();
  await expect(inspector.getByRole('region', { name: /^Text of Reuters/ })).not.toContainText(text);
  await expect(inspected).toBeInViewport();
  expect(await inspectedLink()).toBe(broken);
  await expect(app.status).toHaveText('Paragraphs unlinked. The inspector shows the next link.');
  // Undone, it shows again what came back.
  await page.keyboard.press('Control+z');
  await expect(links()).toHaveCount(before);
  await expect(inspector.getByRole('region', { name: /^Text of Reuters/ })).toContainText(text);
  // A link made is what it shows.
  await page.keyboard.press('k');
  await paragraph('The Globe and Mail', '¶9').check();
  await dialog('Link paragraphs').getByRole('button', { name: 'Link', exact: true }).click();
  await expect(inspector).toContainText('A person linked these');
  await expect(inspector).toContainText('¶9');
  await expect(inspected).toBeInViewport();
});

test('the focus stays at the place of a link that is broken from its row', async () => {
  await links().nth(2).focus();
  const place = links().nth(2).locator('[data-paragraph^="right-"]').first();
  const paragraphHere = (await place.getAttribute('data-paragraph')) ?? '';
  await page.keyboard.press('b');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog('Unlink paragraphs')).toHaveCount(0);
  const focused = page.locator('main :focus');
  await expect(focused).toHaveRole('group');
  await expect(focused).toBeInViewport();
  await expect(focused.locator('..').locator(`[data-paragraph="${paragraphHere}"]`)).toBeInViewport();
});

test('the picker and the summary say the same of a pair that was decided about', async () => {
  const carried = async (): Promise<string> =>
    /(?:carries|share) (\d+%)/u.exec((await page.locator('main > p').first().textContent()) ?? '')?.[1] ?? '';
  const before = await carried();
  await breakFirstLink('');
  await expect.poll(carried).not.toBe(before);
  await page.getByRole('combobox', { name: 'Left outlet' }).click();
  await expect(page.getByRole('option', { name: /The Globe and Mail/ })).toContainText(
    new RegExp(`(carries|shares) ${await carried()} of Reuters`),
  );
});

test('a decision about a paragraph that is gone has no effect, says so, and can be taken back', async () => {
  const before = await links().count();
  await breakFirstLink('It told of another day');
  await expect.poll(() => existsSync(join(data, 'decisions.json'))).toBe(true);
  await app.close();
  const kept = readFileSync(join(data, 'decisions.json'), 'utf8');
  writeFileSync(join(data, 'decisions.json'), kept.replace(/"start":\d+,"end":\d+/u, '"start":999998,"end":999999'));
  await start();
  await expect(links()).toHaveCount(before);
  await page.keyboard.press('d');
  const list = dialog('Manual links');
  await expect(list).toContainText('No effect: the paragraphs are no longer in these articles.');
  await expect(list).toContainText('It told of another day');
  await list.getByRole('button', { name: /^Undo/ }).click();
  await expect(list).toContainText('No manual links');
  await expect(links()).toHaveCount(before);
});

test('the list of decisions keeps the focus while they are taken back one after the other', async () => {
  await breakFirstLink('');
  await breakFirstLink('');
  await expect(note()).toContainText('2 links removed');
  await page.keyboard.press('d');
  const buttons = dialog('Manual links').getByRole('button', { name: /^Undo/ });
  await buttons.last().focus();
  await page.keyboard.press('Enter');
  await expect(buttons).toHaveCount(1);
  await expect(buttons).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog('Manual links')).toContainText('No manual links');
  await expect(dialog('Manual links').getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main:focus, main :focus')).toHaveCount(1);
});

test('a damaged file of decisions is told of and set aside, not lost', async () => {
  await breakFirstLink('');
  await expect.poll(() => existsSync(join(data, 'decisions.json'))).toBe(true);
  await app.close();
  writeFileSync(join(data, 'decisions.json'), '{"pairs": damaged');
  await start();
  await expect(app.alert).toContainText('The manual links could not be read');
  const aside = readdirSync(data).find((name) => name.startsWith('decisions.json.damaged-')) ?? '';
  expect(readFileSync(join(data, aside), 'utf8')).toContain('damaged');
});
