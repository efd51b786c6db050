/** Looks up the elements of the page by their content: paragraphs, links and differences. No other module does. */
import { paragraphAnchor } from '../../../viewmodel/pair/anchors';
import type { Side } from '../../../viewmodel/pair/sides';
import type { Stop } from '../../../viewmodel/pair/stops';
import type { View } from '../../../viewmodel/pair/view';
import { ensureRendered, placeholderOf } from '../windowing/anchors';

/** The text of both articles: the part of the page that scrolls and is read. */
export function textElement(): HTMLElement | null {
  return document.querySelector('main');
}

/** The row, stub or difference with a key, or a part of the page with an id; null while it is not rendered. */
export function elementOfKey(key: string): HTMLElement | null {
  return document.getElementById(key);
}

function inText(selector: string): HTMLElement | null {
  return textElement()?.querySelector<HTMLElement>(selector) ?? null;
}

function allInText(selector: string): Iterable<HTMLElement> {
  return textElement()?.querySelectorAll<HTMLElement>(selector) ?? [];
}

/** A paragraph of one of the two articles. */
export interface ParagraphOf {
  readonly side: Side;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
}

/** The paragraph that an element shows; null for any other element. */
export function paragraphOf(element: Element | null): ParagraphOf | null {
  const [side, paragraph] = element?.getAttribute('data-paragraph')?.split('-') ?? [];
  return side === 'left' || side === 'right' ? { side, paragraph: Number(paragraph) } : null;
}

/** The paragraph an element belongs to: a mark is inside it, a sign or a chip beside it, a row around it. */
export function paragraphAround(element: Element | null): ParagraphOf | null {
  const around = element?.closest('main [data-paragraph]');
  return paragraphOf(around ?? rowAround(element)?.querySelector('[data-paragraph]') ?? null);
}

/** The row an element is in: the part of the text that takes the focus. */
export function rowAround(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('main [tabindex="-1"]') ?? null;
}

/** The element of a paragraph, alone or merged with its partner; null when it is folded away or not rendered. */
export function shownElement({ side, paragraph }: ParagraphOf): HTMLElement | null {
  const name = paragraphAnchor(side, paragraph);
  return inText(`[data-paragraph="${name}"], [data-with~="${name}"]`);
}

/** The same; a paragraph that windowing left out is rendered first. */
export function paragraphElement(wanted: ParagraphOf): HTMLElement | null {
  ensureRendered(paragraphAnchor(wanted.side, wanted.paragraph));
  return shownElement(wanted);
}

/** The paragraphs of one side that are on the page and not folded away, in the order of the article. */
export function shownParagraphs(side: Side): readonly number[] {
  return Array.from(allInText(`[data-paragraph^="${side}-"]`), (element) => paragraphOf(element)?.paragraph ?? -1).sort(
    (a, b) => a - b,
  );
}

/** The element of a paragraph, or of the nearest one before or after it when it is folded away. */
export function nearestElement({ side, paragraph }: ParagraphOf): HTMLElement | null {
  const exact = paragraphElement({ side, paragraph });
  if (exact !== null) return exact;
  const shown = shownParagraphs(side);
  const [first] = shown;
  if (first === undefined) return null;
  const distance = (one: number): number => Math.abs(one - paragraph);
  const nearest = shown.reduce((best, one) => (distance(one) < distance(best) ? one : best), first);
  return paragraphElement({ side, paragraph: nearest });
}

/** The first element of a difference; its row where the layout does not mark its words. */
export function stopElement(stop: Stop | null): HTMLElement | null {
  if (stop === null) return null;
  return stopByKey(stop.key) ?? elementOfKey(stop.row);
}

/** Renders a difference that windowing left out. */
export function ensureStopRendered(stop: Stop): void {
  ensureRendered(stop.row);
  ensureRendered(stop.key);
}

/** The placeholder of a difference that is not rendered; null for one that is. */
export function placeholderOfStop(stop: Stop): Element | null {
  return placeholderOf(stop.key) ?? placeholderOf(stop.row);
}

/** The link an element belongs to, or null. */
export function linkAround(element: Element | null): number | null {
  const link = element?.closest<HTMLElement>('main [data-link]')?.dataset.link;
  return link === undefined ? null : Number(link);
}

/** The element that shows a link, the closest of its row; null where none does. */
export function linkElement(link: number): HTMLElement | null {
  return inText(`[data-link="${link}"]`);
}

/** The element of a difference by its key; null where the layout does not mark it. */
export function stopByKey(key: string): HTMLElement | null {
  return inText(`[data-stop="${key}"]`);
}

/** The rows of links, in the order of the page. */
export function linkRows(): Iterable<HTMLElement> {
  return allInText('[data-link]');
}

/** The rows of links that keep their place when the sides are swapped: those that are not moved. */
export function unmovedRows(): Iterable<HTMLElement> {
  return allInText('[data-relation]:not([data-moved])');
}

/** All paragraphs on the page. */
export function allParagraphs(): Iterable<HTMLElement> {
  return allInText('[data-paragraph]');
}

/** The paragraphs in the heads of the articles, which are in no strip. */
export function headParagraphs(): Iterable<HTMLElement> {
  return elementOfKey('header')?.querySelectorAll<HTMLElement>('[data-paragraph]') ?? [];
}

/** The element of the current difference. */
export function currentElement(): HTMLElement | null {
  return inText('[data-current]');
}

/** The differences marked in a paragraph. */
export function stopsIn(paragraph: HTMLElement): readonly HTMLElement[] {
  return [...paragraph.querySelectorAll<HTMLElement>('[data-stop]')];
}

/** The row that shows a link, alone or among others; the headlines where no row does. Rendered if need be. */
export function rowOfLink(view: View, link: number): HTMLElement | null {
  const row = view.rows.find((one) => one.kind === 'link' && one.links.includes(link));
  if (row !== undefined) ensureRendered(row.key);
  return elementOfKey(row?.key ?? 'header');
}

/** The id of the inspector's panel. */
export const inspectorId = 'inspector';

/** The inspector's panel; null while it is closed. */
export function inspectorElement(): HTMLElement | null {
  return elementOfKey(inspectorId);
}

/** Whether an element, or something in it, has the focus. */
export function hasFocus(element: Element | null): boolean {
  return element?.contains(document.activeElement) === true;
}
