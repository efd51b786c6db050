/** Commands of the library and undoing them, by key and by button. */
import { ask } from '../bridge';
import { expect, test, writeFiles } from '../fixtures';
import { BRIDGE_OPPOSED, BRIDGE_WELCOMED, OWLS } from '../news';

test.beforeEach(async ({ library, folder }) => {
  await library.open();
  await library.importing.importFiles(
    writeFiles(folder, { 'one.txt': BRIDGE_OPPOSED, 'two.txt': BRIDGE_WELCOMED, 'owls.txt': OWLS }),
  );
  await expect(library.storyEntries).toHaveCount(3);
  await library.stories.focus();
});

test('a story is renamed in place, and undo restores its old title', async ({ app, page, library }) => {
  await library.story(/Rare owls/).click();
  await app.press('F2');
  await expect(library.storyTitleField).toBeFocused();
  await app.type('Owls of the north');
  await app.press('Enter');
  await expect(library.stories).toBeFocused();
  await expect(library.story(/Owls of the north/)).toBeVisible();
  await app.press('Control+z');
  await expect(library.story(/Rare owls/)).toBeVisible();
  await app.press('Control+Shift+z');
  await expect(library.story(/Owls of the north/)).toBeVisible();
  await app.press('Control+z');
  await expect(library.story(/Rare owls/)).toBeVisible();
  // The old title was the headline of its article, and follows it again.
  const range = { skip: 0, limit: 10 };
  const { items } = await ask(page, 'libraryArticles', {}, 'added', range);
  const owls = items.find(({ headline }) => headline?.startsWith('Rare owls'));
  await ask(page, 'correct', owls?.id ?? 0, { kind: 'headline', value: 'Snowy owls are back' });
  await expect(library.story(/Snowy owls are back/)).toBeVisible();
});

test('stories and articles are deleted without confirmation and restored by key or button', async ({
  app,
  library,
}) => {
  await library.story(/Rare owls/).click();
  await app.press('Delete');
  await expect(library.notice('“Rare owls return to northern valley” deleted.')).toBeVisible();
  await expect(library.storyEntries).toHaveCount(2);
  await expect(library.stories).toBeFocused();
  await app.press('Control+z');
  await expect(library.storyEntries).toHaveCount(3);
  await expect(library.story(/Rare owls/)).toHaveAttribute('aria-selected', 'true');

  await library.story(/harbour bridge/).click();
  await library.articles.focus();
  await app.press('Control+a');
  await expect(library.notice('2 articles selected')).toBeVisible();
  await library.deleteSelectedButton.click();
  await expect(library.notice('2 articles deleted.')).toBeVisible();
  await expect(library.storyEntries).toHaveCount(2);
  await library.undoButton.click();
  await expect(library.storyEntries).toHaveCount(3);
  await expect(app.focused).toHaveCount(1);
});

test('stories are split and merged and are as before when that is undone, and articles are moved', async ({
  app,
  library,
}) => {
  await library.story(/harbour bridge/).click();
  await expect(library.articleEntries).toHaveCount(2);
  await library.articles.focus();
  await app.press('End', 'Space');
  await library.splitButton.click();
  await expect(library.storyEntries).toHaveCount(4);
  await expect(library.articleEntries).toHaveCount(1);
  await expect(library.articles).toBeFocused();
  await app.press('Control+z');
  await expect(library.storyEntries).toHaveCount(3);
  await expect(library.articleEntries).toHaveCount(2);

  await library.mergeButton.click();
  await library.storyField(library.mergeDialog).fill('owls');
  await expect(library.storyChoices(library.mergeDialog)).toHaveCount(1);
  await app.press('Enter');
  await expect(library.storyEntries).toHaveCount(2);
  await expect(library.articleEntries).toHaveCount(3);
  await app.press('Control+z');
  await expect(library.storyEntries).toHaveCount(3);

  await library.story(/Rare owls/).click();
  await library.articles.focus();
  await app.press('Space');
  await library.moveButton.click();
  await library.storyChoices(library.moveDialog, /Lavrov/).click();
  await expect(library.notice('1 article moved to “Lavrov in Damascus”.')).toBeVisible();
  await expect(library.story(/Lavrov/)).toContainText('6 articles');
});
