import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { own } from '../src/main/library/store/ownership';
import { App } from './app';
import { answerTo } from './bridge';

const ROOT = resolve(__dirname, '..');
const ELECTRON = createRequire(__filename)('electron') as unknown as string;

let data = '';
let folder = '';
let app: App;

test.beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'crossread-data-'));
  folder = mkdtempSync(join(tmpdir(), 'crossread-files-'));
  app = await App.launch({ data });
});
test.afterEach(async () => {
  await app.close();
  for (const each of [data, folder]) rmSync(each, { recursive: true, force: true });
});

/** Starts Crossread once more, with the same data folder, from the folder of the files; gives its exit code. */
function startAgain(args: readonly string[]): Promise<number | null> {
  const all = [ROOT, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args];
  const child = spawn(ELECTRON, all, { cwd: folder, env: { ...process.env, CROSSREAD_DATA: data }, stdio: 'ignore' });
  return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
}

function twoArticles(): void {
  const told = 'The city council voted on Tuesday to build a second bridge across the harbour.';
  writeFileSync(join(folder, 'a.txt'), `Bridge approved\n\n${told} It will cost 340 million.\n`);
  writeFileSync(join(folder, 'b.txt'), `Bridge approved\n\n${told} It will cost 360 million.\n`);
}

test('a second start hands its files to the first and ends, wherever it was started from', async () => {
  twoArticles();
  expect(await startAgain(['a.txt', 'b.txt'])).toBe(0);
  await expect(app.text).toContainText('second bridge across the harbour');
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a second start without files brings the window to the front', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await startAgain([])).toBe(0);
  await expect
    .poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  await expect(app.text).toContainText('Russia won a promise');
});

test('a start while the first one still closes its library has a window of its own', async () => {
  const closing = app;
  expect(await answerTo(app.page, 'libraryOpen')).toMatchObject({ ok: true });
  await closing.electron.evaluate(({ app: first, BrowserWindow }) => {
    // As long as the library takes.
    first.on('will-quit', (event) => event.preventDefault());
    BrowserWindow.getAllWindows()[0]?.close();
  });
  app = await App.launch({ data });
  await expect(app.text).toContainText('Russia won a promise');
  await closing.electron.evaluate(({ app: first }) => first.exit());
});

test('a picture is of what it was started with, whatever is open', async () => {
  twoArticles();
  const picture = join(folder, 'picture.png');
  expect(await startAgain([`--screenshot=${picture}`, 'a.txt', 'b.txt'])).toBe(0);
  expect(existsSync(picture)).toBe(true);
  await expect(app.text).toContainText('Russia won a promise');
});

test('the library is one process’s at a time, and each is told so', async () => {
  const library = join(data, 'library');
  expect(await answerTo(app.page, 'libraryOpen')).toMatchObject({ ok: true });
  // As the command without a window asks for it.
  const owned = own(library);
  expect(owned).toMatchObject({ ok: false, error: { code: 'in-use', message: expect.stringContaining(library) } });
  await app.close();
  const released = own(library);
  if (!released.ok) throw new Error(released.error.message);
  app = await App.launch({ data });
  await expect(app.text).toContainText('Russia won a promise');
  expect(await answerTo(app.page, 'libraryOpen')).toMatchObject({ ok: false, error: { code: 'in-use' } });
  released.value.release();
  expect(await answerTo(app.page, 'libraryOpen')).toMatchObject({ ok: true });
});
