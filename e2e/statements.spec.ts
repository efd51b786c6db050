import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { App } from './app';

let app: App;
let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-statements-'));
});

test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens two texts, given as paragraphs. */
async function open(texts: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const files = Object.entries(texts).map(([name, paragraphs]) => {
    const path = join(folder, name);
    writeFileSync(path, paragraphs.join('\n\n'));
    return path;
  });
  app = await App.launch({ files });
}

const LEAD = 'A passenger ferry ran aground in thick fog off Skerry Point early on Friday, the coastguard said.';
const MORE = [
  'Rescue boats from three harbours reached the vessel within the hour and towed it back to Halden at noon.',
  'The operator has sailed the route between Halden and the Outer Isles since the bridge was closed in spring.',
];

test('an altered quotation in a partly shared paragraph is marked, and the key for factual differences stops there', async () => {
  await open({
    'north.txt': [
      'Ferry runs aground',
      LEAD,
      '"We heard a bang and then the lights went out," said Maria Kowalski, a nurse who was on her way home to Halden ' +
        'after a night shift and had fallen asleep on the upper deck beside the lifeboats.',
      ...MORE,
    ],
    'metro.txt': [
      'Ferry strikes reef',
      LEAD,
      '"We heard an enormous bang and the lights went out," said Maria Kowalsky. The crew handed out blankets and hot ' +
        'tea below, and children were taken off first when the boats came alongside at daybreak.',
      ...MORE,
    ],
  });
  const row = app.page.getByRole('group', { name: /^partly shared/ });
  await expect(row.locator('[data-kind="quotation"]').first()).toBeVisible();
  await app.page.keyboard.press('Shift+N');
  await expect(app.status).toContainText(/: quotation/);
  await expect(row.locator('[data-kind="quotation"]:focus')).toBeInViewport();
  await app.page.keyboard.press('g');
  await expect(app.filters.getByRole('button', { name: /^quotations [1-9]/ })).toBeVisible();
});

test('a name spelled differently is marked quietly, and hiding style dims it and says so', async () => {
  const text = (name: string): readonly string[] => [
    'Ferry runs aground',
    `Captain ${name} Kowalski brought the ferry to Halden on Friday with 214 people on board, the coastguard said.`,
    ...MORE,
  ];
  await open({ 'north.txt': text('Julija'), 'metro.txt': text('Yulia') });
  const spelling = app.text.locator('[data-kind="name-spelling"]').first();
  await expect(spelling).toHaveText('Julija');
  await expect(spelling).toHaveCSS('text-decoration-style', 'dotted');
  await app.page.keyboard.press('g');
  await expect(app.filters.getByRole('button', { name: /^name spellings 1/ })).toBeVisible();
  await app.filters.getByRole('button', { name: 'Hide style changes' }).click();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('status', { name: 'Filter' })).toContainText(/[Dd]immed: 1 name spelling;/);
  const folded = app.page.getByRole('button', { name: /with 1 name spelling$/ });
  await folded.click();
  await expect(spelling).toHaveCSS('text-decoration-line', 'underline');
});

test('two accounts without evidence of a direction share, and nothing is called cut or added', async () => {
  await open({
    'harbour-times.txt': [
      'Fog blamed for grounding',
      LEAD,
      'Fishermen in the northern villages had complained about the foghorn since January, and wrote to the ministry twice.',
      'A replacement lamp was ordered in August but is still in a warehouse, the keeper told this newspaper.',
      'Insurers expect claims of several million, most of them for cars on the lower deck.',
    ],
    'isles-observer.txt': [
      'Ferry aground',
      'Schools on the Outer Isles stayed shut because teachers travel over on the early crossing.',
      'Nobody was hurt, a doctor at the island clinic said, though two pensioners were kept overnight with colds.',
      LEAD,
      'Bakers ran short of flour by the evening and the shop at the pier sold its last milk at four.',
    ],
  });
  const sentence = app.page.locator('main > p').first();
  await expect(sentence).toContainText(/^.+ and .+ share \d+% of .+’s words\./);
  await expect(sentence).toContainText('not found in it');
  await expect(app.text).not.toContainText(/\b(cut|added|carries|left out)\b/i);
  await expect(app.text.locator('del, ins')).toHaveCount(0);
});

