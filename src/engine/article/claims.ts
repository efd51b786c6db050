/** How an article depends on agencies: it is a dispatch, credits an agency, or only quotes its reporting. */
import type { AgencyClaim, Role } from '../types';
import { agenciesIn, agenciesQuotedIn, outletOfAgency, splitAgencies } from './agencies';
import { bylineIn } from './byline';
import { isRights } from './clutter';
import { agenciesCredited, agenciesSigning } from './credits';
import type { DraftParagraph } from './shape';

/** Longer than any paragraph of an article: a bound for files of one giant line. */
const LOOKED_AT = 100_000;

/**
 * The claim about each agency that the text supports, in the order of their first mention.
 *
 * @param dateline The agencies of the dateline.
 */
export function findClaims(
  drafts: readonly DraftParagraph[],
  roles: readonly Role[],
  dateline: readonly string[],
  outlet: string | null,
): readonly AgencyClaim[] {
  const credited = new Set(dateline);
  const quoted = new Set<string>();
  drafts.forEach((draft, i) => {
    const { text } = draft;
    const role = roles[i];
    if (role === 'credit') for (const name of agenciesCredited(text)) credited.add(name);
    // "© 2026 Agence France-Presse": the owner of the text supplied it.
    if (role === 'boilerplate' && isRights(draft)) for (const name of splitAgencies(text).agencies) credited.add(name);
    if (role === 'byline') for (const name of bylineIn(draft)?.agencies ?? []) credited.add(name);
    if (role === 'body') for (const name of agenciesQuotedIn(text.slice(0, LOOKED_AT))) quoted.add(name);
  });
  const last = drafts[roles.lastIndexOf('body')];
  if (last) for (const name of agenciesSigning(last.text)) credited.add(name);
  return claimsOf(outlet, [
    ...[...credited].map((agency): AgencyClaim => ({ agency, claim: 'credits' })),
    ...[...quoted].map((agency): AgencyClaim => ({ agency, claim: 'quotes' })),
  ]);
}

/**
 * One claim for each agency, the strongest of those given, adjusted to the outlet: an article published by an agency is
 * its dispatch, and one published by another outlet is not.
 */
export function claimsOf(outlet: string | null, given: readonly AgencyClaim[]): readonly AgencyClaim[] {
  const own = outlet === null ? [] : agenciesIn(outlet).filter((agency) => outletOfAgency(agency) === outlet);
  // An unlisted agency publishes under the name by which it is credited.
  const isOwn = (agency: string): boolean => own.includes(agency) || agency === outlet;
  const claims = new Map<string, AgencyClaim['claim']>(own.map((agency) => [agency, 'is']));
  for (const { agency, claim } of given) {
    if (isOwn(agency)) claims.set(agency, 'is');
    else if (claim !== 'quotes') claims.set(agency, 'credits');
    else if (!claims.has(agency)) claims.set(agency, 'quotes');
  }
  return [...claims].map(([agency, claim]) => ({ agency, claim }));
}
