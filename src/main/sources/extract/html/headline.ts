import { known } from '../metadata';
import type { SourcedValue } from '../types';
import type { PageBlock } from './blocks';
import type { DomDocument, DomElement } from './dom';
import { unescaped } from './entities';
import { named, namesOf } from './names';
import { bare, sameWords, wordsOf } from './words';

/** Template names of a kicker: the line above a headline, which is not part of it. */
const KICKER =
  named(`kicker, over ?line, dach ?zeile, eye ?brow, spitz ?marke, top ?line, roof ?line, pre ?title, sur ?titre,
    antetitulo, label, category, flag, badge, premium, plus`);

/** A heading with fewer words in common with the page's titles is about something else. */
const LEAST_IN_COMMON = 0.3;
/** A heading with no more words than this may be the name of a section. */
const MOST_WORDS_OF_LABEL = 3;

/**
 * Separates the headline from its kicker if one heading contains both, each in an element: the heading becomes two
 * blocks.
 */
export function splitHeadings(document: DomDocument, declared: readonly string[]): void {
  for (const heading of document.querySelectorAll('h1, h2, h3')) {
    const whole = bare(heading.textContent ?? '');
    // If a title of the page contains both, the line above is part of the headline: "Budget: What changes now".
    if (declared.some((title) => bare(title) === whole)) continue;
    const inner = [...heading.querySelectorAll('span, strong, b, em, i, small, a, font')];
    const title = inner.find(
      (one) =>
        bare(one.textContent ?? '') !== whole && declared.some((title) => sameWords(title, one.textContent ?? '')),
    );
    const kickers = inner.filter((one) => KICKER.test(namesOf(one)) && bare(one.textContent ?? '') !== whole);
    const parts = title ? [title] : heading.localName === 'h1' ? kickers : [];
    for (const part of parts) setOff(document, part, title ? TITLE : LINE_ABOVE);
  }
}

/** Marks the parts of a split heading. */
const PART = 'data-crossread-part';
const TITLE = 'title';
const LINE_ABOVE = 'line-above';

function setOff(document: DomDocument, part: DomElement, is: string): void {
  const block = document.createElement('div');
  block.setAttribute(PART, is);
  for (const node of [...part.childNodes]) block.append(node);
  part.append(block);
}

/**
 * The headline: the heading that matches a title of the page, else its only heading (titles may be shortened), else the
 * most reliable title.
 *
 * @param declared The page's titles for use by others, the most reliable first.
 */
export function headlineOf(
  document: DomDocument,
  declared: readonly SourcedValue[],
  outlet: SourcedValue | null,
): SourcedValue | null {
  const names = declared.map(({ value }) => value);
  const first = headingsOf(document, 'h1', outlet);
  const same = (headings: readonly SourcedValue[]) =>
    headings.find(({ value }) => names.some((name) => sameWords(name, value)));
  const near = nearest(first, names);
  const [only, another] = first.length > 0 ? first : headingsOf(document, 'h2', outlet);
  const alone = another || (only && isLabel(only.value, names)) ? null : only;
  return same(first) ?? near ?? alone ?? same(headingsOf(document, 'h2', outlet)) ?? declared[0] ?? only ?? null;
}

/** The heading with most words in common with the page's titles. */
function nearest(headings: readonly SourcedValue[], names: readonly string[]): SourcedValue | null {
  if (headings.length < 2) return null;
  const scored = headings.map((heading) => ({
    heading,
    score: Math.max(0, ...names.map((name) => commonShare(heading.value, name))),
  }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score >= LEAST_IN_COMMON ? best.heading : null;
}

/** The share of the shorter title's words that the other has, too. */
function commonShare(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : [...a].filter((word) => b.has(word)).length / smaller;
}

/** Whether a heading is the name of a section rather than a headline. */
function isLabel(heading: string, names: readonly string[]): boolean {
  return (
    wordsOf(heading).length <= MOST_WORDS_OF_LABEL &&
    names.some((name) => wordsOf(name).length > MOST_WORDS_OF_LABEL) &&
    names.every((name) => commonShare(heading, name) === 0)
  );
}

/** Headings of one level, without the kicker; a heading that is the outlet's name is a banner, and left out. */
function headingsOf(document: DomDocument, level: 'h1' | 'h2', outlet: SourcedValue | null): readonly SourcedValue[] {
  return [...document.querySelectorAll(level)].flatMap((heading) => {
    const title = known(titleIn(heading), 'page');
    return title && !(outlet && sameWords(title.value, outlet.value)) ? [title] : [];
  });
}

function titleIn(heading: DomElement): string {
  const title = heading.querySelector(`[${PART}="${TITLE}"]`);
  let text = (title ?? heading).textContent ?? '';
  const above = title ? [] : heading.querySelectorAll(`[${PART}="${LINE_ABOVE}"]`);
  for (const part of above) text = text.replace(part.textContent ?? '', ' ');
  return unescaped(text).replace(/^[\s:|·–—-]{1,20}/, '');
}

/** Index of the block that shows the headline; -1 if there is none. */
export function headlineAt(
  blocks: readonly PageBlock[],
  headline: SourcedValue | null,
  isShown: (at: number) => boolean,
): number {
  if (headline === null) return -1;
  const find = (selector: string) =>
    blocks.findIndex(
      ({ element, text }, i) => isShown(i) && sameWords(text, headline.value) && element.closest(selector) !== null,
    );
  const at = find('h1');
  return at >= 0 ? at : find('h2, h3, header, [itemprop~="headline"], [class*="title" i], [class*="headline" i]');
}
