import { Parser } from 'htmlparser2';

/** Browsers nest no deeper (Blink cuts at 512): a page that does was made to break what reads it. */
const DEEPEST = 512;

/** A live blog of a whole day has some 20,000; a page of this many takes about five seconds, most of it in Readability. */
const MOST_ELEMENTS = 60_000;

export type Excess = 'deep' | 'elements';

class Exceeded extends Error {
  readonly excess: Excess;
  constructor(excess: Excess) {
    super(excess);
    this.excess = excess;
  }
}

/**
 * Whether a page is more than can be read: nested so deeply that what walks it would run out of stack, or of so many
 * elements that it would not end in time. Ends at the first excess, since parsing on is quadratic in the depth.
 */
export function excessOf(html: string): Excess | null {
  let depth = 0;
  let elements = 0;
  const parser = new Parser({
    onopentag() {
      depth += 1;
      elements += 1;
      if (depth > DEEPEST) throw new Exceeded('deep');
      if (elements > MOST_ELEMENTS) throw new Exceeded('elements');
    },
    onclosetag() {
      depth -= 1;
    },
  });
  try {
    parser.end(html);
    return null;
  } catch (error) {
    if (error instanceof Exceeded) return error.excess;
    throw error;
  }
}
