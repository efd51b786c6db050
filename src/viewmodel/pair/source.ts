/**
 * Which of two articles is the source that the other carries, if there is evidence. Saying that an outlet "cuts"
 * something is an accusation, so a direction needs an agency's dispatch, a credit or the times of publication.
 */
import type { Article, Comparison, Pair } from '../../contract';
import { isSameAgency } from '../../engine/reader';
import { compareMoments } from '../labels/dates';
import { claimedAgencies } from './claims';
import { commonOutlet, opposite, type Side, sides } from './sides';

/** The article whose words the other one has. */
export interface SourceArticle {
  readonly side: Side;
  /** Whether the other has so much of it that missing words count as cut. */
  readonly carried: boolean;
}

/**
 * A source is carried from this share of its words on. Measured on 31 pairs of reports on 16 events: those known to
 * carry a dispatch have 41 to 97% of its words, those that only quote the same people have 25% at most.
 */
const CARRIED = 0.3;

/**
 * From this share on a dispatch is carried even without a credit: agencies write for others to print, and no report
 * that merely covers the same event has half of its words.
 */
const CARRIED_UNCREDITED = 0.5;

/** The facts about an article that count as evidence. */
export type SourceCandidate = Pick<Article, 'outlet' | 'agencyClaims' | 'published'>;

/** Whether one article credits the other: the agency whose dispatch it is, or its outlet. */
function creditsOther(article: SourceCandidate, other: SourceCandidate): boolean {
  const authors = [...claimedAgencies(other, 'is'), ...(other.outlet === null ? [] : [other.outlet])];
  return claimedAgencies(article, 'credits').some((credited) =>
    authors.some((author) => isSameAgency(author, credited)),
  );
}

/** Whether both credit the same agency: shared words may come from a third text. */
function shareAgency(one: SourceCandidate, other: SourceCandidate): boolean {
  return claimedAgencies(one, 'credits').some((agency) =>
    claimedAgencies(other, 'credits').some((each) => isSameAgency(each, agency)),
  );
}

/** The only side for which `holds` is true; null when it is true for both or neither. */
function onlySide(holds: (side: Side) => boolean): Side | null {
  const found = sides.filter(holds);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The source of a pair; null when there is no evidence, when the evidence is contradictory, or when the articles have
 * no words in common.
 *
 * @param pair The outlets, agency claims and times of both articles.
 * @param coverage The share (0 to 1) of each article's words that is in the other.
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
  const isVersion = commonOutlet(pair.left, pair.right) !== null;
  if (earlier === null || coverage[earlier] < CARRIED || (!isVersion && shareAgency(pair.left, pair.right)))
    return null;
  return { side: earlier, carried: true };
}

/** The source of a compared pair. */
export function sourceOfPair({ left, right, comparison }: Pair): SourceArticle | null {
  return sourceOf({ left, right }, comparison.coverage);
}

/** The sides in the order in which a change is read: the source first. */
export function readingOrder({ source }: { readonly source: SourceArticle | null }): readonly [Side, Side] {
  return source?.side === 'right' ? ['right', 'left'] : ['left', 'right'];
}
