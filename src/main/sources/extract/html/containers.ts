import type { PageBlock } from './blocks';
import type { DomElement } from './dom';
import { selfAndAncestors } from './names';
import { linkShare } from './prose';

/** A container with more than this share of the text holds the article, and is not a part of it. */
const MOST_OF_TEXT = 0.5;

interface ContainerSize {
  /** Characters of the blocks inside. */
  text: number;
  /** Characters of links among them. */
  links: number;
}

/**
 * The amount of some blocks' text in each container of a page. A name counts only on a container without most of the
 * text: sites also name whole pages and articles after their topic or audience.
 */
export class Containers {
  readonly #sizes = new Map<DomElement, ContainerSize>();
  /** Characters of all the blocks. */
  readonly total: number = 0;

  constructor(blocks: readonly PageBlock[], indices: Iterable<number>) {
    for (const i of indices) {
      const block = blocks[i];
      if (block === undefined) continue;
      const { length } = block.text;
      const links = linkShare(block) * length;
      this.total += length;
      for (const container of selfAndAncestors(block.element)) {
        const size = this.#sizes.get(container) ?? { text: 0, links: 0 };
        this.#sizes.set(container, { text: size.text + length, links: size.links + links });
      }
    }
  }

  /**
   * The innermost container of an element (or the element itself) that passes a test and holds part, not most, of the
   * text; null if there is none.
   */
  find(element: DomElement, test: (container: DomElement) => boolean): DomElement | null {
    for (const container of selfAndAncestors(element)) {
      if (this.holdsMost(container)) return null;
      if (test(container)) return container;
    }
    return null;
  }

  holdsMost(container: DomElement): boolean {
    return this.sizeOf(container) > this.total * MOST_OF_TEXT;
  }

  /** Characters of the blocks inside a container. */
  sizeOf(container: DomElement): number {
    return this.#sizes.get(container)?.text ?? 0;
  }

  /** The share of a container's text that is links, from 0 to 1. */
  linkShareOf(container: DomElement): number {
    const { text, links } = this.#sizes.get(container) ?? { text: 0, links: 0 };
    return text === 0 ? 0 : links / text;
  }
}
