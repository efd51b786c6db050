/** The library used through the bridge, without its screen. */
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Bridge, LibraryProgress } from '../../src/contract';
import { ask } from '../bridge';
import { expect, test, writeFiles } from '../fixtures';
import { BRIDGE, BRIDGE_PHRASE } from '../news';

/** The events the window has received. */
interface ReceivedEvents {
  readonly progress: readonly (LibraryProgress | null)[];
  readonly changes: number;
}

test('the sample story is in the library from the first start on', async ({ page }) => {
  expect(await ask(page, 'libraryOpen')).toEqual([]);
  const range = { skip: 0, limit: 10 };
  expect(await ask(page, 'libraryStories', 'added', range)).toMatchObject({
    total: 1,
    items: [{ sample: true, confirmed: true, articles: 5 }],
  });
  expect(await ask(page, 'libraryArticles', {}, 'outlet', range)).toMatchObject({ total: 5 });
});

test('pasted articles are grouped, corrected, and shown corrected when their story is opened', async ({
  page,
  compare,
}) => {
  const paste = async (value: string) => {
    const { imported } = await ask(page, 'importPasted', { kind: 'text', value });
    return imported[0];
  };
  const first = await paste(BRIDGE);
  const second = await paste(
    `${BRIDGE}\nOpponents said they would challenge the decision in court, the mayor added.\n`,
  );
  expect(second?.story).toBe(first?.story);
  await ask(page, 'correct', first?.id, { kind: 'outlet', value: 'The Harbour Post' });
  await ask(page, 'openStory', first?.story);
  await expect(compare.text).toContainText(BRIDGE_PHRASE);
  await expect(compare.heads).toContainText('The Harbour Post');
  await ask(page, 'openArticles', [second?.id, first?.id]);
  await expect(compare.paragraph('Opponents said')).toBeVisible();
});

test('dropped files are imported by their paths, and a page cannot name any', async ({ page, folder }) => {
  const [file = ''] = writeFiles(folder, { 'bridge.txt': BRIDGE });
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'dropped';
    document.body.append(input);
  });
  await page.setInputFiles('#dropped', file);
  const [dropped, forged] = await page.evaluate(async () => {
    const importDropped = window.crossread.importDropped as Bridge['importDropped'];
    const { files } = document.getElementById('dropped') as HTMLInputElement;
    const made = Object.defineProperty(new File(['x'], 'x'), 'path', { value: '/etc/passwd' });
    return [await importDropped([...(files ?? [])]), await importDropped([made, { path: '/etc/passwd' }])];
  });
  expect(dropped).toMatchObject({ ok: true, value: { imported: [{ outcome: 'added', name: file }] } });
  expect(forged).toMatchObject({ ok: true, value: { imported: [], problems: [] } });
});

test('chosen files and folders of any format are imported, and opened side by side', async ({
  app,
  page,
  compare,
  folder,
}) => {
  const lead = 'The city council voted on Tuesday to build a second bridge across the harbour.';
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText(`${lead}\nOpponents will go to court, they said after the vote.`, { size: 11, x: 50, y: 700 });
  const files = writeFiles(folder, {
    'page.html': `<!doctype html><title>Bridge</title><nav>Sport</nav><article><h1>Bridge approved</h1><p>${lead}</p></article>`,
    'bridge.pdf': await pdf.save(),
  });
  await app.system.chooseFiles();
  expect(await ask(page, 'importFiles')).toBeNull();
  await app.system.chooseFiles(folder);
  expect(await ask(page, 'importFolder')).toMatchObject({
    imported: [{ outcome: 'added' }, { outcome: 'added' }],
    problems: [],
  });
  await app.system.chooseFiles(...files, join(folder, 'none.pdf'));
  await app.system.chooseMenuItem('open-files');
  await expect(compare.text).toContainText('second bridge across the harbour');
  await expect(compare.text).toContainText('Opponents will go to court');
  await expect(app.alert.first()).toContainText('none.pdf');
});

test('the window receives changes of the library and the progress of an import', async ({ app, page, folder }) => {
  writeFiles(
    folder,
    Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `article-${at}.txt`,
        `Harbour news ${at}\n\nCrane number ${at * 37} fell on pier ${at} of the harbour.\n`,
      ]),
    ),
  );
  const changesBefore = await page.evaluate(async () => {
    const bridge = window.crossread as unknown as Bridge;
    const received: { progress: (LibraryProgress | null)[]; changes: number } = { progress: [], changes: 0 };
    bridge.onLibraryProgress((progress) => received.progress.push(progress));
    bridge.onLibraryChanged(() => {
      received.changes += 1;
    });
    await bridge.libraryOpen();
    Object.assign(window, { received });
    return received.changes;
  });
  expect(changesBefore).toBe(0);
  await app.system.chooseFiles(folder);
  expect(await ask(page, 'importFolder')).toMatchObject({ cancelled: false });
  const received = () => page.evaluate(() => (window as unknown as { received: ReceivedEvents }).received);
  await expect.poll(async () => (await received()).progress.at(-1)).toBeNull();
  const { progress, changes } = await received();
  expect(progress).toContainEqual({ step: 'reading', done: 60, total: 60 });
  expect(changes).toBeGreaterThan(0);
});
