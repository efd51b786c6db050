/** A run of text on one line of a page, in points; the page's origin is at its lower left. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The height of the baseline above the bottom of the page, in points. */
  readonly baseline: number;
  /** Font size, which is about the height of a line without leading. */
  readonly size: number;
  /** Whether it certainly begins a paragraph, because an initial does. */
  readonly opens?: boolean;
}

export interface PdfPage {
  readonly fragments: readonly Fragment[];
  /** In points. */
  readonly height: number;
}

/** A piece of text as the PDF draws it: often a word, sometimes a letter or a line. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly dir: string;
}

/**
 * A newspaper page has about 700 lines. A page with many more was made to take long: it is read in drawing order, and
 * its folios are not looked for.
 */
export const MOST_FRAGMENTS = 4000;

/** The baselines of letters on one line differ only in superscripts. In font sizes. */
const SAME_LINE = 0.3;
/** A wider gap between two words is a gutter, not a space stretched by justification. In font sizes. */
const WIDEST_SPACE = 1.2;
/** A wider gap between two items is a space that was not drawn. In font sizes. */
const NARROWEST_SPACE = 0.15;
/** Text rotated more than this is not part of the page's text: watermarks, credits along a picture's edge. */
const MOST_TURNED = 0.1;

/** The enlarged first letter of a text, with the quotation mark before it and the apostrophe after it. */
export const INITIAL = /^["'“”„«»‘’‹›¿¡([]{0,2}\s?\p{L}\p{M}{0,3}['’]?$/u;
/** Items of an initial: its quotation mark, its letter, an apostrophe, and white space. */
const LONGEST_INITIAL = 5;
/** Initials are at least this much larger than the text. As a factor. */
const INITIAL_SIZE = 1.4;

/**
 * Joins consecutive items on one line into fragments. Rotated text is left out, and a large initial stays a separate
 * fragment: its baseline is seldom the baseline of its word.
 */
export function fragmentsOf(items: readonly PdfItem[]): readonly Fragment[] {
  const pieces = items.flatMap((item) => placed(item) ?? []);
  const large = usualSize(pieces) * INITIAL_SIZE;
  const runs: Fragment[][] = [];
  for (const fragment of pieces) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isNext(last, fragment) && !partsInitial(run, fragment, large)) run.push(fragment);
    else runs.push([fragment]);
  }
  return runs.map(joined).filter(({ text }) => text !== '');
}

/** Whether joining two runs would join a large initial with text of another size. */
function partsInitial(run: readonly Fragment[], next: Fragment, large: number): boolean {
  const [first] = run;
  if (first === undefined || Math.max(first.size, next.size) < large) return false;
  if (next.size >= first.size * INITIAL_SIZE) return INITIAL.test(next.text.trim());
  if (first.size < next.size * INITIAL_SIZE) return false;
  return (
    run.length <= LONGEST_INITIAL &&
    INITIAL.test(
      run
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
  );
}

/** The size of most letters; 1 if there are none. */
export function usualSize(fragments: readonly Pick<Fragment, 'text' | 'size'>[]): number {
  return usual(fragments.map(({ text, size }) => [size, text.length])) || 1;
}

/** The value with the greatest total weight, sizes rounded to half points; 1 if there are none. */
export function usual(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) {
    const rounded = Math.round(value * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}

function placed({ str, transform, width }: PdfItem): Fragment | null {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, baseline = 0] = transform;
  const size = Math.hypot(c, d);
  // The library fills the gap between two columns on one line with a space as wide.
  const isGutter = str.trim() === '' && width > size * WIDEST_SPACE;
  if (str === '' || isGutter || size === 0 || Math.abs(b) > Math.abs(a) * MOST_TURNED) return null;
  return { text: str, left, right: left + width, baseline, size };
}

/** Items arrive in drawing order: those of a line one after the other, from left to right or from right to left. */
function isNext(last: Fragment, next: Fragment): boolean {
  const size = Math.max(last.size, next.size);
  if (Math.abs(last.baseline - next.baseline) > size * SAME_LINE) return false;
  return gapBetween(last, next) <= size * WIDEST_SPACE;
}

/** The white space between two fragments of one line; negative if they overlap. */
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
