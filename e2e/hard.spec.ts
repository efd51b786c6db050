/** Articles that are hard to compare or to show. */
import type { Page } from '@playwright/test';
import { paragraphs, randomFrom } from '../bench/synthetic';
import { expect, test, writeFiles } from './fixtures';
import { BRIDGE_OPPOSED, RAIN } from './news';
import type { LaunchOptions } from './pages/app';

/** The files of two articles. */
function pair(folder: string, left: string, right: string): LaunchOptions {
  return { files: writeFiles(folder, { 'a.txt': left, 'b.txt': right }) };
}

test('a comparison without a link reports it, folds nothing, and every key responds', async ({ launch, folder }) => {
  const app = await launch(pair(folder, BRIDGE_OPPOSED, RAIN));
  const { compare } = app;
  await expect(compare.text).toContainText('No shared text found. Both articles are shown in full.');
  await expect(compare.paragraphs('left').filter({ visible: true })).toHaveCount(4);
  await expect(compare.links).toHaveCount(0);
  await expect(compare.changes()).toHaveCount(0);
  await expect(compare.summaryLink(/^(Cut|Added|Only in|Unmatched)/)).toHaveCount(0);
  await app.press('n');
  await expect(compare.status).toContainText(/^Difference 1 of \d/);
  await app.press('i');
  await expect(compare.inspector.panel).toHaveCount(0);
  await app.press('b');
  await expect(compare.status).toHaveText('Select a matched paragraph first.');
  await app.press('l');
  await expect(compare.columns.regions).toHaveCount(2);
  await expect(compare.text).toContainText('Farmers in the valley');
});

test('an article of only page clutter is shown as such, beside the other in full', async ({ launch, folder }) => {
  const { compare } = await launch(
    pair(folder, BRIDGE_OPPOSED, 'Advertisement\n\nShare this article\n\nSign up for our newsletter\n'),
  );
  await expect(compare.text).toContainText('No shared text found.');
  await expect(compare.folds.fold(/3 lines hidden/)).toBeVisible();
  await expect(compare.paragraph('Opponents said they would challenge')).toBeVisible();
});

test('thousands of links are counted, stepped through from either end, and inspected', async ({ launch, folder }) => {
  const count = 2400;
  const shown = '2,400';
  const hearing = (word: string): string =>
    Array.from(
      { length: count },
      (_, index) =>
        `Resident ${index * 7919} of district ${index} told the hearing that ${word} ${index + 340} was too dear.`,
    ).join('\n\n');
  const app = await launch(pair(folder, hearing('bridge'), hearing('tunnel')));
  const { compare } = app;
  await app.press('p');
  await expect(compare.status).toContainText(`Difference ${shown} of ${shown}: wording: “bridge” / “tunnel”`);
  await expect(compare.focusedChange('left')).toBeInViewport();
  await app.press('i');
  await expect(compare.inspector.panel).toContainText(`¶${count}`);
  await expect(compare.row(`edited, ${shown} of ${shown}`)).toBeInViewport();
  await app.press('n');
  await expect(compare.status).toContainText(`Back at the first difference, 1 of ${shown}`);
  await expect(compare.focusedChange('left')).toBeInViewport();
});

test('one giant paragraph, edited at both ends, is one row, and each change is reached and inspected', async ({
  launch,
  folder,
}) => {
  const clauses = paragraphs(9000, randomFrom(7));
  const giant = (first: string, last: string): string =>
    [`It cost ${first}.`, ...clauses, `It opens in ${last}.`].join(' ');
  const app = await launch(pair(folder, giant('340 million', '2031'), giant('360 million', '2032')));
  const { compare } = app;
  await expect(compare.row('edited, 1 of 1')).toBeVisible();
  for (const [figure, step] of [
    ['“340” / “360”', 'n'],
    ['“2031” / “2032”', 'n'],
    ['“340” / “360”', 'p'],
  ] as const) {
    await app.press(step);
    await expect(compare.status).toContainText(figure);
    await expect(compare.focusedChange('left')).toBeInViewport();
  }
  await app.press('i');
  await expect(compare.inspector.panel).toContainText('2 edits');
  expect(await app.overflow()).toBe(0);
});

test('a sentence repeated throughout an article is linked everywhere, without swamping its row', async ({
  launch,
  folder,
}) => {
  const ward = (number: number): string =>
    `The council of ward ${number} met on Tuesday and approved the second bridge across the harbour by a large majority.`;
  const wards = (from: number): string => Array.from({ length: 12 }, (_, index) => ward(from + index)).join('\n\n');
  const app = await launch(pair(folder, wards(0), wards(20)));
  const { compare } = app;
  const more = compare.folds.fold(/^and \d+ more places$/).first();
  const pointers = (row = compare.linkWith(more).first()) => compare.pointer(row, /^also in/);
  const folded = await pointers().count();
  expect(folded).toBeLessThanOrEqual(6);
  await more.focus();
  await app.press('Enter');
  await expect.poll(() => pointers(compare.links.first()).count()).toBeGreaterThan(folded);
  await expect(app.focused).toHaveText('show fewer');
});

/** Invisible or direction-changing characters anywhere in the page: its texts, its attributes and its title. */
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

test('invisible and direction-changing characters are written out wherever the text is quoted', async ({
  launch,
  folder,
}) => {
  const title = 'Council approves new harbour bridge';
  const app = await launch(
    pair(
      folder,
      BRIDGE_OPPOSED.replace(title, '\u202eCouncil\u2066 approves\u200b new harbour bridge')
        .replace('340', '\u202e340\u202c')
        .replace('Opponents', '\u2067Opponents'),
      BRIDGE_OPPOSED.replace('Opponents', 'Nobody\u200f and opponents'),
    ),
  );
  const { page, compare } = app;
  await expect(compare.headline(/⟦RLO⟧Council⟦LRI⟧ approves⟦ZWSP⟧/)).toBeVisible();
  await expect(compare.text).toContainText('Nobody⟦RLM⟧');
  expect(await hiddenCharacters(page)).toEqual([]);
  for (const key of ['n', 'n', 'i', 'k', 'Escape', 'b', 'Escape', 'l', 'Control+k']) {
    await app.press(key);
    expect(await hiddenCharacters(page), key).toEqual([]);
  }
  await app.type('opponents');
  await expect(app.palette.entry(/⟦RLI⟧Opponents/).first()).toBeVisible();
  expect(await hiddenCharacters(page)).toEqual([]);
  // The characters have not reversed the toolbar: its buttons are in order from left to right.
  await app.press('Escape');
  const lefts = await app.toolbarButtons.evaluateAll((buttons) =>
    buttons.map((button) => button.getBoundingClientRect().left),
  );
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
});
