import { parseHTML } from 'linkedom';

/** The part of the DOM used here: the types of main do not include the real one. */
export interface DomNode {
  readonly nodeType: number;
  readonly childNodes: ArrayLike<DomNode> & Iterable<DomNode>;
  readonly parentNode: DomElement | null;
  readonly previousSibling: DomNode | null;
  textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  closest(selector: string): DomElement | null;
  removeAttribute(name: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  append(...nodes: DomNode[]): void;
  prepend(...nodes: DomNode[]): void;
  replaceWith(node: DomNode): void;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  createElement(name: string): DomElement;
}

const ELEMENT = 1;
const TEXT = 3;
const DOCTYPE = 10;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;
export const isText = (node: DomNode): boolean => node.nodeType === TEXT;

const isDoctype = (node: DomNode): boolean => node.nodeType === DOCTYPE;

const HEAD_ONLY = new Set(['title', 'meta', 'link', 'base', 'style']);
const HEAD_TOO = new Set(['script', 'noscript', 'template']);

const isOfHead = (node: DomNode): boolean => isElement(node) && HEAD_ONLY.has(node.localName);

/**
 * The nodes in a head from the first that does not belong there, whether or not the source closes the head before it.
 */
function misplacedIn(head: DomElement): readonly DomNode[] {
  const children = [...head.childNodes];
  const first = children.findIndex((node) =>
    isElement(node)
      ? !isOfHead(node) && !HEAD_TOO.has(node.localName)
      : isText(node) && /\S/.test(node.textContent ?? ''),
  );
  return first < 0 ? [] : children.slice(first);
}

/**
 * Parses a page. This DOM cannot run scripts or fetch anything. If the source omits the head or the body, they are
 * added, and anything after the end of the page goes into its body: browsers do both, this parser neither.
 */
export function documentOf(html: string): DomDocument {
  const given = parse(html);
  const isWhole = given.documentElement?.localName === 'html';
  const document = isWhole ? given : parse(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const root = document.documentElement;
  const children = [...document.childNodes].flatMap((node) => (node === root ? [...root.childNodes] : [node]));
  const found = (name: string) =>
    children.find((node): node is DomElement => isElement(node) && node.localName === name);
  const head = found('head') ?? document.createElement('head');
  const body = found('body') ?? document.createElement('body');
  putFirst(body, misplacedIn(head));
  const at = children.indexOf(body);
  const isOfBody = (node: DomNode) => node !== head && node !== body && !isDoctype(node) && !isOfHead(node);
  putLast(head, children.filter(isOfHead));
  putFirst(body, children.slice(0, Math.max(0, at)).filter(isOfBody));
  putLast(body, children.slice(at + 1).filter(isOfBody));
  root.prepend(head);
  root.append(body);
  settleTemplates(document);
  return document;
}

// One at a time: a page may have more nodes in one place than a call may have arguments.

function putFirst(parent: DomElement, nodes: readonly DomNode[]): void {
  for (const node of [...nodes].reverse()) parent.prepend(node);
}

function putLast(parent: DomElement, nodes: readonly DomNode[]): void {
  for (const node of nodes) parent.append(node);
}

/**
 * A browser shows a template only if it is the shadow tree of its parent, as in saved pages; the others are for
 * scripts. This parser keeps the content of all of them in the tree, where it would be read as text.
 */
function settleTemplates(document: DomDocument): void {
  for (const template of [...document.querySelectorAll('template')]) {
    if (!template.hasAttribute('shadowrootmode') && !template.hasAttribute('shadowroot')) {
      template.remove();
      continue;
    }
    const shown = document.createElement('div');
    putLast(shown, [...template.childNodes]);
    template.replaceWith(shown);
  }
}

/** The innermost element with one of these names that contains a node or is it; null if there is none. */
export function nearest(node: DomNode, names: ReadonlySet<string>): DomElement | null {
  for (let at: DomElement | null = isElement(node) ? node : node.parentNode; at; at = at.parentNode) {
    if (names.has(at.localName)) return at;
  }
  return null;
}

export function bodyOf(document: DomDocument): DomElement {
  return document.querySelector('body') ?? document.documentElement;
}

function parse(html: string): DomDocument {
  return parseHTML(html).document as unknown as DomDocument;
}
