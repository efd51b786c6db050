import type { PageBlock } from './blocks';
import { boxedBlocks } from './boxes';
import { Containers } from './containers';
import { type DomElement, nearest } from './dom';
import { namesOf, ownForm, selfAndAncestors } from './names';
import { isProse } from './prose';
import { repeatedBlocks } from './repeats';
import { teaserBlocks, trailingBlocks } from './teasers';
import { IN_COPY, SHORTEST_COPY, type WordRuns } from './words';

/** Everything known about a page before its story is decided. Numbers are indices of blocks. */
export interface PageFindings {
  /** The blocks that Readability considers the article. */
  readonly kept: ReadonlySet<number>;
  /** Certain clutter. */
  readonly clutter: ReadonlySet<number>;
  /** The headline; -1 if the page does not show it. */
  readonly headline: number;
  /** The article's text in the page's metadata, if there is one. */
  readonly copy: WordRuns | null;
  /** The page's address. */
  readonly address: string | null;
}

/** Elements and ARIA roles for parts of a page that contain no article. */
const OUTSIDE_ARTICLE = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'dialog']);
const OUTSIDE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'dialog',
  'alertdialog',
  'menu',
]);

/** A copy is used if the page has at least this share of it; otherwise it is of another article. */
const MOST_OF_COPY = 0.6;

/** If the copy has at least this share of the text found, anything else of a different form is clutter. */
const MOST_OF_STORY = 0.75;

/**
 * The blocks of a page that are its story. Starts from Readability's choice. Adds the text in the page's copy, and
 * paragraphs of the same form in other containers; removes boxes, repeated text and other articles.
 */
export function storyBlocks(blocks: readonly PageBlock[], found: PageFindings): ReadonlySet<number> {
  const { clutter, headline } = found;
  const copied = copiedBlocks(blocks, found);
  const kept = new Set([...found.kept, ...copied].sort((a, b) => a - b));
  for (const i of sameForm(blocks, kept, found)) kept.add(i);
  for (const i of otherArticle(blocks, kept, headline)) kept.delete(i);
  if (copied.size > 0) for (const i of notInCopy(blocks, kept, copied)) kept.delete(i);
  const inOrder = new Set([...kept].filter((i) => !clutter.has(i)).sort((a, b) => a - b));
  for (const i of boxedBlocks(blocks, inOrder)) if (!copied.has(i) || !isProse(blocks[i])) inOrder.delete(i);
  const containers = new Containers(blocks, inOrder);
  for (const i of teaserBlocks(blocks, inOrder, containers, found.address)) inOrder.delete(i);
  for (const i of repeatedBlocks(blocks, inOrder, headline)) inOrder.delete(i);
  for (const i of afterStory(blocks, inOrder, copied)) inOrder.delete(i);
  for (const i of trailingBlocks(blocks, inOrder)) inOrder.delete(i);
  return inOrder;
}

/** Prose of another form below the container of most of the story: appeals, other articles. */
function afterStory(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<number>,
  copied: ReadonlySet<number>,
): readonly number[] {
  const framed = framedBlocks(blocks, kept);
  if (framed.size === 0) return [];
  const last = Math.max(...framed);
  const forms = new Set([...framed].map((i) => ownForm(blocks[i]?.element)));
  return [...kept].filter((i) => {
    const block = blocks[i];
    return i > last && block && isProse(block) && !copied.has(i) && !forms.has(ownForm(block.element));
  });
}

/**
 * The blocks that are certainly part of a story: running text, and blocks in one container with most of it. A line
 * outside may be the article's credit, or begin the matter after it.
 */
export function sureBlocks(blocks: readonly PageBlock[], story: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...framedBlocks(blocks, story), ...[...story].filter((i) => isProse(blocks[i]))]);
}

/** The blocks in the innermost container of most of the story, and in others with the same name. */
function framedBlocks(blocks: readonly PageBlock[], story: ReadonlySet<number>): ReadonlySet<number> {
  const prose = [...story].filter((i) => isProse(blocks[i]));
  const containers = new Containers(blocks, prose);
  const frames = prose.flatMap(
    (i) => [...selfAndAncestors(blocks[i]?.element)].find((one) => containers.holdsMost(one)) ?? [],
  );
  const [frame] = frames.sort((one, other) => containers.sizeOf(one) - containers.sizeOf(other));
  const isFrame = (one: DomElement) =>
    one === frame || (frame !== undefined && namesOf(frame).trim() !== '' && ownForm(one) === ownForm(frame));
  return new Set([...story].filter((i) => [...selfAndAncestors(blocks[i]?.element)].some(isFrame)));
}

