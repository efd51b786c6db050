/** Files of every kind, passed on the command line. */
import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, writeFiles } from './fixtures';
import { boxOf } from './geometry';
import { BRIDGE_OPPOSED, BRIDGE_PHRASE, RAIN } from './news';

/** Two files with these texts. */
const pair = (folder: string, left: string | Uint8Array, right: string | Uint8Array): readonly string[] =>
  writeFiles(folder, { 'a.txt': left, 'b.txt': right });

test('a missing, an empty, a binary and a huge file and a folder are each reported in a sentence', async ({
  launch,
  folder,
}) => {
  const files = writeFiles(folder, {
    'good.txt': BRIDGE_OPPOSED,
    'empty.txt': ' \n',
    'binary.txt': Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
    'huge.txt': 'x',
  });
  truncateSync(join(folder, 'huge.txt'), 50 * 1024 * 1024);
  mkdirSync(join(folder, 'directory'));
  const { alert } = await launch({ files: [...files, join(folder, 'missing.txt'), join(folder, 'directory')] });
  for (const name of ['missing.txt', 'empty.txt', 'binary.txt', 'huge.txt', 'directory'])
    await expect(alert.filter({ hasText: name }).first()).toBeVisible();
});

test('the only readable article is shown, also in a narrow window', async ({ launch, folder }) => {
  const app = await launch({
    files: [...writeFiles(folder, { 'good.txt': BRIDGE_OPPOSED }), join(folder, 'missing.txt')],
  });
  await expect(app.compare.text).toContainText(BRIDGE_PHRASE);
  await expect(app.compare.text).toContainText('A comparison needs two articles');
  await expect(app.alert.first()).toContainText('missing.txt');
  await app.page.setViewportSize({ width: 300, height: 600 });
  expect((await boxOf(app.firstProblem)).width).toBeGreaterThan(180);
  expect(await app.overflow()).toBe(0);
});

test('two readable articles among bad files are compared', async ({ launch, folder }) => {
  const [left = '', right = ''] = pair(folder, BRIDGE_OPPOSED, BRIDGE_OPPOSED.replace('340', '360'));
  const { alert, compare } = await launch({ files: [left, join(folder, 'missing.txt'), right] });
  await expect(compare.text).toContainText('second bridge across the harbour');
  await expect(compare.changes({ side: 'left' }).filter({ hasText: '340' })).toBeVisible();
  await expect(compare.changes({ side: 'right' }).filter({ hasText: '360' })).toBeVisible();
  await expect(alert.first()).toContainText('missing.txt');
});

test('windows-1252 is detected, decoded and reported', async ({ launch, folder }) => {
  const german = 'Der Außenminister sprach über „Frieden“ für Köln und Zürich.\n\nZwölf Länder schlossen ihre Büros.';
  // Latin-1 has no quotation marks like these.
  const encoded = Buffer.from(german.replaceAll('„', '\x84').replaceAll('“', '\x93'), 'latin1');
  const { compare, page } = await launch({ files: pair(folder, BRIDGE_OPPOSED, encoded) });
  await expect(compare.text).toContainText('Außenminister sprach über „Frieden“');
  await expect(page.getByText(/windows-1252/i).first()).toBeVisible();
});

test('the same file twice is fully shared', async ({ launch, folder }) => {
  const [file = ''] = writeFiles(folder, { 'a.txt': BRIDGE_OPPOSED });
  const { compare } = await launch({ files: [file, file] });
  await expect(compare.text).toContainText('second bridge across the harbour');
  await expect(compare.changes()).toHaveCount(0);
});

test('an article of one paragraph is compared', async ({ launch, folder }) => {
  const paragraph =
    'The bridge will cost 340 million dollars and open in 2031, the mayor told reporters after the vote.';
  const { compare } = await launch({ files: pair(folder, paragraph, BRIDGE_OPPOSED) });
  await expect(compare.text).toContainText('Opponents said they would challenge the decision');
});

test('articles that share nothing are both shown, with a note', async ({ launch, folder }) => {
  const { compare } = await launch({ files: pair(folder, BRIDGE_OPPOSED, RAIN) });
  await expect(compare.text).toContainText('No shared text found.');
  await expect(compare.text).toContainText('Farmers in the valley');
  await expect(compare.text).toContainText('Opponents said');
});

