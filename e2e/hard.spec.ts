/** Articles that are hard to show: what a person sees of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { paragraphs, randomFrom } from '../bench/synthetic';
import { App } from './app';

let folder = '';
let app: App | null = null;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-hard-'));
});
test.afterEach(async () => {
  await app?.close();
  app = null;
  rmSync(folder, { recursive: true, force: true });
});

async function open(left: string, right: string): Promise<Page> {
  const files = [left, right].map((text, index) => {
    const path = join(folder, `${'ab'[index]}.txt`);
    writeFileSync(path, text);
    return path;
  });
  app = await App.launch({ files });
  return app.page;
}

const NEWS = `Council approves new harbour bridge

The city council voted on Tuesday to build a second bridge across the harbour, ending nine years of argument over its cost.

The bridge will cost 340 million dollars and open in 2031, the mayor told reporters after the vote.

Opponents said they would challenge the decision in court, calling the forecast of traffic a fantasy.
`;

test('a comparison without a link says so, folds nothing, and every key answers', async () => {
  const page = await open(
    NEWS,
    'Rain is expected along the coast from Thursday.\n\nFarmers in the valley have waited for it since early spring, forecasters noted.',
  );
  const main = page.getByRole('main');
  await expect(main).toContainText('No shared text found. Both articles are shown in full.');
  await expect(main.locator('[data-paragraph^="left-"]:visible')).toHaveCount(4);
  await expect(main.locator('[data-link], [data-kind]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Cut|Added|Only in|Unmatched)/ })).toHaveCount(0);
  const status = page.getByRole('contentinfo').getByRole('status');
  await page.keyboard.press('n');
  await expect(status).toContainText(/^Difference 1 of \d/);
  await page.keyboard.press('i');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(status).toHaveText('Select a matched paragraph first.');
  await page.keyboard.press('l');
  await expect(page.getByRole('region', { name: /original order$/ })).toHaveCount(2);
  await expect(page.getByRole('main')).toContainText('Farmers in the valley');
});

test('an article of page clutter alone is shown as that, beside the other in full', async () => {
  const page = await open(NEWS, 'Advertisement\n\nShare this article\n\nSign up for our newsletter\n');
  await expect(page.getByRole('main')).toContainText('No shared text found.');
  await expect(page.getByRole('button', { name: /3 lines hidden/ })).toBeVisible();
  await expect(page.getByText('Opponents said they would challenge')).toBeVisible();
});

test('thousands of links are counted, stepped through from either end, and inspected', async () => {
  const count = 2400;
  const shown = '2,400';
  const told = (word: string): string =>
    Array.from(
      { length: count },
      (_, index) =>
        `Resident ${index * 7919} of district ${index} told the hearing that ${word} ${index + 340} was too dear.`,
    ).join('\n\n');
  const page = await open(told('bridge'), told('tunnel'));
  const status = page.getByRole('contentinfo').getByRole('status');
  await page.keyboard.press('p');
  await expect(status).toContainText(`Difference ${shown} of ${shown}: wording: “bridge” / “tunnel”`);
  await expect(page.locator('main [data-side="left"]:focus')).toBeInViewport();
  await page.keyboard.press('i');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText(`¶${count}`);
  await expect(page.getByRole('group', { name: `edited, ${shown} of ${shown}` })).toBeInViewport();
  await page.keyboard.press('n');
  await expect(status).toContainText(`Back at the first difference, 1 of ${shown}`);
  await expect(page.locator('main [data-side="left"]:focus')).toBeInViewport();
});

test('one giant paragraph, edited at both its ends, is one row whose changes are each reached and inspected', async () => {
  const clauses = paragraphs(9000, randomFrom(7));
  const giant = (first: string, last: string): string =>
    [`It cost ${first}.`, ...clauses, `It opens in ${last}.`].join(' ');
  const page = await open(giant('340 million', '2031'), giant('360 million', '2032'));
  const status = page.getByRole('contentinfo').getByRole('status');
  await expect(page.getByRole('group', { name: 'edited, 1 of 1' })).toBeVisible();
  for (const [figure, step] of [
    ['“340” / “360”', 'n'],
    ['“2031” / “2032”', 'n'],
    ['“340” / “360”', 'p'],
  ] as const) {
    await page.keyboard.press(step);
    await expect(status).toContainText(figure);
    await expect(page.locator('main [data-side="left"]:focus')).toBeInViewport();
  }
  await page.keyboard.press('i');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('2 edits');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});

test('a sentence repeated all through an article is linked with each of its places, and does not bury its row', async () => {
  const told = (index: number): string =>
    `The council of ward ${index} met on Tuesday and approved the second bridge across the harbour by a large majority.`;
  const page = await open(
    Array.from({ length: 12 }, (_, index) => told(index)).join('\n\n'),
    Array.from({ length: 12 }, (_, index) => told(index + 20)).join('\n\n'),
  );
  const more = page.getByRole('button', { name: /^and \d+ more places$/ }).first();
  const pointers = page
    .locator('main [data-link]', { has: more })
    .first()
    .getByRole('button', { name: /^also in/ });
  const folded = await pointers.count();
  expect(folded).toBeLessThanOrEqual(6);
  const opened = page
    .locator('main [data-link]')
    .first()
    .getByRole('button', { name: /^also in/ });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => opened.count()).toBeGreaterThan(folded);
  await expect(page.locator(':focus')).toHaveText('show fewer');
});

/** All that could turn or hide a part of the interface: in the text of the page, its names and its titles. */
function hiddenCharacters(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const look = (text: string | null, where: string): void => {
      if (text !== null && /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u.test(text))
        found.push(`${where}: ${text.slice(0, 80)}`);
    };
    look(document.title, 'title');
    for (const element of document.body.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) look(value, `${element.tagName} ${name}`);
      for (const child of element.childNodes) if (child instanceof Text) look(child.data, element.tagName);
    }
    return found;
  });
}

test('characters that hide or turn the text are written out wherever the text is quoted', async () => {
  const turned = '\u202eCouncil\u2066 approves\u200b new harbour bridge';
  const page = await open(
    NEWS.replace('Council approves new harbour bridge', turned)
      .replace('340', '\u202e340\u202c')
      .replace('Opponents', '\u2067Opponents'),
    NEWS.replace(/\n\nOpponents.*$/u, '\n\nNobody\u200f said a word.'),
  );
  await expect(page.getByRole('heading', { level: 2, name: /⟦RLO⟧Council⟦LRI⟧ approves⟦ZWSP⟧/ })).toBeVisible();
  expect(await hiddenCharacters(page)).toEqual([]);
  for (const key of ['n', 'n', 'i', 'k', 'Escape', 'b', 'Escape', 'l', 'Control+k']) {
    await page.keyboard.press(key);
    expect(await hiddenCharacters(page), key).toEqual([]);
  }
  await page.keyboard.type('opponents');
  await expect(page.getByRole('option', { name: /⟦RLI⟧Opponents/ }).first()).toBeVisible();
  expect(await hiddenCharacters(page)).toEqual([]);
  // What stands beside the turned text stands where it did: the bar's tools at its end, in their order.
  await page.keyboard.press('Escape');
  const lefts = await page
    .getByRole('banner')
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().left));
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
});
