/** Paints the bands of the overview: each look has a colour and a pattern of its own. */

import type { Band, Look } from '../../../viewmodel/pair/miniature';
import type { Side } from '../../../viewmodel/pair/sides';

/** The theme's colours, read where the canvas is. */
interface Inks {
  readonly edge: string;
  readonly rule: string;
  readonly moved: string;
  readonly movedWash: string;
  readonly tone: string;
  readonly wash: string;
}

/** Reads the inks of one side from the custom properties that hold for an element. */
export function inksOf(element: Element, side: Side): Inks {
  const style = getComputedStyle(element);
  const ink = (name: string): string => style.getPropertyValue(name).trim();
  return {
    edge: ink('--edge'),
    rule: ink('--rule'),
    moved: ink('--moved'),
    movedWash: ink('--moved-wash'),
    tone: ink(`--${side}`),
    wash: ink(`--${side}-wash`),
  };
}

/** Space between two bands, where they are high enough to spare it. */
const gap = 1;
const spares = 3;

/** A square of a repeated pattern, in CSS pixels. */
const tile = 5;

/** Draws one tile of a pattern; null for looks that are plain. */
const patterns: Readonly<Record<Look, ((context: CanvasRenderingContext2D) => void) | null>> = {
  verbatim: null,
  own: null,
  furniture: null,
  edited: (context) => {
    context.lineWidth = 1.3;
    context.beginPath();
    for (const shift of [-tile, 0, tile]) {
      context.moveTo(shift - 1, tile + 1);
      context.lineTo(shift + tile + 1, -1);
    }
    context.stroke();
  },
  partial: (context) => context.fillRect(0, 0, tile / 2, tile),
  reworded: (context) => context.fillRect(0, 1, tile, 1.5),
};

/** How large what is painted is: CSS pixels, and device pixels for each. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

function patternOf(look: Look, ground: string, ink: string, density: number): CanvasPattern | string {
  const draw = patterns[look];
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(tile * density);
  canvas.height = canvas.width;
  const context = canvas.getContext('2d');
  if (draw === null || context === null) return ink;
  context.scale(canvas.width / tile, canvas.width / tile);
  context.fillStyle = ground;
  context.fillRect(0, 0, tile, tile);
  context.fillStyle = ink;
  context.strokeStyle = ink;
  draw(context);
  const pattern = context.createPattern(canvas, 'repeat');
  // Laid out in the context's pixels of the page, painted in those of the device: no pattern is blurred.
  pattern?.setTransform(new DOMMatrix().scale(tile / canvas.width));
  return pattern ?? ink;
}

/** Paints the bands of one article. */
export function paint(
  context: CanvasRenderingContext2D,
  bands: readonly Band[],
  side: Side,
  inks: Inks,
  { width, height, density }: Size,
): void {
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  const fills = new Map<string, CanvasPattern | string>();
  const fillOf = ({ look, moved }: Band): CanvasPattern | string => {
    const key = `${look} ${moved}`;
    const held = fills.get(key);
    if (held !== undefined) return held;
    const fill = patternOf(look, moved ? inks.movedWash : inks.rule, moved ? inks.moved : inks.edge, density);
    fills.set(key, fill);
    return fill;
  };
  for (const band of bands) {
    const tall = Math.max(band.height - (band.height >= spares ? gap : 0), 1 / density);
    if (band.look === 'furniture') {
      // A faint narrow strip: there, and nothing to read.
      context.fillStyle = inks.rule;
      context.fillRect(width * 0.3, band.top, width * 0.4, tall);
    } else if (band.look === 'own') {
      context.fillStyle = inks.wash;
      context.fillRect(0, band.top, width, tall);
      context.fillStyle = inks.tone;
      context.fillRect(side === 'left' ? 0 : width - 3, band.top, 3, tall);
    } else {
      context.fillStyle = fillOf(band);
      context.fillRect(0, band.top, width, tall);
    }
  }
}