/** The blocks that are in the page's copy of the text; none if the copy is not usable. */
function copiedBlocks(blocks: readonly PageBlock[], { copy, clutter, headline }: PageFindings): ReadonlySet<number> {
  const copied = new Set<number>();
  if (copy === null || copy.size < SHORTEST_COPY) return copied;
  let words = 0;
  blocks.forEach((block, i) => {
    if (clutter.has(i) || i === headline || !isProse(block) || copy.shareOf(block.text) < IN_COPY) return;
    copied.add(i);
    words += copy.countOf(block.text);
  });
  return words >= copy.size * MOST_OF_COPY ? copied : new Set();
}

/** Kept blocks of another form that are missing from a copy with nearly all of the story. */
function notInCopy(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<number>,
  copied: ReadonlySet<number>,
): readonly number[] {
  const size = (indices: Iterable<number>) =>
    [...indices].reduce((sum, i) => sum + (isProse(blocks[i]) ? (blocks[i]?.text.length ?? 0) : 0), 0);
  if (size(copied) < size(kept) * MOST_OF_STORY) return [];
  const forms = new Set([...copied].map((i) => formOf(blocks[i]?.element)));
  const first = Math.min(...copied);
  const last = Math.max(...copied);
  return [...kept].filter((i) => {
    const block = blocks[i];
    if (block === undefined || copied.has(i) || forms.has(formOf(block.element))) return false;
    return i > last || i < first ? isProse(block) || i > last : false;
  });
}

/** A form with less than this share of the kept text is not the form of its paragraphs. */
const LEAST_OF_FORM = 0.2;

/**
 * Prose not kept so far that has the form of kept paragraphs: advertisements split a text into containers, of which
 * Readability takes one. If an `article` or `main` contains most of the text, prose outside it stays out.
 */
function sameForm(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<number>,
  { clutter, headline }: PageFindings,
): number[] {
  const containers = new Containers(blocks, kept);
  const forms = new Map<string, number>();
  const frames = new Set<DomElement>();
  for (const i of kept) {
    const block = blocks[i];
    if (block === undefined || !isProse(block)) continue;
    const form = formOf(block.element);
    forms.set(form, (forms.get(form) ?? 0) + block.text.length);
    const frame = [...selfAndAncestors(block.element)].find(
      ({ localName }) => localName === 'article' || localName === 'main',
    );
    if (frame && containers.holdsMost(frame)) frames.add(frame);
  }
  return blocks.flatMap((block, i) => {
    if (kept.has(i) || clutter.has(i) || i <= headline || !isProse(block) || isOutsideArticle(block.element)) return [];
    if ((forms.get(formOf(block.element)) ?? 0) < containers.total * LEAST_OF_FORM) return [];
    return frames.size === 0 || [...selfAndAncestors(block.element)].some((container) => frames.has(container))
      ? [i]
      : [];
  });
}

/**
 * In elements: further out, all paragraphs of a page have the same containers; alone, a bare `p` is the same
 * everywhere.
 */
const FORM_DEPTH = 3;

/** The tag and template names of a block's element and the two around it. */
function formOf(element: DomElement | undefined): string {
  if (element === undefined) return '';
  const path = [...selfAndAncestors(element)].slice(0, FORM_DEPTH);
  return path.map((one) => `${one.localName}${namesOf(one).replace(/\d+/g, '')}`).join('<');
}

/** Whether an element is in a part of the page that contains no article. */
export function isOutsideArticle(element: DomElement): boolean {
  for (const container of selfAndAncestors(element)) {
    if (OUTSIDE_ARTICLE.has(container.localName) || OUTSIDE_ROLES.has(container.getAttribute('role') ?? ''))
      return true;
  }
  return false;
}

const H1 = new Set(['h1']);

/** In characters: a shorter heading is a label. */
const SHORTEST_HEADING = 12;

/**
 * The kept blocks of further articles, which pages append for endless scrolling: those in a separate container that
 * begins with another `h1`.
 */
function otherArticle(blocks: readonly PageBlock[], kept: ReadonlySet<number>, headline: number): readonly number[] {
  const first = [...kept].find((i) => i > headline && isProse(blocks[i]));
  if (first === undefined || headline < 0) return [];
  const own = new Set([...selfAndAncestors(blocks[headline]?.element), ...selfAndAncestors(blocks[first]?.element)]);
  const others = new Set<DomElement>();
  blocks.forEach(({ element, text }, i) => {
    if (i <= first || text.length < SHORTEST_HEADING || nearest(element, H1) === null) return;
    const apart = [...selfAndAncestors(element)].filter((one) => !own.has(one));
    const container = apart.at(-1);
    if (container && container.localName !== 'h1') others.add(container);
  });
  return [...kept].filter((i) => [...selfAndAncestors(blocks[i]?.element)].some((one) => others.has(one)));
}
