import { expect, type Locator, type Page, test } from '@playwright/test';
import { App } from './app';

let app: App;
let page: Page;

test.beforeEach(async () => {
  app = await App.launch();
  page = app.page;
  await expect(page.getByRole('group', { name: /, 1 of/ })).toBeVisible();
});

test.afterEach(() => app.close());

const paragraph = (side: 'left' | 'right', words: string): Locator =>
  page.locator(`main [data-paragraph^="${side}-"]`, { hasText: words }).first();

async function publish(): Promise<void> {
  await page.keyboard.press('l');
  await expect(app.column('left')).toBeVisible();
}

async function top(of: Locator): Promise<number> {
  return (await of.boundingBox())?.y ?? Number.NaN;
}

/** Waits until the upper edges of two elements are level. */
async function expectLevel(one: Locator, other: Locator, within = 3): Promise<void> {
  await expect(async () => {
    expect(Math.abs((await top(one)) - (await top(other)))).toBeLessThanOrEqual(within);
  }).toPass({ timeout: 5000 });
}

/** Scrolls a column with the wheel until a paragraph's upper edge stands just above the reading line. */
async function read(side: 'left' | 'right', of: Locator): Promise<void> {
  await app.column(side).hover();
  const line = await page.evaluate(() => window.innerHeight * 0.35);
  const by = await of.evaluate((element, at) => element.getBoundingClientRect().top - at + 20, line);
  await page.mouse.wheel(0, by);
  await expect(async () => expect(Math.abs((await top(of)) - line + 20)).toBeLessThan(3)).toPass({ timeout: 5000 });
}

/** The ends of the ribbon between two paragraphs, in pixels of the window. */
function ribbonEnds(strand: string): Promise<{ left: number; right: number; start: number; end: number }> {
  return page
    .locator(`[data-strand="${strand}"][data-kind="ribbon"] path`)
    .last()
    .evaluate((path: SVGPathElement) => {
      const box = path.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
      const [from, to] = [path.getPointAtLength(0), path.getPointAtLength(path.getTotalLength())];
      return { left: from.y + box.top, right: to.y + box.top, start: from.x + box.left, end: to.x + box.left };
    });
}

test('shows each article in full, in its own order', async () => {
  await publish();
  const order = await app
    .column('right')
    .locator('[data-paragraph]')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-paragraph')?.split('-')[1])));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  await expect(
    app.column('right').getByRole('heading', { name: "Russia's Lavrov seeks peace in Syria" }),
  ).toBeVisible();
  // Folded away side by side, as part of a long run.
  await expect(app.column('left').getByText('France, Italy, Britain, Belgium')).toHaveCount(1);
  await expect(
    app
      .column('left')
      .getByRole('button', { name: /lines? (hidden )?\(/ })
      .first(),
  ).toBeVisible();
});

test('a paragraph is one sentence to a screen reader', async () => {
  await publish();
  await expect(
    app
      .column('left')
      .getByRole('group', { name: 'paragraph 2, edited, matched with paragraph 2 of Reuters', exact: true }),
  ).toBeVisible();
  await expect(
    app
      .column('left')
      .getByRole('group', { name: /^paragraph \d+, unmatched \(Reuters is cut off\)$/ })
      .first(),
  ).toBeAttached();
  await expect(
    app.column('right').getByRole('button', {
      name: 'partly shared, moved, matched with paragraph 11 of The Globe and Mail',
    }),
  ).toBeVisible();
});

