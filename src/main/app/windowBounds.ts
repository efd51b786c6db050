import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { tryWrite } from '../shared/write';

/** A rectangle on the desktop, in pixels. */
export interface ScreenRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bounds of the window when it was closed. */
export interface WindowBounds extends ScreenRectangle {
  readonly maximized: boolean;
}

const boundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  maximized: z.boolean(),
});

/** Pixels of each side that must be on some screen, so that the user can see and drag the window. */
const VISIBLE_SIDE = 100;

/**
 * The saved bounds. Null if there are none yet, the file is damaged, or they are no longer on any screen. Read
 * synchronously, because the window needs them.
 */
export function readBounds(file: string, screens: readonly ScreenRectangle[]): WindowBounds | null {
  try {
    const bounds = boundsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return screens.some((screen) => overlap(bounds, screen)) ? bounds : null;
  } catch {
    return null;
  }
}

/** Saves the bounds. */
export function writeBounds(file: string, bounds: WindowBounds): void {
  tryWrite(file, JSON.stringify(bounds));
}

function overlap(a: ScreenRectangle, b: ScreenRectangle): boolean {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide >= VISIBLE_SIDE && high >= VISIBLE_SIDE;
}
