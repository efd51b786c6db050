import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { boxOf, expectRestingAt, frames, overflowOf, restingTop, settled, topOf } from './geometry';
import type { ComparePage } from './pages/compare';

test.beforeEach(({ compare }) => compare.expectRows());

/** A column that glides stops half a pixel from its target, and scrolls by whole pixels. */
const GLIDE_ROUNDING = 1.5;

/** Waits until two paragraphs come to rest, and expects their upper edges at one height. */
async function expectLevel(left: Locator, right: Locator): Promise<void> {
  const [one, other] = await settled(left.page(), async () => [await topOf(left), await topOf(right)] as const);
  expect(Math.abs(one - other), 'pixels between the upper edges').toBeLessThan(GLIDE_ROUNDING);
}

/** Waits until two paragraphs come to rest, and expects the same share of both above the reading line. */
async function expectReadTogether({ columns }: ComparePage, left: Locator, right: Locator): Promise<void> {
  const line = await columns.readingLine();
  const [leftBox, rightBox] = await settled(left.page(), async () => {
    return [await boxOf(columns.item(left)), await boxOf(columns.item(right))] as const;
  });
  const share = (line - leftBox.y) / leftBox.height;
  expect(share, 'share of the left paragraph above the reading line').toBeGreaterThan(0);
  expect(share, 'share of the left paragraph above the reading line').toBeLessThan(1);
  const distance = Math.abs(line - share * rightBox.height - rightBox.y);
  expect(distance, 'pixels between the right paragraph and its place').toBeLessThan(GLIDE_ROUNDING);
}

/** The same words on both sides. */
const bothSides = (compare: ComparePage, words: string) =>
  [compare.paragraph(words, 'left'), compare.paragraph(words, 'right')] as const;

test('each article is shown in full, in its own order', async ({ compare }) => {
  const { columns } = compare;
  await columns.open();
  const order = await columns.paragraphOrder('right');
  expect(order).toEqual([...order].sort((a, b) => a - b));
  await expect(columns.headline('right')).toHaveText("Russia's Lavrov seeks peace in Syria");
  // In the rows it is folded, as part of a long run.
  await expect(columns.column('left')).toContainText('France, Italy, Britain, Belgium');
  await expect(columns.clutterFold('left')).toBeVisible();
});

test('a screen reader reads a paragraph as one sentence', async ({ compare }) => {
  const { columns } = compare;
  await columns.open();
  await expect(columns.group('left', 'paragraph 2, edited, matched with paragraph 2 of Reuters')).toBeVisible();
  await expect(columns.group('left', /^paragraph \d+, unmatched \(Reuters is cut off\)$/).first()).toBeAttached();
  await expect(
    columns.sign('right', 'partly shared, moved, matched with paragraph 11 of The Globe and Mail'),
  ).toBeVisible();
});

test('changing the layout and back keeps the paragraph at the reading line', async ({ compare, page }) => {
  const [left, right] = bothSides(compare, 'Opposition activists said government forces');
  const line = await compare.columns.readingLine();
  await left.evaluate((element, at) => window.scrollBy(0, element.getBoundingClientRect().top - at + 30), line);
  await frames(page, 2);
  const before = await restingTop(left);
  await compare.columns.open();
  await expectRestingAt(left, before);
  await expectLevel(left, right);
  await compare.columns.close();
  await expectRestingAt(left, before);
});

test('changing the layout keeps a paragraph that the rows would fold', async ({ compare }) => {
  await compare.columns.open();
  const folded = compare.paragraph('France, Italy, Britain, Belgium', 'left');
  const before = await compare.columns.read('left', folded);
  await compare.columns.close();
  await expectRestingAt(folded, before);
});

