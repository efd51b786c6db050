import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Bridge, ImportReport } from '../src/contract';
import { App } from './app';
import { ask } from './bridge';

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
