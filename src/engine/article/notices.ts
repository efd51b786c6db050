/** Finds an outlet's notices to its readers: offers, accounts, sign-ups, and notes that the article was changed. */
import { MONTHS } from './data/dates';
import {
  AGENCY_NOTES,
  ARTICLE_WORDS,
  CHANGED,
  CHANGED_OPENINGS,
  COMMANDS,
  COMMON_OFFERS,
  DEFINITE_ARTICLE,
  EARLIER_VERSION,
  ERRORS,
  INVITATIONS,
  NOTE_LABELS,
  NOTED_ARTICLE,
  OFFER_STEMS,
  OUTLET_WORDS,
  PLACES_IN_TEXT,
  PRICE,
  READER_WORDS,
  REPORTING,
  SOCIAL_SITES,
  SOME_VERSION,
  SURE_NOTICES,
  TRIAL_PRICE,
  UNSPACED_NOTES,
  UNSPACED_NOTICES,
  UPDATE_LABELS,
} from './data/notices';
import { contains, matchAt, opensWith, type PhraseIndex, phraseIndex } from './phrases';
import { type DraftParagraph, foldWords } from './shape';

const sureNotices = phraseIndex(SURE_NOTICES);
const invitations = phraseIndex(INVITATIONS);
const commands = phraseIndex(COMMANDS);
const commonOffers = phraseIndex(COMMON_OFFERS);
const articleWords = phraseIndex(ARTICLE_WORDS);
const readerWords = new Set(READER_WORDS);
const outletWords = new Set(OUTLET_WORDS);
const reporting = new Set(REPORTING);
const noteLabels = phraseIndex(NOTE_LABELS);
const updateLabels = phraseIndex(UPDATE_LABELS);
const definiteArticle = phraseIndex(DEFINITE_ARTICLE);
const notedArticle = phraseIndex(NOTED_ARTICLE);
const earlierVersion = phraseIndex(EARLIER_VERSION);
const someVersion = phraseIndex(SOME_VERSION);
const errors = new Set(ERRORS);
const changed = new Set(CHANGED);
const changedOpenings = phraseIndex(CHANGED_OPENINGS);
const socialSites = new Set(SOCIAL_SITES);
const placesInText = phraseIndex(PLACES_IN_TEXT);
const agencyNotes = new Set(AGENCY_NOTES);
const months = new Set(MONTHS.flat());

/** Notices are a few lines. */
const LONGEST_NOTICE = 60;
/** Longest notice in scripts without spaces, in words as counted there. */
const LONGEST_UNSPACED_NOTICE = 40;
/** Notes on corrections explain themselves. */
const LONGEST_NOTE = 150;
/** A line of a few words needs less evidence: it may be a button. */
const SHORT = 6;
/** Signs needed together in a sentence, and in a short line. */
const ENOUGH = 3;
const ENOUGH_FOR_SHORT = 2;
/** Room for "March 4, 2026, 9:10 a.m." and its colon. */
const LONGEST_LABEL_DATE = 60;
/** "Follow the Ostry Ledger on WhatsApp". */
const LONGEST_FOLLOW = 10;
/**
 * "Corrected on 4 March to say that there are four cables." Longer sentences with such a beginning are news about other
 * texts.
 */
const LONGEST_OPENED_NOTE = 20;
/** "This article, first published on 3 March 2026, was amended". */
const CHANGED_WITHIN = 14;
/** "The article has since been amended": later words are about another article. */
const CHANGED_AT_ONCE = 4;
/** "The year of opening was corrected in this article". */
const NAMED_WITHIN = 8;
/** "Corrects year in paragraph 5": an agency's note on a separate line. */
const LONGEST_AGENCY_NOTE = 12;
/** "Download the Ledger app", "Join us for a live event on 12 March: tickets from £10." */
const LONGEST_COMMAND = 16;

