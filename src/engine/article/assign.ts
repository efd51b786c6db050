import type { Role } from '../types';
import { readByline } from './byline';
import { isCaption } from './captions';
import { endsStory, isClutter } from './clutter';
import { isCredit, isSignOff } from './credits';
import { readDateline } from './dateline';
import { readDateLine } from './dates';
import { markHead } from './head';
import { isChangeNote } from './notices';
import { isOutletName } from './outlet';
import { type DraftParagraph, type DraftRoles, endsWithColon, initialCase } from './shape';
import { markTail } from './tail';

/** "MILLIONS OF DOLLARS, WORRIES ABOUT CROWDS", "Trump sends mixed signals on trade with China". */
const LONGEST_CROSSHEAD = 12;
/** An outlet's name alone is its signature at the very beginning or end; elsewhere it may be a crosshead ("Dawn"). */
const SIGNATURE_ZONE = 3;

/** The role of a paragraph by its words alone, at any position; null when they do not show it. */
function ownRole(draft: DraftParagraph, i: number, all: readonly DraftParagraph[]): Role | null {
  if (draft.markedRole !== null) return draft.markedRole;
  if (i > 0 && isSignOff(draft)) return 'credit';
  if (isClutter(draft, i === 0)) return 'boilerplate';
  if (isCredit(draft)) return 'credit';
  if (isChangeNote(draft)) return 'boilerplate';
  if (isCaption(draft)) return 'caption';
  if (readDateLine(draft.text)) return 'date';
  if ((i < SIGNATURE_ZONE || i >= all.length - SIGNATURE_ZONE) && all.length > 1 && isOutletName(draft))
    return 'credit';
  return readDateline(draft.text, false)?.alone ? 'dateline' : null;
}

/**
 * Lines that do not end as sentences right after "Related stories" and the like are its links, once a story has begun.
 */
function markListed(drafts: readonly DraftParagraph[], roles: DraftRoles): void {
  let listed = false;
  let begun = false;
  drafts.forEach((draft, i) => {
    if (!begun) begun = roles[i] === null && draft.closed;
    else if (roles[i] !== null) listed = roles[i] === 'boilerplate' && (listed || endsStory(draft));
    else if (listed && !draft.closed) roles[i] = 'boilerplate';
    else listed = false;
  });
}

function isRunningText(draft: DraftParagraph): boolean {
  return draft.closed || draft.words > LONGEST_CROSSHEAD;
}

/** A short unfinished line alone between paragraphs of the story is a heading. */
function isCrosshead(drafts: readonly DraftParagraph[], roles: DraftRoles, i: number): boolean {
  const draft = drafts[i];
  if (!draft || draft.closed || draft.words > LONGEST_CROSSHEAD || initialCase(draft.text) === 'lower') return false;
  if (/[,;،、]$/u.test(draft.text)) return false;
  const isText = (at: number) => roles[at] === null || roles[at] === 'body';
  let before = i - 1;
  while (before >= 0 && !isText(before) && roles[before] !== 'crosshead') before -= 1;
  let after = i + 1;
  while (after < drafts.length && !isText(after)) after += 1;
  const above = drafts[before];
  const below = drafts[after];
  if (!above || !below || endsWithColon(above.text)) return false;
  return isRunningText(above) && isRunningText(below);
}

/** A byline may be the last line, under the story. */
function markByline(drafts: readonly DraftParagraph[], roles: DraftRoles, lead: number): void {
  if (lead < 0) return;
  for (let i = drafts.length - 1; i > lead; i -= 1) {
    const draft = drafts[i];
    if (!draft || roles[i] !== null) continue;
    if (readByline(draft, false) !== null) roles[i] = 'byline';
    else if (draft.closed) return;
  }
}

/**
 * The role of each paragraph: first by its words alone, then by its position before or after the story; the rest is
 * body.
 */
export function assignRoles(drafts: readonly DraftParagraph[]): Role[] {
  const roles: DraftRoles = drafts.map(ownRole);
  markListed(drafts, roles);
  const lead = markHead(drafts, roles);
  markByline(drafts, roles, lead);
  markTail(drafts, roles, lead);
  if (lead >= 0) {
    for (let i = lead + 1; i < drafts.length; i += 1) {
      if (roles[i] === null && isCrosshead(drafts, roles, i)) roles[i] = 'crosshead';
    }
  }
  return roles.map((role) => role ?? 'body');
}
