import { expect, type Locator, type Page } from '@playwright/test';

/** CSS pixels of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bounds of an element in the window. Throws when it is not rendered. */
export async function boxOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${element} is not drawn`);
  return box;
}

export async function topOf(element: Locator): Promise<number> {
  return (await boxOf(element)).y;
}

/** Rows get their final heights within a few frames of being drawn. */
const REST_FRAMES = 5;
/** A gliding column covers two thirds of its remaining way in 70 ms, so its last pixel takes less than this. */
const REST_MS = 100;

/** The value of `read` once it stays the same: over some frames, and over the slow end of a glide. */
export async function settled<Value>(page: Page, read: () => Promise<Value>): Promise<Value> {
  let now = await read();
  await expect
    .poll(async () => {
      const before = JSON.stringify(now);
      await frames(page, REST_FRAMES, REST_MS);
      now = await read();
      return JSON.stringify(now) === before;
    })
    .toBe(true);
  return now;
}

/** Where the upper edge of an element comes to rest. */
export function restingTop(element: Locator): Promise<number> {
  return settled(element.page(), () => topOf(element));
}

/** Scroll positions are whole pixels and heights are not, so an element that is kept in place may move by this much. */
const SCROLL_ROUNDING = 1;

/** Waits until an element comes to rest, and expects it where it was: its upper edge at `top`. */
export async function expectRestingAt(element: Locator, top: number): Promise<void> {
  const distance = Math.abs((await restingTop(element)) - top);
  expect(distance, `pixels by which ${element} has moved`).toBeLessThanOrEqual(SCROLL_ROUNDING);
}

/** Waits for some frames of the page, and for more until `milliseconds` have passed. */
export async function frames(page: Page, count: number, milliseconds = 0): Promise<void> {
  await page.evaluate(
    async ([least, duration]) => {
      const start = performance.now();
      for (let frame = 0; frame < least || performance.now() - start < duration; frame++)
        await new Promise((drawn) => requestAnimationFrame(drawn));
    },
    [count, milliseconds] as const,
  );
}

/** How much wider the content of an element is than the element, in pixels. */
export function overflowOf(element: Locator): Promise<number> {
  return element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}
