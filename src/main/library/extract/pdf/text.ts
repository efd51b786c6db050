/** A run of text on one line of a page, in points; the page's origin is at its lower left. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line the letters stand on. */
  readonly baseline: number;
  /** Of the font, which is about the height of a line without leading. */
  readonly size: number;
}

export interface PdfPage {
  readonly fragments: readonly Fragment[];
  readonly height: number;
}

/** A piece of text as PDF draws it: often a word, at times a letter, at times a line. */
export interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly dir: string;
}

/** Letters on one line differ in their baselines by superscripts only. In font sizes. */
const SAME_LINE = 0.3;
/** A gap wider than this between two words is a gutter, not a space stretched by justification. In font sizes. */
const WIDEST_SPACE = 1.2;
/** A gap wider than this between two items is a space that was not drawn. In font sizes. */
const NARROWEST_SPACE = 0.15;
/** Text turned by more than this stands beside the page's text: watermarks, credits up a picture's edge. */
const MOST_TURNED = 0.1;

/** Puts what stands on one line, in reach of each other, into one run. Turned text is left out. */
export function fragmentsOf(items: readonly Item[]): readonly Fragment[] {
  const runs: Fragment[][] = [];
  for (const item of items) {
    const fragment = placed(item);
    if (fragment === null) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isNext(last, fragment)) run.push(fragment);
    else runs.push([fragment]);
  }
  return runs.map(joined).filter(({ text }) => text !== '');
}

function placed({ str, transform, width }: Item): Fragment | null {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, baseline = 0] = transform;
  const size = Math.hypot(c, d);
  // The library fills the gap between two columns on one line with a space as wide.
  const isGutter = str.trim() === '' && width > size * WIDEST_SPACE;
  if (str === '' || isGutter || size === 0 || Math.abs(b) > Math.abs(a) * MOST_TURNED) return null;
  return { text: str, left, right: left + width, baseline, size };
}

/** Items come as they are drawn: those of a line one after the other, from left to right or from right to left. */
function isNext(last: Fragment, next: Fragment): boolean {
  const size = Math.max(last.size, next.size);
  if (Math.abs(last.baseline - next.baseline) > size * SAME_LINE) return false;
  return gapBetween(last, next) <= size * WIDEST_SPACE;
}

/** The white space between two fragments of one line; below zero where they overlap. */
function gapBetween(one: Fragment, other: Fragment): number {
  return Math.max(one.left, other.left) - Math.min(one.right, other.right);
}

function joined(run: readonly Fragment[]): Fragment {
  let text = '';
  let last: Fragment | null = null;
  for (const fragment of run) {
    const isApart = last !== null && gapBetween(last, fragment) > fragment.size * NARROWEST_SPACE;
    if (isApart && !/\s$/.test(text) && !/^\s/.test(fragment.text)) text += ' ';
    text += fragment.text;
    last = fragment;
  }
  const lettered = run.filter((fragment) => /\S/.test(fragment.text));
  const largest = lettered.reduce(
    (most, { text, size }) => (text.length > most.length ? { length: text.length, size } : most),
    {
      length: 0,
      size: run[0]?.size ?? 1,
    },
  );
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: Math.min(...lettered.map(({ left }) => left)),
    right: Math.max(...lettered.map(({ right }) => right)),
    baseline: run[0]?.baseline ?? 0,
    size: largest.size,
  };
}
