import type { Role } from '../../../../engine';
import type { PageBlock } from './blocks';
import { Containers } from './containers';
import { type DomElement, nearest } from './dom';
import { headOf, headRole } from './head';
import type { PageMetadata } from './metadata';
import { named, namesOf } from './names';
import { isMenu } from './prose';
import { isOutsideArticle } from './story';
import { sameWords } from './words';

const CAPTION_ELEMENTS = new Set(['figcaption', 'caption']);
const CAPTION = named(`captions?, bild ?unterschrift, bild ?text, legende, pie (?:de )?foto, image ?footer,
    (?:photo|image|picture|img|media|foto) ?(?:credits?|description|text|info|copyright|caption)`);
const CROSSHEADS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const H1 = new Set(['h1']);

/** The settled blocks of a page, by index. */
export interface SettledPage {
  /** The story; empty if no article was found. */
  readonly story: ReadonlySet<number>;
  /** Blocks that readers do not see, and certain clutter. */
  readonly clutter: ReadonlySet<number>;
  /** -1 if the page does not show its headline. */
  readonly headline: number;
}

/**
 * The role of each block. The story consists of body, captions and crossheads; between the headline and the first
 * paragraph of the body are the byline, the date and the standfirst.
 */
export function pageRoles(blocks: readonly PageBlock[], settled: SettledPage, metadata: PageMetadata): readonly Role[] {
  const { story, clutter, headline } = settled;
  const head = headOf(blocks, story, headline);
  const containers = new Containers(blocks, story.size > 0 ? story : blocks.keys());
  const isCaption = (element: DomElement) =>
    containers.find(element, (one) => isCaptionElement(one, containers)) !== null;
  const last = Math.max(-1, ...story);
  const shown = headline < 0 ? null : headingOf(blocks[headline]?.element);
  const roles = blocks.map((block, i): Role => {
    const { element, text } = block;
    if (clutter.has(i)) return 'boilerplate';
    if (i === headline) return 'headline';
    const heading = headingOf(element);
    if (heading && (heading === shown || (metadata.headline && sameWords(text, metadata.headline.value)))) {
      return 'boilerplate';
    }
    if (story.size === 0) return isOutsideArticle(element) ? 'boilerplate' : contentRole(element, isCaption);
    if (story.has(i) && i < headline && isMenu(block)) return 'boilerplate';
    const isCaptioned = i > headline && i < last && isCaption(element);
    if (isCaptioned && (story.has(i) || !isOutsideArticle(element))) return 'caption';
    const role = head.zone.has(i) ? headRole(block, story.has(i), head, metadata) : null;
    return role ?? (story.has(i) ? contentRole(element, isCaption) : 'boilerplate');
  });
  const isMany = roles.filter((role) => role === 'standfirst').length > MOST_STANDFIRSTS;
  return isMany ? roles.map((role) => (role === 'standfirst' ? 'body' : role)) : roles;
}

/** An article has a few standfirsts at most: if more look like one, they are paragraphs of the body set apart. */
const MOST_STANDFIRSTS = 4;

/** Names of a container with a picture and a line below it. */
const PICTURE = /\b(?:images?|photos?|pictures?|figures?|bild|foto|fotos|img|content ?image|media)\b/;
const PICTURE_ELEMENTS = 'img, picture, video, amp-img, svg';
/** In characters: a longer text with a picture is not below it but beside it. */
const LONGEST_CAPTION = 400;

function isCaptionElement(element: DomElement, containers: Containers): boolean {
  const names = namesOf(element);
  if (CAPTION_ELEMENTS.has(element.localName) || CAPTION.test(names)) return true;
  return (
    PICTURE.test(names) &&
    containers.sizeOf(element) <= LONGEST_CAPTION &&
    element.querySelector(PICTURE_ELEMENTS) !== null
  );
}

function contentRole(element: DomElement, isCaption: (element: DomElement) => boolean): Role {
  if (isCaption(element)) return 'caption';
  if (nearest(element, CROSSHEADS) !== null) return 'crosshead';
  return element.localName === 'time' ? 'date' : 'body';
}

/** The roles of blocks that all belong to the text, as in a selection or a document. */
export function selectionRoles(blocks: readonly PageBlock[], headline: number): readonly Role[] {
  const isCaption = (element: DomElement) => nearest(element, CAPTION_ELEMENTS) !== null;
  return blocks.map(({ element }, i) => (i === headline ? 'headline' : contentRole(element, isCaption)));
}

/** The `h1` that contains an element. */
function headingOf(element: DomElement | undefined): DomElement | null {
  return element === undefined ? null : nearest(element, H1);
}
