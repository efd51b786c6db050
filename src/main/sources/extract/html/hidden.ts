import type { PageBlock } from './blocks';
import type { DomElement } from './dom';
import { namesOf, ownForm, selfAndAncestors } from './names';
import { isProse } from './prose';
import { IN_COPY, SHORTEST_COPY, type WordRuns } from './words';

const INVISIBLE = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;
const LONGEST_STYLE = 2000;

/** Whether an element's markup hides it. Style sheets are not read. */
function isHiding(element: DomElement): boolean {
  if (element.localName === 'noscript') return true;
  if (element.localName === 'dialog') return !element.hasAttribute('open');
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && INVISIBLE.test(style.slice(0, LONGEST_STYLE));
}

/** Whether an element is hidden by its markup, or by an ancestor's. */
export function isHidden(element: DomElement): boolean {
  for (const container of selfAndAncestors(element)) if (isHiding(container)) return true;
  return false;
}

/** Removes all that hides an element. */
export function show(element: DomElement): void {
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  if (INVISIBLE.test(element.getAttribute('style') ?? '')) element.removeAttribute('style');
}

/** Template names of the part of an article reserved for subscribers. */
const PAID =
  /\b(?:paywall(?:ed)?|premium|paid|subscribers?|subscriber only|restricted|metered|gated|member(?:s)?|piano)\b/;

/** Names of parts that are hidden for reasons other than payment. */
const NEVER_STORY =
  /\b(?:cookies?|consent|gdpr|modal|popup|overlay|comments?|dialog|share|menu|nav|navigation|login|search)\b/;

/** In characters: a hidden part with less text is a label or a notice. */
const LEAST_HIDDEN_STORY = 200;

export interface Visibility {
  /** Indices of blocks the page's readers do not see. */
  readonly hidden: ReadonlySet<number>;
  /** Indices of blocks that are hidden from readers who have not paid, though the file contains them. */
  readonly revealed: ReadonlySet<number>;
}

/**
 * Finds the hidden blocks of a page. A part of the article that is present but hidden does not count: it is recognised
 * by the copy of the text in the page's metadata, by its name, or by paragraphs with the form of those shown.
 */
export function visibilityOf(blocks: readonly PageBlock[], copy: WordRuns | null): Visibility {
  const parts = new Map<DomElement, number[]>();
  const forms = new Set<string>();
  let shown = 0;
  blocks.forEach((block, i) => {
    const root = [...selfAndAncestors(block.element)].filter(isHiding).at(-1);
    if (root) parts.set(root, [...(parts.get(root) ?? []), i]);
    else if (isProse(block)) {
      forms.add(ownForm(block.element));
      shown += block.text.length;
    }
  });
  const hidden = new Set<number>();
  const revealed = new Set<number>();
  for (const [root, indices] of parts) {
    const story = mayBeStory(root) ? indices.filter((i) => isProse(blocks[i])) : [];
    const lengthOf = (some: readonly number[]) => some.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
    const copied = story.filter((i) => (copy?.shareOf(blocks[i]?.text ?? '') ?? 0) >= IN_COPY);
    const isLikeStory =
      PAID.test(namesOf(root)) ||
      lengthOf(story) > shown ||
      story.every((i) => forms.has(ownForm(blocks[i]?.element ?? root)));
    const isGuided = copy !== null && copy.size >= SHORTEST_COPY;
    const isStory = lengthOf(isGuided ? copied : story) >= LEAST_HIDDEN_STORY && (isGuided || isLikeStory);
    for (const i of indices) (isStory ? revealed : hidden).add(i);
  }
  return { hidden, revealed };
}

function mayBeStory(root: DomElement): boolean {
  return root.localName !== 'noscript' && root.localName !== 'dialog' && !NEVER_STORY.test(namesOf(root));
}
