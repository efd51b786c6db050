/**
 * Marks hits in the paragraphs near the viewport by the CSS Custom Highlight API, which does not change elements. The
 * text of those few elements is searched again, so that offsets need not be mapped through marks and signs.
 */
import { foldedOffsets, foldText } from '../../../viewmodel/search/fold';
import { findAll } from '../../../viewmodel/search/search';

/** Names of highlights; base.css has their colours. */
const allHits = 'find';
const currentHit = 'find-current';

/** The spelled-out name of a control character is not part of the text. */
const shownText: NodeFilter = {
  acceptNode: (node) =>
    node.parentElement?.closest('[data-control]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
};

/** A range for each hit in one element's text. */
export function rangesIn(element: Element, query: string, wholeWord: boolean): readonly Range[] {
  const nodes: { readonly node: Node; readonly start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, shownText);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node, start: text.length });
    text += node.nodeValue ?? '';
  }
  const folded = foldText(query);
  const found = findAll(foldText(text), folded, wholeWord);
  if (found.length === 0) return [];
  const offsets = foldedOffsets(text);
  return found.map((at) => {
    const range = document.createRange();
    const start = offsets[at] ?? 0;
    const end = offsets[at + folded.length] ?? text.length;
    const first = nodes.filter((one) => one.start <= start).at(-1);
    const last = nodes.filter((one) => one.start < end).at(-1);
    if (first && last) {
      range.setStart(first.node, start - first.start);
      range.setEnd(last.node, end - last.start);
    }
    return range;
  });
}

/** Marks ranges, and one of them as the current one. Without the API the current one is selected instead. */
export function highlight(ranges: readonly Range[], current: Range | null): void {
  if (!('highlights' in CSS)) {
    if (current !== null) document.getSelection()?.setBaseAndExtent(...endPoints(current));
    return;
  }
  CSS.highlights.set(allHits, new Highlight(...ranges.filter((range) => range !== current)));
  CSS.highlights.set(currentHit, current === null ? new Highlight() : new Highlight(current));
}

/** Removes the marks. */
export function clearHighlight(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(allHits);
  CSS.highlights.delete(currentHit);
}

function endPoints(range: Range): [Node, number, Node, number] {
  return [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
}
