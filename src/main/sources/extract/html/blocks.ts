import { type DomElement, type DomNode, isElement, isText, nearest } from './dom';
import { unescaped } from './entities';

/** A paragraph, heading, caption, list item or table row of a page. */
export interface PageBlock {
  /** White space is collapsed, as a browser shows it; a `br` is one line break. */
  readonly text: string;
  /** The nearest element laid out as a block, or the table row. */
  readonly element: DomElement;
  /** The text nodes that it consists of. */
  readonly nodes: readonly DomNode[];
}

const BLOCKS = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol optgroup option p pre search section
  select summary table tbody td textarea tfoot th thead time tr ul`.split(/\s+/),
);

/** Elements whose text browsers do not show. */
const SILENT = new Set(
  'audio base canvas embed iframe link math meta object script style svg template title video'.split(' '),
);

/** Each link in a menu is a separate block. */
const MENUS = new Set(['nav', 'menu']);

/** In characters: a cell that contains a paragraph longer than this is a column of the page. */
const LONGEST_CELL = 120;

const NOT_BLANK = /\S/;

/**
 * The blocks of a page in source order, hidden ones included. Every text node that is not blank and not in a script or
 * style is in exactly one.
 */
export function blocksOf(body: DomElement): readonly PageBlock[] {
  const walk = new BlockWalk();
  walk.children(body, { block: body, isMenu: false, keepsBreaks: false });
  walk.close();
  return walk.blocks;
}

interface WalkContext {
  readonly block: DomElement;
  readonly isMenu: boolean;
  readonly keepsBreaks: boolean;
}

class BlockWalk {
  readonly blocks: PageBlock[] = [];
  /** The pieces of the current block; joined once, so that a block of many pieces takes linear time. */
  #pieces: string[] = [];
  #nodes: DomNode[] = [];
  /** Whether the text written last ends with a line break, and with white space. */
  #endsLine = false;
  #endsBlank = false;
  #element: DomElement | null = null;
  /** The number of inline children with text in each parent of a `time`: each parent is counted once. */
  readonly #counts = new Map<DomElement, number>();
  #row: DomElement | null = null;

  children(parent: DomElement, place: WalkContext): void {
    for (const node of parent.childNodes) {
      if (isText(node)) this.#add(node, place);
      else if (isElement(node) && !SILENT.has(node.localName)) this.#enter(node, place);
    }
  }

  /** Ends the current block. */
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

  #enter(element: DomElement, place: WalkContext): void {
    const name = element.localName;
    if (name === 'br') {
      // Two in a row separate paragraphs, like a blank line.
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
    // A `time` within running text is part of it; alone in its block, it is a separate one.
    const isBlock =
      name === 'time'
        ? isAlone(element, this.#counts)
        : BLOCKS.has(name) || name.includes('-') || (isMenu && name === 'a');
    if (!isBlock) {
      // A style sheet separates adjacent links; without it, their words would run together.
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

  #add(node: DomNode, { block, keepsBreaks }: WalkContext): void {
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

/** Code is meant literally; elsewhere a character reference in the text was escaped twice. */
const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'textarea']);

/** The parser makes a reference and the words around it separate nodes, so a block is mended as a whole. */
function mended(text: string, nodes: readonly DomNode[]): string {
  const plain = unescaped(text);
  return plain === text || nodes.some((node) => nearest(node, CODE) !== null) ? text : plain;
}

/** A line trimmed at both ends, and around the tabs between the cells of a row. */
function tidyLine(line: string): string {
  return line
    .split('\t')
    .map((cell) => cell.trim())
    .join('\t')
    .trim();
}

/** Whether a row contains data: cells of a few words each, not the blocks of a page laid out with a table. */
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

/** Whether a node is inline text rather than a block. */
function isOnLine(node: DomNode): boolean {
  const mayBe = isText(node) || (isElement(node) && !BLOCKS.has(node.localName));
  return mayBe && NOT_BLANK.test(node.textContent ?? '');
}
