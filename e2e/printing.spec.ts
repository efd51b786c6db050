import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { App } from './app';

let app: App;
let page: Page;
let folder = '';

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-printing-'));
  app = await App.launch();
  page = app.page;
});

test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a PDF has all of both columns on its pages, whatever the window shows', async () => {
  const file = join(folder, 'page.pdf');
  await app.electron.evaluate(({ dialog, Menu }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    Menu.getApplicationMenu()?.getMenuItemById('save-pdf')?.click();
  }, file);
  await expect.poll(() => readdirSync(folder)).toEqual(['page.pdf']);
  const pdf = readFileSync(file, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  // 44 paragraphs beside 8, folded on the screen to a page and a half.
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
  // What was opened for paper is folded again.
  await expect(page.getByRole('button', { name: /more paragraphs unmatched/ }).first()).toBeVisible();
});

test('a file that cannot be written is named in a sentence', async () => {
  const told = await app.electron.evaluate(
    async ({ dialog, Menu }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      const message = new Promise<string>((resolve) => {
        dialog.showMessageBox = ((_window: unknown, options: Electron.MessageBoxOptions) => {
          resolve(options.message);
          return Promise.resolve({ response: 0, checkboxChecked: false });
        }) as typeof dialog.showMessageBox;
      });
      Menu.getApplicationMenu()?.getMenuItemById('save-pdf')?.click();
      return message;
    },
    join(folder, 'no such folder', 'page.pdf'),
  );
  expect(told).toMatch(/page\.pdf.* could not be saved/);
});

test('paper has both outlets and their texts in black on white, and nothing of the window', async () => {
  await page.keyboard.press('o');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 700, height: 1000 });
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters' })).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Right outlet' })).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'none');
  const change = page.locator('del', { hasText: 'AMMAN (Reuters)' });
  await expect(change).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(change).toHaveCSS('text-decoration-line', 'underline');
  const row = page.getByRole('group', { name: /, 1 of/ });
  const [left, right] = [await row.locator('p').first().boundingBox(), await row.locator('p').last().boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  // No word of the gutter lies over a text, and no number beyond the paper's edge.
  const words = await page
    .getByRole('button', { name: /^Inspect this link/ })
    .locator('span:last-child')
    .evaluateAll((all) => all.map((word) => word.getBoundingClientRect()));
  expect(words.length).toBeGreaterThan(5);
  for (const word of words) {
    expect(word.left).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? Number.NaN));
    expect(word.right).toBeLessThanOrEqual(right?.x ?? Number.NaN);
  }
  expect(await app.overflow()).toBe(0);
});

test('the window is named after the two outlets', async () => {
  await expect(page).toHaveTitle('The Globe and Mail / Reuters – Crossread');
});