test('Arabic runs from right to left, and shared text is found in it', async ({ launch, folder }) => {
  const arabic = (count: string) =>
    `وزير الخارجية في دمشق\n\nقال وزير الخارجية إن المحادثات مع الرئيس كانت مفيدة للغاية وإن البلدين اتفقا على خطة جديدة.\n\nوقتل ${count} شخصا في المدينة يوم الثلاثاء بحسب ناشطين.`;
  const { compare } = await launch({ files: pair(folder, arabic('19'), arabic('25')) });
  const paragraph = compare.paragraph('المحادثات');
  await expect(paragraph).toBeVisible();
  await expect(paragraph).toHaveCSS('direction', 'rtl');
  await expect(compare.changes({ side: 'left' }).filter({ hasText: '19' })).toBeVisible();
  await expect(compare.changes({ side: 'right' }).filter({ hasText: '25' })).toBeVisible();
});

test('Arabic is never italic, where English would be', async ({ launch, folder }) => {
  const [first, second, third] = [
    'قال وزير الخارجية إن المحادثات مع الرئيس كانت مفيدة للغاية وإن البلدين اتفقا على خطة جديدة.',
    'وقتل تسعة عشر شخصا في المدينة يوم الثلاثاء بحسب ناشطين في المعارضة السورية.',
    'وأضاف الوزير أن بلاده لن تتخلى عن الشعب السوري وأنها ستواصل تقديم المساعدات الإنسانية.',
  ];
  const { compare } = await launch({
    files: pair(folder, [first, second, third].join('\n\n'), [third, first, second].join('\n\n')),
  });
  const quote = compare.quotedWords(compare.row(/^appears (later|earlier)/));
  await expect(quote).toHaveCSS('font-style', 'normal');
});

test('the rule beside unmatched text is where its lines begin: on the right in Arabic, on the left in English', async ({
  launch,
  folder,
}) => {
  const shared =
    'وزير الخارجية في دمشق\n\nقال وزير الخارجية إن المحادثات مع الرئيس كانت مفيدة للغاية وإن البلدين اتفقا على خطة.';
  const { compare } = await launch({
    files: pair(
      folder,
      `${shared}\n\nوأضاف الوزير أن بلاده لن تتخلى عن الشعب السوري وأنها ستواصل تقديم المساعدات.`,
      shared,
    ),
  });
  const unmatched = compare.paragraph('وأضاف الوزير');
  await expect(unmatched).toBeVisible();
  const rule = await unmatched.evaluate((element) => {
    const { left, right } = getComputedStyle(element, '::after');
    return { left: Number.parseFloat(left), right: Number.parseFloat(right) };
  });
  expect(rule.right).toBeLessThan(0);
  expect(rule.left).toBeGreaterThan(0);
});

test('invisible and direction-changing characters are shown by their names, also in the inspector', async ({
  launch,
  folder,
}) => {
  const hidden = BRIDGE_OPPOSED.replace('Tuesday', 'Tues\u200bday').replace('340', '\u202e340\u202c');
  const { compare } = await launch({ files: pair(folder, hidden, BRIDGE_OPPOSED) });
  await expect(compare.text).toContainText('Tues⟦ZWSP⟧day');
  await expect(compare.text).toContainText('⟦RLO⟧340⟦PDF⟧');
  await compare.inspectButtons.first().click();
  await expect(compare.inspector.panel).toContainText('⟦ZWSP⟧');
});

test('steps go through one giant paragraph and hundreds of links, each difference in sight', async ({
  launch,
  folder,
}) => {
  const statements = (word: string) =>
    Array.from(
      { length: 400 },
      (_, index) =>
        `Resident ${index * 7919} of the harbour district told the ${index}th hearing that the ${word} bridge would cost ${index + 340} million.`,
    ).join('\n\n');
  const giant = Array.from(
    { length: 600 },
    (_, index) => `The ${index}th clause of the contract stays as it was.`,
  ).join(' ');
  const app = await launch({
    files: pair(
      folder,
      `Hearing on the bridge\n\n${statements('second')}\n\n${giant}`,
      `Hearing on the bridge\n\n${statements('third')}`,
    ),
  });
  const { compare } = app;
  await app.press('p');
  await expect(compare.status).toContainText(/Difference (\d+) of \1: only in/);
  await app.press('p');
  await expect(compare.focusedChange('left')).toHaveText('second');
  await expect(compare.focusedChange('left')).toBeInViewport();
});

test('Chinese is compared character by character', async ({ launch, folder }) => {
  const chinese = (city: string) =>
    `外长访问大马士革\n\n俄罗斯外长星期二表示，会谈非常有益，双方同意尽快停止在${city}的暴力行动。\n\n活动人士说，当天有十九人在炮击中丧生。`;
  const { compare } = await launch({ files: pair(folder, chinese('霍姆斯'), chinese('哈马')) });
  await expect(compare.changes({ side: 'left' }).filter({ hasText: '霍姆斯' })).toBeVisible();
  await expect(compare.changes({ side: 'right' }).filter({ hasText: '哈马' })).toBeVisible();
});
