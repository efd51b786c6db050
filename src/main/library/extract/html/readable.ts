import { Readability } from '@mozilla/readability';
import { blocksOf, type PageBlock } from './blocks';
import { bodyOf, type DomDocument, type DomElement } from './dom';

/** Marks which block a text belongs to, through whatever Readability does to the elements around it. */
const MARK = 'data-crossread-block';

/** Below this many characters Readability takes its finding for none and looks again, less strictly: its own default. */
const SHORTEST_ARTICLE = 500;
/** Chinese and Japanese say the same in about a third of the characters. */
const SHORTEST_DENSE_ARTICLE = 160;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** A block of which Readability keeps less has lost what it is about to a rule for links or boxes. */
const KEPT = 0.5;

export interface Readable {
  /** Indices of the blocks that belong to the article; empty when no article was found on the page. */
  readonly kept: ReadonlySet<number>;
  readonly byline: string | null;
}

/**
 * Finds the article on a page with Mozilla's Readability (Firefox's reader view), and which of the page's blocks are of
 * it. Takes the document apart: what else is to be read of the page needs a document of its own.
 */
export function readablePart(document: DomDocument): Readable {
  const blocks = blocksOf(bodyOf(document));
  const lengths = markBlocks(document, blocks);
  const isDense = blocks.reduce((sum, { text }) => sum + (text.match(DENSE)?.length ?? 0), 0) > SHORTEST_DENSE_ARTICLE;
  const article = found(document, isDense ? SHORTEST_DENSE_ARTICLE : SHORTEST_ARTICLE);
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
    // A page it fails on has no article that stands out; its text is there all the same.
    console.error('Readability failed on a page:', error);
    return null;
  }
}

/** Wraps each text of a block in an element of no meaning that carries its number; returns the texts' lengths. */
function markBlocks(document: DomDocument, blocks: readonly PageBlock[]): readonly number[] {
  return blocks.map(({ nodes }, index) => {
    let length = 0;
    for (const node of nodes) {
      const span = document.createElement('span');
      span.setAttribute(MARK, String(index));
      (node as DomElement).replaceWith(span);
      span.append(node);
      length += node.textContent?.length ?? 0;
    }
    return length;
  });
}
