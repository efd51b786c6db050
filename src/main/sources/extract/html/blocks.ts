import { type DomElement, type DomNode, isElement, isText, nearest } from './dom';
import { unescaped } from './entities';

/** A paragraph, heading, caption, list item or row of a page: its text, and where it is. */
export interface PageBlock {
  /** White space is single, as a browser shows it; a line break element is one line break. */
  readonly text: string;
  /** The nearest element that is laid out as a block, or the row of a table. */
  readonly element: DomElement;
  /** The text nodes that make it up. */
  readonly nodes: readonly DomNode[];
}

const BLOCKS = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol optgroup option p pre search section
  select summary table tbody td textarea tfoot th thead time tr ul`.split(/\s+/),
);

/** Elements whose text a browser does not show. */
const SILENT = new Set(
  'audio base canvas embed iframe link math meta object script style svg template title video'.split(' '),
);

/** Each link of a menu is a block. */
const MENUS = new Set(['nav', 'menu']);

/** Characters of a cell with a paragraph in it, from which it is a column of a page. */
const LONGEST_CELL = 120;

const NOT_BLANK = /\S/;

/**
 * The blocks of a page in the order of its source, hidden ones included. Every text node that is not blank and not part
 * of a script or style lies in exactly one.
 */
export function blocksOf(body: DomElement): readonly PageBlock[] {
  const walk = new BlockWalk();
  walk.children(body, { block: body, isMenu: false, keepsBreaks: false });
  walk.close();
  return walk.blocks;
}

interface BlockPlace {
  readonly block: DomElement;
  readonly isMenu: boolean;
  readonly keepsBreaks: boolean;
}

class BlockWalk {
  readonly blocks: PageBlock[] = [];
  /** The pieces of the block under way; joined once, so that a block of many pieces takes linear time. */
  #pieces: string[] = [];
  #nodes: DomNode[] = [];
  /** Whether a line break, and whether white space, was written last. */
  #endsLine = false;
  #endsBlank = false;
  #element: DomElement | null = null;
  /** How many children with text on a line each parent of a time has: each is counted once. */
  readonly #counts = new Map<DomElement, number>();
  #row: DomElement | null = null;

  children(parent: DomElement, place: BlockPlace): void {
    for (const node of parent.childNodes) {
      if (isText(node)) this.#add(node, place);
      else if (isElement(node) && !SILENT.has(node.localName)) this.#enter(node, place);
    }
  }

  /** Ends the block under way. */
  close(): void {
    const text = mended(this.#pieces.join(''), this.#nodes)
      .split('\n')
      .map(tidyLine)
      .filter((line) => line !== '')
      .join('\n');
    if (this.#element && NOT_BLANK.test(text)) {
      this.blocks.push({ text, element: this.#element, nodes: this.#nodes });
    }
    this.#pieces = [];
    this.#endsLine = false;
    this.#endsBlank = false;
    this.#nodes = [];
    this.#element = null;
  }

  #enter(element: DomElement, place: BlockPlace): void {
    const name = element.localName;
    if (name === 'br') {
      // Two in a row part paragraphs, as a blank line does.
      if (this.#endsLine) this.close();
      else this.#write('\n');
      return;
    }
    if (this.#row !== null) {
      if (name === 'td' || name === 'th') this.#write('\t');
      this.children(element, { ...place, block: this.#row });
      return;
    }
    const isMenu = place.isMenu || MENUS.has(name);
    // A time inside running text is part of it; alone in its block it is one.
    const isBlock =
      name === 'time'
        ? isAlone(element, this.#counts)
        : BLOCKS.has(name) || name.includes('-') || (isMenu && name === 'a');
    if (!isBlock) {
      // Links that touch are parted by a style sheet; without it their words would run together.
      if (name === 'a' && followsLink(element)) this.close();
      this.children(element, place);
      return;
    }
    this.close();
    if (name === 'tr' && isDataRow(element)) this.#row = element;
    this.children(element, {
      block: element,
      isMenu,
      keepsBreaks: place.keepsBreaks || name === 'pre' || name === 'textarea',
    });
    this.#row = null;
    this.close();
  }

  #add(node: DomNode, { block, keepsBreaks }: BlockPlace): void {
    const raw = node.textContent ?? '';
    if (!NOT_BLANK.test(raw)) {
      if (this.#pieces.length > 0) this.#write(keepsBreaks ? raw : ' ');
      return;
    }
    this.#element ??= block;
    this.#nodes.push(node);
    const text = keepsBreaks ? raw.replace(/\r\n?/g, '\n') : raw.replace(/[\t\n\f\r ]+/g, ' ');
    this.#write(this.#endsBlank ? text.replace(/^ /, '') : text);
  }

  #write(piece: string): void {
    if (piece === '') return;
    this.#pieces.push(piece);
    const written = piece.trimEnd();
    const breaks = piece.slice(written.length).includes('\n');
    this.#endsLine = breaks || (written === '' && this.#endsLine);
    this.#endsBlank = written.length < piece.length;
  }
}

/** Code is meant as it is written; elsewhere a character reference in the text was escaped twice. */
const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'textarea']);

/** The parser makes separate nodes of a reference and the words around it, so a block is mended as a whole. */
function mended(text: string, nodes: readonly DomNode[]): string {
  const plain = unescaped(text);
  return plain === text || nodes.some((node) => nearest(node, CODE) !== null) ? text : plain;
}

/** A line without space around it or around the tabs between the cells of a row. */
function tidyLine(line: string): string {
  return line
    .split('\t')
    .map((cell) => cell.trim())
    .join('\t')
    .trim();
}

/** Whether a row holds data: cells of a few words each, not the blocks of a page laid out by a table. */
function isDataRow(row: DomElement): boolean {
  const cells = [...row.childNodes].filter(isElement);
  return cells.length > 1 && row.querySelector('table, h1, h2, h3, h4, ul, ol, br') === null && cells.every(isDataCell);
}

/** Word processors put a paragraph into every cell. */
function isDataCell(cell: DomElement): boolean {
  const blocks = [...cell.querySelectorAll('p, div')];
  return blocks.length === 0 || (blocks.length === 1 && (cell.textContent ?? '').length <= LONGEST_CELL);
}

function followsLink({ previousSibling }: DomElement): boolean {
  return previousSibling !== null && isElement(previousSibling) && previousSibling.localName === 'a';
}

/** Whether an element has no text beside it on its line. */
function isAlone(element: DomElement, counts: Map<DomElement, number>): boolean {
  const { parentNode } = element;
  if (parentNode === null) return true;
  const known = counts.get(parentNode) ?? [...parentNode.childNodes].filter(isOnLine).length;
  counts.set(parentNode, known);
  return known === 0;
}

/** Whether a node is text of the line it is on, not a block. */
function isOnLine(node: DomNode): boolean {
  const mayBe = isText(node) || (isElement(node) && !BLOCKS.has(node.localName));
  return mayBe && NOT_BLANK.test(node.textContent ?? '');
}
