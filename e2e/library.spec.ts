import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Article, ArticleItem, Feed, ImportReport, Listed, Result, StoryItem } from '../src/contract';
import { App } from './app';
import { ask } from './bridge';

let app: App;
let page: Page;
let folder = '';

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-library-'));
  app = await App.launch();
  page = app.page;
});
test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const BRIDGE = `Council approves new harbour bridge

The city council voted on Tuesday to build a second bridge across the harbour, ending nine years of argument over its cost.

The bridge will cost 340 million dollars and open in 2031, the mayor told reporters after the vote.

Opponents said they would challenge the decision in court before the end of the month.
`;
const BRIDGE_TOO = `Harbour gets its second bridge

The city council voted on Tuesday to build a second bridge across the harbour, ending nine years of argument over its cost.

The bridge will cost 340 million dollars and open in 2031, the mayor told reporters after the vote.

Shipping companies welcomed the plan and asked for a higher span.
`;
const OWLS = `Rare owls return to northern valley

Ornithologists counted eleven pairs of snowy owls in the valley this spring, the first to breed there since 1974.

Volunteers guard the nests day and night, because collectors had taken eggs in earlier years.
`;

const stories = (): Locator => page.getByRole('listbox', { name: 'Stories' });
const articles = (): Locator => page.getByRole('listbox', { name: 'Articles in the story' });
const report = (): Locator => page.getByRole('region', { name: 'Import report' });
const notice = (text: string | RegExp): Locator => page.getByRole('status').filter({ hasText: text });

/** Shows the library, and waits until it is open. */
async function openLibrary(): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(stories()).toBeFocused();
  await expect(stories().getByRole('option').first()).toBeVisible();
}

/** Writes files and answers the next file dialog with them. */
async function choose(files: Readonly<Record<string, string | Uint8Array>>, asFolder = false): Promise<void> {
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return path;
  });
  await app.electron.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
    },
    asFolder ? [folder] : paths,
  );
}

/** Imports files by the button and waits for the report. */
async function importFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await choose(files);
  await page.getByRole('button', { name: 'Import files…' }).click();
  await expect(report()).toBeVisible();
}

/** What main answers from now on. */
async function answer(channel: string, value: unknown): Promise<void> {
  await app.electron.evaluate(
    ({ ipcMain }, [name, given]) => {
      ipcMain.removeHandler(name);
      ipcMain.handle(name, () => given);
    },
    [channel, value] as const,
  );
}

/** Opens the first article of a story, once that is shown. */
async function openFirstArticle(story: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name: story })).toBeVisible();
  await expect(articles().getByRole('option').first()).toBeVisible();
  await articles().focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Paragraphs' })).toBeVisible();
}

