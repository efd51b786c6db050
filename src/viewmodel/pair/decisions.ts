/** Lists of decisions about one pair of articles. */
import type { KeptDecision, Link } from '../../contract';

export type DecisionList = readonly KeptDecision[];

/** The paragraphs of each side that a link or a decision joins. */
export type LinkEnds = Pick<Link, 'left' | 'right'>;

/** The list when left is right. */
export function mirrored(list: DecisionList): DecisionList {
  return list.map((decision) => ({ ...decision, left: decision.right, right: decision.left }));
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((index, at) => index === b[at]);

/** Whether a link or decision is about just these paragraphs. */
export function isAbout(one: LinkEnds, ends: LinkEnds): boolean {
  return isSame(one.left, ends.left) && isSame(one.right, ends.right);
}

/**
 * The index of the link that took the place of another one after a decision: the same one, or that which
 * has most of its paragraphs, or else the one that is read next; null when none is left.
 */
export function successorOf({ left, right }: LinkEnds, links: readonly Link[]): number | null {
  const same = links.findIndex((link) => isAbout(link, { left, right }));
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

/** The list with one more decision, which takes the place of an earlier one about just these paragraphs. */
export function withDecision(list: DecisionList, decision: KeptDecision): DecisionList {
  return [...list.filter((one) => !isAbout(one, decision)), decision];
}

/**
 * The links that a decision about these paragraphs would stand over: each that puts one of the left beside one of the
 * right, as the engine has it.
 */
export function overriddenLinks(links: readonly Link[], { left, right }: LinkEnds): readonly Link[] {
  return links.filter(
    (link) => link.left.some((index) => left.includes(index)) && link.right.some((index) => right.includes(index)),
  );
}
