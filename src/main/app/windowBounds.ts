import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { writeWhole } from '../shared/write';

/** A rectangle on the desktop, in pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window stood when it was closed. */
export interface Place extends Rectangle {
  readonly maximized: boolean;
}

const placeSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  maximized: z.boolean(),
});

/** So much of the window must be on some screen that a person can see it and take hold of it. */
const VISIBLE_SIDE = 100;

/**
 * The remembered place, or null: none yet, a damaged file, or a place that is on no screen any more. Read at once and
 * not awaited: the window waits for it.
 */
export function readPlace(file: string, screens: readonly Rectangle[]): Place | null {
  try {
    const place = placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return screens.some((screen) => overlap(place, screen)) ? place : null;
  } catch {
    return null;
  }
}

/** Remembers the place. */
export function writePlace(file: string, place: Place): void {
  writeWhole(file, JSON.stringify(place));
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide >= VISIBLE_SIDE && high >= VISIBLE_SIDE;
}
