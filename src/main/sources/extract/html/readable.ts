import { Readability } from '@mozilla/readability';
import { blocksOf, type PageBlock } from './blocks';
import { bodyOf, type DomDocument, type DomElement } from './dom';
import { show } from './hidden';
import { selfAndAncestors } from './names';

/** Marks the block that a text belongs to; it survives Readability's changes to the elements around it. */
const MARK = 'data-crossread-block';

/**
 * Below this many characters, Readability discards its result and tries again with weaker rules (its default). This
 * works for Chinese and Japanese as well, although they need a third as many characters: with a lower limit, a bar of
 * buttons is enough.
 */
const SHORTEST_ARTICLE = 500;

/** A block of which Readability keeps less than this has lost its substance to a rule for links or boxes. */
const KEPT = 0.5;

export interface Readable {
  /** Indices of the blocks that belong to the article; empty if the page has none. */
  readonly kept: ReadonlySet<number>;
  readonly byline: string | null;
}

/** The blocks, by index, that are settled before Readability runs. */
export interface SettledBlocks {
  /** Certain clutter: hidden from Readability. */
  readonly clutter: ReadonlySet<number>;
  /** Hidden parts of the article: shown to Readability. */
  readonly revealed: ReadonlySet<number>;
}

/**
 * Finds the article on a page with Mozilla's Readability (Firefox's reader view), and the page's blocks that belong to
 * it. Destroys the document: anything else to be read from the page needs another copy.
 */
export function readablePart(document: DomDocument, { clutter, revealed }: SettledBlocks): Readable {
  const blocks = blocksOf(bodyOf(document));
  const lengths = markBlocks(document, blocks);
  blocks.forEach(({ element, nodes }, i) => {
    if (revealed.has(i)) for (const container of selfAndAncestors(element)) show(container);
    if (clutter.has(i)) for (const node of nodes) node.textContent = '';
  });
  const article = found(document, SHORTEST_ARTICLE);
  const kept = new Set<number>();
  const content = article?.content;
  if (content) {
    const lengthsKept = new Map<number, number>();
    for (const span of content.querySelectorAll(`[${MARK}]`)) {
      const index = Number(span.getAttribute(MARK));
      lengthsKept.set(index, (lengthsKept.get(index) ?? 0) + (span.textContent?.length ?? 0));
    }
    for (const [index, length] of lengthsKept) if (length >= (lengths[index] ?? 0) * KEPT) kept.add(index);
  }
  for (const index of clutter) kept.delete(index);
  return { kept, byline: article?.byline?.trim() || null };
}

function found(document: DomDocument, charThreshold: number) {
  const serializer = (node: unknown) => node as DomElement;
  const readability = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold,
    serializer,
  });
  try {
    return readability.parse();
  } catch (error) {
    // A page it fails on has no recognisable article, but its text is still there.
    console.error('Readability failed on a page:', error);
    return null;
  }
}

/**
 * Wraps the texts of each block in neutral elements that carry its index; returns the lengths of the texts. The parser
 * splits a text at each character reference, so adjacent texts share one element.
 */
function markBlocks(document: DomDocument, blocks: readonly PageBlock[]): readonly number[] {
  return blocks.map(({ nodes }, index) => {
    let length = 0;
    let span: DomElement | null = null;
    for (const node of nodes) {
      const isBeside: boolean = span !== null && node.previousSibling === span;
      if (span === null || !isBeside) {
        span = document.createElement('span');
        span.setAttribute(MARK, String(index));
        (node as DomElement).replaceWith(span);
      }
      span.append(node);
      length += node.textContent?.length ?? 0;
    }
    return length;
  });
}