test('changing the layout keeps the paragraph at the reading line, there and back', async () => {
  const read = paragraph('left', 'Opposition activists said government forces');
  await read.evaluate((element) => {
    window.scrollBy(0, element.getBoundingClientRect().top - window.innerHeight * 0.35 + 30);
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  const before = await top(read);
  await publish();
  await expect(async () => expect(Math.abs((await top(read)) - before)).toBeLessThan(12)).toPass({ timeout: 3000 });
  await expectLevel(read, paragraph('right', 'Opposition activists said government forces'), 12);
  await page.keyboard.press('l');
  await expect(app.column('left')).toHaveCount(0);
  await expect(async () => expect(Math.abs((await top(read)) - before)).toBeLessThan(12)).toPass({ timeout: 3000 });
});

test('changing the layout keeps a paragraph that the aligned layout would fold away', async () => {
  await publish();
  const deep = paragraph('left', 'France, Italy, Britain, Belgium');
  await read('left', deep);
  const before = await top(deep);
  await page.keyboard.press('l');
  await expect(app.column('left')).toHaveCount(0);
  await expect(async () => expect(Math.abs((await top(deep)) - before)).toBeLessThan(12)).toPass({ timeout: 3000 });
});

test('a window made narrow, and wide again, keeps the paragraph at the reading line', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await publish();
  // Folded away in rows, as part of a long run.
  const deep = paragraph('left', 'France, Italy, Britain, Belgium');
  await read('left', deep);
  const before = await top(deep);
  await page.setViewportSize({ width: 700, height: 800 });
  await expect(app.column('left')).toHaveCount(0);
  await expect(async () => {
    const { y, height } = (await deep.boundingBox()) ?? { y: Number.NaN, height: 0 };
    expect(y).toBeLessThan(800 * 0.35);
    expect(y + height).toBeGreaterThan(800 * 0.35);
  }).toPass({ timeout: 3000 });
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(app.column('left')).toBeVisible();
  await expect(async () => expect(Math.abs((await top(deep)) - before)).toBeLessThan(3)).toPass({ timeout: 3000 });
});

test('the two ends of a selected link are level when the layout changes', async () => {
  for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press('n');
  const link = await page.locator(':focus').evaluate((element) => element.closest('[data-link]')?.id);
  const [left, right] = ['left', 'right'].map((side) => page.locator(`[id="${link}"] [data-paragraph^="${side}-"]`));
  const names = await Promise.all([left, right].map((one) => one?.first().getAttribute('data-paragraph')));
  await publish();
  await expectLevel(
    app.column('left').locator(`[data-paragraph="${names[0]}"]`),
    app.column('right').locator(`[data-paragraph="${names[1]}"]`),
  );
});

test('the current difference stays current and focused when the layout changes', async () => {
  await page.keyboard.press('n');
  const label = await app.status.innerText();
  await publish();
  await expect(app.status).toHaveText(label);
  await expect(page.locator('ins:focus')).toHaveText('Russia now');
  await page.keyboard.press('l');
  await expect(app.column('left')).toHaveCount(0);
  await expect(page.locator('ins:focus')).toHaveText('Russia now');
  await page.keyboard.press('n');
  await expect(app.status).toContainText('Difference 2 of');
});

test('steps through the differences and brings both ends side by side', async () => {
  await publish();
  await page.keyboard.press('n');
  await expect(page.locator('ins:focus')).toHaveText('Russia now');
  await expectLevel(paragraph('left', 'Foreign Minister Sergei'), paragraph('right', 'Foreign Minister Sergei'));
  await page.keyboard.press('p');
  await expect(app.status).toContainText('Back at the last difference');
  await expect(page.locator(':focus')).toBeInViewport();
});

test('scrolling one column brings the partner alongside, in both directions', async () => {
  await publish();
  const left = paragraph('left', 'There were also reports from residents');
  const right = paragraph('right', 'There were also reports from residents');
  await read('left', left);
  await expectLevel(left, right, 8);
  await read('right', paragraph('right', 'Foreign Minister Sergei'));
  await expectLevel(paragraph('left', 'Foreign Minister Sergei'), paragraph('right', 'Foreign Minister Sergei'), 8);
});

test('a moved paragraph fetches its partner', async () => {
  await publish();
  await expect(paragraph('right', 'There was no indication')).toBeVisible();
  const moved = paragraph('left', 'Russia has supported an Arab League peace proposal');
  await read('left', moved);
  await expectLevel(moved, paragraph('right', 'There was no indication'), 30);
});

test('each column scrolls alone without sync scrolling', async () => {
  await publish();
  await page.keyboard.press('y');
  await expect(page.getByRole('button', { name: 'Sync scrolling' })).toHaveAttribute('aria-pressed', 'false');
  await read('left', paragraph('left', 'There were also reports from residents'));
  expect(await app.column('right').evaluate((element) => element.scrollTop)).toBe(0);
  await page.getByRole('button', { name: 'Sync scrolling' }).click();
  await app.column('left').hover();
  await page.mouse.wheel(0, 10);
  await expect.poll(() => app.column('right').evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
});

test('with reduced motion the partner is there at once', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await publish();
  const [before, after] = await app.column('left').evaluate(async (left) => {
    const right = document.querySelector('[data-scroller="right"]');
    left.dispatchEvent(new WheelEvent('wheel'));
    left.scrollTop = 500;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const at = right?.scrollTop ?? 0;
    await new Promise((drawn) => setTimeout(drawn, 300));
    return [at, right?.scrollTop ?? 0];
  });
  expect(before).toBeGreaterThan(100);
  expect(before).toBe(after);
});

test('ribbons join the signs of the paragraphs that belong together, and stay joined while they scroll', async () => {
  await publish();
  const check = async (): Promise<void> => {
    const pair = [paragraph('left', 'Foreign Minister Sergei'), paragraph('right', 'Foreign Minister Sergei')] as const;
    const [left, right] = await Promise.all(
      pair.map(async (one) => Number((await one.getAttribute('data-paragraph'))?.split('-')[1])),
    );
    const signs = await Promise.all(
      pair.map((one) =>
        one
          .locator('xpath=ancestor::*[@role="group"][1]')
          .getByRole('button', { name: /^edited, matched/ })
          .boundingBox(),
      ),
    );
    const ends = await ribbonEnds(`${left}-${right}`);
    const middle = (box: (typeof signs)[number] | undefined): number => (box?.y ?? 0) + (box?.height ?? 0) / 2;
    expect(Math.abs(ends.left - middle(signs[0]))).toBeLessThan(1.5);
    expect(Math.abs(ends.right - middle(signs[1]))).toBeLessThan(1.5);
    expect(Math.abs(ends.start - (signs[0]?.x ?? 0) - (signs[0]?.width ?? 0))).toBeLessThan(1.5);
    expect(Math.abs(ends.end - (signs[1]?.x ?? 0))).toBeLessThan(1.5);
  };
  await check();
  await page.keyboard.press('y');
  await app.column('left').hover();
  await page.mouse.wheel(0, 90);
  await expect(check).toPass({ timeout: 3000 });
});

test('the wheel over a ribbon scrolls the column on its side', async () => {
  await publish();
  const box = await page.locator('[data-kind="ribbon"] path').first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 6, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => app.column('left').evaluate((element) => element.scrollTop)).toBe(200);
});

