/** The sentences that interpret a comparison, and their limits. */
import { expect, test, writeFiles } from './fixtures';

/** Files of paragraphs. */
const filesOf = (folder: string, texts: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  writeFiles(
    folder,
    Object.fromEntries(Object.entries(texts).map(([name, paragraphs]) => [name, paragraphs.join('\n\n')])),
  );

const LEAD = 'A passenger ferry ran aground in thick fog off Skerry Point early on Friday, the coastguard said.';
const MORE = [
  'Rescue boats from three harbours reached the vessel within the hour and towed it back to Halden at noon.',
  'The operator has sailed the route between Halden and the Outer Isles since the bridge was closed in spring.',
];

test('an altered quotation in a partly shared paragraph is marked, and the key for factual differences leads there', async ({
  launch,
  folder,
}) => {
  const app = await launch({
    files: filesOf(folder, {
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
    }),
  });
  const { compare } = app;
  const quotations = compare.changes({ kind: 'quotation', within: compare.row(/^partly shared/) });
  await expect(quotations.first()).toBeVisible();
  await app.press('Shift+N');
  await expect(compare.status).toContainText(/: quotation/);
  await expect(quotations.and(app.focused)).toBeInViewport();
  await app.press('g');
  await expect(compare.filters.button(/^quotations [1-9]/)).toBeVisible();
});

test('a name spelled differently is marked faintly, and hiding style changes dims it and reports it', async ({
  launch,
  folder,
}) => {
  const article = (name: string): readonly string[] => [
    'Ferry runs aground',
    `Captain ${name} Kowalski brought the ferry to Halden on Friday with 214 people on board, the coastguard said.`,
    ...MORE,
  ];
  const app = await launch({
    files: filesOf(folder, { 'north.txt': article('Julija'), 'metro.txt': article('Yulia') }),
  });
  const { compare } = app;
  const spelling = compare.changes({ kind: 'name-spelling' }).first();
  await expect(spelling).toHaveText('Julija');
  await expect(spelling).toHaveCSS('text-decoration-style', 'dotted');
  await app.press('g');
  await expect(compare.filters.button(/^name spellings 1/)).toBeVisible();
  await compare.filters.button('Hide style changes').click();
  await app.press('Escape');
  await expect(compare.filters.note).toContainText(/[Dd]immed: 1 name spelling;/);
  await compare.folds.fold(/with 1 name spelling$/).click();
  await expect(spelling).toHaveCSS('text-decoration-line', 'underline');
});

test('without evidence of which article came first, both share and neither cuts or adds', async ({
  launch,
  folder,
}) => {
  const { compare } = await launch({
    files: filesOf(folder, {
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
    }),
  });
  await expect(compare.summary).toContainText(/^.+ and .+ share \d+% of .+’s words\./);
  await expect(compare.summary).toContainText('not found in it');
  await expect(compare.text).not.toContainText(/\b(cut|added|carries|left out)\b/i);
  await expect(compare.removed()).toHaveCount(0);
  await expect(compare.added()).toHaveCount(0);
});

test('an article that shares nothing verbatim is not said to cut', async ({ compare }) => {
  await compare.choose('left', /Al Jazeera/);
  await expect(compare.summary).toContainText(
    'Al Jazeera has 2 of Reuters’ 8 paragraphs in other words; 6 were not found in it.',
  );
  await expect(compare.summary).not.toContainText(/carries|cut/);
  await compare.choose('right', /The Independent/);
  await expect(compare.summary).toContainText(/share \d+% of Al Jazeera’s words/);
  await expect(compare.status).toContainText(
    /\d+ differences in matched paragraphs · \d+ unmatched paragraphs in \d+ places/,
  );
});

test('two versions open with the older on the left and are named by their times', async ({ launch, folder }) => {
  const version = (time: string, count: string): readonly string[] => [
    `<html><head><title>Hundreds saved as ferry hits reef</title><meta property="og:site_name" content="Metro Daily">
    <meta property="article:published_time" content="2026-11-20T${time}:00Z"></head><body><article>
    <h1>Hundreds saved as ferry hits reef</h1>
    <p>A passenger ferry carrying ${count} people ran aground in thick fog off Skerry Point early on Friday.</p>`,
    ...MORE.map((text) => `<p>${text}</p>`),
    '</article></body></html>',
  ];
  const app = await launch({
    files: filesOf(folder, { 'new.html': version('15:40', '214'), 'old.html': version('11:10', '241') }),
  });
  const { compare } = app;
  await expect(compare.picker('left')).toContainText('11:10 version');
  await expect(compare.picker('right')).toContainText('15:40 version');
  await expect(compare.summary).toContainText(/^The 15:40 version has \d+% of the 11:10 version’s words\./);
  await app.press('Shift+N');
  await expect(compare.status).toContainText('figure: “241” → “214”');
});

test('nothing is called missing beside an article that is cut off', async ({ compare }) => {
  await expect(compare.heads).toContainText('cut off: “Continued...”');
  await expect(
    compare.runNote(
      /^Reuters’ text ends here \(“Continued\.\.\.”\), so what follows in The Globe and Mail could not be compared\.$/,
    ),
  ).toHaveCount(1);
  await expect(compare.text).not.toContainText(/Not in Reuters|only in The Globe/i);
  await compare.columns.open();
  await expect(compare.columns.column('right')).toContainText('Reuters’ text ends here');
  await expect(compare.columns.column('left')).not.toContainText('text ends here');
});

test('cuts and additions keep their names with the source on the left', async ({ app, compare }) => {
  const { inspector } = compare;
  await app.press('x');
  await compare.expectLeft('Reuters');
  await app.press('n', 'Enter');
  await expect(inspector.heading(/^Cuts/)).toBeVisible();
  await expect(inspector.removed('revive a monitoring effort')).toBeAttached();
  await expect(inspector.added('in line with an Arab plan')).toBeAttached();
  await expect(inspector.panel).toContainText('both countries → Russia now');
});