test.describe('screens', () => {
  test('the library opens by key and button, and the comparison is as it was when it closes', async () => {
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    const status = page.getByRole('contentinfo').getByRole('status');
    await expect(status).toContainText('Difference 2 of');
    const top = await page.evaluate(() => window.scrollY);
    await openLibrary();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
    await expect(page.getByRole('contentinfo')).toHaveCount(0);
    await expect(page).toHaveTitle('Library – Crossread');
    // The comparison's keys are its own.
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    await expect(status).toContainText('Difference 2 of');
    expect(await page.evaluate(() => window.scrollY)).toBe(top);
    await expect(page).toHaveTitle(/Reuters/);
    await page.keyboard.press('n');
    await expect(status).toContainText('Difference 3 of');

    await page.getByRole('button', { name: 'Library', exact: true }).click();
    await expect(stories()).toBeFocused();
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('button', { name: 'Library', exact: true })).toBeFocused();
  });

  test('no key leads behind it, into the comparison', async () => {
    await openLibrary();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    for (let pressed = 0; pressed < 25; pressed++) {
      await page.keyboard.press('Tab');
      expect(await focused()).not.toMatch(/^Miniature/);
    }
    await page.keyboard.press('Control+l');
    await page.getByRole('scrollbar', { name: 'Miniature of Reuters' }).focus();
    expect(await focused()).toBe('Miniature of Reuters');
  });

  test('a story opens on the comparison, two articles of it by themselves', async () => {
    await openLibrary();
    await expect(stories().getByRole('option')).toContainText('Lavrov in Damascus');
    await page.keyboard.press('Enter');
    await expect(app.text).toBeVisible();
    await expect(app.text).toBeFocused();
    await expect(page.getByRole('combobox', { name: /^Left outlet/ })).toBeVisible();

    await page.keyboard.press('Control+l');
    await articles()
      .getByRole('option', { name: /Al Jazeera/ })
      .locator('[data-check]')
      .click();
    await articles()
      .getByRole('option', { name: /The Independent/ })
      .locator('[data-check]')
      .click();
    await expect(notice('2 articles selected')).toBeVisible();
    await page.getByRole('button', { name: 'Compare these' }).click();
    await expect(page.getByRole('combobox', { name: 'Left outlet: Al Jazeera' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Right outlet: The Independent' })).toBeVisible();
  });

  test('the palette has the commands of the library, and none of the comparison', async () => {
    await openLibrary();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option', { name: /Import files/ })).toBeVisible();
    await expect(page.getByRole('option', { name: /Swap sides/ })).toHaveCount(0);
    await expect(page.getByRole('option', { name: /^Show comparison/ })).toBeVisible();
    await expect(page.getByRole('option', { name: /^Keep as story/ })).toHaveCount(0);
    await page.keyboard.type('import from url');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Import from URL' })).toBeVisible();
  });
});

test('the palette does what can be done with the chosen story and the selected articles', async () => {
  await openLibrary();
  await importFiles({ 'one.txt': BRIDGE, 'two.txt': BRIDGE_TOO });
  await expect(page.getByRole('heading', { level: 2, name: 'Council approves new harbour bridge' })).toBeVisible();
  const command = async (typed: string, name: RegExp): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await expect(page.getByRole('option', { selected: true, name })).toBeVisible();
    await page.keyboard.press('Enter');
  };
  await command('confirm', /^Keep as story/);
  await expect(notice('is kept as a story.')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('keep as');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('No results');
  await page.keyboard.press('Escape');

  await articles().focus();
  await page.keyboard.press('Space');
  await expect(notice('1 article selected')).toBeVisible();
  await command('split', /^Move selected articles to a new story/);
  await expect(notice(/moved to a new story/)).toBeVisible();
  await command('merge', /^Merge story into another/);
  await expect(page.getByRole('dialog', { name: 'Merge into another story' })).toBeVisible();
  await page.keyboard.press('Escape');
  await command('rename', /^Rename story/);
  await expect(page.getByRole('textbox', { name: 'Story title' })).toBeFocused();
});

test.describe('ways in', () => {
  test('files: the report counts what was added, and a suggested story is kept and suggested again', async () => {
    await openLibrary();
    await importFiles({ 'one.txt': BRIDGE, 'two.txt': BRIDGE_TOO });
    await expect(report()).toContainText('2 articles added.');
    await expect(report()).toContainText('1 story suggested. Keep it if its articles cover the same event.');
    await expect(page.getByRole('heading', { level: 2, name: 'Council approves new harbour bridge' })).toBeVisible();
    await expect(stories().getByRole('option', { name: /harbour bridge/ })).toContainText('suggested');
    await report()
      .getByRole('button', { name: /^Keep as story/ })
      .click();
    await expect(stories().getByRole('option', { name: /harbour bridge/ })).not.toContainText('suggested');
    await expect(report()).not.toContainText('suggested');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(stories().getByRole('option', { name: /harbour bridge/ })).toContainText('suggested');

    await importFiles({ 'one.txt': BRIDGE });
    await expect(report()).toContainText('1 article is already in your library.');
    await report().getByRole('button', { name: 'Close' }).click();
    await expect(report()).toHaveCount(0);
  });

  test('a folder: what cannot be read is named, and the rest is there', async () => {
    await openLibrary();
    await choose({ 'inside/owls.txt': OWLS, 'inside/broken.pdf': '%PDF-1.7 nothing of it' }, true);
    await page.getByRole('button', { name: 'Import folder…' }).click();
    await expect(report()).toContainText('1 article added.');
    await expect(report().getByRole('alert')).toContainText('broken.pdf');
  });

  test('the menu of a comparison leads to the library and does it there', async () => {
    await choose({ 'owls.txt': OWLS });
    await page.keyboard.press('Control+i');
    await expect(report()).toContainText('1 article added.');
  });

  test('files and text dropped anywhere', async () => {
    await openLibrary();
    writeFileSync(join(folder, 'owls.txt'), OWLS);
    await page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      input.id = 'dropped';
      input.hidden = true;
      document.body.append(input);
    });
    await page.setInputFiles('#dropped', join(folder, 'owls.txt'));
    const drag = (type: string) =>
      page.evaluate((name) => {
        const data = new DataTransfer();
        const { files } = document.getElementById('dropped') as HTMLInputElement;
        for (const file of files ?? []) data.items.add(file);
        document
          .querySelector('[role="listbox"]')
          ?.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
      }, type);
    await drag('dragenter');
    await expect(page.getByText('Drop to import')).toBeVisible();
    await drag('drop');
    await expect(page.getByText('Drop to import')).toHaveCount(0);
    await expect(report()).toContainText('1 article added.');
    await expect(page.getByRole('heading', { level: 2, name: 'Rare owls return to northern valley' })).toBeVisible();
  });

  test('a copied article, rich or plain, pasted where no field has the focus', async () => {
    await openLibrary();
    const html = `<h1>Rare owls return to northern valley</h1><p>Ornithologists counted <b>eleven pairs</b> of snowy owls in the valley this spring, the first to breed there since 1974.</p><p>Volunteers guard the nests day and night, because collectors had taken eggs in earlier years.</p>`;
    // Copied as from another page: with its form.
    await page.evaluate((markup) => {
      const copied = document.createElement('div');
      copied.id = 'copied';
      copied.innerHTML = markup;
      document.body.append(copied);
      document.getSelection()?.selectAllChildren(copied);
    }, html);
    await page.keyboard.press('Control+c');
    await page.evaluate(() => document.getElementById('copied')?.remove());
    await stories().focus();
    await page.keyboard.press('Control+v');
    await expect(report()).toContainText('1 article added.');
    await openFirstArticle(/^Rare owls/);
    await expect(page.getByRole('textbox', { name: 'Text of paragraph 2' })).toContainText(
      'eleven pairs of snowy owls',
    );
  });

  test('the dialog for what is copied takes what is pasted into it', async () => {
    await openLibrary();
    await app.electron.evaluate(({ clipboard }, given) => clipboard.writeText(given), BRIDGE);
    await page.keyboard.press('Control+Shift+v');
    const dialog = page.getByRole('dialog', { name: 'Paste article' });
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
    await page.keyboard.press('Control+v');
    await expect(dialog.getByRole('textbox')).toHaveValue(/nine years of argument/);
    await dialog.getByRole('button', { name: 'Import' }).click();
    await expect(report()).toContainText('1 article added.');
  });

  test('an address that is this computer is refused in a sentence', async () => {
    await openLibrary();
    await page.keyboard.press('Control+Shift+i');
    await page.getByLabel('Web address of an article').fill('http://127.0.0.1/story');
    await page.keyboard.press('Enter');
    await expect(report()).toContainText('No articles were added.');
    await expect(report().getByRole('alert')).toContainText('127.0.0.1');
  });

  test('a feed lists its articles, to be picked', async () => {
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
    const done: Result<ImportReport> = { ok: true, value: { imported: [], problems: [], notes: [], cancelled: true } };
    await answer('crossread:readFeed', feed);
    await app.electron.evaluate(
      ({ ipcMain }, given) => {
        ipcMain.removeHandler('crossread:importAddresses');
        ipcMain.handle('crossread:importAddresses', (_event, addresses) => {
          (globalThis as { asked?: unknown }).asked = addresses;
          return given;
        });
      },
      done as unknown as Record<string, unknown>,
    );
    await openLibrary();
    await page.getByRole('button', { name: 'Import from URL…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import from URL' });
    await dialog.getByRole('textbox').fill('post.example/feed');
    await dialog.getByRole('button', { name: 'Show articles in feed' }).click();
    await expect(dialog.getByRole('group', { name: 'The Harbour Post' })).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Import 0 articles' })).toBeDisabled();
    await dialog.getByRole('checkbox', { name: /^Owls return/ }).check();
    await dialog.getByRole('button', { name: 'Import 1 article' }).click();
    await expect(report()).toContainText('The import was stopped.');
    expect(await app.electron.evaluate(() => (globalThis as { asked?: unknown }).asked)).toEqual([
      'https://post.example/owls',
    ]);
  });

  test('long work says how far it is and can be stopped', async () => {
    await openLibrary();
    await answer('crossread:cancelLibrary', { ok: true, value: null });
    const tell = (progress: unknown) =>
      app.electron.evaluate(
        ({ BrowserWindow }, given) =>
          BrowserWindow.getAllWindows()[0]?.webContents.send('crossread:onLibraryProgress', given),
        progress,
      );
    await tell({ step: 'reading', done: 1200, total: 10_000 });
    await expect(notice('Reading articles: 1,200 of 10,000')).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveAttribute('value', '1200');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await tell(null);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
  });
});

