import type { Listed, Result, StoryItem } from '../../src/contract';
import { expect, test, writeFiles } from '../fixtures';
import { BRIDGE_OPPOSED, BRIDGE_WELCOMED, OWLS } from '../news';

test.describe('stories', () => {
  test.beforeEach(async ({ library, folder }) => {
    await library.open();
    await library.importing.importFiles(
      writeFiles(folder, { 'one.txt': BRIDGE_OPPOSED, 'two.txt': BRIDGE_WELCOMED, 'owls.txt': OWLS }),
    );
    await expect(library.storyEntries).toHaveCount(3);
    await library.stories.focus();
  });

  test('are sorted by title, and the keys choose one', async ({ app, library }) => {
    await library.storyOrder.selectOption('title');
    await expect(library.storyEntries).toContainText([/Council approves/, /Lavrov/, /Rare owls/]);
    await library.stories.focus();
    await app.press('End');
    await expect(library.story(/Rare owls/)).toHaveAttribute('aria-selected', 'true');
    await expect(library.storyTitle(/^Rare owls/)).toBeVisible();
  });

  test('can all be deleted: then the ways to import are shown, and the sample can be restored', async ({
    app,
    library,
  }) => {
    for (const left of [2, 1, 0]) {
      await app.press('Delete');
      if (left > 0) await expect(library.storyEntries).toHaveCount(left);
    }
    await expect(library.emptyHeading).toBeVisible();
    await expect(app.focused).toHaveCount(1);
    await library.restoreSampleButton.click();
    await expect(library.storyEntries).toHaveCount(1);
    await expect(library.storyTitle('Lavrov in Damascus')).toBeVisible();
    await expect(app.focused).toHaveCount(1);
  });
});

test('thousands of stories are one list, of which only the visible ones are rendered', async ({ app, library }) => {
  await app.electron.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('crossread:libraryStories');
    ipcMain.handle('crossread:libraryStories', (_event, _order, { skip, limit }) => {
      const total = 5000;
      const items = Array.from({ length: Math.max(0, Math.min(limit, total - skip)) }, (_, at) => ({
        id: skip + at + 1,
        title: `Story ${skip + at + 1}`,
        date: null,
        confirmed: true,
        sample: false,
        articles: 2,
        outlets: ['The Post'],
        opened: null,
      }));
      const answer: Result<Listed<StoryItem>> = { ok: true, value: { items, total } };
      return answer;
    });
  });
  await library.open();
  await expect(library.storyCount).toHaveText('5,000 stories');
  expect(await library.storyEntries.count()).toBeLessThan(60);
  await app.press('End');
  const last = library.story(/^Story 5000/);
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('aria-posinset', '5000');
  await expect(last).toHaveAttribute('aria-setsize', '5000');
  await app.press('PageUp');
  await expect(library.storyTitle('Story 4992')).toBeVisible();
});