test('a window made narrow, and wide again, keeps the paragraph at the reading line', async ({ compare, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await compare.columns.open();
  // In the rows it is folded, as part of a long run.
  const folded = compare.paragraph('France, Italy, Britain, Belgium', 'left');
  const before = await compare.columns.read('left', folded);
  await page.setViewportSize({ width: 700, height: 800 });
  await expect(compare.columns.column('left')).toHaveCount(0);
  const { y, height } = await settled(page, () => boxOf(folded));
  const line = await compare.columns.readingLine();
  expect(y).toBeLessThan(line);
  expect(y + height).toBeGreaterThan(line);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(compare.columns.column('left')).toBeVisible();
  await expectRestingAt(folded, before);
});

test('the current difference keeps the focus when the layout changes, and the ends of its link are level', async ({
  app,
  compare,
}) => {
  const { columns } = compare;
  await app.press('n', 'n', 'n', 'n', 'n');
  const difference = await compare.status.innerText();
  const words = await compare.focusedStop.innerText();
  const row = compare.linkWith(app.focused);
  const left = await columns.indexOf(compare.paragraphs(row).and(compare.paragraphs('left')).first());
  const right = await columns.indexOf(compare.paragraphs(row).and(compare.paragraphs('right')).first());
  await columns.open();
  await expectLevel(compare.paragraphAt('left', left), compare.paragraphAt('right', right));
  await expect(compare.status).toHaveText(difference);
  await expect(compare.focusedStop).toHaveText(words);
  await columns.close();
  await expect(compare.focusedStop).toHaveText(words);
});

test('a step brings both ends of a link side by side', async ({ app, compare }) => {
  await compare.columns.open();
  await app.press('n');
  await expect(compare.added('Russia now')).toBeFocused();
  await expectLevel(...bothSides(compare, 'Foreign Minister Sergei'));
  await app.press('p');
  await expect(compare.status).toContainText('Back at the last difference');
  await expect(app.focused).toBeInViewport();
});

test('scrolling one column brings the matching text alongside, in both directions', async ({ compare }) => {
  const { columns } = compare;
  await columns.open();
  const reports = bothSides(compare, 'There were also reports from residents');
  await columns.read('left', reports[0]);
  await expectReadTogether(compare, ...reports);
  const minister = bothSides(compare, 'Foreign Minister Sergei');
  await columns.read('right', minister[1]);
  await expectReadTogether(compare, ...minister);
});

test('a moved paragraph brings its partner alongside', async ({ compare }) => {
  await compare.columns.open();
  const partner = compare.paragraph('There was no indication', 'right');
  await expect(partner).toBeVisible();
  const moved = compare.paragraph('Russia has supported an Arab League peace proposal', 'left');
  await compare.columns.read('left', moved);
  await expectReadTogether(compare, moved, partner);
});

test('each column scrolls alone without sync scrolling', async ({ app, compare }) => {
  const { columns } = compare;
  await columns.open();
  await app.press('y');
  await expect(columns.syncButton).toHaveAttribute('aria-pressed', 'false');
  await columns.read('left', compare.paragraph('There were also reports from residents', 'left'));
  expect(await columns.scrollPosition('right')).toBe(0);
  await columns.syncButton.click();
  await columns.scrollBy('left', 10);
  await expect.poll(() => columns.scrollPosition('right')).toBeGreaterThan(100);
});

test('with reduced motion the partner is there immediately', async ({ compare, page }) => {
  const { columns } = compare;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await columns.open();
  await columns.column('left').evaluate((column) => {
    column.dispatchEvent(new WheelEvent('wheel'));
    column.scrollTop = 500;
  });
  await frames(page, 2);
  const atOnce = await columns.scrollPosition('right');
  expect(atOnce).toBeGreaterThan(100);
  expect((await columns.restingPositions())[1]).toBe(atOnce);
});

test('ribbons join the signs of the paragraphs that belong together, and stay joined while they scroll', async ({
  app,
  compare,
  page,
}) => {
  const { columns } = compare;
  await columns.open();
  const pair = bothSides(compare, 'Foreign Minister Sergei');
  const expectJoined = async (): Promise<void> => {
    const { signs, ends } = await settled(page, async () => ({
      signs: await Promise.all(pair.map((one) => boxOf(columns.signOf(one, /^edited, matched/)))),
      ends: await columns.ribbonEnds(...pair),
    }));
    const [left, right] = signs;
    if (left === undefined || right === undefined) throw new Error('A paragraph has no sign.');
    const expected = [
      { x: left.x + left.width, y: left.y + left.height / 2 },
      { x: right.x, y: right.y + right.height / 2 },
    ];
    // Lengths along a path are approximate, and boxes are rounded to the pixels they are painted on.
    ends.forEach((end, at) => {
      expect(Math.abs(end.x - (expected[at]?.x ?? Number.NaN))).toBeLessThan(1.5);
      expect(Math.abs(end.y - (expected[at]?.y ?? Number.NaN))).toBeLessThan(1.5);
    });
  };
  await expectJoined();
  await app.press('y');
  await columns.scrollBy('left', 90);
  await expect.poll(() => columns.scrollPosition('left')).toBe(90);
  await expectJoined();
});

test('the wheel over a ribbon scrolls the column on its side', async ({ compare, page }) => {
  await compare.columns.open();
  await compare.columns.hoverRibbon();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => compare.columns.scrollPosition('left')).toBe(200);
});

