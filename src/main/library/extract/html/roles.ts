import { parseArticle } from '../../../../engine';
import type { Block } from '../types';
import type { PageBlock } from './blocks';
import type { DomElement } from './dom';
import { isHidden } from './hidden';
import { type PageMetadata, sameWords } from './metadata';
import type { Readable } from './readable';

type Role = Block['role'];

/** Parts of a page that hold no article, by their names in HTML. */
const AROUND =
  'nav, footer, aside, form, menu, dialog, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"]';
const AUTHOR = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]';
const DATE =
  'time, [itemprop="datePublished"], [itemprop="dateModified"], [class*="timestamp" i], [class*="pubdate" i], [class*="dateline" i]';
const STANDFIRST =
  '[class*="standfirst" i], [class*="subtitle" i], [class*="subhead" i], [class*="dek" i], [itemprop="description"], header h2';
const CAPTION = 'figcaption, caption, [class*="caption" i]';
const CROSSHEAD = 'h2, h3, h4, h5, h6';

/** Boxes that sell or ask something in the middle of an article, as the sites' own templates call them. */
const BOX =
  '[class*="newsletter" i], [class*="signup" i], [class*="sign-up" i], [class*="subscri" i], [class*="promo" i], [class*="regwall" i], [class*="-offer" i]';
/** A box says little; an article may stand in an element whose name says for whom it is. */
const LONGEST_BOX = 300;

/** The share of a line that is links, from which it is a menu. */
const MENU_LINKS = 0.7;

/** A paragraph that opens the article is a sentence at least this long; lines before it are its head. */
const SHORTEST_OPENING = 60;

/** Year, month and day in the order of ISO 8601 and of China, Japan and Korea: no other is sure without a language. */
export const NUMERIC_DATE = /^\D{0,12}(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/u;

/** Longer texts are no bylines and no dates though they stand in an element so called. */
const LONGEST_LABEL = 200;

/**
 * What each block of a page is by its place in the document. What Readability kept is the article; between the headline
 * and its first paragraph it drops the byline, the date and the standfirst, which are told by their elements.
 */
export function pageRoles(blocks: readonly PageBlock[], { kept }: Readable, metadata: PageMetadata): readonly Role[] {
  const headline = headlineAt(blocks, metadata);
  const first = blocks.findIndex((block, i) => i > headline && kept.has(i) && !isHidden(block.element));
  const opening = blocks.findIndex((block, i) => i > headline && kept.has(i) && isOpening(block));
  const last = Math.max(-1, ...kept);
  return blocks.map((block, i): Role => {
    const { element, text } = block;
    if (isHidden(element)) return 'boilerplate';
    if (i === headline) return 'headline';
    if (metadata.headline && element.closest('h1') && sameWords(text, metadata.headline.value)) return 'boilerplate';
    if (kept.size === 0) return element.closest(AROUND) ? 'boilerplate' : contentRole(element);
    if (kept.has(i)) return keptRole(block, i, { headline, opening }, metadata);
    const isInside = i > headline && i < last && element.closest(AROUND) === null;
    if (isInside && element.closest(CAPTION)) return 'caption';
    return isInside && i < first && headline >= 0 ? headRole(block, metadata) : 'boilerplate';
  });
}

function headlineAt(blocks: readonly PageBlock[], { headline }: PageMetadata): number {
  if (headline === null) return -1;
  const is = ({ element, text }: PageBlock) => !isHidden(element) && sameWords(text, headline.value);
  const heading = blocks.findIndex((block) => block.element.closest('h1') && is(block));
  return heading >= 0 ? heading : blocks.findIndex((block) => block.element.closest('h2, h3') && is(block));
}

/** Readability keeps some of what stands around the opening as well. */
function keptRole(
  block: PageBlock,
  at: number,
  { headline, opening }: { readonly headline: number; readonly opening: number },
  metadata: PageMetadata,
): Role {
  const { element, text } = block;
  if (text.length <= LONGEST_BOX && element.closest(BOX)) return 'boilerplate';
  if (at < headline && isMenu(block)) return 'boilerplate';
  if (at > headline && at < opening && headline >= 0 && !element.closest(CAPTION)) {
    const role = headRole(block, metadata);
    if (role !== 'boilerplate') return role;
  }
  return contentRole(element);
}

function isOpening({ element, text }: PageBlock): boolean {
  return text.length >= SHORTEST_OPENING && element.closest(`${STANDFIRST}, ${CAPTION}`) === null;
}

function isMenu({ nodes, text }: PageBlock): boolean {
  const linked = nodes.filter((node) => node.parentNode?.closest('a')).map((node) => node.textContent?.trim() ?? '');
  return linked.join('').length >= text.length * MENU_LINKS;
}

function contentRole(element: DomElement): Role {
  if (element.closest(CAPTION)) return 'caption';
  if (element.closest(CROSSHEAD)) return 'crosshead';
  return element.localName === 'time' ? 'date' : 'body';
}

function headRole({ element, text }: PageBlock, { description, byline }: PageMetadata): Role {
  if (description !== null && sameWords(text, description)) return 'standfirst';
  if (text.length <= LONGEST_LABEL) {
    if (element.closest(AUTHOR) || (byline && text.includes(byline.value))) return 'byline';
    if (element.closest(DATE) || element.querySelector('time')) return 'date';
  }
  if (element.closest(STANDFIRST)) return 'standfirst';
  // Most sites' templates name nothing; the words themselves may tell a date.
  const [alone] = text.length <= LONGEST_LABEL ? parseArticle(text).paragraphs : [];
  return alone?.role === 'date' || NUMERIC_DATE.test(text) ? 'date' : 'boilerplate';
}
