import type { Role } from '../types';
import { outletOfAgency, splitAgencies } from './agencies';
import { OUTLET_AFTER, OUTLET_BEFORE, OUTLETS } from './data/outlets';
import { isAddress, isRights } from './furniture';
import { matchAt, opensWith, type Phrases, phraseIndex } from './phrases';
import { type Draft, foldWords } from './shape';

const nameOf = new Map<string, string>();
const domainOf = new Map<string, string>();
for (const outlet of OUTLETS) {
  for (const name of [outlet.name, ...(outlet.also ?? [])]) nameOf.set(foldWords(name).join(' '), outlet.name);
  for (const domain of outlet.domains ?? []) domainOf.set(domain, outlet.name);
}
const anyName = phraseIndex([...nameOf.keys()]);
const fullNames = phraseIndex(OUTLETS.map((outlet) => outlet.name));
const ONE_LATIN_WORD = /^\p{Script=Latin}+$/u;
/** Credits name outlets in full; "Source: independent analysts" is not The Independent. */
const creditNames = phraseIndex(
  OUTLETS.flatMap(({ name, also = [] }) => [name, ...also.filter((other) => !ONE_LATIN_WORD.test(other))]),
);
const before = OUTLET_AFTER.map((phrase) => foldWords(phrase).join(' '));
const after = phraseIndex(OUTLET_BEFORE);

/** Longer furniture is a list of other things. */
const LONGEST_EVIDENCE = 60;
/** The longest wording before a name has five words. */
const WORDS_BEFORE = 5;
const NUMBER = /^\p{N}+$/u;
const TITLE_END = /\s[|–—-]\s([^|–—]{2,40})$/u;

interface Mention {
  readonly outlet: string;
  readonly at: number;
  readonly length: number;
}

function mentions(names: Phrases, words: readonly string[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const length = matchAt(names, words, at);
    const outlet = nameOf.get(words.slice(at, at + length).join(' '));
    if (outlet !== undefined) found.push({ outlet, at, length });
    at += Math.max(length, 1);
  }
  return found;
}

function isAgency(outlet: string): boolean {
  return splitAgencies(outlet).agencies.length > 0;
}

/** The outlets a paragraph of furniture names as its own page. */
function inFurniture(draft: Draft): string[] {
  if (isAddress(draft.text)) {
    const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/i.exec(draft.text)?.[1]?.toLowerCase() ?? '';
    const domain = [...domainOf.keys()].find((known) => host === known || host.endsWith(`.${known}`));
    return domain === undefined ? [] : [domainOf.get(domain) ?? ''];
  }
  const rights = isRights(draft);
  return mentions(anyName, draft.folded)
    .filter(({ outlet, at, length }) => {
      if (isAgency(outlet)) return false;
      const words = draft.folded.slice(0, at).filter((word) => !NUMBER.test(word));
      const lead = ` ${words.slice(-WORDS_BEFORE).join(' ')}`;
      return (
        rights || before.some((phrase) => lead.endsWith(` ${phrase}`)) || matchAt(after, draft.folded, at + length) > 0
      );
    })
    .map(({ outlet }) => outlet);
}

/** The outlets a credit or byline names, agencies left aside: they supply texts to others. */
function inCredit(draft: Draft): string[] {
  return mentions(creditNames, draft.folded)
    .map(({ outlet }) => outlet)
    .filter((outlet) => !isAgency(outlet));
}

/** The outlet whose name the text is, or null. */
export function outletNamed(text: string): string | null {
  return nameOf.get(foldWords(text).join(' ')) ?? null;
}

/** True for an outlet's full name alone on a line. */
export function isOutletName(draft: Draft): boolean {
  return (
    !draft.closed && matchAt(fullNames, draft.folded, 0) === draft.folded.length && opensWith(fullNames, draft.folded)
  );
}

/** A headline as pages print it in their title ("... | The Guardian"), and the outlet at its end if there is one. */
export function splitTitle(headline: string): { readonly headline: string; readonly outlet: string | null } {
  const end = TITLE_END.exec(headline.slice(-60));
  const outlet = outletNamed(end?.[1] ?? '');
  if (!end || outlet === null) return { headline, outlet: null };
  return { headline: headline.slice(0, headline.length - end[0].length).trimEnd(), outlet };
}

/**
 * Who published the text, by what furniture, credits and bylines say of it, and by `named`, the outlets that title and
 * dateline name; or else the agency whose dateline it has. Null when nothing says it, or when two outlets are named equally often. A mention in the story's own
 * text is no evidence.
 */
export function findOutlet(
  drafts: readonly Draft[],
  roles: readonly Role[],
  named: readonly (string | null)[],
  datelineAgency: string | null,
): string | null {
  const votes = new Map<string, number>();
  const vote = (outlet: string) => votes.set(outlet, (votes.get(outlet) ?? 0) + 1);
  for (const outlet of named) if (outlet !== null) vote(outlet);
  drafts.forEach((draft, i) => {
    if (draft.words > LONGEST_EVIDENCE) return;
    const role = roles[i];
    const found =
      role === 'boilerplate' ? inFurniture(draft) : role === 'credit' || role === 'byline' ? inCredit(draft) : [];
    for (const outlet of new Set(found)) vote(outlet);
  });
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return datelineAgency === null ? null : outletOfAgency(datelineAgency);
  return second && second[1] === first[1] ? null : first[0];
}
