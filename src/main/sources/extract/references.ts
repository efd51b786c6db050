import type { DomDocument, DomElement } from './html/dom';

/** A mark that refers to a note: `[1]`, `1`, `*`, `†`, `a`. */
const MARK = /^\s*[[(]?\s*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})\s*[\])]?\s*$/i;

/**
 * Removes the marks that refer to notes from a document, because they are not words of it: superscripts that link to
 * another place in it, or that are in brackets. Other superscripts are exponents and ordinals.
 */
export function removeReferenceMarks(document: DomDocument): void {
  for (const raised of [...document.querySelectorAll('sup')]) {
    const text = raised.textContent ?? '';
    if (MARK.test(text) && (leadsInside(raised) || /^\s*[[(]/.test(text))) raised.remove();
  }
}

function leadsInside(raised: DomElement): boolean {
  const link = raised.querySelector('a') ?? raised.closest('a');
  return link?.getAttribute('href')?.startsWith('#') ?? false;
}
