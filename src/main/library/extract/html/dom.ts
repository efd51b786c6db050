import { parseHTML } from 'linkedom';

/** As much of the DOM as is read here; main knows no other. */
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

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;
export const isText = (node: DomNode): boolean => node.nodeType === TEXT;

const HEAD_ONLY = new Set(['title', 'meta', 'link', 'base', 'style']);

/**
 * The document of a page. No script in it runs and nothing it names is fetched: this DOM can do neither. A fragment, or
 * a page that leaves its head or body unsaid, gets them: the parser does not invent what HTML allows to leave out.
 */
export function documentOf(html: string): DomDocument {
  const isWhole = /<html[\s>]/i.test(html);
  const document = parse(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  const root = document.documentElement;
  const children = [...root.childNodes];
  const found = (name: string) =>
    children.find((node): node is DomElement => isElement(node) && node.localName === name);
  const head = found('head') ?? document.createElement('head');
  const body = found('body') ?? document.createElement('body');
  root.prepend(head);
  root.append(body);
  for (const node of children) {
    if (node === head || node === body) continue;
    (isElement(node) && HEAD_ONLY.has(node.localName) ? head : body).append(node);
  }
  return document;
}

export function bodyOf(document: DomDocument): DomElement {
  return document.querySelector('body') ?? document.documentElement;
}

function parse(html: string): DomDocument {
  return parseHTML(html).document as unknown as DomDocument;
}
