import { expect, type Locator, type Page, test } from '@playwright/test';
import { App, settled } from './app';

let app: App;
let page: Page;

test.beforeEach(async () => {
  app = await App.launch();
  page = app.page;
  await expect(bar('Reuters')).toBeVisible();
});

test.afterEach(() => app.close());

const bar = (outlet: string): Locator => page.getByRole('scrollbar', { name: `Miniature of ${outlet}` });
const globe = (): Locator => bar('The Globe and Mail');
const reading = (words: string): Locator => page.locator('main p[data-paragraph^="left-"]', { hasText: words }).first();

/** How far below the reading line a paragraph's middle is, in pixels. */
async function fromLine(of: Locator): Promise<number> {
  return of.evaluate((element) => {
    const { top, height } = element.getBoundingClientRect();
    return Math.abs(top + height / 2 - window.innerHeight * 0.35);
  });
}

async function height(of: Locator): Promise<number> {
  return (await of.boundingBox())?.height ?? Number.NaN;
}

test('shows both articles to one scale', async () => {
  const [left, right] = [await height(globe()), await height(bar('Reuters'))];
  expect(left / right).toBeGreaterThan(4);
  expect(left / right).toBeLessThan(7);
});

test('is drawn at its height from the first, so that no click leads elsewhere', async () => {
  await page.addInitScript(() => {
    const heights: number[] = [];
    Object.assign(globalThis, { heights });
    new MutationObserver(() => {
      const bar = document.querySelector('[role="scrollbar"]');
      if (bar !== null) heights.push(bar.getBoundingClientRect().height);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(bar('Reuters')).toBeVisible();
  const heights = await page.evaluate<number[]>('heights');
  expect(heights[0]).toBe(await height(globe()));
});

test('stands still when the layout changes', async () => {
  const before = await globe().boundingBox();
  await page.keyboard.press('l');
  await expect(app.column('left')).toBeVisible();
  expect(await globe().boundingBox()).toEqual(before);
});

test('says which paragraph is read', async () => {
  await expect(globe()).toHaveAttribute('aria-valuetext', /^paragraph [12] of 44, The Globe and Mail$/);
  await expect(bar('Reuters')).toHaveAttribute('aria-valuetext', /^paragraph [12] of 8, Reuters$/);
});

for (const layout of ['aligned', 'published'] as const) {
  test(`a click goes there, ${layout}`, async () => {
    if (layout === 'published') await page.keyboard.press('l');
    const box = await globe().boundingBox();
    if (box === null) throw new Error('The overview has no box.');
    // The moved paragraph, a quarter down the article.
    await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.253);
    await expect(globe()).toHaveAttribute('aria-valuetext', /^paragraph 1[012] of 44/);
    await expect(async () => expect(await fromLine(reading('Russia has supported an Arab'))).toBeLessThan(150)).toPass({
      timeout: 3000,
    });
  });

  test(`the keyboard goes from paragraph to paragraph, ${layout}`, async () => {
    if (layout === 'published') await page.keyboard.press('l');
    await globe().focus();
    await page.keyboard.press('PageDown');
    await expect(globe()).toHaveAttribute('aria-valuetext', /^paragraph 1[12] of 44/);
    const before = Number(await globe().getAttribute('aria-valuenow'));
    await page.keyboard.press('ArrowUp');
    await expect(globe()).toHaveAttribute('aria-valuenow', String(before - 1));
    await expect(globe()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(globe()).toHaveAttribute('aria-valuetext', /^paragraph [12] of 44/);
  });
}

test('dragging the frame scrolls the column, and the other one with it', async () => {
  await page.keyboard.press('l');
  const box = await bar('Reuters').boundingBox();
  if (box === null) throw new Error('The overview has no box.');
  const x = box.x + box.width / 2;
  await page.mouse.move(x, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(x, box.y + 60, { steps: 4 });
  await page.mouse.move(x, box.y + box.height - 15, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => app.column('right').evaluate((element) => element.scrollTop)).toBeGreaterThan(150);
  await expect.poll(() => app.column('left').evaluate((element) => element.scrollTop)).toBeGreaterThan(50);
});

test('names the paragraph under the pointer', async () => {
  await globe().hover({ position: { x: 5, y: 30 } });
  await expect(page.getByText(/^paragraph \d+, edited, matched with paragraph \d+ of Reuters$/)).toBeVisible();
});

test('is painted again in the colours of another theme', async () => {
  const pixels = (): Promise<string> =>
    globe()
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(async () => (await pixels()).length).toBeGreaterThan(500);
  const light = await pixels();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(pixels).not.toBe(light);
});

test('paints each relation in a way of its own', async () => {
  const look = () =>
    globe()
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const context = canvas.getContext('2d');
        const colours = (from: number, to: number): string[] => {
          const top = Math.round(canvas.height * from);
          const data =
            context?.getImageData(0, top, canvas.width, Math.max(1, Math.round(canvas.height * to) - top)).data ?? [];
          const found = new Set<string>();
          for (let at = 0; at < data.length; at += 4) found.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
          return [...found].sort();
        };
        return { edited: colours(0.035, 0.05), own: colours(0.5, 0.52), moved: colours(0.245, 0.26) };
      });
  // It is painted a frame or two after the page.
  await expect.poll(async () => (await look()).edited.length).toBeGreaterThan(1);
  const looks: Awaited<ReturnType<typeof look>> = JSON.parse(
    await settled(page, async () => JSON.stringify(await look())),
  );
  expect(looks.own.length).toBeGreaterThan(1);
  expect(new Set([looks.edited, looks.own, looks.moved].map(String)).size).toBe(3);
});
