import { expect, test, writeFiles } from './fixtures';

test('counts the matches on each side, marks them and steps through both columns', async ({ app, compare }) => {
  const { find } = compare;
  await app.press('Control+f');
  await expect(find.field).toBeFocused();
  await app.type('lavrov');
  await expect(find.result).toHaveText(/^2 of \d+: \d+ in The Globe and Mail, \d+ in Reuters/);
  await expect.poll(() => find.currentMatch()).toEqual(['Lavrov']);
  expect((await find.matches()).length).toBeGreaterThan(3);
  await app.press('Enter', 'Enter', 'Enter', 'Enter', 'Enter');
  await expect(find.result).toHaveText(/^7 of /);
  await expect.poll(() => find.isCurrentInSight()).toBe(true);
  await app.press('F3');
  await expect(find.result).toHaveText(/^8 of /);
  await app.press('Shift+Enter');
  await expect(find.result).toHaveText(/^7 of /);
  await app.press('Shift+F3');
  await expect(find.result).toHaveText(/^6 of /);
});

test('ignores case and accents, finds whole words on request, and reports when nothing matches', async ({
  app,
  compare,
}) => {
  const { find } = compare;
  await app.press('Control+f');
  await app.type('ÀSSÁD');
  await expect(find.result).toHaveText(/ in Reuters/);
  await find.field.fill('arm');
  await expect(find.result).toHaveText(/ in Reuters|in The Globe/);
  const anywhere = await find.result.innerText();
  await find.wholeWords.check();
  await expect(find.result).not.toHaveText(anywhere);
  await find.field.fill('Reykjavik');
  await expect(find.result).toHaveText('No results');
});

test('counts matches in folds and opens the folds on the way', async ({ app, compare }) => {
  const { find } = compare;
  await app.press('Control+f');
  await app.type('skip to main');
  await expect(find.result).toContainText('in hidden page clutter');
  await app.press('Enter');
  await expect(compare.paragraph(/^Skip to main content$/)).toBeVisible();
  await expect.poll(() => find.currentMatch()).toEqual(['Skip to main']);
  await find.field.fill('France, Italy, Britain');
  await expect(find.result).toContainText('in folded paragraphs');
  await app.press('Enter');
  await expect(compare.paragraph('France, Italy, Britain, Belgium')).toBeInViewport();
  await expect.poll(() => find.isCurrentInSight()).toBe(true);
});

test('Escape closes it, removes the marks and returns the focus', async ({ app, compare }) => {
  const { find } = compare;
  await compare.swapButton.focus();
  await app.press('Control+f');
  await app.type('assad');
  await expect.poll(() => find.matches()).not.toEqual([]);
  await app.press('Escape');
  await expect(find.bar).toHaveCount(0);
  await expect(compare.swapButton).toBeFocused();
  expect(await find.highlightCount()).toBe(0);
});

test('letters typed into it run no commands, and it searches the other pair after a swap', async ({ app, compare }) => {
  const { find } = compare;
  await app.press('Control+f');
  await app.type('nnppxf');
  await expect(find.field).toHaveValue('nnppxf');
  await expect(compare.status).not.toContainText('Difference');
  await find.field.fill('homs');
  await compare.swapButton.click();
  await expect(find.result).toHaveText(/\d+ in Reuters, \d+ in The Globe and Mail/);
});

/** 5,000 paragraphs of made-up words. Real ones, repeated this often, would be matched with each other. */
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

test('searches as you type in two articles of 5,000 paragraphs, and marks only nearby matches', async ({
  launch,
  folder,
}) => {
  const app = await launch({
    files: writeFiles(folder, { '1.txt': manyParagraphs(1), '2.txt': manyParagraphs(2) }),
  });
  const { find } = app.compare;
  await app.press('Control+f');
  await expect(find.field).toBeFocused();
  await app.type('the end');
  await expect(find.result).toHaveText(/5,000 in .*, 5,000 in/);
  expect((await find.matches()).length).toBeLessThan(200);
});
