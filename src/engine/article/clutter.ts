import {
  LABELS,
  LINK_ENDINGS,
  LINK_LABELS,
  NOTICES,
  OPENINGS,
  SECTIONS,
  SPONSORS,
  STORY_OVER,
  WHOLE,
} from './data/clutter';
import { readDate } from './dates';
import { isNotice } from './notices';
import { contains, madeOf, opensWith, phraseIndex } from './phrases';
import { type DraftParagraph, foldWords } from './shape';

const whole = phraseIndex([...WHOLE, ...STORY_OVER]);
const storyOver = phraseIndex(STORY_OVER);
const openings = phraseIndex(OPENINGS);
const notices = phraseIndex(NOTICES);
const labels = phraseIndex(LABELS);
const sponsors = phraseIndex(SPONSORS);
const linkLabels = phraseIndex(LINK_LABELS);
const linkEndings = phraseIndex(LINK_ENDINGS);
const sections = phraseIndex(SECTIONS);

/** A bar of buttons has a few dozen words at most. */
const LONGEST_BAR = 40;
/** Notices on cookies, subscriptions and rights run to a few lines. */
const LONGEST_NOTICE = 60;
const LONGEST_LABEL = 8;
/** "Powered by Reuters AlertNet." */
const LONGEST_SPONSOR = 6;
/** "Nancy Pelosi: the woman who stood up to Trump Read more" */
const LONGEST_LINK = 30;
/** A link that ends as a sentence must be short, or it is a sentence that happens to begin with a label. */
const LONGEST_SENTENCE_LINK = 12;
const LONGEST_ADDRESS = 300;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const RIGHTS =
  /^(?:copyright\s+)?(?:©|\(c\)|copyright)\s*(?:by\s+)?(?:19|20)\d\d|^(?:©|\(c\)\s[^,]{2,40}\s(?:19|20)\d\d$)/i;
const PAGE_NAMED = '\\s(?:page|pages|p\\.|seite|s\\.|página|pág\\.|pagina|pag\\.|стр\\.|странице)\\s?\\p{L}?-?\\d{1,3}';
/** "BRIDGE: Continued from page 4". */
const JUMP = new RegExp(
  `(?<!\\p{L})(?:continued|continues|cont['’.]?d?|fortsetzung|suite|continúa|viene|continua|segue|vervolg|продолжение|окончание|начало)(?:\\s\\p{L}{1,3}){0,3}(?:\\s[\\p{L}-]{2,20},?)?${PAGE_NAMED}[.)\\]]?$|^[（(]?[下上][转接轉]第?\\S{1,4}版`,
  'iu',
);
/** "Please see BRIDGE, Page A4": these words also end sentences. */
const POINTER = new RegExp(
  `^\\P{L}{0,3}(?:please )?(?:see|from|turn to|siehe|von|voir|véase|ver|vedi|zie|см\\.|на)(?:\\s[\\p{L}-]{2,20},?)?${PAGE_NAMED}[)\\]]?$`,
  'iu',
);
/** "4", "- 4 -", "Page 4 of 7". */
const PAGE =
  /^(?:[-–—]\s?)?(?:(?:page|seite|página|pagina|стр\.|p\.)\s?)?\d{1,3}(?:\s?(?:of|von|sur|de|di|van|из|\/)\s?\d{1,3})?(?:\s?[-–—])?$/iu;
const EDGE = /^\d{1,3}\s*[|•·]|[|•·]\s*\d{1,3}$/u;
const DOMAIN = /(?:^|[\s|])(?:www\.)?[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){0,3}\.\p{L}{2,12}(?:$|[\s|])/u;
const VISIBLE = /[\p{L}\p{N}]/u;

/** A line that is a web address and nothing else. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
}

/** A notice of rights: "Copyright © 2019 ...". */
export function isRights(draft: DraftParagraph): boolean {
  return draft.words <= LONGEST_NOTICE && RIGHTS.test(draft.text.slice(0, 40));
}

function isLabelled(draft: DraftParagraph): boolean {
  const label = /^([^:：]{1,40})[:：]/u.exec(draft.text.slice(0, 50))?.[1];
  if (label === undefined || !madeOf(linkLabels, foldWords(label))) return false;
  return draft.words <= (draft.closed ? LONGEST_SENTENCE_LINK : LONGEST_LINK);
}

function isSponsor(draft: DraftParagraph): boolean {
  if (draft.words > LONGEST_NOTICE || !opensWith(sponsors, draft.folded)) return false;
  const first = draft.text.slice(0, 120).split(/[.!?](?:\s|$)/u)[0] ?? '';
  return foldWords(first).length <= LONGEST_SPONSOR;
}

function endsAsLink(draft: DraftParagraph): boolean {
  return !draft.closed && draft.words <= LONGEST_LINK && contains(linkEndings, draft.folded.slice(-3));
}

/** A page number with the words beside it at a page's edge, or the line that says where a text continues. */
function isPageMark({ text, words, closed, folded }: DraftParagraph): boolean {
  if (words > LONGEST_LABEL) return false;
  if (JUMP.test(text) || POINTER.test(text) || PAGE.test(text)) return true;
  const edge = EDGE.exec(text);
  if (closed || edge === null) return false;
  return DOMAIN.test(text) || readDate(text) !== null || contains(sections, folded);
}

/**
 * True when a paragraph is page clutter by its words alone. A headline may begin like a link ("Watch: ..."), so the
 * looser rules do not apply to the first paragraph.
 */
export function isClutter(draft: DraftParagraph, first: boolean): boolean {
  const { folded, text, words, closed } = draft;
  if (folded.length === 0) return !VISIBLE.test(text);
  if (isAddress(text) || isRights(draft)) return true;
  if (words <= LONGEST_BAR && madeOf(whole, folded)) return true;
  if (words <= LONGEST_NOTICE && (opensWith(openings, folded) || contains(notices, folded))) return true;
  if (isPageMark(draft)) return true;
  if (isNotice(draft)) return true;
  if (first) return false;
  if (!closed && words <= LONGEST_LABEL && opensWith(labels, folded)) return true;
  return isLabelled(draft) || isSponsor(draft) || endsAsLink(draft);
}

/** True when a paragraph is a heading or notice after the end of a story: "Most popular", "© 2019 ...". */
export function endsStory(draft: DraftParagraph): boolean {
  return isRights(draft) || (draft.words <= LONGEST_LABEL && madeOf(storyOver, draft.folded));
}

/** True for a section's name alone on its line, as pages print it above the headline. */
export function isSection(draft: DraftParagraph): boolean {
  return draft.words <= LONGEST_LABEL && madeOf(sections, draft.folded);
}
