import { Parser } from 'htmlparser2';

/** Browsers nest no deeper (Blink cuts at 512): a page that does was made to break its readers. */
const DEEPEST = 512;

/** A live blog of a whole day has some 20,000; a page of this many takes about five seconds, mostly in Readability. */
const MOST_ELEMENTS = 60_000;

/** An element with thousands of classes was made to break its readers: the parser hands them all to one call. */
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

/** The markup of a page that can be read, or why it cannot. */
export type Guarded = { readonly html: string } | { readonly excess: Excess };

/**
 * Checks that a page can be read at all: one that is nested too deeply would run out of stack, one of too many elements
 * would not end in time. Stops at the first excess, since parsing on is quadratic in the depth. Leaves out comments: a
 * page may have any number, and each would be a node for all that follows.
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
