import type { Role } from '../types';
import { datesBesidePlace, isMoreOfByline, isNamesUnder, readBareByline, readByline } from './byline';
import { isNameCaption } from './captions';
import { isSection } from './clutter';
import { readDateline } from './dateline';
import { isMotto, MASTHEAD_WITHIN, readMasthead } from './outlet';
import { type DraftParagraph, type DraftRoles, endsSentence } from './shape';

/** A lead makes a statement: shorter sentences before it are captions or rhetorical openings. */
const SHORTEST_LEAD = 8;
/** This much text is no headline, even when it does not end as a sentence. */
const SURELY_TEXT = 40;
/** Lines of fewer words are a navigation menu or a kicker; a headline has more, when there is a choice. */
const SHORTEST_HEADLINE = 4;
/** Headlines sometimes end with a question or exclamation mark; longer lines that do are text. */
const LONGEST_CALL = 15;
/** Fewer words between headline and lead are a label, not a summary. */
const SHORTEST_STANDFIRST = 5;
/** Standfirsts that end as sentences are one short sentence. */
const LONGEST_STANDFIRST = 30;
/** Characters in which the next paragraph introduces people. */
const NAMES_WITHIN = 400;

function isLead(draft: DraftParagraph): boolean {
  if (draft.words >= SURELY_TEXT) return true;
  if (draft.closed && draft.words >= SHORTEST_LEAD && !isCall(draft)) return true;
  return readDateline(draft.text, true)?.alone === false && draft.words >= SHORTEST_LEAD && draft.closed;
}

function isCall(draft: DraftParagraph): boolean {
  return draft.words <= LONGEST_CALL && /[!?！？؟]["'”’»」]?$/u.test(draft.text);
}

/** The first paragraph that reads as text, or -1. */
function findLead(drafts: readonly DraftParagraph[], roles: DraftRoles): number {
  return drafts.findIndex((draft, i) => roles[i] === null && isLead(draft));
}

/** Full names at the beginning of a text: two or more capitalised words in a row. */
function fullNames(text: string): string[] {
  return text.slice(0, NAMES_WITHIN).match(/\p{Lu}[\p{L}\p{M}’'-]+(?: (?:al-)?\p{Lu}[\p{L}\p{M}’'-]+)+/gu) ?? [];
}

