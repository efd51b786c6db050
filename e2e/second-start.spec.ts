import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
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

/** Runs a program to its end, with the same data folder. */
function run(program: string, args: readonly string[], cwd: string): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, CROSSREAD_DATA: data } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

const startAgain = (args: readonly string[]) =>
  run(ELECTRON, [ROOT, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args], folder);

function twoArticles(): void {
  const told = 'The city council voted on Tuesday to build a second bridge across the harbour.';
  writeFileSync(join(folder, 'a.txt'), `Bridge approved\n\n${told} It will cost 340 million.\n`);
  writeFileSync(join(folder, 'b.txt'), `Bridge approved\n\n${told} It will cost 360 million.\n`);
}

test('a second start hands its files to the first and ends, wherever it was started from', async () => {
  twoArticles();
  expect((await startAgain(['a.txt', 'b.txt'])).code).toBe(0);
  await expect(app.text).toContainText('second bridge across the harbour');
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a second start without files brings the window to the front', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect((await startAgain([])).code).toBe(0);
  await expect
    .poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  await expect(app.text).toContainText('Russia won a promise');
});

test('a picture is of what it was started with, whatever is open', async () => {
  twoArticles();
  const picture = join(folder, 'picture.png');
  expect(await startAgain([`--screenshot=${picture}`, 'a.txt', 'b.txt'])).toMatchObject({ code: 0 });
  await expect(app.text).toContainText('Russia won a promise');
});

test('the command without a window says that the library is open', async () => {
  expect(await answerTo(app.page, 'libraryOpen')).toMatchObject({ ok: true });
  twoArticles();
  const { code, said } = await run(process.execPath, [join(ROOT, 'tools/library.mjs'), 'import', folder], folder);
  expect(code).toBe(2);
  expect(said).toMatch(/is open in another Crossread \(process \d+\); close it there, then try again\./);
});
