import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { App } from './app';

let app: App;
let page: Page;

async function open(files: readonly string[] = []): Promise<void> {
  app = await App.launch({ files });
  page = app.page;
}

test.afterEach(async () => {
  await app.close();
});

const bar = () => page.getByRole('search', { name: 'Find in both articles' });
const field = () => bar().getByRole('textbox');
const found = () => bar().getByRole('status');

/** Whether the current hit stands in the window, between what sticks to its edges. */
const isCurrentInSight = (): Promise<boolean> =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('find-current') ?? [])] as Range[];
    const box = range?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top > 40 && box.bottom < window.innerHeight - 40;
  });

test('counts on each side, marks what it finds and goes through both columns', async () => {
  await open();
  await page.keyboard.press('Control+f');
  await expect(field()).toBeFocused();
  await page.keyboard.type('lavrov');
  await expect(found()).toHaveText(/^2 of \d+: \d+ in The Globe and Mail, \d+ in Reuters/);
  await expect.poll(() => app.marked('find-current')).toEqual(['Lavrov']);
  expect((await app.marked('find')).length).toBeGreaterThan(3);
  for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press('Enter');
  await expect(found()).toHaveText(/^7 of /);
  await expect.poll(isCurrentInSight).toBe(true);
  await page.keyboard.press('F3');
  await expect(found()).toHaveText(/^8 of /);
  await page.keyboard.press('Shift+Enter');
  await expect(found()).toHaveText(/^7 of /);
  await page.keyboard.press('Shift+F3');
  await expect(found()).toHaveText(/^6 of /);
});

test('finds without regard to case and accents, whole words when asked, and says when there is nothing', async () => {
  await open();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('ÀSSÁD');
  await expect(found()).toHaveText(/ in Reuters/);
  await field().fill('arm');
  const parts = await found().innerText();
  await bar().getByRole('checkbox', { name: 'Whole words' }).check();
  await expect(found()).not.toHaveText(parts);
  await field().fill('Reykjavik');
  await expect(found()).toHaveText('No results');
});

test('says what is in folds and opens them on the way', async () => {
  await open();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('skip to main');
  await expect(found()).toContainText('in hidden page clutter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Skip to main content', { exact: true }).and(page.locator('p'))).toBeVisible();
  await expect.poll(() => app.marked('find-current')).toEqual(['Skip to main']);
  await field().fill('France, Italy, Britain');
  await expect(found()).toContainText('in folded paragraphs');
  await page.keyboard.press('Enter');
  await expect(page.getByText('France, Italy, Britain, Belgium')).toBeInViewport();
  await expect.poll(isCurrentInSight).toBe(true);
});

test('Escape closes it, takes the marks away and gives the focus back', async () => {
  await open();
  const swap = page.getByRole('button', { name: 'Swap sides' });
  await swap.focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('assad');
  await expect.poll(() => app.marked('find')).not.toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar()).toHaveCount(0);
  await expect(swap).toBeFocused();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('letters typed into it step to no difference, and go on with the other pair after a swap', async () => {
  await open();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('nnppxf');
  await expect(field()).toHaveValue('nnppxf');
  await expect(app.status).not.toContainText('Difference');
  await field().fill('homs');
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await expect(found()).toHaveText(/\d+ in Reuters, \d+ in The Globe and Mail/);
});

/** 5,000 paragraphs of made-up words: real ones repeated would be found to be shared a thousandfold. */
function manyParagraphs(seed: number): string {
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to', 'vi', 'zu', 'stre', 'ag'];
  let state = seed;
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const word = (): string => Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join('');
  const paragraph = (_: unknown, at: number): string =>
    `Street ${at} ${Array.from({ length: 25 }, word).join(' ')} the end.`;
  return Array.from({ length: 5000 }, paragraph).join('\n\n');
}

test('finds as one types in two articles of 5,000 paragraphs, and marks only what is near', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-find-'));
  const files = [1, 2].map((seed) => {
    const path = join(folder, `${seed}.txt`);
    writeFileSync(path, manyParagraphs(seed));
    return path;
  });
  await open(files);
  await page.keyboard.press('Control+f');
  await expect(field()).toBeFocused();
  await page.keyboard.type('the end');
  await expect(found()).toHaveText(/5,000 in .*, 5,000 in/);
  expect((await app.marked('find')).length).toBeLessThan(200);
  rmSync(folder, { recursive: true, force: true });
});
