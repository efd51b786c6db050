import { CAPTION_OPENINGS, PICTURE_SOURCES, PICTURE_WORDS } from './data/captions';
import { readDateLine } from './dates';
import { type DraftParagraph, endsSentence } from './shape';

/** AP's captions contain a paragraph's worth of background. */
const LONGEST_CAPTION = 90;
/**
 * A bare agency in brackets ends captions, but also whole dispatches ("... sagte er. (dpa)"): only short fragments
 * count.
 */
const LONGEST_BARE_CREDIT = 40;
/** Longer brackets contain an aside, not a credit. */
const CREDIT_ROOM = 120;
const LONGEST_NAME_CAPTION = 8;

const AGENCY_SLASH =
  /(?:REUTERS|Reuters|AFP|EPA|AP|dpa|PA)\s?\/\s?\p{Lu}[\p{L}\p{M}.' -]{0,40}(?:\/[\p{L}\p{M}.' -]{0,40})?$/u;
const ARCHIVE_END = /(?:Getty Images|AFP\/Getty|Shutterstock|Alamy|picture alliance)\.?$/u;
const LABEL_END = /(?:Photograph|Photo|Foto|Image|Picture|Фото)s?\s?:\s?\p{Lu}[^.!?]{0,60}$/u;
const POSITION = /\((?:L|R|C|2nd L|2nd R|left|right|centre|center)\)/gu;
const YEAR_END = /(?:19|20)\d\d\.?$/;

function closingBracket(text: string): { inner: string; before: string } | null {
  const tail = text.slice(-CREDIT_ROOM).replace(/\.$/, '');
  const close = tail.at(-1);
  const open = close === ')' ? '(' : close === ']' ? '[' : null;
  const at = open === null ? -1 : tail.lastIndexOf(open);
  return at < 0 ? null : { inner: tail.slice(at + 1, -1), before: tail.slice(0, at).trimEnd() };
}

function hasPictureCredit(draft: DraftParagraph): boolean {
  const bracket = closingBracket(draft.text);
  if (bracket) {
    if (PICTURE_WORDS.some((word) => bracket.inner.includes(word))) return true;
    // "Mar 02, 2026 (AFP)" is the beginning of a dispatch.
    if (readDateLine(bracket.before) !== null) return false;
    const source = PICTURE_SOURCES.some((name) => bracket.inner === name || bracket.inner.endsWith(`/${name}`));
    if (source && draft.words <= LONGEST_BARE_CREDIT && !endsSentence(bracket.before)) return true;
  }
  const tail = draft.text.slice(-CREDIT_ROOM);
  return AGENCY_SLASH.test(tail) || ARCHIVE_END.test(tail) || LABEL_END.test(tail);
}

/**
 * "(L)" and "(R)" distinguish people in a picture; one alone may be a senator's party, unless a picture's date follows.
 */
function tellsPlaces(text: string): boolean {
  const marks = new Set(text.match(POSITION) ?? []);
  return marks.size >= 2 || (marks.size === 1 && YEAR_END.test(text.slice(-6)));
}

/** True for a picture's caption or credit, by the marks that picture desks use. */
export function isCaption(draft: DraftParagraph): boolean {
  if (draft.words > LONGEST_CAPTION) return false;
  return (
    CAPTION_OPENINGS.some((opening) => draft.text.startsWith(opening)) ||
    hasPictureCredit(draft) ||
    tellsPlaces(draft.text)
  );
}

/**
 * True for a name with a title and no statement: "Russian Foreign Minister Sergei Lavrov." Every word of it is
 * capitalised, so there is no verb, and yet it ends as a sentence, which headlines do not.
 */
export function isNameCaption(draft: DraftParagraph): boolean {
  if (!draft.text.endsWith('.') || !draft.closed || draft.words < 2 || draft.words > LONGEST_NAME_CAPTION) return false;
  return /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:of|de|the|von|van|al|bin) |,? |\.?$))+$/u.test(draft.text.slice(0, 120));
}
