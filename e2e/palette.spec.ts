import { expect, type Page, test } from '@playwright/test';
import { App } from './app';

let app: App;
let page: Page;

test.beforeEach(async () => {
  app = await App.launch();
  page = app.page;
});

test.afterEach(() => app.close());

const palette = () => page.getByRole('dialog', { name: 'Command palette' });
const active = () => palette().getByRole('option', { selected: true });

test('finds a command by a few letters, shows its keys and does it', async () => {
  await page.keyboard.press('Control+k');
  await expect(palette().getByRole('combobox')).toBeFocused();
  await expect(palette().getByRole('option', { name: /Swap sides/ })).toContainText('X');
  await page.keyboard.type('nedi');
  await expect(active()).toContainText('Next difference');
  await page.keyboard.press('Enter');
  await expect(palette()).toHaveCount(0);
  await expect(app.status).toContainText('Difference 1 of');
});

test('finds what people call things, and says so where there is nothing', async () => {
  await page.keyboard.press('Control+k');
  for (const [typed, found] of [
    ['settings', 'Larger text'],
    ['export', 'Save as PDF'],
    ['help', 'Keyboard shortcuts and symbols'],
    ['undo', 'Undo'],
  ] as const) {
    await palette().getByRole('combobox').fill(typed);
    await expect(active()).toContainText(found);
  }
  await palette().getByRole('combobox').fill('csv');
  await expect(palette().getByRole('status')).toContainText('No results. Try another word');
});

test('Undo in the menu is for the field that is typed in, and otherwise for the page', async () => {
  const undo = () => app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click());
  await page.keyboard.press('f');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zzz');
  await undo();
  await expect(palette().getByRole('combobox')).not.toHaveValue('zzz');
  await page.keyboard.press('Escape');
  await undo();
  await expect(app.status).toContainText('Undone: ');
  await undo();
  await expect(app.status).toHaveText('Nothing to undo.');
});

test('compares another outlet', async () => {
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('mail with jazeera');
  await expect(active()).toContainText('Compare The Globe and Mail with Al Jazeera');
  await page.keyboard.press('Enter');
  await expect(app.picker('Right')).toHaveText('Al Jazeera');
});

test('goes to a paragraph, out of a fold too', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('France, Italy');
  await expect(active()).toContainText('France, Italy');
  await page.keyboard.press('Enter');
  const paragraph = page.locator('main p', { hasText: 'France, Italy, Britain, Belgium' });
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toBeFocused();
});

test('goes up and down the list, round its ends, and Escape gives the focus back', async () => {
  const swap = page.getByRole('button', { name: 'Swap sides' });
  await swap.focus();
  await page.keyboard.press('Control+k');
  const first = await active().innerText();
  await page.keyboard.press('ArrowUp');
  await expect(active()).toBeInViewport();
  await expect(active()).not.toHaveText(first);
  await page.keyboard.press('ArrowDown');
  await expect(active()).toHaveText(first, { useInnerText: true });
  await page.keyboard.type('zzzz');
  await expect(palette().getByRole('status')).toContainText('No results');
  await page.keyboard.press('Escape');
  await expect(palette()).toHaveCount(0);
  await expect(swap).toBeFocused();
});

test('the application menu has every command with its key, and tells the window', async () => {
  const labels = await app.electron.evaluate(({ Menu }) => {
    const flat = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
      items.flatMap((item) => [item, ...flat(item.submenu?.items ?? [])]);
    return flat(Menu.getApplicationMenu()?.items ?? []).map((item) => `${item.label} ${item.accelerator ?? ''}`.trim());
  });
  expect(labels).toEqual(
    expect.arrayContaining([
      '&Open files to compare… CmdOrCtrl+O',
      '&Find in both articles CmdOrCtrl+F',
      '&Next difference N',
    ]),
  );
  await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('swap')?.click());
  await expect(app.picker('Left')).toHaveText('Reuters');
});

test('opens again at once, however fast the keys come', async () => {
  const { page } = app;
  for (let times = 0; times < 5; times++) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('undo');
    await expect(page.getByRole('option', { selected: true })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
