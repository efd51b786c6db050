import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { App } from './app';

let app: App;
let page: Page;

test.beforeEach(async () => {
  app = await App.launch();
  page = app.page;
  await expect(page.getByRole('group', { name: /, 1 of \d+/ })).toBeVisible();
});

test.afterEach(() => app.close());

/** What axe finds, as `rule: element` lines. Legacy mode: Electron opens no second page for axe to finish in. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}

/** Each state of the library, one after the other. */
async function throughLibrary(): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('listbox', { name: 'Stories' }).getByRole('option')).toHaveCount(1);
  expect(await violations()).toEqual([]);
  const articles = page.getByRole('listbox', { name: 'Articles in the story' });
  await articles.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('toolbar', { name: 'Selected articles' })).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Paragraphs' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Body, paragraph/ })
    .first()
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^All articles/ }).click();
  await expect(page.getByRole('listbox', { name: 'All articles' }).getByRole('option')).toHaveCount(5);
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('veto');
  await expect(page.getByRole('listbox', { name: 'Search results' }).getByRole('option').first()).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+i');
  await page.getByRole('textbox', { name: /^Web address/ }).fill('http://127.0.0.1/');
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Import report' }).getByRole('alert')).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Paste article…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('listbox', { name: 'Stories' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('heading', { name: 'Add your first articles' })).toBeVisible();
  expect(await violations()).toEqual([]);
}

/** Every theme; high contrast is one of its own, on light and on dark. */
const themes = [
  ['the light theme', { colorScheme: 'light', contrast: 'no-preference' }],
  ['the dark theme', { colorScheme: 'dark', contrast: 'no-preference' }],
  ['high contrast on light', { colorScheme: 'light', contrast: 'more' }],
  ['high contrast on dark', { colorScheme: 'dark', contrast: 'more' }],
] as const;

for (const [theme, media] of themes) {
  test(`axe finds nothing in ${theme}: page, furniture, current difference`, async () => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    expect(await violations()).toEqual([]);
    await page.keyboard.press('f');
    await page.keyboard.press('n');
    await expect(app.status).toContainText('Difference 1 of');
    expect(await violations()).toEqual([]);
  });

  test(`axe finds nothing in ${theme} with the inspector, as a drawer and at the side`, async () => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.keyboard.press('n');
    await page.keyboard.press('i');
    await expect(app.inspector).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 1920, height: 1080 });
    expect(await violations()).toEqual([]);
  });

  test(`axe finds nothing in ${theme} with filters and folded rows`, async () => {
    await page.emulateMedia(media);
    await page.keyboard.press('h');
    await page.keyboard.press('g');
    await expect(app.filters).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test(`axe finds nothing in ${theme} in the original order, with a selected link`, async () => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.keyboard.press('l');
    await expect(page.getByRole('region', { name: 'Reuters, original order' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await violations()).toEqual([]);
  });

  test(`axe finds nothing in ${theme} with an open picker`, async () => {
    await page.emulateMedia(media);
    await app.picker('Left').click();
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test(`axe finds nothing in ${theme} with the sheet of keys`, async () => {
    await page.emulateMedia(media);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test(`axe finds nothing in ${theme} with a manual link and the dialogs about links`, async () => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.keyboard.press('n');
    await page.keyboard.press('k');
    await expect(page.getByRole('dialog', { name: 'Link paragraphs' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByLabel(/^Note/).fill('One statement');
    await page.getByRole('button', { name: 'Link', exact: true }).click();
    await expect(page.getByRole('group', { name: /manual link$/ })).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('d');
    await expect(page.getByRole('dialog', { name: 'Manual links' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await expect(page.getByRole('dialog', { name: 'Unlink paragraphs' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test(`axe finds nothing in the library, ${theme}`, async () => {
    await page.emulateMedia(media);
    await throughLibrary();
  });

  test(`axe finds nothing in ${theme} with the palette and with the find bar`, async () => {
    await page.emulateMedia(media);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('assad');
    await expect(page.getByRole('option', { name: /assad/i }).first()).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('assad');
    await expect(page.getByRole('search').getByRole('status')).toContainText('in Reuters');
    expect(await violations()).toEqual([]);
  });
}

test('axe finds nothing in one column', async () => {
  await page.setViewportSize({ width: 640, height: 800 });
  await expect(page.locator('main p:has(del):has(ins)').first()).toBeVisible();
  expect(await violations()).toEqual([]);
});

/** What opens over the page, by the keys that open it from the second difference, and what it is called. */
const dialogs = [
  ['b', 'Unlink paragraphs'],
  ['k', 'Link paragraphs'],
  ['d', 'Manual links'],
  ['Control+k', 'Command palette'],
  ['?', 'Keyboard shortcuts and symbols'],
] as const;

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`each dialog fits ${width} x ${height}, keeps the focus inside and gives it back`, async () => {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    const before = page.locator('main :focus');
    const origin = await before.innerText();
    for (const [key, name] of dialogs) {
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name });
      await expect(dialog).toBeInViewport({ ratio: 1 });
      for (let presses = 0; presses < 8; presses++) {
        await page.keyboard.press(presses < 4 ? 'Tab' : 'Shift+Tab');
        // Between its last element and its first the window itself may have it, never the page behind.
        await expect(page.locator(':focus:not(dialog, dialog *, body)')).toHaveCount(0);
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(before).toHaveText(origin);
    }
    await page.keyboard.press('g');
    await expect(page.getByRole('region', { name: 'Filters' })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(before).toHaveText(origin);
  });
}

test('a row is one sentence to a screen reader', async () => {
  const names = await page.getByRole('group').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  const links = names.filter((name) => /, \d+ of \d+/.test(name ?? ''));
  expect(names).toContain(`edited, 2 of ${links.length}`);
  expect(
    names.some((name) =>
      /^partly shared and reworded, \d+ of \d+, moved from paragraphs 3 and 4 on the right$/.test(name ?? ''),
    ),
  ).toBe(true);
});

test('everything that acts can be reached with Tab, and shows that it has the focus', async () => {
  await page.locator('body').press('Tab');
  const reached: string[] = [];
  for (let presses = 0; presses < 10; presses++) {
    const focused = page.locator(':focus');
    reached.push((await focused.getAttribute('aria-label')) ?? (await focused.innerText()));
    await expect(focused).not.toHaveCSS('outline-style', 'none');
    await page.keyboard.press('Tab');
  }
  expect(reached.slice(0, 9)).toEqual([
    'Side by side',
    'Original order',
    'Hide style changes',
    'Filters',
    'Library',
    expect.stringMatching(/^Keys/),
    'Left outlet: The Globe and Mail',
    'Swap sides',
    'Right outlet: Reuters',
  ]);
});
