/** A second process with the same data folder. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { own } from '../src/main/library/store/ownership';
import { request } from './bridge';
import { test as base, expect, writeFiles } from './fixtures';
import { argumentsFor } from './pages/app';

const ELECTRON = createRequire(__filename)('electron') as unknown as string;

interface SecondStart {
  /** Starts Crossread once more in the folder of the test. Resolves to its exit code. */
  readonly startAgain: (...args: readonly string[]) => Promise<number | null>;
}

const test = base.extend<SecondStart>({
  app: async ({ launch, profile }, use) => use(await launch({ profile })),
  startAgain: async ({ folder, profile }, use) =>
    use((...args) => {
      const env = { ...process.env, CROSSREAD_DATA: profile };
      const child = spawn(ELECTRON, argumentsFor(args), { cwd: folder, env, stdio: 'ignore' });
      return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    }),
});

const LEAD = 'The city council voted on Tuesday to build a second bridge across the harbour.';
const FILES = {
  'a.txt': `Bridge approved\n\n${LEAD} It will cost 340 million.\n`,
  'b.txt': `Bridge approved\n\n${LEAD} It will cost 360 million.\n`,
};

test('a second start passes its files to the first and ends, from any working directory', async ({
  app,
  compare,
  folder,
  startAgain,
}) => {
  writeFiles(folder, FILES);
  expect(await startAgain('a.txt', 'b.txt')).toBe(0);
  await expect(compare.text).toContainText('second bridge across the harbour');
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a second start without files brings the window to the front', async ({ app, compare, startAgain }) => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await startAgain()).toBe(0);
  await expect
    .poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  await expect(compare.text).toContainText('Russia won a promise');
});

test('a start while the first process is still closing its library opens a second window', async ({
  app,
  launch,
  profile,
}) => {
  expect(await request(app.page, 'libraryOpen')).toMatchObject({ ok: true });
  await app.electron.evaluate(({ app: electron, BrowserWindow }) => {
    // Holds the process back for as long as a large library takes to close.
    electron.on('will-quit', (event) => event.preventDefault());
    BrowserWindow.getAllWindows()[0]?.close();
  });
  const second = await launch({ profile });
  await expect(second.compare.text).toContainText('Russia won a promise');
  await app.exit();
});

test('a screenshot shows the files it was started with, whatever is open', async ({ compare, folder, startAgain }) => {
  writeFiles(folder, FILES);
  const picture = join(folder, 'picture.png');
  expect(await startAgain(`--screenshot=${picture}`, 'a.txt', 'b.txt')).toBe(0);
  expect(existsSync(picture)).toBe(true);
  await expect(compare.text).toContainText('Russia won a promise');
});

test('the library belongs to one process at a time, and any other is refused', async ({ app, launch, profile }) => {
  const library = join(profile, 'library');
  expect(await request(app.page, 'libraryOpen')).toMatchObject({ ok: true });
  // Like the command line.
  const refused = own(library);
  expect(refused).toMatchObject({ ok: false, error: { code: 'in-use', message: expect.stringContaining(library) } });
  await app.quit();
  const owned = own(library);
  if (!owned.ok) throw new Error(owned.error.message);
  const second = await launch({ profile });
  await expect(second.compare.text).toContainText('Russia won a promise');
  expect(await request(second.page, 'libraryOpen')).toMatchObject({ ok: false, error: { code: 'in-use' } });
  owned.value.release();
  expect(await request(second.page, 'libraryOpen')).toMatchObject({ ok: true });
});