test('one that carries nothing is not accused of cutting; the key says where it looked', async () => {
  app = await App.launch();
  await app.picker('Left').click();
  await app.page.getByRole('option', { name: /Al Jazeera/ }).click();
  await app.compared();
  const sentence = app.page.locator('main > p').first();
  await expect(sentence).toContainText(
    'Al Jazeera has 2 of Reuters’ 8 paragraphs in other words; 6 were not found in it.',
  );
  await expect(sentence).not.toContainText(/carries|cut/);
  await app.picker('Right').click();
  await app.page.getByRole('option', { name: /The Independent/ }).click();
  await app.compared();
  await expect(sentence).toContainText(/share \d+% of Al Jazeera’s words/);
  await expect(app.status).toContainText(
    /\d+ differences in matched paragraphs · \d+ unmatched paragraphs in \d+ places/,
  );
});

test('two versions open with the older on the left and are named by their times', async () => {
  const version = (time: string, count: string): readonly string[] => [
    `<html><head><title>Hundreds saved as ferry hits reef</title><meta property="og:site_name" content="Metro Daily">
    <meta property="article:published_time" content="2026-11-20T${time}:00Z"></head><body><article>
    <h1>Hundreds saved as ferry hits reef</h1>
    <p>A passenger ferry carrying ${count} people ran aground in thick fog off Skerry Point early on Friday.</p>`,
    ...MORE.map((text) => `<p>${text}</p>`),
    '</article></body></html>',
  ];
  await open({ 'new.html': version('15:40', '214'), 'old.html': version('11:10', '241') });
  await expect(app.picker('Left')).toContainText('11:10 version');
  await expect(app.picker('Right')).toContainText('15:40 version');
  await expect(app.page.locator('main > p').first()).toContainText(
    /^The 15:40 version has \d+% of the 11:10 version’s words\./,
  );
  await app.page.keyboard.press('Shift+N');
  await expect(app.status).toContainText('figure: “241” → “214”');
});

test('beside an article that is cut off nothing is called missing', async () => {
  app = await App.launch();
  const head = app.page.locator('#header');
  await expect(head).toContainText('cut off: “Continued...”');
  await expect(
    app.page.getByText(
      'Reuters’ text ends here (“Continued...”), so what follows in The Globe and Mail could not be compared.',
    ),
  ).toHaveCount(1);
  await expect(app.page.getByText(/Not in Reuters|only in The Globe/i)).toHaveCount(0);
  await app.page.keyboard.press('l');
  await expect(app.column('right')).toContainText('Reuters’ text ends here');
  await expect(app.column('left')).not.toContainText('text ends here');
});

test('cuts and additions keep their names when the sides are swapped', async () => {
  app = await App.launch();
  const seek = async (): Promise<void> => {
    await app.page.keyboard.press('n');
    await app.page.keyboard.press('Enter');
    await expect(app.inspector.getByRole('heading', { name: /^Cuts/ })).toBeVisible();
    await expect(app.inspector.locator('del', { hasText: 'revive a monitoring effort' }).first()).toBeAttached();
    await expect(app.inspector.locator('ins', { hasText: 'in line with an Arab plan' }).first()).toBeAttached();
    await expect(app.inspector).toContainText('both countries → Russia now');
    await app.page.keyboard.press('Escape');
  };
  await seek();
  await app.page.keyboard.press('p');
  await app.page.keyboard.press('x');
  await expect(app.picker('Left')).toHaveText('Reuters');
  await app.compared();
  await seek();
});
