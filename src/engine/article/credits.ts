import { agenciesAlone } from './agencies';
import { CREDIT_INSIDE, CREDIT_LABELS, CREDIT_OPENINGS, CREDIT_WHOLE } from './data/credits';
import { contains, madeOf, opensWith, phraseIndex } from './phrases';
import { type Draft, foldWords } from './shape';

const labels = phraseIndex(CREDIT_LABELS);
const openings = phraseIndex(CREDIT_OPENINGS);
const inside = phraseIndex(CREDIT_INSIDE);
const whole = phraseIndex(CREDIT_WHOLE);

/** "AP", "Reuters and AFP": longer lines say something. */
const LONGEST_BARE = 60;
/** Long lists of reporters exist ("Reporting by ... in Cairo, ... in Amman; editing by ..."). */
const LONGEST_CREDIT = 60;
/** Credits are names: apart from the words between them they have few words in lower case. */
const MOST_PLAIN_WORDS = 3;
const BETWEEN_NAMES = new Set([
  'by',
  'and',
  'in',
  'from',
  'of',
  'the',
  'for',
  'with',
  'at',
  'und',
  'et',
  'y',
  'e',
  'de',
  'и',
]);

function isMostlyNames(text: string): boolean {
  const lower = text.match(/(?<![\p{L}'’])\p{Ll}[\p{L}'’]*/gu) ?? [];
  return lower.filter((word) => !BETWEEN_NAMES.has(word)).length <= MOST_PLAIN_WORDS;
}

/** True for a line that says who reported, edited or supplied the text. */
export function isCredit(draft: Draft): boolean {
  const { text, folded, words } = draft;
  if (words > LONGEST_CREDIT || folded.length === 0) return false;
  if (text.length <= LONGEST_BARE && (agenciesAlone(text).length > 0 || madeOf(whole, folded))) return true;
  if (contains(inside, folded)) return true;
  const label = /^([^:：]{1,30})\s?[:：]/u.exec(text.slice(0, 40))?.[1];
  const opens = opensWith(openings, folded) || (label !== undefined && madeOf(labels, foldWords(label)));
  return opens && isMostlyNames(text);
}