test.describe('stories', () => {
  test.beforeEach(async () => {
    await openLibrary();
    await importFiles({ 'one.txt': BRIDGE, 'two.txt': BRIDGE_TOO, 'owls.txt': OWLS });
    await expect(stories().getByRole('option')).toHaveCount(3);
    await stories().focus();
  });

  test('are sorted, and the chosen one stays chosen while others come and go', async () => {
    await page.getByRole('combobox', { name: 'Sort by' }).first().selectOption('title');
    await expect(stories().getByRole('option')).toContainText([/Council approves/, /Lavrov/, /Rare owls/]);
    await stories().focus();
    await page.keyboard.press('End');
    await expect(stories().getByRole('option', { name: /Rare owls/ })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('heading', { level: 2, name: /^Rare owls/ })).toBeVisible();
  });

  test('are renamed in place, and called as before when that is undone', async () => {
    await stories()
      .getByRole('option', { name: /Rare owls/ })
      .click();
    await page.keyboard.press('F2');
    const title = page.getByRole('textbox', { name: 'Story title' });
    await expect(title).toBeFocused();
    await page.keyboard.type('Owls of the north');
    await page.keyboard.press('Enter');
    await expect(stories()).toBeFocused();
    await expect(stories().getByRole('option', { name: /Owls of the north/ })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(stories().getByRole('option', { name: /Rare owls/ })).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(stories().getByRole('option', { name: /Owls of the north/ })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(stories().getByRole('option', { name: /Rare owls/ })).toBeVisible();
    // It has no title of its own again: it is called as its article is.
    const { items } = await ask<'libraryArticles', Listed<ArticleItem>>(page, 'libraryArticles', {}, 'added', {
      skip: 0,
      limit: 10,
    });
    const owls = items.find(({ headline }) => headline?.startsWith('Rare owls'));
    await ask(page, 'correct', owls?.id ?? 0, { kind: 'headline', value: 'Snowy owls are back' });
    await expect(stories().getByRole('option', { name: /Snowy owls are back/ })).toBeVisible();
  });

  test('are deleted without a question and brought back by a key or a button', async () => {
    await stories()
      .getByRole('option', { name: /Rare owls/ })
      .click();
    await page.keyboard.press('Delete');
    await expect(notice('“Rare owls return to northern valley” deleted.')).toBeVisible();
    await expect(stories().getByRole('option')).toHaveCount(2);
    await expect(stories()).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(stories().getByRole('option')).toHaveCount(3);
    await expect(stories().getByRole('option', { name: /Rare owls/ })).toHaveAttribute('aria-selected', 'true');

    await stories()
      .getByRole('option', { name: /harbour bridge/ })
      .click();
    await articles().focus();
    await page.keyboard.press('Control+a');
    await expect(notice('2 articles selected')).toBeVisible();
    await page.getByRole('button', { name: 'Delete' }).last().click();
    await expect(notice('2 articles deleted.')).toBeVisible();
    await expect(stories().getByRole('option')).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(stories().getByRole('option')).toHaveCount(3);
    await expect(page.locator(':focus')).toHaveCount(1);
  });

  test('are split, merged and given articles of others, each to be undone', async () => {
    await stories()
      .getByRole('option', { name: /harbour bridge/ })
      .click();
    await expect(articles().getByRole('option')).toHaveCount(2);
    await articles().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Move to a new story' }).click();
    await expect(stories().getByRole('option')).toHaveCount(4);
    await expect(articles().getByRole('option')).toHaveCount(1);
    await expect(articles()).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(stories().getByRole('option')).toHaveCount(3);
    await expect(articles().getByRole('option')).toHaveCount(2);

    await page.getByRole('button', { name: 'Merge into another…' }).click();
    const merge = page.getByRole('dialog', { name: 'Merge into another story' });
    await merge.getByRole('combobox').fill('owls');
    await expect(merge.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(stories().getByRole('option')).toHaveCount(2);
    await expect(articles().getByRole('option')).toHaveCount(3);
    await page.keyboard.press('Control+z');
    await expect(stories().getByRole('option')).toHaveCount(3);

    await stories()
      .getByRole('option', { name: /Rare owls/ })
      .click();
    await articles().focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Move to another story…' }).click();
    await page
      .getByRole('dialog', { name: 'Move to another story' })
      .getByRole('option', { name: /Lavrov/ })
      .click();
    await expect(notice('1 article moved to “Lavrov in Damascus”.')).toBeVisible();
    await expect(stories().getByRole('option', { name: /Lavrov/ })).toContainText('6 articles');
    await page.keyboard.press('Control+z');
    await expect(stories().getByRole('option', { name: /Lavrov/ })).toContainText('5 articles');
  });

  test('when everything is deleted the ways in are shown, and the sample comes back', async () => {
    for (const left of [2, 1, 0]) {
      await page.keyboard.press('Delete');
      if (left > 0) await expect(stories().getByRole('option')).toHaveCount(left);
    }
    await expect(page.getByRole('heading', { name: 'Add your first articles' })).toBeVisible();
    await expect(page.locator(':focus')).toHaveCount(1);
    await page.getByRole('button', { name: 'Restore sample story' }).click();
    await expect(stories().getByRole('option')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 2, name: 'Lavrov in Damascus' })).toBeVisible();
    await expect(page.locator(':focus')).toHaveCount(1);
  });
});

test('thousands of stories are one list, of which only what is in sight is on the page', async () => {
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
  await openLibrary();
  await expect(page.getByRole('heading', { name: '5,000 stories' })).toBeVisible();
  expect(await stories().getByRole('option').count()).toBeLessThan(60);
  await page.keyboard.press('End');
  const last = stories().getByRole('option', { name: /^Story 5000/ });
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('aria-posinset', '5000');
  await expect(last).toHaveAttribute('aria-setsize', '5000');
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('heading', { level: 2, name: 'Story 4992' })).toBeVisible();
});

