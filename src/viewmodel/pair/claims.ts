/** How an article depends on agencies, as data and in words. */
import type { AgencyClaim, Article } from '../../contract';
import { isSameAgency } from '../../engine/reader';
import { agencyClaim } from '../../messages/compare/statements';
import { listOf } from '../../messages/message';

/** Closest to the agency first. */
const claimKinds = ['is', 'credits', 'quotes'] as const satisfies readonly AgencyClaim['claim'][];

/** The facts about an article that decide its claims. */
type Claimant = Pick<Article, 'outlet' | 'agencyClaims'>;

/**
 * An article's claims. An agency that credits itself wrote the dispatch; another outlet that publishes a dispatch under
 * its name credits the agency, even if it changed nothing.
 */
function claimsOf({ outlet, agencyClaims }: Claimant): readonly AgencyClaim[] {
  return agencyClaims.map(({ agency, claim }) => {
    if (claim === 'quotes' || outlet === null) return { agency, claim };
    return { agency, claim: isSameAgency(agency, outlet) ? 'is' : 'credits' };
  });
}

/** The agencies that an article makes this claim about. */
export function claimedAgencies(article: Claimant, claim: AgencyClaim['claim']): readonly string[] {
  return claimsOf(article)
    .filter((one) => one.claim === claim)
    .map(({ agency }) => agency);
}

/** One text for each kind of claim: `AP dispatch`, `credits AP and Reuters`, `quotes AFP`. */
export function claimFacts(article: Claimant): readonly string[] {
  return claimKinds
    .map((kind) => [kind, claimedAgencies(article, kind)] as const)
    .filter(([, agencies]) => agencies.length > 0)
    .map(([kind, agencies]) => agencyClaim({ claim: kind, agency: listOf(agencies) }));
}
