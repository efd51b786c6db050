/**
 * Applies the user's decisions to a comparison. They are applied to the engine's original comparison each time, so
 * undoing one means leaving it out.
 */
import { meter, UNLIMITED } from '../budget';
import { editsOf } from '../diff/edits';
import { groupBy } from '../lists';
import { inCanonicalOrder, swapSides } from '../sides';
import type {
  Article,
  Budget,
  Comparison,
  DecidedComparison,
  Decision,
  DecisionOutcome,
  Edit,
  Link,
  Passage,
  Span,
} from '../types';
import { byPlace, coverageOf, passagesOf, toPassage } from './coverage';
import { type PairEvidence, pairsOf, settled, toLink } from './links';
import { inReadingOrder } from './order';
import { pairsOverlap } from './overlap';
import { type SharedText, sharedText } from './passages';
import { prepareBoth } from './rescue';
import { swapComparison } from './swap';

/** Two articles and the engine's comparison of them. */
export interface ComparedArticles {
  readonly left: Article;
  readonly right: Article;
  readonly comparison: Comparison;
}

/** A link after the decisions so far: the engine's, by its index, or a manual one. */
interface CurrentLink {
  readonly link: Link;
  /** Index into the engine's links; null for a manual link. */
  readonly index: number | null;
}

/** The decision with its paragraphs in order; null when it names one that does not exist, or none at all. */
function present(decision: Decision, left: Article, right: Article): Decision | null {
  const listed = (indices: readonly number[], { paragraphs }: Article): readonly number[] | null =>
    indices.length > 0 && indices.every((index) => paragraphs[index] !== undefined)
      ? [...new Set(indices)].sort((a, b) => a - b)
      : null;
  const [from, to] = [listed(decision.left, left), listed(decision.right, right)];
  return from === null || to === null ? null : { ...decision, left: from, right: to };
}

/** The links that remain after all decisions, each decision overriding the links before it. */
function settle(links: readonly Link[], decisions: readonly Decision[], left: Article, right: Article) {
  let remaining = links.map((link, index): CurrentLink => ({ link, index }));
  const outcomes = decisions.map((named): DecisionOutcome => {
    const decision = present(named, left, right);
    if (decision === null) return { effect: 'stale', overriddenLinks: [] };
    const overriddenLinks = remaining.filter(({ link }) => pairsOverlap(link, decision)).map(({ link }) => link);
    remaining = remaining.filter(({ link }) => !overriddenLinks.includes(link));
    if (decision.kind === 'make') remaining.push({ link: made(decision), index: null });
    return {
      effect: decision.kind === 'make' || overriddenLinks.length > 0 ? 'applied' : 'no-effect',
      overriddenLinks,
    };
  });
  return { remaining, outcomes };
}

/** A manual link; its shared passages are found later. Its score is 1: the user is sure. */
function made({ left, right, reason }: Decision): Link {
  return { left, right, relation: 'reworded', score: 1, moved: false, byHand: { reason } };
}

/**
 * The evidence of a manual link: all its pairs of paragraphs, assumed to report the same, with the passages they share.
 */
function evidenceOf(link: Link, shared: SharedText): readonly PairEvidence[] {
  const chains = shared.chains.filter(
    ({ leftParagraph, rightParagraph }) => link.left.includes(leftParagraph) && link.right.includes(rightParagraph),
  );
  const judged = link.left.flatMap((l) => link.right.map((r) => ({ left: l, right: r, likelihood: Infinity })));
  return pairsOf({ ...shared, chains }, judged, 'articles');
}

/** A key for a passage: its two spans. */
const nameOf = ({ left, right }: Passage): string => {
  const place = ({ paragraph, start, end }: Span): string => `${paragraph} ${start} ${end}`;
  return `${place(left)} ${place(right)}`;
};

