import { join } from 'node:path';
import type { Feed, ImportReport, Result } from '../../src/contract';
import { expect, test, writeFiles } from '../fixtures';
import { BRIDGE_OPPOSED, BRIDGE_WELCOMED, OWLS } from '../news';

test('files: the report counts them, and a suggested story is kept and, undone, suggested again', async ({
  library,
  folder,
}) => {
  const { importing } = library;
  await library.open();
  await importing.importFiles(writeFiles(folder, { 'one.txt': BRIDGE_OPPOSED, 'two.txt': BRIDGE_WELCOMED }));
  await expect(importing.report).toContainText('2 articles added.');
  await expect(importing.report).toContainText('1 story suggested. Keep it if its articles cover the same event.');
  await expect(library.storyTitle('Council approves new harbour bridge')).toBeVisible();
  await expect(library.story(/harbour bridge/)).toContainText('suggested');
  await importing.keepButton.click();
  await expect(library.story(/harbour bridge/)).not.toContainText('suggested');
  await expect(importing.report).not.toContainText('suggested');
  await library.undoButton.click();
  await expect(library.story(/harbour bridge/)).toContainText('suggested');

  await importing.importFiles(writeFiles(folder, { 'one.txt': BRIDGE_OPPOSED }));
  await expect(importing.report).toContainText('1 article is already in your library.');
  await importing.closeReportButton.click();
  await expect(importing.report).toHaveCount(0);
});

test('a folder: unreadable files are named, and the rest is imported', async ({ library, folder }) => {
  const { importing } = library;
  await library.open();
  writeFiles(folder, { 'inside/owls.txt': OWLS, 'inside/broken.pdf': '%PDF-1.7 nothing of it' });
  await importing.importFolder(folder);
  await expect(importing.report).toContainText('1 article added.');
  await expect(importing.problems).toContainText('broken.pdf');
});

test('importing from the comparison opens the library', async ({ app, library, folder }) => {
  await app.system.chooseFiles(...writeFiles(folder, { 'owls.txt': OWLS }));
  await app.press('Control+i');
  await expect(library.importing.report).toContainText('1 article added.');
});

test('files can be dropped anywhere', async ({ library, folder }) => {
  const { importing } = library;
  await library.open();
  writeFiles(folder, { 'owls.txt': OWLS });
  const drop = await importing.dragFile(join(folder, 'owls.txt'));
  await expect(importing.dropInvitation).toBeVisible();
  await drop();
  await expect(importing.dropInvitation).toHaveCount(0);
  await expect(importing.report).toContainText('1 article added.');
  await expect(library.storyTitle('Rare owls return to northern valley')).toBeVisible();
});

test('a copied article with its formatting is pasted where no field has the focus', async ({ app, library }) => {
  await library.open();
  await library.importing.copyMarkup(
    `<h1>Rare owls return to northern valley</h1><p>Ornithologists counted <b>eleven pairs</b> of snowy owls in the valley this spring, the first to breed there since 1974.</p><p>Volunteers guard the nests day and night, because collectors had taken eggs in earlier years.</p>`,
  );
  await library.stories.focus();
  await app.press('Control+v');
  await expect(library.importing.report).toContainText('1 article added.');
  await library.openFirstArticle(/^Rare owls/);
  await expect(library.article.paragraph(2)).toContainText('eleven pairs of snowy owls');
});

test('the paste dialog takes text from the clipboard', async ({ app, library }) => {
  const { importing } = library;
  await library.open();
  await app.system.copyText(BRIDGE_OPPOSED);
  await app.press('Control+Shift+v');
  await expect(importing.pasteField).toBeFocused();
  await expect(importing.importPastedButton).toBeDisabled();
  await app.press('Control+v');
  await expect(importing.pasteField).toHaveValue(/nine years of argument/);
  await importing.importPastedButton.click();
  await expect(importing.report).toContainText('1 article added.');
});

test('a local address is refused with a sentence', async ({ app, library }) => {
  const { importing } = library;
  await library.open();
  await app.press('Control+Shift+i');
  await importing.urlField.fill('http://127.0.0.1/story');
  await app.press('Enter');
  await expect(importing.report).toContainText('No articles were added.');
  await expect(importing.problems).toContainText('127.0.0.1');
});

test('a feed lists its articles to choose from', async ({ app, library }) => {
  const feed: Result<Feed> = {
    ok: true,
    value: {
      title: 'The Harbour Post',
      items: [
        { title: 'Bridge approved', address: 'https://post.example/bridge', published: '2026-03-01' },
        { title: 'Owls return', address: 'https://post.example/owls', published: null },
      ],
    },
  };
  const report: Result<ImportReport> = {
    ok: true,
    value: { imported: [], problems: [], notes: [], cancelled: true },
  };
  await app.system.answerWith('crossread:readFeed', feed);
  const requests = await app.system.recordRequests('crossread:importAddresses', report);
  await library.open();
  const { importing } = library;
  await importing.urlButton.click();
  await importing.urlField.fill('post.example/feed');
  await importing.showFeedButton.click();
  await expect(importing.feed('The Harbour Post')).toBeVisible();
  await expect(importing.importFromFeedButton('0 articles')).toBeDisabled();
  await importing.feedArticle(/^Owls return/).check();
  await importing.importFromFeedButton('1 article').click();
  await expect(importing.report).toContainText('The import was stopped.');
  expect(await requests()).toEqual([[['https://post.example/owls']]]);
});

test('a long operation shows its progress and can be cancelled', async ({ app, library }) => {
  await library.open();
  const cancellations = await app.system.recordRequests('crossread:cancelLibrary', { ok: true, value: null });
  await app.system.sendToWindow('crossread:onLibraryProgress', { step: 'reading', done: 1200, total: 10_000 });
  await expect(library.notice('Reading articles: 1,200 of 10,000')).toBeVisible();
  await expect(library.progressBar).toHaveAttribute('value', '1200');
  await library.cancelButton.click();
  await expect.poll(async () => (await cancellations()).length).toBe(1);
  await app.system.sendToWindow('crossread:onLibraryProgress', null);
  await expect(library.progressBar).toHaveCount(0);
});