const QUOTED = /["“”«»„「」『』]/u;
const EMAIL = /[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,12}/u;
const BULLETS = /^[\s•▪●*–—_([-]+/u;

/**
 * Whether an outlet addresses its readers here. A fixed phrase may be enough; otherwise several of these must come
 * together: an invitation, "you", "our", an offer only a publication makes, the article, a price. Quotations and
 * reports are news.
 */
export function isNotice(draft: DraftParagraph): boolean {
  const { folded, text, words, closed } = draft;
  if (words > LONGEST_NOTICE) return false;
  if (words <= LONGEST_UNSPACED_NOTICE && UNSPACED_NOTICES.some((phrase) => text.includes(phrase))) return true;
  if (QUOTED.test(text) || folded.some((word) => reporting.has(word))) return false;
  if (contains(sureNotices, folded)) return true;
  const invites = isInvitation(draft);
  if (TRIAL_PRICE.test(text) || (invites && words <= LONGEST_FOLLOW && socialSites.has(folded.at(-1) ?? '')))
    return true;
  const command = closed && words <= LONGEST_COMMAND ? matchAt(commands, folded, 0) : 0;
  if (command > 0 && isOffer(folded.slice(command), text)) return true;
  const ours = folded.some((word) => outletWords.has(word));
  const yours = folded.some((word) => readerWords.has(word));
  // Where the police ask for witnesses, nobody says "us" without quotation marks.
  if (EMAIL.test(text) && (ours || (yours && invites))) return true;
  const article = contains(articleWords, folded);
  if (!(invites || ours || article)) return false;
  const offer = folded.some((word) => OFFER_STEMS.some((stem) => word.startsWith(stem)));
  const common = contains(commonOffers, folded);
  if (!(offer || (common && (article || (ours && invites))))) return false;
  const signs = [invites, yours, ours, article, offer, common, PRICE.test(text)].filter(Boolean).length;
  return signs >= (words <= SHORT ? ENOUGH_FOR_SHORT : ENOUGH);
}

/** Whether the words after a command are about an outlet's offer. */
function isOffer(folded: readonly string[], text: string): boolean {
  return (
    folded.some((word) => OFFER_STEMS.some((stem) => word.startsWith(stem))) ||
    contains(commonOffers, folded) ||
    (PRICE.test(text) && (contains(articleWords, folded) || folded.some((word) => outletWords.has(word))))
  );
}

/** Whether a sentence of the paragraph opens as an invitation to the reader. */
function isInvitation({ text, folded }: DraftParagraph): boolean {
  if (opensWith(invitations, folded)) return true;
  const later = text.split(/[.!?:]\s+/u).slice(1);
  return later.some((sentence) => opensWith(invitations, foldWords(sentence)));
}

/** The end of the first `count` words of a text. */
function endOfWords(text: string, count: number): number {
  let left = count;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu)) {
    left -= 1;
    if (left === 0) return index + word.length;
  }
  return text.length;
}

/** True when a label of the list opens the text, with a colon or dash after it, or a date before those. */
function isLabelled(text: string, labels: PhraseIndex, folded: readonly string[]): boolean {
  const length = matchAt(labels, folded, 0);
  if (length === 0) return false;
  const after = text.slice(endOfWords(text, length), endOfWords(text, length) + LONGEST_LABEL_DATE);
  if (
    after === '' ||
    /^\.?\s?(?:[:：—–]|-\s)/u.test(after) ||
    /^\s?[(（[][^()（）[\]]{1,40}[)）\]]\s?[:：—–.-]/u.test(after)
  )
    return true;
  const date = /^,?\s(.*\S)\s?[:：—–]/u.exec(after)?.[1] ?? '';
  return /\p{Nd}/u.test(date);
}

/** "This article was amended on ...": the article is named early, and its change soon after. */
function saysChanged(folded: readonly string[]): boolean {
  // "This March 4 story has been refiled": a date may come between.
  const words = folded.filter((word) => !months.has(word) && !/^\p{N}+$/u.test(word));
  // "..., the mayor said": somebody reports it.
  if (reporting.has(words.at(-1) ?? '')) return false;
  // "Der Artikel 5 des Gesetzes" is a law's.
  const definite = /^\p{N}/u.test(folded[matchAt(definiteArticle, folded, 0)] ?? '')
    ? 0
    : matchAt(definiteArticle, words, 0);
  // German puts the verb of the change last.
  if (definite > 0 && words[definite] === 'wurde' && changed.has(words.at(-1) ?? '')) return true;
  if (definite > 0 && words.slice(definite, definite + CHANGED_AT_ONCE).some((word) => changed.has(word))) return true;
  for (let at = 0; at <= NAMED_WITHIN; at += 1) {
    const length = matchAt(notedArticle, words, at);
    if (length > 0)
      return words.slice(Math.max(0, at - 2), at + length + CHANGED_WITHIN).some((word) => changed.has(word));
  }
  return false;
}

/** Whether a labelled note continues with a change of this article. */
function isOfArticle(folded: readonly string[]): boolean {
  return (
    contains(notedArticle, folded) || (contains(definiteArticle, folded) && folded.some((word) => changed.has(word)))
  );
}

/** "Erratum. The bridge was opened in 1961.": a label that is a sentence. */
function labelled(labels: PhraseIndex, text: string, folded: readonly string[]): boolean {
  const length = matchAt(labels, folded, 0);
  return length > 0 && /^\.\s/u.test(text.slice(endOfWords(text, length)));
}

/** "Updated 4 March: adds comment": the change follows the colon. */
function saysWhat(text: string): boolean {
  const colon = text.slice(0, LONGEST_LABEL_DATE).search(/[:：]\s/u);
  return colon > 0 && agencyNotes.has(foldWords(text.slice(colon, colon + LONGEST_LABEL_DATE))[0] ?? '');
}

/** A note that the article was corrected, amended, clarified or updated, in any wording. */
export function isChangeNote(draft: DraftParagraph): boolean {
  if (draft.words > LONGEST_NOTE) return false;
  const text = draft.text.replace(BULLETS, '');
  const { folded } = draft;
  if (isLabelled(text, noteLabels, folded)) return true;
  if (labelled(noteLabels, text, folded)) return true;
  if (contains(someVersion, folded) && folded.some((word) => errors.has(word))) return true;
  if (UNSPACED_NOTES.some((phrase) => text.includes(phrase)) || contains(earlierVersion, folded)) return true;
  if (QUOTED.test(text.slice(0, 1))) return false;
  const isAgencyNote = agencyNotes.has(folded[0] ?? '');
  if (isLabelled(text, updateLabels, folded) && (isOfArticle(folded) || saysWhat(text))) return true;
  if (draft.words <= LONGEST_OPENED_NOTE && opensWith(changedOpenings, folded)) return true;
  if (isAgencyNote && !draft.closed && draft.words <= LONGEST_AGENCY_NOTE && contains(placesInText, folded))
    return true;
  return saysChanged(folded) || (draft.text.startsWith('(') && isAgencyNote);
}