/** The share of each article that these passages cover: their shared runs, not the gaps between. */
function coverageIn(passages: readonly Passage[], shared: SharedText): Comparison['coverage'] {
  const names = new Set(passages.map(nameOf));
  const held = shared.chains.filter((chain) => {
    const passage = toPassage(chain, shared.left, shared.right);
    return passage !== undefined && names.has(nameOf(passage));
  });
  const pairs = [{ chains: held }];
  return { left: coverageOf(pairs, 'left', shared.left), right: coverageOf(pairs, 'right', shared.right) };
}

/** A current link with its passages and its weight in the common order, before its edits are known. */
interface WeighedLink extends CurrentLink {
  readonly passages: readonly Passage[];
  readonly weight: number;
}

/** The passages of the engine's comparison by their left paragraph. */
type PassagesByLeft = ReadonlyMap<number, readonly Passage[]>;

function weighed({ link, index }: CurrentLink, known: PassagesByLeft, shared: SharedText): WeighedLink {
  const evidence = index === null ? evidenceOf(link, shared) : [];
  const passages =
    index === null
      ? passagesOf(evidence, shared.left, shared.right)
      : link.left.flatMap((l) => (known.get(l) ?? []).filter(({ right }) => link.right.includes(right.paragraph)));
  return {
    link: index === null ? { ...link, relation: toLink(evidence).relation } : link,
    index,
    passages,
    weight: passages.reduce((sum, { words }) => sum + words, link.score),
  };
}

/** Applies decisions to articles in their canonical order. */
function decideOrdered(
  { left, right, comparison }: ComparedArticles,
  decisions: readonly Decision[],
  allowed: Budget,
): DecidedComparison {
  const { remaining, outcomes } = settle(comparison.links, decisions, left, right);
  if (outcomes.every(({ effect }) => effect !== 'applied')) return { comparison, outcomes };
  const budget = meter(allowed);
  const shared = sharedText(...prepareBoth(left, right, budget), budget);
  const passagesByLeft = groupBy(comparison.passages, (passage) => passage.left.paragraph);
  const entries = inReadingOrder(remaining.map((each) => weighed(each, passagesByLeft, shared)));
  const known = groupBy(comparison.edits, (edit) => edit.link);
  const links: Link[] = [];
  const edits: Edit[] = [];
  let coarse = false;
  for (const { link, index } of entries) {
    const at = links.length;
    if (index !== null) {
      links.push(link);
      for (const edit of known.get(index) ?? []) edits.push({ ...edit, link: at });
      continue;
    }
    const found = editsOf(at, link, shared, budget);
    coarse ||= found.coarse;
    links.push(settled(link, found));
    for (const edit of found.edits) edits.push(edit);
  }
  const passages = distinct(entries.flatMap((entry) => entry.passages)).sort(byPlace);
  return {
    comparison: {
      links,
      passages,
      edits,
      coverage: coverageIn(passages, shared),
      approximate: comparison.approximate || coarse || budget.cut(),
    },
    outcomes,
  };
}

/** Each passage once, though two links may contain it. */
function distinct(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map((passage) => [nameOf(passage), passage])).values()];
}

/**
 * Applies the user's decisions to the engine's comparison of two articles, in their order. Overridden links disappear
 * with their edits and with the passages only they contained; manual links get edits, passages and a relation; the
 * common order and the coverage follow. Swapping the articles and the sides of the decisions swaps the result.
 */
export function applyDecisions(
  compared: ComparedArticles,
  decisions: readonly Decision[],
  budget: Budget = UNLIMITED,
): DecidedComparison {
  const { left, right, comparison } = compared;
  if (inCanonicalOrder(left, right)) return decideOrdered(compared, decisions, budget);
  const turned = decisions.map((decision) => swapSides(decision));
  const swapped = { left: right, right: left, comparison: swapComparison(comparison) };
  const decided = decideOrdered(swapped, turned, budget);
  return {
    comparison: swapComparison(decided.comparison),
    outcomes: decided.outcomes.map(({ effect, overriddenLinks }) => ({
      effect,
      overriddenLinks: overriddenLinks.map((link) => swapSides(link)),
    })),
  };
}
