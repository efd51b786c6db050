import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import type { ImportReport, Pair, Story } from '../src/contract';
import { App } from './app';
import { ask } from './bridge';

const OLD = resolve(__dirname, '../src/main/library/store/fixtures/version-0.1');

let data = '';
test.beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'crossread-upkeep-'));
});
test.afterEach(() => rmSync(data, { recursive: true, force: true }));

const TELLING = 'ending nine years of argument';
const BRIDGE = `Council approves new harbour bridge

The city council voted on Tuesday to build a second bridge across the harbour, ${TELLING} over its cost.

The bridge will cost 340 million dollars and open in 2031, the mayor told reporters after the vote.
`;

/** Ends the application as a crash does. */
async function kill(app: App): Promise<void> {
  const ended = app.electron.waitForEvent('close');
  app.electron.process().kill('SIGKILL');
  await ended;
}

/** The files of the data folder, but for the library's own, that hold a text. */
function filesWith(text: string, folder = data): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const its = lstatSync(path);
    if (name === 'originals' || name.startsWith('library.db') || its.isSymbolicLink()) return [];
    if (its.isDirectory()) return filesWith(text, path);
    return readFileSync(path).includes(text) ? [path] : [];
  });
}

async function openLibrary(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('listbox', { name: 'Stories' }).getByRole('option').first()).toBeVisible();
}

/** The story of the bridge in the list of stories. */
const bridgeIn = (page: Page) =>
  page.getByRole('listbox', { name: 'Stories' }).getByRole('option', { name: /Council approves/ });

test('a deleted story is not shown at the next start, nor kept for it, whatever ends this one', async () => {
  const first = await App.launch({ data });
  const paste = (value: string) =>
    ask<'importPasted', ImportReport>(first.page, 'importPasted', { kind: 'text', value });
  const { imported } = await paste(BRIDGE);
  await paste(`${BRIDGE}\nOpponents said they would challenge the decision in court.\n`);
  await ask(first.page, 'openStory', imported[0]?.story);
  await expect(first.text).toContainText(TELLING);
  const start = join(data, 'library', 'start');
  await expect.poll(() => existsSync(join(start, 'opening.json'))).toBe(true);
  await first.close();

  const second = await App.launch({ data });
  await expect(second.text).toContainText(TELLING);
  await expect.poll(() => filesWith(TELLING).length).toBe(2);
  await openLibrary(second.page);
  await bridgeIn(second.page).click();
  await second.page.keyboard.press('Delete');
  await expect(second.page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(filesWith(TELLING)).toEqual([]);
  // Undone and done again it is as gone.
  await second.page.getByRole('button', { name: 'Undo' }).click();
  await expect(bridgeIn(second.page)).toBeVisible();
  await bridgeIn(second.page).click();
  await second.page.keyboard.press('Delete');
  await expect(bridgeIn(second.page)).toHaveCount(0);
  await kill(second);
  expect(filesWith(TELLING)).toEqual([]);

  const third = await App.launch({ data });
  await expect(third.text).toContainText('Russia won a promise');
  expect(await third.page.content()).not.toContain(TELLING);
  expect(filesWith(TELLING)).toEqual([]);
  await third.close();
});

test('an import that was cut short is reported at the next start, and goes on when asked', async () => {
  const COUNT = 120;
  const folder = join(data, 'news');
  mkdirSync(folder);
  for (let at = 0; at < COUNT; at++)
    writeFileSync(join(folder, `${at}.txt`), `Harbour news ${at}\n\nCrane number ${at * 37} fell on pier ${at}.\n`);
  const first = await App.launch({ data });
  await first.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, folder);
  await first.page.evaluate(async () => {
    const bridge = window.crossread as unknown as import('../src/contract').Bridge;
    await bridge.libraryOpen();
    const begun = new Promise<void>((done) => bridge.onLibraryProgress((progress) => progress && done()));
    void bridge.importFolder();
    await begun;
  });
  await kill(first);

  const second = await App.launch({ data });
  await openLibrary(second.page);
  const notice = second.page.getByText(/^The last import was interrupted: \d+ of 120 files are missing\.$/);
  await expect(notice).toBeVisible();
  const missing = Number(/: (\d+) of/.exec((await notice.textContent()) ?? '')?.[1]);
  await second.page.getByText(/^What is missing/).click();
  await expect(second.page.getByText(join(folder, '99.txt'))).toBeVisible();
  await second.page.getByRole('button', { name: 'Import them' }).click();
  await expect(second.page.getByRole('region', { name: 'Import report' })).toContainText(`${missing} articles added`);
  await expect(notice).toHaveCount(0);
  expect(await ask(second.page, 'libraryUpkeep')).toEqual({ interrupted: null, reread: null });
  expect(await ask(second.page, 'libraryFacets')).toMatchObject({ articles: COUNT + 5 });
  await second.close();
});

test('a library of Crossread 0.1 is read again, with all links decided by hand, and says so once', async () => {
  cpSync(join(OLD, 'originals'), join(data, 'library', 'originals'), { recursive: true });
  writeFileSync(join(data, 'library', 'library.db'), gunzipSync(readFileSync(join(OLD, 'library.db.gz'))));
  cpSync(join(OLD, 'decisions.json'), join(data, 'decisions.json'));
  const first = await App.launch({ data });
  // The story opened last.
  await expect(first.text).toContainText('the port said');
  await openLibrary(first.page);
  // The story that is read again behind it does not take the library away.
  const notice = first.page.getByText(/^7 articles were read again with the new version/);
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('1 was left as it is, because its original file is missing.');
  await ask(first.page, 'openStory', 6);
  const { articles } = await ask<'story', Story>(first.page, 'story');
  const of = (outlet: string) => articles.find((one) => one.outlet === outlet)?.id;
  const ledger = articles.filter(({ file }) => file === 'quay.txt').find(({ id }) => id !== of('Evening Star'))?.id;
  const pair = await ask<'compare', Pair>(first.page, 'compare', ledger, of('Evening Star'));
  expect(pair.decisions?.map(({ decision, effect }) => [decision.kind, decision.reason, effect])).toEqual([
    ['break', 'the Star leaves the quotation out', expect.stringMatching(/applied|no-effect/)],
    ['make', 'both from the port', 'applied'],
  ]);
  await first.close();
  const second = await App.launch({ data });
  await openLibrary(second.page);
  expect(await ask(second.page, 'libraryUpkeep')).toEqual({ interrupted: null, reread: null });
  await second.close();
});
