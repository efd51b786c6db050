import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { App } from './app';

let data = '';
let app: App | null = null;
let page: Page;

test.beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'crossread-settings-'));
});
test.afterEach(async () => {
  await app?.close();
  app = null;
  rmSync(data, { recursive: true, force: true });
});

async function start(): Promise<void> {
  app = await App.launch({ data });
  page = app.page;
  // Playwright would have the page light whatever the application says.
  await page.emulateMedia({ colorScheme: null });
}

async function startAgain(): Promise<void> {
  await app?.close();
  await start();
}

const paragraph = () => page.locator('main p', { hasText: 'Russia won a promise' }).first();
const textSize = () => paragraph().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function choose(theme: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(theme);
  await expect(page.getByRole('option', { selected: true })).toContainText(theme);
  await page.keyboard.press('Enter');
}

test('the text grows and shrinks by keys, and is as large at the next start', async () => {
  await start();
  const normal = await textSize();
  await page.keyboard.press('Control+Equal');
  await expect.poll(textSize).toBeCloseTo(normal * 1.1, 1);
  await page.keyboard.press('Control+Equal');
  await expect.poll(textSize).toBeCloseTo(normal * 1.25, 1);
  await startAgain();
  expect(await textSize()).toBeCloseTo(normal * 1.25, 1);
  await page.keyboard.press('Control+Minus');
  await expect.poll(textSize).toBeCloseTo(normal * 1.1, 1);
  await page.keyboard.press('Control+0');
  await expect.poll(textSize).toBeCloseTo(normal, 1);
});

test('a theme is chosen, holds from the first paint of the next start, and stands in the menu', async () => {
  await start();
  await choose('Theme: Dark');
  await expect.poll(paper).toBe('rgb(22, 23, 26)');
  await choose('Theme: High contrast');
  await expect.poll(paper).toBe('rgb(255, 255, 255)');
  await startAgain();
  expect(await paper()).toBe('rgb(255, 255, 255)');
  const first = await app?.electron.evaluate(async ({ session }) =>
    (await session.defaultSession.fetch('app://crossread/index.html')).text(),
  );
  expect(first).toContain('<html data-theme="contrast" data-text="100"');
  const isChecked = await app?.electron.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('theme-contrast')?.checked,
  );
  expect(isChecked).toBe(true);
});

test('the reader stays at the same paragraph when the text grows', async () => {
  await start();
  const far = page.locator('main p', { hasText: 'Opposition activists said government forces' }).first();
  await far.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  const size = await textSize();
  await page.keyboard.press('Control+Equal');
  await expect.poll(textSize).toBeGreaterThan(size);
  await expect(far).toBeInViewport();
});

test('a damaged file of settings is set aside, and the window opens as it would without', async () => {
  writeFileSync(join(data, 'settings.json'), '{"theme": ');
  await start();
  await expect(paragraph()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('system');
});
