import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import type { Bridge, ImportReport, LibraryProgress } from '../src/contract';
import { App } from './app';
import { ask } from './bridge';

/** What the window was told. */
interface Seen {
  readonly progress: readonly (LibraryProgress | null)[];
  readonly changes: number;
}

let app: App;
let folder = '';

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-library-'));
  app = await App.launch();
});
test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const NEWS = `Council approves new harbour bridge

The city council voted on Tuesday to build a second bridge across the harbour, ending nine years of argument over its cost.

The bridge will cost 340 million dollars and open in 2031, the mayor told reporters after the vote.
`;

test('the sample story is in the library from the first start on', async () => {
  expect(await ask(app.page, 'libraryOpen')).toEqual([]);
  const range = { skip: 0, limit: 10 };
  expect(await ask(app.page, 'libraryStories', 'added', range)).toMatchObject({
    total: 1,
    items: [{ sample: true, confirmed: true, articles: 5 }],
  });
  expect(await ask(app.page, 'libraryArticles', {}, 'outlet', range)).toMatchObject({ total: 5 });
});

test('what is pasted is kept, corrected, and shown as corrected when its story is opened', async () => {
  const paste = async (value: string) => {
    const { imported } = await ask<'importPasted', ImportReport>(app.page, 'importPasted', { kind: 'text', value });
    return imported[0];
  };
  const first = await paste(NEWS);
  const second = await paste(`${NEWS}\nOpponents said they would challenge the decision in court, the mayor added.\n`);
  expect(second?.story).toBe(first?.story);
  await ask(app.page, 'correct', first?.id, { kind: 'outlet', value: 'The Harbour Post' });
  await ask(app.page, 'openStory', first?.story);
  await expect(app.text).toContainText('ending nine years of argument');
  await expect(app.page.getByText('The Harbour Post').first()).toBeVisible();
  await ask(app.page, 'openArticles', [second?.id, first?.id]);
  await expect(
    app.text.locator('del').filter({ hasText: 'Opponents said' }).or(app.text.getByText('Opponents said')).first(),
  ).toBeVisible();
});

test('dropped files are imported by their paths, and a page cannot name any', async () => {
  const file = join(folder, 'bridge.txt');
  writeFileSync(file, NEWS);
  await app.page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'dropped';
    document.body.append(input);
  });
  await app.page.setInputFiles('#dropped', file);
  const [dropped, forged] = await app.page.evaluate(async () => {
    const importDropped = window.crossread.importDropped as Bridge['importDropped'];
    const { files } = document.getElementById('dropped') as HTMLInputElement;
    const made = Object.defineProperty(new File(['x'], 'x'), 'path', { value: '/etc/passwd' });
    return [await importDropped([...(files ?? [])]), await importDropped([made, { path: '/etc/passwd' }])];
  });
  expect(dropped).toMatchObject({ ok: true, value: { imported: [{ outcome: 'added', name: file }] } });
  expect(forged).toMatchObject({ ok: true, value: { imported: [], problems: [] } });
});

test('chosen files and folders of any format are imported, and opened side by side', async () => {
  const told = 'The city council voted on Tuesday to build a second bridge across the harbour.';
  const page = `<!doctype html><title>Bridge</title><nav>Sport</nav><article><h1>Bridge approved</h1><p>${told}</p></article>`;
  writeFileSync(join(folder, 'page.html'), page);
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText(`${told}\nOpponents will go to court, they said after the vote.`, { size: 11, x: 50, y: 700 });
  writeFileSync(join(folder, 'bridge.pdf'), await pdf.save());
  const choose = (files: readonly string[]) =>
    app.electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
    }, files);
  await choose([]);
  expect(await ask(app.page, 'importFiles')).toBeNull();
  await choose([folder]);
  expect(await ask(app.page, 'importFolder')).toMatchObject({
    imported: [{ outcome: 'added' }, { outcome: 'added' }],
    problems: [],
  });
  await choose(['page.html', 'bridge.pdf', 'none.pdf'].map((name) => join(folder, name)));
  await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('open-files')?.click());
  await expect(app.text).toContainText('second bridge across the harbour');
  await expect(app.text).toContainText('Opponents will go to court');
  await expect(app.alert.first()).toContainText('none.pdf');
});

test('the window is told of changes and of progress', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `article-${at}.txt`);
  for (const [at, name] of names.entries())
    writeFileSync(
      join(folder, name),
      `Harbour news ${at}\n\nCrane number ${at * 37} fell on pier ${at} of the harbour.\n`,
    );
  const told = await app.page.evaluate(async () => {
    const bridge = window.crossread as unknown as Bridge;
    const seen: { progress: (LibraryProgress | null)[]; changes: number } = { progress: [], changes: 0 };
    bridge.onLibraryProgress((progress) => seen.progress.push(progress));
    bridge.onLibraryChanged(() => {
      seen.changes += 1;
    });
    await bridge.libraryOpen();
    Object.assign(window, { seen });
    return seen.changes;
  });
  expect(told).toBe(0);
  await app.electron.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
    },
    [folder],
  );
  expect(await ask(app.page, 'importFolder')).toMatchObject({ cancelled: false });
  const seen = () => app.page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await expect.poll(async () => (await seen()).progress.at(-1)).toBeNull();
  const { progress, changes } = await seen();
  expect(progress).toContainEqual({ step: 'reading', done: 60, total: 60 });
  expect(changes).toBeGreaterThan(0);
});
