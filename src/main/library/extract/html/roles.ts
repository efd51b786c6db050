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

/** Longer texts are no bylines and no dates though they stand in an element so called. */
const LONGEST_LABEL = 200;

/**
 * What each block of a page is by its place in the document. What Readability kept is the article; between the headline
 * and its first paragraph it drops the byline, the date and the standfirst, which are told by their elements.
 */
export function pageRoles(blocks: readonly PageBlock[], { kept }: Readable, metadata: PageMetadata): readonly Role[] {
  const headline = headlineAt(blocks, metadata);
  const first = blocks.findIndex((block, i) => i > headline && kept.has(i) && !isHidden(block.element));
  const last = Math.max(-1, ...kept);
  return blocks.map((block, i): Role => {
    const { element, text } = block;
    if (isHidden(element)) return 'boilerplate';
    if (i === headline) return 'headline';
    if (metadata.headline && element.closest('h1') && sameWords(text, metadata.headline.value)) return 'boilerplate';
    if (kept.size === 0) return element.closest(AROUND) ? 'boilerplate' : contentRole(element);
    if (kept.has(i)) return contentRole(element);
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

function contentRole(element: DomElement): Role {
  if (element.closest(CAPTION)) return 'caption';
  if (element.closest(CROSSHEAD)) return 'crosshead';
  return element.localName === 'time' ? 'date' : 'body';
}

function headRole({ element, text }: PageBlock, { description, byline }: PageMetadata): Role {
  if (description !== null && sameWords(text, description)) return 'standfirst';
  if (text.length <= LONGEST_LABEL) {
    if (element.closest(DATE) || element.querySelector('time')) return 'date';
    if (element.closest(AUTHOR) || (byline && text.includes(byline.value))) return 'byline';
  }
  return element.closest(STANDFIRST) ? 'standfirst' : 'boilerplate';
}