test('draws no ribbon to a partner far out of sight, only a stub with its number', async () => {
  await publish();
  await expect(page.locator('[data-kind="ribbon"]').first()).toBeAttached();
  const far = page.locator('[data-kind="stub"]', { hasText: '¶11↓' });
  await expect(far.first()).toBeAttached();
  const drawn = await page
    .locator('[data-strand]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')));
  expect(drawn.length).toBeLessThan(10);
  await far.first().locator('text').click();
  await expectLevel(paragraph('left', 'Russia has supported'), paragraph('right', 'There was no indication'));
  await expect(page.locator('[data-kind="ribbon"][data-selected]')).toHaveCount(1);
});

test('a sign, by mouse or keyboard, selects its link and brings the partner beside it', async () => {
  await publish();
  const sign = app.column('left').getByRole('button', { name: 'verbatim, matched with paragraph 7 of Reuters' });
  await sign.focus();
  await page.keyboard.press('Enter');
  await expect(sign).toHaveAttribute('aria-pressed', 'true');
  await expect(sign).toBeFocused();
  await expectLevel(paragraph('left', 'Opposition activists said'), paragraph('right', 'Opposition activists said'));
  await sign.click();
  await expect(sign).toHaveAttribute('aria-pressed', 'false');
});

test('swapping the sides keeps both columns where they stand', async () => {
  await publish();
  await read('left', paragraph('left', 'There were also reports from residents'));
  await expectLevel(paragraph('left', 'There were also reports'), paragraph('right', 'There were also reports'), 8);
  const before = await top(paragraph('left', 'There were also reports'));
  await page.keyboard.press('x');
  await expect(app.picker('Left')).toHaveText('Reuters');
  await app.compared();
  await expect(async () => {
    expect(Math.abs((await top(paragraph('left', 'There were also reports'))) - before)).toBeLessThan(12);
    expect(Math.abs((await top(paragraph('right', 'There were also reports'))) - before)).toBeLessThan(12);
  }).toPass({ timeout: 3000 });
});

test('two quick swaps, the second before the first is drawn, keep both columns where they stand', async () => {
  await publish();
  await read('left', paragraph('left', 'There were also reports from residents'));
  await expectLevel(paragraph('left', 'There were also reports'), paragraph('right', 'There were also reports'), 8);
  const scrolled = () =>
    Promise.all((['left', 'right'] as const).map((side) => app.column(side).evaluate((element) => element.scrollTop)));
  const [left = 0, right = 0] = await scrolled();
  // Both in one turn of the page: no comparison can be drawn in between.
  await page.evaluate(() => {
    for (let pressed = 0; pressed < 2; pressed++)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true }));
  });
  await app.compared();
  await expect(app.picker('Left')).toHaveText('The Globe and Mail');
  await expect(async () => {
    const [nowLeft = 0, nowRight = 0] = await scrolled();
    expect(Math.abs(nowLeft - left)).toBeLessThan(3);
    expect(Math.abs(nowRight - right)).toBeLessThan(3);
  }).toPass({ timeout: 2000 });
});

for (const [width, height] of [
  [960, 600],
  [3840, 2160],
] as const) {
  test(`nothing overflows at ${width} x ${height}, and the columns keep their measure`, async () => {
    await page.setViewportSize({ width, height });
    await publish();
    const measures = await page
      .locator('[data-scroller] p[data-paragraph]')
      .evaluateAll((all) => all.map((one) => one.clientWidth / Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(await app.overflow()).toBe(0);
    expect(Math.max(...measures)).toBeLessThanOrEqual(31.1);
    for (const side of ['left', 'right'] as const)
      expect(await app.column(side).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
}
