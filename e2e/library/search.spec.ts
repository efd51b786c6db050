import { expect, test } from '../fixtures';

test('a search marks the words it found, and Enter opens the article at them', async ({ app, library }) => {
  await library.open();
  await library.openSearch();
  await app.type('veto');
  await expect(library.resultEntries.first()).toBeVisible();
  await expect(library.resultMatches.first()).toHaveText(/^veto/i);
  await expect(library.resultCount).toBeVisible();
  await app.press('Enter');
  await expect(library.results).toBeFocused();
  await app.press('Enter');
  await expect(library.article.root).toBeFocused();
  await expect.poll(() => library.article.foundWords()).toContain('vetoed');
  await expect(library.article.paragraphWith(/veto/i)).toBeInViewport();
  await app.press('Escape');
  await expect(library.results).toBeFocused();
  await app.press('Escape');
  await expect(library.stories).toBeVisible();
  await library.searchField.fill('xylophone');
  await expect(library.notice('No article has all of these words.')).toBeVisible();
});
