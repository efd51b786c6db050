import { expect, type Locator, type Page } from '@playwright/test';

/** CSS pixels of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element is in the window. Throws when it is not drawn. */
export async function boxOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${element} is not drawn`);
  return box;
}

export async function topOf(element: Locator): Promise<number> {
  return (await boxOf(element)).y;
}

/** The value of `read` once it has been the same over five frames: rows get their final heights when they are drawn. */
export async function settled<Value>(page: Page, read: () => Promise<Value>): Promise<Value> {
  let now = await read();
  await expect
    .poll(async () => {
      const before = JSON.stringify(now);
      await frames(page, 5);
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

export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
  }, count);
}

/** How far the content of an element is wider than the element. */
export function overflowOf(element: Locator): Promise<number> {
  return element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}
