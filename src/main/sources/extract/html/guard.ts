import { Parser } from 'htmlparser2';

/** Browsers nest no deeper (Blink stops at 512): a page that does was made to break its reader. */
const DEEPEST = 512;

/** A live blog of a whole day has about 20,000; a page of 60,000 takes about five seconds, mostly in Readability. */
const MOST_ELEMENTS = 60_000;

/** An element with thousands of classes was made to break its reader: the parser passes them all to one call. */
const ENDLESS_CLASS = /\sclass\s?=\s?(?:"[^"]{9999,}"|'[^']{9999,}')/gi;

/** Too deep a tree, or too many elements. */
export type Excess = 'deep' | 'elements';

class Exceeded extends Error {
  readonly excess: Excess;
  constructor(excess: Excess) {
    super(excess);
    this.excess = excess;
  }
}

/** The markup of a readable page, or the reason it cannot be read. */
export type Guarded = { readonly html: string } | { readonly excess: Excess };

/**
 * Checks that a page is within bounds: one nested too deeply would overflow the stack, one with too many elements would
 * take too long. Stops at the first excess, because parsing on is quadratic in the depth. Removes comments: a page may
 * have any number, and each would be a node for every later step.
 */
export function guarded(html: string): Guarded {
  const kept: string[] = [];
  let depth = 0;
  let elements = 0;
  let done = 0;
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
    oncomment() {
      kept.push(html.slice(done, parser.startIndex));
      done = parser.endIndex + 1;
    },
  });
  try {
    parser.end(html);
  } catch (error) {
    if (error instanceof Exceeded) return { excess: error.excess };
    throw error;
  }
  return { html: (kept.join('') + html.slice(done)).replace(ENDLESS_CLASS, '') };
}
