/** A user's decisions about one pair of articles, and the links they affect. */
import type { KeptDecision, Link } from '../../contract';
import { pairsOverlap } from '../../engine/reader';

/** The decisions about one pair. */
export type PairDecisions = readonly KeptDecision[];

/** The paragraphs that a link or decision pairs. */
export type LinkEnds = Pick<Link, 'left' | 'right'>;

/** The decisions with left and right swapped. */
export function mirrored(list: PairDecisions): PairDecisions {
  return list.map((decision) => ({ ...decision, left: decision.right, right: decision.left }));
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((index, at) => index === b[at]);

/** Whether a link or decision pairs exactly these paragraphs. */
function isAbout(one: LinkEnds, ends: LinkEnds): boolean {
  return isSame(one.left, ends.left) && isSame(one.right, ends.right);
}

/** The index of the link that pairs exactly these paragraphs, or -1. */
export function indexOfLink(links: readonly Link[], ends: LinkEnds): number {
  return links.findIndex((link) => isAbout(link, ends));
}

/**
 * The index of the link to show after a decision about these paragraphs: the same link, else the one with most of its
 * paragraphs, else the next one; null when no link is left.
 */
export function successorOf({ left, right }: LinkEnds, links: readonly Link[]): number | null {
  const same = indexOfLink(links, { left, right });
  if (same !== -1) return same;
  const inCommon = (link: Link): number =>
    link.left.filter((index) => left.includes(index)).length +
    link.right.filter((index) => right.includes(index)).length;
  const most = links.reduce((found, link) => Math.max(found, inCommon(link)), 0);
  if (most > 0) return links.findIndex((link) => inCommon(link) === most);
  const next = links.findIndex((link) => (link.left[0] ?? 0) > (left[0] ?? 0));
  if (next !== -1) return next;
  return links.length === 0 ? null : links.length - 1;
}

/** The decisions with one more, which replaces an earlier one about exactly these paragraphs. */
export function withDecision(list: PairDecisions, decision: KeptDecision): PairDecisions {
  return [...list.filter((one) => !isAbout(one, decision)), decision];
}

/** The links that a decision about these paragraphs would override. */
export function overriddenLinks(links: readonly Link[], ends: LinkEnds): readonly Link[] {
  return links.filter((link) => pairsOverlap(link, ends));
}