function isOneSentence(text: string): boolean {
  return !/[.!?…] +["“'‘«]?\p{Lu}\p{Ll}/u.test(text.replace(/\b(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Rep|Gen)\. /g, ''));
}

/** The most frequent number of blank lines between paragraphs: most articles have the same throughout. */
function usualGap(drafts: readonly DraftParagraph[]): number {
  const counts = new Map<number, number>();
  for (const draft of drafts.slice(0, -1)) counts.set(draft.gapAfter, (counts.get(draft.gapAfter) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}

/**
 * Whether the first sentence-like paragraph after the headline is a standfirst and not the lead. It must be a single
 * short sentence, with one of these signs:
 * - a byline, a date or a dateline follows it, which open a story and never follow its lead;
 * - it is set apart by more blank lines than other paragraphs, and the next paragraph introduces a person again by the
 *   full name that it has already used, which a second paragraph does not do after a lead.
 *
 * Without a sign it is a lead: most articles have no standfirst, and a lead must not be mistaken for one.
 */
function isClosedStandfirst(drafts: readonly DraftParagraph[], roles: DraftRoles, at: number): boolean {
  const draft = drafts[at];
  const next = drafts[at + 1];
  if (!draft || !next || draft.words > LONGEST_STANDFIRST || !endsSentence(draft.text)) return false;
  if (!isOneSentence(draft.text) || readDateline(draft.text, true)) return false;
  const role = roles[at + 1];
  if (role === 'date' || (role === null && readByline(next, false) !== null)) return true;
  if (role !== null || !next.closed) return false;
  if (readDateline(next.text, true)) return true;
  const again = new Set(fullNames(next.text));
  return draft.gapAfter > usualGap(drafts) && fullNames(draft.text).some((name) => again.has(name));
}

/** Assigns roles to the lines about author and date before the lead, by their words and neighbours. */
function markBylines(drafts: readonly DraftParagraph[], roles: DraftRoles, lead: number): void {
  let hasHeadline = false;
  for (let i = 0; i < lead; i += 1) {
    const draft = drafts[i];
    if (!draft) continue;
    // "By Lena Quist, Kessel (AP)" ends like a caption.
    const looksOtherwise = roles[i] === 'caption' || roles[i] === 'dateline';
    if (looksOtherwise && hasHeadline && isByline(draft, roles[i - 1] ?? null)) roles[i] = 'byline';
    if (roles[i] !== null) continue;
    const besideDate = roles[i - 1] === 'date' || roles[i + 1] === 'date';
    if (readByline(draft, i === 0) !== null) roles[i] = 'byline';
    else if (hasHeadline && readBareByline(draft, besideDate) !== null) roles[i] = 'byline';
    else if (hasHeadline && datesBesidePlace(draft).length > 0) roles[i] = 'date';
    else if (hasHeadline && roles[i - 1] === 'byline' && isMoreOfByline(draft)) roles[i] = 'byline';
    else hasHeadline = true;
  }
}

/**
 * Whether a line that ends like a caption or dateline is a byline: it begins as one, or is a name under the headline.
 */
function isByline(draft: DraftParagraph, above: Role | null): boolean {
  if (readByline(draft, false) !== null) return true;
  return !draft.closed && above !== 'caption' && readBareByline(draft, false) !== null;
}

/** A newspaper's name above another line that may be the headline is not the headline. */
function markMasthead(drafts: readonly DraftParagraph[], roles: DraftRoles, lead: number): void {
  const [first, second, third] = drafts.flatMap((_, i) => (i < lead && roles[i] === null ? [i] : []));
  const draft = drafts[first ?? -1];
  if (first === undefined || second === undefined || draft === undefined || first >= MASTHEAD_WITHIN) return;
  if (readMasthead(draft) === null) return;
  roles[first] = 'boilerplate';
  const motto = drafts[second];
  if (third !== undefined && motto && isMotto(motto)) roles[second] = 'boilerplate';
}

/** The headline among the lines before the lead: the first of some length, otherwise the first of all. */
function findHeadline(drafts: readonly DraftParagraph[], roles: DraftRoles, lead: number): number {
  const candidates: number[] = [];
  for (let i = 0; i < lead; i += 1) {
    const draft = drafts[i];
    if (draft && roles[i] === null && (!draft.closed || isCall(draft))) candidates.push(i);
  }
  const long = candidates.find((i) => (drafts[i]?.words ?? 0) >= SHORTEST_HEADLINE);
  const first = candidates.find((i) => drafts[i] && !isSection(drafts[i]));
  const [above, below] = [drafts[first ?? -1], drafts[long ?? -1]];
  return (above && below && isNamesUnder(below, above) ? first : long) ?? first ?? -1;
}

/**
 * Pages print a picture's caption under the picture and again in its gallery; no other line of a story's head is
 * repeated.
 */
function isRepeated(drafts: readonly DraftParagraph[], i: number): boolean {
  const text = drafts[i]?.text;
  return drafts[i - 1]?.text === text || drafts[i + 1]?.text === text;
}

/**
 * Assigns roles before the lead: headline, standfirst, bylines, names under a picture, menus. Returns the index of the
 * first body paragraph, or -1 when the text has none.
 */
export function markHead(drafts: readonly DraftParagraph[], roles: DraftRoles): number {
  let lead = findLead(drafts, roles);
  if (lead < 0) return -1;
  markBylines(drafts, roles, lead);
  markMasthead(drafts, roles, lead);
  const headline = findHeadline(drafts, roles, lead);
  if (headline >= 0) {
    roles[headline] = 'headline';
    if (isClosedStandfirst(drafts, roles, lead)) {
      roles[lead] = 'standfirst';
      lead = nextBody(drafts, roles, lead);
    }
  }
  const title = drafts[headline]?.text;
  for (let i = 0; i < lead; i += 1) {
    const draft = drafts[i];
    if (!draft || roles[i] !== null) continue;
    const printedTwice = draft.text !== title && isRepeated(drafts, i);
    const above = i > headline ? drafts[headline] : undefined;
    if (isNameCaption(draft) || printedTwice) roles[i] = 'caption';
    else if (above && draft.text !== title && isNamesUnder(draft, above)) roles[i] = 'byline';
    else if (draft.text === title || (i < headline && draft.words < SHORTEST_HEADLINE)) roles[i] = 'boilerplate';
    else if (i > headline && headline >= 0 && !draft.closed && draft.words >= SHORTEST_STANDFIRST)
      roles[i] = 'standfirst';
  }
  return lead;
}

function nextBody(drafts: readonly DraftParagraph[], roles: DraftRoles, after: number): number {
  for (let i = after + 1; i < drafts.length; i += 1) {
    const draft = drafts[i];
    if (!draft || roles[i] !== null) continue;
    if (readByline(draft, false) === null) return i;
    roles[i] = 'byline';
  }
  return after;
}
