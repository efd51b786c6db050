/**
 * The caret in the text of a paragraph as `SafeText` renders it: text nodes, and one element for each character that is
 * shown by its name.
 */

/** The number of characters of the text that a node shows. */
function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node.nodeValue?.length ?? 0) : 1;
}

/** The offset of the caret in the text of a paragraph, or null if it is elsewhere. */
export function caretIn(paragraph: HTMLElement): number | null {
  const selection = paragraph.ownerDocument.getSelection();
  const { focusNode: node = null, focusOffset = 0 } = selection ?? {};
  if (node === null || !paragraph.contains(node)) return null;
  const children = [...paragraph.childNodes];
  if (node === paragraph) return children.slice(0, focusOffset).reduce((sum, child) => sum + lengthOf(child), 0);
  const at = children.findIndex((child) => child.contains(node));
  const before = children.slice(0, at).reduce((sum, child) => sum + lengthOf(child), 0);
  // A caret within the name of a character counts as after that character.
  return before + (node.nodeType === Node.TEXT_NODE && node.parentNode === paragraph ? focusOffset : 1);
}

/** Focuses a paragraph and puts the caret before the character at an offset. */
export function putCaret(paragraph: HTMLElement, offset: number): void {
  paragraph.focus({ preventScroll: true });
  let rest = offset;
  for (const [at, child] of [...paragraph.childNodes].entries()) {
    const length = lengthOf(child);
    if (rest <= length) {
      if (child.nodeType === Node.TEXT_NODE) paragraph.ownerDocument.getSelection()?.collapse(child, rest);
      else paragraph.ownerDocument.getSelection()?.collapse(paragraph, at + rest);
      return;
    }
    rest -= length;
  }
  paragraph.ownerDocument.getSelection()?.collapse(paragraph, paragraph.childNodes.length);
}

/** Whether the caret is in the first or the last line of a paragraph as it is laid out. */
export function isAtEdge(paragraph: HTMLElement, edge: 'first' | 'last'): boolean {
  const selection = paragraph.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0) return true;
  const caret = selection.getRangeAt(0).getClientRects()[0];
  if (caret === undefined) return true;
  const box = paragraph.getBoundingClientRect();
  return edge === 'first' ? caret.top - box.top < caret.height : box.bottom - caret.bottom < caret.height;
}
