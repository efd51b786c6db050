/** Detects that a text ends before its article does: then nothing may be called missing from it. */
import type { Paragraph } from '../types';
import {
  CUT_OFF_CONDITION,
  CUT_OFF_INSIDE,
  CUT_OFF_JUMP,
  CUT_OFF_MARKED,
  CUT_OFF_OTHER_AIMS,
  CUT_OFF_TEXT,
  CUT_OFF_UNSPACED,
  CUT_OFF_WHOLE,
} from './data/cutOff';
import { REPORTING } from './data/notices';
import { contains, matchAt, phraseIndex } from './phrases';
import { foldWords } from './shape';

const inside = phraseIndex(CUT_OFF_INSIDE);
const whole = phraseIndex(CUT_OFF_WHOLE);
const jump = phraseIndex(CUT_OFF_JUMP);
const marked = phraseIndex([...CUT_OFF_MARKED, ...CUT_OFF_WHOLE]);
const paywalled = phraseIndex(CUT_OFF_TEXT);
const conditions = phraseIndex(CUT_OFF_CONDITION);
const otherAims = phraseIndex(CUT_OFF_OTHER_AIMS);
const reporting = new Set(REPORTING);

/** Paragraphs read after the last of the story: a paywall comes at once, text far below belongs to the site. */
const LOOKED_AT_AFTER = 5;
/** The last paragraphs of the story that are read: a paywall sentence may have been parsed as one of them. */
const LOOKED_AT_BEFORE = 2;
/** Longer paragraphs are news even when they contain the words of a paywall, whose boxes are short. */
const LONGEST_NOTICE = 60;
/** A notice parsed as body must be shorter still: the last paragraph of a report may be about subscriptions. */
const LONGEST_BODY_NOTICE = 25;
/** No word of a notice is longer, on average. */
const LONGEST_WORD = 10;
/** Characters of evidence kept: enough to recognise it. */
const LONGEST_EVIDENCE = 120;
/** Characters at the end of a paragraph that may contain a pointer to the next page. */
const ENDING = 60;
/** "(more)", "[Continued]". */
const BRACKETED_POINTER = /[([]([^()[\]]{2,30})[)\]]\s?$/u;
/** "... Continued...", "... Read on >>": a pointer after a gap or alone, with dots or arrows. */
const POINTER_AFTER_GAP = /(?:^|\s{2,}|[.!?…”"]\s)([\p{L}\p{M}' ]{2,40})(?:\.{3}|…|\s?[>»→]{1,3})\s?$/u;
/** "... in the harbour … Read more": the dots are before the pointer. */
const POINTER_AFTER_DOTS = /(?:\.{3}|…)\s([\p{L}\p{M}' ]{2,40})$/u;
/** "said. Continued on page 5": the last sentence of a paragraph, where it is short. */
const LAST_SENTENCE = /[.!?…”"]\s+(\p{Lu}[^.!?]{5,40})\.?$/u;
/** "See BRIDGE, Page A4", "Turn to page 7". */
const SEE_PAGE =
  /^\P{L}{0,3}(?:please )?(?:see|turn to|siehe|voir|véase|ver|vedi|zie|см\.)(?:\s[\p{L}-]{2,20},?)?\s(?:page|seite|s\.|página|pág\.|pagina|стр\.)\s?\p{L}?-?\d{1,3}\P{L}{0,2}$/iu;
/** "Read the full story at ledger.example": an aggregator sends its readers to the outlet. */
const READ_ELSEWHERE =
  /^(?:click here to )?read (?:more|on|the rest|the full (?:story|article)) (?:at|on) [\p{L}\p{N}./:-]{1,80}\.\p{L}{2,12}\S{0,80}$/iu;
const CLICK_TO_READ =
  /^click (?:here )?to (?:read|continue|keep reading)(?: (?:more|on|the (?:full|rest|whole).{0,40}))?\.?$/iu;
const QUOTED = /["“”«»„「」『』]/u;
/** "... said the [+2345 chars]", as news services cut texts short. */
const COUNTED_REST = /\[\+\d+ (?:chars?|characters|words|more)\]\s?$/iu;
/** Three dots that end the whole text, not a quotation in it. */
const TRAILING_DOTS = /(?:\.{3}|…|(?:\s\.){3}|\[(?:\.{3}|…)\]|\((?:\.{3}|…)\))\s?$/u;
const PAGE = /\p{N}/u;

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_EVIDENCE ? line : `${line.slice(0, LONGEST_EVIDENCE - 1).trimEnd()}…`;
}

function isWhole(words: readonly string[]): boolean {
  return words.length > 0 && matchAt(whole, words, 0) === words.length;
}

/** A paywall sentence, as a short paragraph. */
function notice({ text, role }: Paragraph): string | null {
  const longest = role === 'body' ? LONGEST_BODY_NOTICE : LONGEST_NOTICE;
  if (text.length > longest * LONGEST_WORD) return null;
  const words = foldWords(text);
  if (words.length > longest) return null;
  if (role === 'body' && (QUOTED.test(text) || words.some((word) => reporting.has(word)))) return null;
  const isNotice =
    contains(inside, words) || asksBeforeReading(words) || CUT_OFF_UNSPACED.some((phrase) => text.includes(phrase));
  return isNotice ? short(text) : null;
}

/** A condition for reading the text: "Become a member to read this story", "Keep reading with a 7-day trial". */
function asksBeforeReading(words: readonly string[]): boolean {
  return contains(conditions, words) && contains(paywalled, words) && !contains(otherAims, words);
}

/** A line that only points onwards: "Continue reading", "Continued on page 4", "(more)". */
function pointer(text: string): string | null {
  if (text.length > ENDING) return null;
  const words = foldWords(text);
  const leadsOn = matchAt(jump, words, 0) > 0 && PAGE.test(text);
  const bracketed = BRACKETED_POINTER.exec(text);
  const isBracketed = bracketed?.index === 0 && isPointer(bracketed[1] ?? '');
  const afterGap = POINTER_AFTER_GAP.exec(text);
  const isMarked = afterGap?.index === 0 && isPointer(afterGap[1] ?? '');
  const isSent = SEE_PAGE.test(text) || READ_ELSEWHERE.test(text) || CLICK_TO_READ.test(text);
  return isWhole(words) || leadsOn || isBracketed || isMarked || isSent ? short(text) : null;
}

/** Words that point onwards when something marks them: brackets, dots, an arrow. */
function isPointer(text: string): boolean {
  const words = foldWords(text);
  return words.length > 0 && matchAt(marked, words, 0) === words.length;
}

/** Evidence at the end of a paragraph of the story. */
function endingEvidence(text: string): string | null {
  const end = text.slice(-ENDING);
  const counted = COUNTED_REST.exec(end);
  if (counted) return short(counted[0]);
  for (const pattern of [BRACKETED_POINTER, POINTER_AFTER_GAP, POINTER_AFTER_DOTS]) {
    const found = pattern.exec(end);
    if (found && isPointer(found[1] ?? '')) return short(found[0].replace(/^[.!?…”"]/u, ''));
  }
  const last = LAST_SENTENCE.exec(end)?.[1];
  const found = last === undefined ? null : pointer(last);
  if (found !== null) return found;
  return TRAILING_DOTS.test(end) ? short(end.slice(-24).replace(/^\S*\s/u, '… ')) : null;
}

/**
 * The evidence that a text is cut off, in its words: a pointer to another page ("Continued..."), a paywall sentence
 * right after the last paragraph, or an ellipsis that ends it. Null when there is none.
 */
export function findCutOff(paragraphs: readonly Paragraph[]): string | null {
  const last = lastOfStory(paragraphs);
  const ending = paragraphs[last];
  if (ending === undefined) return null;
  const around = paragraphs.slice(Math.max(0, last - LOOKED_AT_BEFORE + 1), last + 1 + LOOKED_AT_AFTER);
  const next = paragraphs[last + 1];
  return (
    around.map(notice).find((found) => found !== null) ??
    pointer(ending.text) ??
    (next === undefined ? null : pointer(next.text)) ??
    endingEvidence(ending.text)
  );
}

function lastOfStory(paragraphs: readonly Paragraph[]): number {
  for (let i = paragraphs.length - 1; i >= 0; i -= 1) {
    const role = paragraphs[i]?.role;
    if (role === 'body' || role === 'standfirst') return i;
  }
  return -1;
}
