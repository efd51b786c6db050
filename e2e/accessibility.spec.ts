import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { App } from './app';

let app: App;
let page: Page;

test.beforeEach(async () => {
  app = await App.launch();
  page = app.page;
  await expect(page.getByRole('group', { name: /link 1 of/ })).toBeVisible();
});

test.afterEach(() => app.close());

/** What axe finds, as `rule: element` lines. Legacy mode: Electron opens no second page for axe to finish in. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the ${colorScheme} theme: page, furniture, current difference`, async () => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations()).toEqual([]);
    await page.keyboard.press('f');
    await page.keyboard.press('n');
    await expect(page.getByRole('contentinfo').getByRole('status')).toContainText('Difference 1 of');
    expect(await violations()).toEqual([]);
  });

  test(`axe finds nothing in the ${colorScheme} theme as published, with a selected link`, async () => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.keyboard.press('l');
    await expect(page.getByRole('region', { name: 'Reuters, as published' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await violations()).toEqual([]);
  });

  test(`axe finds nothing in the ${colorScheme} theme with an open picker`, async () => {
    await page.emulateMedia({ colorScheme });
    await page.getByRole('combobox', { name: 'Left outlet' }).click();
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test(`axe finds nothing in the ${colorScheme} theme with the sheet of keys`, async () => {
    await page.emulateMedia({ colorScheme });
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}

test('a row is one sentence to a screen reader', async () => {
  const names = await page.getByRole('group').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  const links = names.filter((name) => /, link \d+ of/.test(name ?? ''));
  expect(names).toContain(`edited, link 1 of ${links.length}`);
  expect(
    names.some((name) => /^partly shared, moved from paragraph 3 on the right, link \d+ of \d+$/.test(name ?? '')),
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
  expect(reached.slice(0, 7)).toEqual([
    'Aligned',
    'As published',
    'Show furniture',
    expect.stringMatching(/^Keys/),
    'Left outlet: The Globe and Mail',
    'Swap the sides',
    'Right outlet: Reuters',
  ]);
});
