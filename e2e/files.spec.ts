import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { App, type Options } from './app';

let folder = '';
let app: App | null = null;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-files-'));
});
test.afterEach(async () => {
  await app?.close();
  app = null;
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function open(files: Options['files']): Promise<App> {
  app = await App.launch({ files: files ?? [] });
  return app;
}

const NEWS = `Council approves new harbour bridge

The city council voted on Tuesday to build a second bridge across the harbour, ending nine years of argument over its cost.

The bridge will cost 340 million dollars and open in 2031, the mayor told reporters after the vote.

Opponents said they would challenge the decision in court, calling the forecast of traffic a fantasy.
`;

test('a file that is not there, an empty one, a binary one, a folder and a huge one are each named in a sentence', async () => {
  const good = file('good.txt', NEWS);
  const empty = file('empty.txt', ' \n');
  const binary = file(
    'binary.txt',
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
  );
  const huge = file('huge.txt', 'x');
  truncateSync(huge, 50 * 1024 * 1024);
  const directory = join(folder, 'directory');
  mkdirSync(directory);
  const { alert } = await open([good, join(folder, 'missing.txt'), empty, binary, huge, directory]);
  for (const name of ['missing.txt', 'empty.txt', 'binary.txt', 'huge.txt', 'directory'])
    await expect(alert.filter({ hasText: name }).first()).toBeVisible();
});

test('the one article that could be read is shown, also in a narrow window', async () => {
  const { text, alert, page } = await open([file('good.txt', NEWS), join(folder, 'missing.txt')]);
  await expect(text).toContainText('ending nine years of argument');
  await expect(text).toContainText('A comparison needs two articles');
  await expect(alert.first()).toContainText('missing.txt');
  await page.setViewportSize({ width: 300, height: 600 });
  const sentence = await alert.getByRole('listitem').first().boundingBox();
  expect(sentence?.width).toBeGreaterThan(180);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});

test('one readable pair among bad files is compared all the same', async () => {
  const { text, alert } = await open([
    file('a.txt', NEWS),
    join(folder, 'missing.txt'),
    file('b.txt', NEWS.replace('340', '360')),
  ]);
  await expect(text).toContainText('second bridge across the harbour');
  await expect(text.locator('[data-kind][data-side="left"]').filter({ hasText: '340' })).toBeVisible();
  await expect(text.locator('[data-kind][data-side="right"]').filter({ hasText: '360' })).toBeVisible();
  await expect(alert.first()).toContainText('missing.txt');
});

test('windows-1252 is read as it was written, and said so', async () => {
  const german = 'Der Außenminister sprach über „Frieden“ für Köln und Zürich.\n\nZwölf Länder schlossen ihre Büros.';
  // Quotation marks are where windows-1252 is more than Latin-1.
  const latin = Buffer.from(german.replaceAll('„', '\x84').replaceAll('“', '\x93'), 'latin1');
  const page = await open([file('a.txt', NEWS), file('b.txt', latin)]);
  await expect(page.text).toContainText('Außenminister sprach über „Frieden“');
  await expect(page.page.getByText(/windows-1252/i).first()).toBeVisible();
});

test('the same file twice is all shared', async () => {
  const path = file('a.txt', NEWS);
  const { text } = await open([path, path]);
  await expect(text).toContainText('second bridge across the harbour');
  await expect(text.locator('[data-kind]')).toHaveCount(0);
});

test('an article of one paragraph is compared', async () => {
  const { text } = await open([
    file(
      'a.txt',
      'The bridge will cost 340 million dollars and open in 2031, the mayor told reporters after the vote.',
    ),
    file('b.txt', NEWS),
  ]);
  await expect(text).toContainText('Opponents said they would challenge the decision');
});

test('articles that share nothing say so and show both', async () => {
  const other =
    'Rain is expected along the coast from Thursday.\n\nFarmers in the valley have waited for it since early spring, forecasters noted.';
  const { text } = await open([file('a.txt', NEWS), file('b.txt', other)]);
  await expect(text).toContainText('No shared text found.');
  await expect(text).toContainText('Farmers in the valley');
  await expect(text).toContainText('Opponents said');
});

test('Arabic runs from right to left, and what it shares is found', async () => {
  const arabic = (count: string) =>
    `وزير الخارجية في دمشق\n\nقال وزير الخارجية إن المحادثات مع الرئيس كانت مفيدة للغاية وإن البلدين اتفقا على خطة جديدة.\n\nوقتل ${count} شخصا في المدينة يوم الثلاثاء بحسب ناشطين.`;
  const { text } = await open([file('a.txt', arabic('19')), file('b.txt', arabic('25'))]);
  const paragraph = text.getByText('المحادثات').first();
  await expect(paragraph).toBeVisible();
  expect(await paragraph.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await expect(text.locator('[data-kind][data-side="left"]').filter({ hasText: '19' })).toBeVisible();
  await expect(text.locator('[data-kind][data-side="right"]').filter({ hasText: '25' })).toBeVisible();
});

test('Arabic is never slanted, where English would be', async () => {
  const [first, second, third] = [
    'قال وزير الخارجية إن المحادثات مع الرئيس كانت مفيدة للغاية وإن البلدين اتفقا على خطة جديدة.',
    'وقتل تسعة عشر شخصا في المدينة يوم الثلاثاء بحسب ناشطين في المعارضة السورية.',
    'وأضاف الوزير أن بلاده لن تتخلى عن الشعب السوري وأنها ستواصل تقديم المساعدات الإنسانية.',
  ];
  const { page } = await open([
    file('a.txt', [first, second, third].join('\n\n')),
    file('b.txt', [third, first, second].join('\n\n')),
  ]);
  const quote = page.getByRole('group', { name: /^appears (later|earlier)/ }).locator('bdi');
  await expect(quote).toHaveCSS('font-style', 'normal');
});

test('what only one outlet tells has its rule where its lines begin: at the right of Arabic, at the left of English', async () => {
  const told =
    'وزير الخارجية في دمشق\n\nقال وزير الخارجية إن المحادثات مع الرئيس كانت مفيدة للغاية وإن البلدين اتفقا على خطة.';
  const { text } = await open([
    file('a.txt', `${told}\n\nوأضاف الوزير أن بلاده لن تتخلى عن الشعب السوري وأنها ستواصل تقديم المساعدات.`),
    file('b.txt', told),
  ]);
  const own = text.locator('p').filter({ hasText: 'وأضاف الوزير' });
  await expect(own).toBeVisible();
  const rule = await own.evaluate((element) => {
    const { left, right } = getComputedStyle(element, '::after');
    return { left: Number.parseFloat(left), right: Number.parseFloat(right) };
  });
  expect(rule.right).toBeLessThan(0);
  expect(rule.left).toBeGreaterThan(0);
});

test('characters that are invisible or turn the reading direction are shown by their names, also in the inspector', async () => {
  const { text, page } = await open([
    file('a.txt', NEWS.replace('Tuesday', 'Tues\u200bday').replace('340', '\u202e340\u202c')),
    file('b.txt', NEWS),
  ]);
  await expect(text).toContainText('Tues⟦ZWSP⟧day');
  await expect(text).toContainText('⟦RLO⟧340⟦PDF⟧');
  await page
    .getByRole('button', { name: /Inspect this link/ })
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('⟦ZWSP⟧');
});

test('one giant paragraph and hundreds of links are stepped through, each difference in sight', async () => {
  const count = 400;
  const sentence = (index: number, word: string) =>
    `Resident ${index * 7919} of the harbour district told the ${index}th hearing that the ${word} bridge would cost ${index + 340} million.`;
  const giant = Array.from(
    { length: 600 },
    (_, index) => `The ${index}th clause of the contract stays as it was.`,
  ).join(' ');
  const told = (word: string) => Array.from({ length: count }, (_, index) => sentence(index, word)).join('\n\n');
  const { page } = await open([
    file('a.txt', `Hearing on the bridge\n\n${told('second')}\n\n${giant}`),
    file('b.txt', `Hearing on the bridge\n\n${told('third')}`),
  ]);
  const status = page.getByRole('contentinfo').getByRole('status');
  await page.keyboard.press('p');
  await expect(status).toContainText(/Difference (\d+) of \1: only in/);
  await page.keyboard.press('p');
  await expect(page.locator('main [data-side="left"]:focus')).toHaveText('second');
  await expect(page.locator('main [data-side="left"]:focus')).toBeInViewport();
});

test('Chinese is compared character by character', async () => {
  const chinese = (city: string) =>
    `外长访问大马士革\n\n俄罗斯外长星期二表示，会谈非常有益，双方同意尽快停止在${city}的暴力行动。\n\n活动人士说，当天有十九人在炮击中丧生。`;
  const { text } = await open([file('a.txt', chinese('霍姆斯')), file('b.txt', chinese('哈马'))]);
  await expect(text.locator('[data-kind][data-side="left"]').filter({ hasText: '霍姆斯' })).toBeVisible();
  await expect(text.locator('[data-kind][data-side="right"]').filter({ hasText: '哈马' })).toBeVisible();
});
