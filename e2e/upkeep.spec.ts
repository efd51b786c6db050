/** Deletions, crashes and updates, over several starts. */
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Bridge } from '../src/contract';
import { ask } from './bridge';
import { expect, test, writeFiles } from './fixtures';
import { BRIDGE, BRIDGE_PHRASE } from './news';

const OLD_LIBRARY = resolve(__dirname, '../src/main/library/store/fixtures/version-0.1');

/** The files of the data folder that contain a text, except for those of the library itself. */
function filesWith(text: string, folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const status = lstatSync(path);
    if (name === 'originals' || name.startsWith('library.db') || status.isSymbolicLink()) return [];
    if (status.isDirectory()) return filesWith(text, path);
    return readFileSync(path).includes(text) ? [path] : [];
  });
}

test('a deleted story is neither shown at the next start nor cached for it, even after a crash', async ({
  launch,
  profile,
}) => {
  const bridgeTitle = /Council approves/;
  const first = await launch({ profile });
  const paste = (value: string) => ask(first.page, 'importPasted', { kind: 'text', value });
  const { imported } = await paste(BRIDGE);
  await paste(`${BRIDGE}\nOpponents said they would challenge the decision in court.\n`);
  await ask(first.page, 'openStory', imported[0]?.story);
  await expect(first.compare.text).toContainText(BRIDGE_PHRASE);
  await expect.poll(() => existsSync(join(profile, 'library', 'start', 'opening.json'))).toBe(true);
  await first.quit();

  const second = await launch({ profile });
  const { library } = second;
  await expect(second.compare.text).toContainText(BRIDGE_PHRASE);
  await expect.poll(() => filesWith(BRIDGE_PHRASE, profile).length).toBe(2);
  await library.open();
  await library.story(bridgeTitle).click();
  await second.press('Delete');
  await expect(library.undoButton).toBeVisible();
  expect(filesWith(BRIDGE_PHRASE, profile)).toEqual([]);
  // Restored and deleted again.
  await library.undoButton.click();
  await expect(library.story(bridgeTitle)).toBeVisible();
  await library.story(bridgeTitle).click();
  await second.press('Delete');
  await expect(library.story(bridgeTitle)).toHaveCount(0);
  await second.kill();
  expect(filesWith(BRIDGE_PHRASE, profile)).toEqual([]);

  const third = await launch({ profile });
  await expect(third.compare.text).toContainText('Russia won a promise');
  expect(await third.page.content()).not.toContain(BRIDGE_PHRASE);
  expect(filesWith(BRIDGE_PHRASE, profile)).toEqual([]);
});

test('an interrupted import is reported at the next start, and continues on request', async ({
  launch,
  profile,
  folder,
}) => {
  const COUNT = 120;
  const news = (at: number) => `Harbour news ${at}\n\nCrane number ${at * 37} fell on pier ${at}.\n`;
  writeFiles(folder, Object.fromEntries(Array.from({ length: COUNT }, (_, at) => [`${at}.txt`, news(at)])));
  const first = await launch({ profile });
  await first.system.chooseFiles(folder);
  await first.page.evaluate(async () => {
    const bridge = window.crossread as unknown as Bridge;
    await bridge.libraryOpen();
    const begun = new Promise<void>((done) => bridge.onLibraryProgress((progress) => progress && done()));
    void bridge.importFolder();
    await begun;
  });
  await first.kill();

  const second = await launch({ profile });
  const { library } = second;
  await library.open();
  const notice = library.importing.interruptedNotice;
  await expect(notice).toContainText(`of ${COUNT} files`);
  const missing = Number(/: (\d+) of/.exec(await notice.innerText())?.[1]);
  await library.importing.missingFilesSummary.click();
  await expect(second.page.getByText(join(folder, '99.txt'))).toBeVisible();
  await library.importing.continueButton.click();
  await expect(library.importing.report).toContainText(`${missing} articles added`);
  await expect(notice).toHaveCount(0);
  expect(await ask(second.page, 'libraryUpkeep')).toEqual({ interrupted: null, reread: null });
  expect(await ask(second.page, 'libraryFacets')).toMatchObject({ articles: COUNT + 5 });
});

test('a library of Crossread 0.1 is read again, keeps its manual links, and is reported once', async ({
  launch,
  profile,
}) => {
  const folder = join(profile, 'library');
  cpSync(join(OLD_LIBRARY, 'originals'), join(folder, 'originals'), { recursive: true });
  writeFileSync(join(folder, 'library.db'), gunzipSync(readFileSync(join(OLD_LIBRARY, 'library.db.gz'))));
  cpSync(join(OLD_LIBRARY, 'decisions.json'), join(profile, 'decisions.json'));
  const first = await launch({ profile });
  // The story opened last.
  await expect(first.compare.text).toContainText('the port said');
  await first.library.open();
  // The open story is read again behind the library, which stays open.
  const notice = first.page.getByText(/^7 articles were read again with the new version/);
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('1 was left as it is, because its original file is missing.');
  await ask(first.page, 'openStory', 6);
  const { articles } = await ask(first.page, 'story');
  const star = articles.find(({ outlet }) => outlet === 'Evening Star')?.id;
  const ledger = articles.find(({ file, id }) => file === 'quay.txt' && id !== star)?.id;
  const pair = await ask(first.page, 'compare', ledger, star);
  expect(pair.decisions?.map(({ decision, effect }) => [decision.kind, decision.reason, effect])).toEqual([
    ['break', 'the Star leaves the quotation out', expect.stringMatching(/applied|no-effect/)],
    ['make', 'both from the port', 'applied'],
  ]);
  await first.quit();

  const second = await launch({ profile });
  await second.library.open();
  expect(await ask(second.page, 'libraryUpkeep')).toEqual({ interrupted: null, reread: null });
});
