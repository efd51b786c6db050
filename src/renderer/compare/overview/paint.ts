/**
 * Paints the bands of the miniature. Each look has a colour and a pattern, so that no meaning depends on colour alone.
 */
import type { MiniatureBand, MiniatureLook } from '../../../viewmodel/pair/miniature';
import type { Side } from '../../../viewmodel/pair/sides';

/** The theme's colours. */
interface Inks {
  readonly edge: string;
  readonly rule: string;
  readonly moved: string;
  readonly movedWash: string;
  readonly tone: string;
  readonly wash: string;
}

/** The inks of one side, from the custom properties that apply to an element. */
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

/** The space between two bands that are at least `LEAST_WITH_GAP` high, in CSS pixels. */
const GAP = 1;
const LEAST_WITH_GAP = 3;

/** The size of the repeated tile of a pattern, in CSS pixels. */
const tile = 5;

/** Draws one tile of a pattern; null for plain looks. */
const patterns: Readonly<Record<MiniatureLook, ((context: CanvasRenderingContext2D) => void) | null>> = {
  verbatim: null,
  own: null,
  clutter: null,
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

/** The size of a canvas in CSS pixels, and the device pixels in each. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

/** The data for painting one article. */
export interface MiniaturePicture {
  readonly side: Side;
  readonly bands: readonly MiniatureBand[];
  readonly inks: Inks;
}

function patternOf(look: MiniatureLook, ground: string, ink: string, density: number): CanvasPattern | string {
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
  // Scaled to CSS pixels for layout but drawn in device pixels, so that no pattern is blurred.
  pattern?.setTransform(new DOMMatrix().scale(tile / canvas.width));
  return pattern ?? ink;
}

/** Paints the bands of one article. */
export function paint(
  context: CanvasRenderingContext2D,
  { side, bands, inks }: MiniaturePicture,
  { width, height, density }: CanvasSize,
): void {
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  const fills = new Map<string, CanvasPattern | string>();
  const fillOf = ({ look, moved }: MiniatureBand): CanvasPattern | string => {
    const key = `${look} ${moved}`;
    const known = fills.get(key);
    if (known !== undefined) return known;
    const fill = patternOf(look, moved ? inks.movedWash : inks.rule, moved ? inks.moved : inks.edge, density);
    fills.set(key, fill);
    return fill;
  };
  for (const band of bands) {
    const bandHeight = Math.max(band.height - (band.height >= LEAST_WITH_GAP ? GAP : 0), 1 / density);
    if (band.look === 'clutter') {
      // A faint narrow strip: clutter takes up space, but there is nothing to read.
      context.fillStyle = inks.rule;
      context.fillRect(width * 0.3, band.top, width * 0.4, bandHeight);
    } else if (band.look === 'own') {
      context.fillStyle = inks.wash;
      context.fillRect(0, band.top, width, bandHeight);
      context.fillStyle = inks.tone;
      context.fillRect(side === 'left' ? 0 : width - 3, band.top, 3, bandHeight);
    } else {
      context.fillStyle = fillOf(band);
      context.fillRect(0, band.top, width, bandHeight);
    }
  }
}