test('a partner far out of sight has no ribbon, only a stub with its number', async ({ compare }) => {
  const { columns } = compare;
  await columns.open();
  await expect(columns.ribbons.first()).toBeAttached();
  const stub = columns.stub('¶11↓');
  await expect(stub).toBeAttached();
  expect(await columns.strands.count()).toBeLessThan(10);
  await columns.stubLabel('¶11↓').click();
  await expectLevel(
    compare.paragraph('Russia has supported', 'left'),
    compare.paragraph('There was no indication', 'right'),
  );
  await expect(columns.selectedRibbons).toHaveCount(1);
});

test('a sign, by mouse or keyboard, selects its link and brings the partner beside it', async ({ app, compare }) => {
  const { columns } = compare;
  await columns.open();
  const sign = columns.sign('left', 'verbatim, matched with paragraph 7 of Reuters');
  await sign.focus();
  await app.press('Enter');
  await expect(sign).toHaveAttribute('aria-pressed', 'true');
  await expect(sign).toBeFocused();
  await expectLevel(...bothSides(compare, 'Opposition activists said'));
  await sign.click();
  await expect(sign).toHaveAttribute('aria-pressed', 'false');
});

test('a swap keeps both columns where they are, and so do two of which the first is never drawn', async ({
  app,
  compare,
}) => {
  const { columns } = compare;
  await columns.open();
  const [left, right] = bothSides(compare, 'There were also reports');
  const before = await columns.read('left', left);
  await expectLevel(left, right);
  const positions = await columns.restingPositions();
  await app.pressTwiceAtOnce('x');
  await compare.expectLeft('The Globe and Mail');
  expect(await columns.restingPositions()).toEqual(positions);
  await app.press('x');
  await compare.expectLeft('Reuters');
  await expectRestingAt(left, before);
  await expectRestingAt(right, before);
});

test('a swap does not bring the ends of the current difference level again after a scroll', async ({
  app,
  compare,
}) => {
  const { columns } = compare;
  await columns.open();
  await app.press('n', 'n');
  await columns.restingPositions();
  // Where the reader scrolls, the other column shows the same share of the text, and its first lines are not level.
  await columns.scrollBy('left', 100);
  const [left, right] = await columns.restingPositions();
  const before = await restingTop(compare.focusedStop);
  await app.press('s');
  await compare.expectLeft('Reuters');
  await expectRestingAt(compare.focusedStop, before);
  expect(await columns.restingPositions()).toEqual([right, left]);
});

test('a swap during a step completes it: the difference stays in place and both ends get level', async ({
  app,
  compare,
}) => {
  const { columns } = compare;
  await columns.open();
  await app.press('n', 'n', 'n');
  await columns.restingPositions();
  await app.press('n');
  await expect(compare.focusedStop).toHaveText('The Russian');
  const before = await topOf(compare.focusedStop);
  await app.press('s');
  await compare.expectLeft('Reuters');
  await expectRestingAt(compare.focusedStop, before);
  await expectLevel(...bothSides(compare, 'failed to slow a rush by'));
});

for (const [width, height] of [
  [960, 600],
  [3840, 2160],
] as const) {
  test(`nothing overflows at ${width} x ${height}, and the columns keep their measure`, async ({
    app,
    compare,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await compare.columns.open();
    expect(await app.overflow()).toBe(0);
    expect(Math.max(...(await compare.columns.measures()))).toBeLessThanOrEqual(31.1);
    for (const side of ['left', 'right'] as const) expect(await overflowOf(compare.columns.column(side))).toBe(0);
  });
}
