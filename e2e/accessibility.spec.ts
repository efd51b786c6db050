import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect } from './fixtures';
import type { App } from './pages/app';

interface Axe {
  /** Expects axe to find nothing on the current page. */
  readonly expectAccessible: () => Promise<void>;
}

const test = base.extend<Axe>({
  expectAccessible: async ({ page }, use) =>
    use(async () => {
      // In legacy mode, because axe otherwise finishes in a second page, and Electron opens none.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    }),
});

test.beforeEach(({ compare }) => compare.expectRows());

/** Goes through the states of the library and checks each. */
async function checkLibrary(app: App, expectAccessible: () => Promise<void>): Promise<void> {
  const { library } = app;
  const { importing, article } = library;
  await library.open();
  await expectAccessible();
  await library.articles.focus();
  await app.press('Space');
  await expect(library.selectionToolbar).toBeVisible();
  await expectAccessible();
  await app.press('Enter');
  await expect(article.paragraphs).toBeVisible();
  await article.bodyRoles.first().click();
  await expect(article.roleMenu).toBeVisible();
  await expectAccessible();
  await app.press('Escape', 'Escape');
  await library.openAllArticles();
  await expectAccessible();
  await library.openSearch();
  await app.type('veto');
  await expect(library.resultEntries.first()).toBeVisible();
  await expectAccessible();
  await app.press('Escape', 'Control+Shift+i');
  await importing.urlField.fill('http://127.0.0.1/');
  await expectAccessible();
  await app.press('Enter');
  await expect(importing.problems).toBeVisible();
  await expectAccessible();
  await importing.pasteButton.click();
  await expect(importing.pasteDialog).toBeVisible();
  await expectAccessible();
  await app.press('Escape');
  await library.stories.focus();
  await app.press('Home', 'Delete');
  await expect(library.emptyHeading).toBeVisible();
  await expectAccessible();
}

/** Every theme. High contrast comes in two, on light and on dark. */
const themes = [
  ['the light theme', { colorScheme: 'light', contrast: 'no-preference' }],
  ['the dark theme', { colorScheme: 'dark', contrast: 'no-preference' }],
  ['high contrast on light', { colorScheme: 'light', contrast: 'more' }],
  ['high contrast on dark', { colorScheme: 'dark', contrast: 'more' }],
] as const;

for (const [theme, media] of themes) {
  test.describe(theme, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ ...media, reducedMotion: 'reduce' }));

    test(`axe finds nothing in ${theme}: page, clutter, current difference`, async ({
      app,
      compare,
      expectAccessible,
    }) => {
      await expectAccessible();
      await app.press('f', 'n');
      await expect(compare.status).toContainText('Difference 1 of');
      await expectAccessible();
    });

    test(`axe finds nothing in ${theme} with the inspector, as a drawer and at the side`, async ({
      app,
      compare,
      page,
      expectAccessible,
    }) => {
      await app.press('n', 'i');
      await expect(compare.inspector.panel).toBeVisible();
      await expectAccessible();
      await page.setViewportSize({ width: 1920, height: 1080 });
      await expectAccessible();
    });

    test(`axe finds nothing in ${theme} with filters and folded rows`, async ({ app, compare, expectAccessible }) => {
      await app.press('h', 'g');
      await expect(compare.filters.panel).toBeVisible();
      await expectAccessible();
    });

    test(`axe finds nothing in ${theme} in the original order, with a selected link`, async ({
      app,
      compare,
      expectAccessible,
    }) => {
      await compare.columns.open();
      await expect(compare.columns.regions).toHaveCount(2);
      await expectAccessible();
      await app.press('n', 'n', 'n');
      await expectAccessible();
    });

    test(`axe finds nothing in ${theme} with an open picker`, async ({ compare, expectAccessible }) => {
      await compare.picker('left').click();
      await expect(compare.outlets.first()).toBeVisible();
      await expectAccessible();
    });

    test(`axe finds nothing in ${theme} with the keyboard shortcuts open`, async ({ app, expectAccessible }) => {
      await app.press('?');
      await expect(app.shortcuts).toBeVisible();
      await expectAccessible();
    });

    test(`axe finds nothing in ${theme} with a manual link and the dialogs about links`, async ({
      app,
      compare,
      expectAccessible,
    }) => {
      const { linkDialogs } = compare;
      await app.press('n', 'k');
      await expect(linkDialogs.link).toBeVisible();
      await expectAccessible();
      await linkDialogs.note(linkDialogs.link).fill('One statement');
      await linkDialogs.linkButton.click();
      await expect(compare.manualRow).toBeVisible();
      await expectAccessible();
      await app.press('d');
      await expect(linkDialogs.list).toBeVisible();
      await expectAccessible();
      await app.press('Escape', 'b');
      await expect(linkDialogs.unlink).toBeVisible();
      await expectAccessible();
    });

    test(`axe finds nothing in the library, ${theme}`, async ({ app, expectAccessible }) => {
      await checkLibrary(app, expectAccessible);
    });

    test(`axe finds nothing in ${theme} with the palette and with the find bar`, async ({
      app,
      compare,
      expectAccessible,
    }) => {
      await app.palette.open();
      await app.type('assad');
      await expect(app.palette.entry(/assad/i).first()).toBeVisible();
      await expectAccessible();
      await app.press('Escape', 'Control+f');
      await app.type('assad');
      await expect(compare.find.result).toContainText('in Reuters');
      await expectAccessible();
    });
  });
}

test('axe finds nothing in one column', async ({ compare, page, expectAccessible }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await expect(compare.mergedTexts.first()).toBeVisible();
  await expectAccessible();
});

/** The dialogs that open over the second difference, by their keys. */
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
  test(`each dialog fits ${width} x ${height}, keeps the focus inside and returns it`, async ({
    app,
    compare,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await app.press('n', 'n');
    const origin = await compare.focused.innerText();
    for (const [key, name] of dialogs) {
      const dialog = app.dialog(name);
      await app.press(key);
      await expect(dialog).toBeInViewport({ ratio: 1 });
      for (let presses = 0; presses < 8; presses++) {
        await app.press(presses < 4 ? 'Tab' : 'Shift+Tab');
        await expect(app.focusedBehindDialog).toHaveCount(0);
      }
      await app.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(compare.focused).toHaveText(origin);
    }
    await app.press('g');
    await expect(compare.filters.panel).toBeInViewport({ ratio: 1 });
    await app.press('Escape');
    await expect(compare.focused).toHaveText(origin);
  });
}

test('a screen reader reads a row as one sentence', async ({ compare }) => {
  const names = await compare.rowNames();
  const links = names.filter((name) => /, \d+ of \d+/.test(name));
  expect(names).toContain(`edited, 2 of ${links.length}`);
  expect(
    names.filter((name) =>
      /^partly shared and reworded, \d+ of \d+, moved from paragraphs 3 and 4 on the right$/.test(name),
    ),
  ).toHaveLength(1);
});

test('every control can be reached with Tab, and shows the focus', async ({ app }) => {
  await app.focusFirstControl();
  const reached: string[] = [];
  for (let presses = 0; presses < 9; presses++) {
    reached.push((await app.focused.getAttribute('aria-label')) ?? (await app.focused.innerText()));
    await expect(app.focused).not.toHaveCSS('outline-style', 'none');
    await app.press('Tab');
  }
  expect(reached).toEqual([
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