test('all articles are filtered by outlet, agency and date, and sorted', async () => {
  await openLibrary();
  await page.getByRole('button', { name: /^All articles/ }).click();
  const all = page.getByRole('listbox', { name: 'All articles' });
  await expect(all.getByRole('option')).toHaveCount(5);
  const field = (name: string) => page.getByRole('combobox', { name, exact: true });
  await field('Outlet').selectOption('The Independent');
  await expect(all.getByRole('option')).toHaveCount(1);
  await expect(notice('1 of 5')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await field('Agency').selectOption('Reuters');
  await expect(all.getByRole('option')).toHaveCount(2);
  await page.getByRole('textbox', { name: 'From' }).fill('2013-01-01');
  await expect(all.getByRole('option')).toHaveCount(0);
  await expect(page.getByText('No matching articles')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('combobox', { name: 'Sort by' }).last().selectOption('outlet');
  await expect(all.getByRole('option')).toContainText([/Al Jazeera/, /Reuters/, /Globe/, /Independent/, /\.txt/]);
});

test('a search marks what it found, and Enter opens the article there', async () => {
  await openLibrary();
  await page.keyboard.press('Control+Shift+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('veto');
  const found = page.getByRole('listbox', { name: 'Search results' });
  await expect(found.getByRole('option').first()).toBeVisible();
  await expect(found.locator('mark').first()).toHaveText(/^veto/i);
  // All there is, and said so.
  await expect(page.getByText(/^\d articles found$/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(found).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeFocused();
  await expect
    .poll(() =>
      page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range).toLowerCase())),
    )
    .toContain('vetoed');
  await expect(
    page
      .getByRole('textbox', { name: /^Text of paragraph/ })
      .filter({ hasText: /veto/i })
      .first(),
  ).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(found).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(stories()).toBeVisible();
  await page.getByRole('searchbox').fill('xylophone');
  await expect(notice('No article has all of these words.')).toBeVisible();
});

test.describe('an article', () => {
  const paragraph = (number: number): Locator =>
    page.getByRole('textbox', { name: `Text of paragraph ${number}`, exact: true });
  const roleOf = (number: number): Locator => page.getByRole('button', { name: new RegExp(`, paragraph ${number}$`) });

  test('is corrected in its fields, and the corrections are undone', async () => {
    await openLibrary();
    await importFiles({ 'one.txt': BRIDGE });
    await openFirstArticle(/^Council/);
    await page.getByRole('textbox', { name: 'Outlet' }).fill('The Harbour Post');
    await page.keyboard.press('Enter');
    await expect(stories().getByRole('option', { name: /harbour bridge/ })).toContainText('The Harbour Post');
    await page.getByRole('textbox', { name: 'Date' }).fill('yesterday');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Write the date as 7 Feb 2012');
    await page.getByRole('textbox', { name: 'Date' }).fill('1 March 2026');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Agencies' }).fill('AP, Reuters');
    await page.keyboard.press('Enter');
    await expect(page.getByText('3 corrections')).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Agencies' })).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(articles()).toBeFocused();
    await expect(articles().getByRole('option')).toContainText('The Harbour Post');
    await expect(articles().getByRole('option')).toContainText('1 Mar 2026');
  });

  test('has roles, and paragraphs that are split and joined by the caret', async () => {
    await openLibrary();
    await importFiles({ 'one.txt': BRIDGE });
    await openFirstArticle(/^Council/);
    await expect(roleOf(1)).toHaveText('Headline');
    await roleOf(4).focus();
    await page.keyboard.press('f');
    await expect(roleOf(4)).toHaveText('Clutter');
    await expect(roleOf(4)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: /^Caption/ }).click();
    await expect(roleOf(4)).toHaveText('Caption');
    await expect(roleOf(4)).toBeFocused();

    await paragraph(2).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('x');
    await expect(paragraph(2)).toHaveText(/^The city council voted/);
    for (let step = 0; step < 'The city council'.length; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(paragraph(2)).toHaveText('The city council');
    await expect(paragraph(3)).toHaveText(/^\s?voted on Tuesday/);
    await expect(paragraph(3)).toBeFocused();
    await page.keyboard.press('Backspace');
    await expect(paragraph(2)).toHaveText(/^The city council voted on Tuesday/);
    await expect(paragraph(2)).toBeFocused();
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
    await expect(roleOf(4)).toHaveText('Body');
    await expect(page.getByText(/\d corrections?/)).toHaveCount(0);
  });

  test('was detected to be in an encoding that can be changed', async () => {
    await openLibrary();
    const text =
      'Le café rouvre ses portes à Genève\n\nLe café a été fermé pendant des années, déclare le maire de la ville à la presse étrangère.\n\nIl a coûté très cher, répète-t-il.\n';
    await importFiles({ 'cafe.txt': Buffer.from(text, 'latin1') });
    await openFirstArticle(/^Le café/);
    const select = page.getByRole('combobox', { name: /^Read as .* which was detected/ });
    await select.selectOption('windows-1251');
    await page.getByRole('button', { name: 'Read again' }).click();
    await expect(page.getByText('Read as windows-1251')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Headline' })).not.toHaveValue(/café/);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(/café/);
  });

  test('that may be a version of another is offered as one, and compared with it', async () => {
    await openLibrary();
    const page1 = (more: string) =>
      `<html><head><meta property="og:site_name" content="The Harbour Post"><title>Council approves new harbour bridge</title></head><body><article><h1>Council approves new harbour bridge</h1>${BRIDGE.split(
        '\n\n',
      )
        .slice(1)
        .map((one) => `<p>${one}</p>`)
        .join('')}<p>${more}</p></article></body></html>`;
    await importFiles({ 'first.html': page1('The vote was close.') });
    await importFiles({ 'second.html': page1('The vote was close, at eleven to ten.') });
    await articles().getByRole('option').filter({ hasText: 'possible earlier or later version' }).dblclick();
    await expect(page.getByText(/Possibly an earlier or later version of/)).toBeVisible();
    await page.getByRole('button', { name: 'It is a version' }).click();
    await expect(page.getByText(/^A version of/)).toBeVisible();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(app.text).toContainText('eleven to ten');
    await expect(page.getByRole('combobox', { name: 'Left outlet: The Harbour Post' })).toBeVisible();
  });

  test('of five thousand paragraphs is on the page only where it is read', async () => {
    await openLibrary();
    const paragraphs: readonly Article['paragraphs'][number]['text'][] = Array.from(
      { length: 5000 },
      (_, index) =>
        `Engineers inspected bridge number ${index + 1} on Tuesday after a night of heavy storms in the district.`,
    );
    await importFiles({ 'long.txt': `Storm damage across the city\n\n${paragraphs.join('\n\n')}\n` });
    await openFirstArticle(/^(Storm damage|long\.txt)/);
    expect(await page.getByRole('listitem').count()).toBeLessThan(80);
    await page.getByRole('article').evaluate((element) => element.scrollTo(0, element.scrollHeight));
    const last = page.getByRole('textbox', { name: 'Text of paragraph 5001' });
    await expect(last).toBeVisible();
    const button = page.getByRole('button', { name: 'Body, paragraph 5001' });
    await button.focus();
    await page.keyboard.press('c');
    await expect(page.getByRole('button', { name: 'Caption, paragraph 5001' })).toBeFocused();
  });
});

// The first is a window of 1280 by 800 at twice its size.
for (const [width, height] of [
  [640, 400],
  [640, 800],
  [960, 800],
  [3840, 2160],
] as const)
  test(`nothing is cut off at ${width} by ${height} pixels`, async () => {
    await page.setViewportSize({ width, height });
    await openLibrary();
    const box = page.getByRole('main');
    expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    await expect(articles().getByRole('option').first()).toBeVisible();
    await page.getByRole('button', { name: /^All articles/ }).click();
    expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    const all = page.getByRole('listbox', { name: 'All articles' });
    await expect(all.getByRole('option').first()).toBeVisible();
    await all.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Headline' })).toBeVisible();
    expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });
