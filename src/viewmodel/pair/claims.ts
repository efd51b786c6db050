/** How an article depends on agencies, for the window to say and to reason with. */
import type { AgencyClaim, Article } from '../../contract';
import { claim as claimWords } from '../../messages/compare/statements';
import { listOf } from '../../messages/message';
import { isSameAgency } from './sides';

/** Closest to the agency first. */
const claimKinds = ['is', 'credits', 'quotes'] as const satisfies readonly AgencyClaim['claim'][];

/** The facts that an article's claims follow from. */
type Claimant = Pick<Article, 'outlet' | 'agencyClaims'>;

/**
 * An article's claims. An agency that credits itself is the author of its own dispatch; what another outlet publishes
 * under its own name credits the agency, however much of it the dispatch is.
 */
function claimsOf({ outlet, agencyClaims }: Claimant): readonly AgencyClaim[] {
  return agencyClaims.map(({ agency, claim }) => {
    if (claim === 'quotes' || outlet === null) return { agency, claim };
    return { agency, claim: isSameAgency(agency, outlet) ? 'is' : 'credits' };
  });
}

/** The agencies on which an article depends in one way. */
export function claimedAgencies(article: Claimant, claim: AgencyClaim['claim']): readonly string[] {
  return claimsOf(article)
    .filter((one) => one.claim === claim)
    .map(({ agency }) => agency);
}

/** `AP dispatch`; `credits AP and Reuters`, `quotes AFP`: one text for each kind of claim. */
export function claimFacts(article: Claimant): readonly string[] {
  return claimKinds
    .map((kind) => [kind, claimedAgencies(article, kind)] as const)
    .filter(([, agencies]) => agencies.length > 0)
    .map(([kind, agencies]) => claimWords({ claim: kind, agency: listOf(agencies) }));
}
