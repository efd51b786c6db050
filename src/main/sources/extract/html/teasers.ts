import type { PageBlock } from './blocks';
import type { Containers } from './containers';
import { type DomElement, nearest } from './dom';
import { namesOf, selfAndAncestors } from './names';
import { isMenu, isProse } from './prose';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LINKS = new Set(['a']);

/** Elements and template names of the container of one teaser. */
const ITEMS = new Set(['li', 'article', 'section', 'a']);
const ITEM = /\b(?:teasers?|cards?|items?|story|tile|entry|post)\b/;

/**
 * The kept blocks that promote other articles: headings that link to other pages, and the rest of their items.
 *
 * @param address The page's address: headings that link to places on it stay.
 */
export function teaserBlocks(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<number>,
  containers: Containers,
  address: string | null,
): ReadonlySet<number> {
  const headings: number[] = [];
  const items = new Map<DomElement, number[]>();
  for (const i of kept) {
    const block = blocks[i];
    if (block === undefined || nearest(block.element, HEADINGS) === null) continue;
    if (!isMenu(block) || !leadsElsewhere(block, address)) continue;
    headings.push(i);
    const item = containers.find(block.element, isItem);
    if (item) items.set(item, []);
  }
  for (const i of kept) for (const one of selfAndAncestors(blocks[i]?.element)) items.get(one)?.push(i);
  const isShort = (item: readonly number[]) => item.filter((i) => isProse(blocks[i])).length <= MOST_PARAGRAPHS;
  const teasers = new Set([...headings, ...[...items.values()].filter(isShort).flat()]);
  const length = [...teasers].reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
  return length <= containers.total * MOST_IN_TEASERS ? teasers : new Set();
}

/** A teaser has at most this many paragraphs; an item with more is part of the article. */
const MOST_PARAGRAPHS = 2;

/** If more of the text than this is in teasers, the article is a list of others, as in a press review. */
const MOST_IN_TEASERS = 0.5;

function isItem(element: DomElement): boolean {
  return ITEMS.has(element.localName) || ITEM.test(namesOf(element));
}

function leadsElsewhere({ nodes }: PageBlock, address: string | null): boolean {
  const link = nodes.map((node) => nearest(node, LINKS)).find((one) => one?.hasAttribute('href'));
  const href = link?.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#')) return false;
  try {
    const [to, from] = [new URL(href, address ?? 'https://page.invalid/'), new URL(address ?? 'https://page.invalid/')];
    return to.host !== from.host || to.pathname !== from.pathname;
  } catch {
    return false;
  }
}

/** Blocks below the last paragraph that are not text: lists of links, and headings with nothing else below them. */
export function trailingBlocks(blocks: readonly PageBlock[], kept: ReadonlySet<number>): ReadonlySet<number> {
  const trailing = new Set<number>();
  let hasText = false;
  for (const i of [...kept].reverse()) {
    const block = blocks[i];
    if (block === undefined) continue;
    if (isProse(block)) break;
    const isHeading = nearest(block.element, HEADINGS) !== null;
    if (isMenu(block) || (isHeading && !hasText)) trailing.add(i);
    else hasText = true;
  }
  return trailing;
}
