/**
 * Which of two articles the other one carries, if anything proves it. To say that an outlet "cuts" something accuses
 * it: nothing is said of a direction that is not evident from an agency's dispatch, a credit or the times of
 * publication.
 */
import type { Article, Comparison, Pair } from '../../contract';
import { compareMoments } from '../labels/dates';
import { claimedAgencies } from './claims';
import { isSameAgency, opposite, type Side, sides } from './sides';

/** The article that the other one carries. */
export interface SourceArticle {
  readonly side: Side;
  /** Whether the other carries so much of it that what is missing there was cut. */
  readonly carried: boolean;
}

/**
 * From this share of its words on, a source is carried. Measured on 31 pairs of reports on 16 events: those
 * known to carry a dispatch have 41 to 97% of its words, those that only quote the same people share 25% at most.
 */
const CARRIED = 0.3;

/**
 * A dispatch is carried without a credit from this share on: agencies write for others to print, and no report that
 * merely covers the same event has half of its words.
 */
const CARRIED_UNCREDITED = 0.5;

/** The facts of an article that can be evidence. */
export type SourceCandidate = Pick<Article, 'outlet' | 'agencyClaims' | 'published'>;

/** Whether one article credits the other: the agency whose dispatch it is, or its outlet. */
function creditsOther(article: SourceCandidate, other: SourceCandidate): boolean {
  const authors = [...claimedAgencies(other, 'is'), ...(other.outlet === null ? [] : [other.outlet])];
  return claimedAgencies(article, 'credits').some((credited) =>
    authors.some((author) => isSameAgency(author, credited)),
  );
}

/** Whether both credit one agency: what they share may come from a third text. */
function shareAgency(one: SourceCandidate, other: SourceCandidate): boolean {
  return claimedAgencies(one, 'credits').some((agency) =>
    claimedAgencies(other, 'credits').some((each) => isSameAgency(each, agency)),
  );
}

/** The one side for which something holds; null where it holds for both or neither. */
function onlySide(holds: (side: Side) => boolean): Side | null {
  const found = sides.filter(holds);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The article that the other one carries, or null where there is no evidence, where the evidence contradicts itself, or
 * where they have no words in common.
 *
 * @param pair The two articles' outlets, agencies and times.
 * @param coverage The share (0 to 1) of each one's words that is in the other.
 */
export function sourceOf(
  pair: Readonly<Record<Side, SourceCandidate>>,
  coverage: Pick<Comparison['coverage'], Side>,
): SourceArticle | null {
  const order = compareMoments(pair.left.published, pair.right.published);
  const earlier = order === null ? null : order < 0 ? 'left' : 'right';
  const credited = onlySide((side) => creditsOther(pair[opposite(side)], pair[side]));
  const dispatch = onlySide(
    (side) => claimedAgencies(pair[side], 'is').length > 0 && coverage[side] >= CARRIED_UNCREDITED,
  );
  const proven = credited ?? dispatch;
  if (proven !== null) {
    const isContradicted = earlier !== null && earlier !== proven;
    return isContradicted || coverage[proven] === 0 ? null : { side: proven, carried: coverage[proven] >= CARRIED };
  }
  const isVersion = pair.left.outlet !== null && pair.left.outlet === pair.right.outlet;
  if (earlier === null || coverage[earlier] < CARRIED || (!isVersion && shareAgency(pair.left, pair.right)))
    return null;
  return { side: earlier, carried: true };
}

/** The same of a compared pair. */
export function sourceOfPair({ left, right, comparison }: Pair): SourceArticle | null {
  return sourceOf({ left, right }, comparison.coverage);
}
