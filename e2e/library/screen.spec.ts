/** The library as a screen beside the comparison: its ways in and out, its keys, its palette and its sizes. */
import { expect, test } from '../fixtures';
import { overflowOf } from '../geometry';

test('the library opens by key and button, and closing it returns to the unchanged comparison', async ({
  app,
  page,
  compare,
  library,
}) => {
  await app.press('n', 'n');
  await expect(compare.status).toContainText('Difference 2 of');
  const position = await app.scrollPosition();
  await library.open();
  await expect(library.heading).toHaveText('Library');
  await expect(compare.statusLine).toHaveCount(0);
  await expect(page).toHaveTitle('Library – Crossread');
  // A key of the comparison does nothing here.
  await app.press('n', 'Escape');
  await expect(compare.status).toContainText('Difference 2 of');
  expect(await app.scrollPosition()).toBe(position);
  await expect(page).toHaveTitle(/Reuters/);
  await app.press('n');
  await expect(compare.status).toContainText('Difference 3 of');

  await compare.libraryButton.click();
  await expect(library.stories).toBeFocused();
  await app.press('Control+l');
  await expect(compare.libraryButton).toBeFocused();
});

test('Tab does not reach the comparison behind the library', async ({ app, compare, library }) => {
  await library.open();
  const miniature = compare.overview.miniature('Reuters');
  for (let pressed = 0; pressed < 25; pressed++) {
    await app.press('Tab');
    await expect(app.focused).not.toHaveAccessibleName(/^Miniature/);
  }
  await app.press('Control+l');
  await miniature.focus();
  await expect(miniature).toBeFocused();
});

test('a story opens in the comparison, as do two selected articles', async ({ app, compare, library }) => {
  await library.open();
  await expect(library.storyEntries).toContainText('Lavrov in Damascus');
  await app.press('Enter');
  await expect(compare.text).toBeVisible();
  await expect(compare.text).toBeFocused();
  await expect(compare.picker('left')).toBeVisible();

  await app.press('Control+l');
  await library.select(/Al Jazeera/);
  await library.select(/The Independent/);
  await expect(library.notice('2 articles selected')).toBeVisible();
  await library.compareSelectedButton.click();
  await expect(compare.picker('left')).toHaveText('Al Jazeera');
  await expect(compare.picker('right')).toHaveText('The Independent');
});

test('the palette has the commands of the library, and leads on to a dialog or a field', async ({ app, library }) => {
  await library.open();
  await app.palette.open();
  await expect(app.palette.entry(/Import files/)).toBeVisible();
  await expect(app.palette.entry(/Swap sides/)).toHaveCount(0);
  await expect(app.palette.entry(/^Show comparison/)).toBeVisible();
  await expect(app.palette.entry(/^Keep as story/)).toHaveCount(0);
  await app.type('import from url');
  await app.press('Enter');
  await expect(library.importing.urlDialog).toBeVisible();
  await app.press('Escape');
  await app.palette.run('rename', /^Rename story/);
  await expect(library.storyTitleField).toBeFocused();
});

// The first is a window of 1280 by 800 pixels at 200 %.
for (const [width, height] of [
  [640, 400],
  [640, 800],
  [960, 800],
  [3840, 2160],
] as const)
  test(`nothing is cut off at ${width} by ${height} pixels`, async ({ app, page, library }) => {
    await page.setViewportSize({ width, height });
    await library.open();
    expect(await overflowOf(library.content)).toBe(0);
    await expect(library.articleEntries.first()).toBeVisible();
    await library.openAllArticles();
    expect(await overflowOf(library.content)).toBe(0);
    await library.allArticles.focus();
    await app.press('Enter');
    await expect(library.article.field('Headline')).toBeVisible();
    expect(await overflowOf(library.content)).toBe(0);
  });
