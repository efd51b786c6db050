import { readDate } from '../../../../engine';
import { SENTENCE_END } from '../sentenceEnd';
import { DENSE, lettersIn, type MailLine } from './lines';
import { FOOTER_LABELS, GREETINGS, HEAD_PHRASES, NOTICES } from './words';

/** In letters, about thirty words: a longer paragraph can only belong to the article. */
const STORY_PARAGRAPH = 150;
/** In letters: a notice with its legal text has at most this many in a line. */
const LONGEST_NOTICE = 600;
/** In words: a short line of a footer (buttons, a postal address). */
const LONGEST_LABEL = 12;
/** In words: a line above the text, such as "If you are having trouble viewing this email, click here." */
const LONGEST_HEAD_LINE = 30;
/** In words: a greeting, such as "Good morning Ms. Desk,". */
const LONGEST_GREETING = 6;
/** In lines: a signature has a name, an office, an address and a motto. */
const LONGEST_SIGNATURE = 15;

/** Consecutive lines without a blank line between them. */
interface LineGroup {
  readonly start: number;
  readonly end: number;
  readonly letters: number;
  readonly isClosed: boolean;
}

/**
 * The lines of one message that are not part of its text: matter above and below a newsletter, notices of mail servers
 * and lists, greetings and signatures. Takes linear time.
 */
export function clutterIn(lines: readonly MailLine[]): ReadonlySet<number> {
  const clutter = new Set<number>();
  lines.forEach(({ role }, i) => {
    if (role === 'boilerplate') clutter.add(i);
  });
  const signature = signatureAt(lines);
  const groups = groupsOf(lines, signature);
  const isStory = groups.map((group) => isStoryGroup(group, lines));
  const tail = Math.min(signature, tailAt(lines, groups, isStory));
  for (let i = tail; i < lines.length; i += 1) clutter.add(i);
  const opening = groups[isStory.indexOf(true)]?.start ?? tail;
  for (let i = 0; i < Math.min(opening, tail); i += 1) {
    const text = lines[i]?.text ?? '';
    if (isHeadLine(text) || isGreeting(text)) clutter.add(i);
  }
  return clutter;
}

/** Index of the line where the signature begins (conventionally two hyphens), or one past the last line. */
function signatureAt(lines: readonly MailLine[]): number {
  const from = Math.max(0, lines.length - LONGEST_SIGNATURE);
  for (let i = from; i < lines.length; i += 1) {
    if (lines[i]?.text.trim() === '--' && lines.slice(i).every(({ text }) => lettersIn(text) < STORY_PARAGRAPH))
      return i;
  }
  return lines.length;
}

function groupsOf(lines: readonly MailLine[], end: number): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  let start = 0;
  for (let i = 1; i <= end; i += 1) {
    if (i < end && (lines[i]?.gap ?? 0) < 2) continue;
    const letters = lines.slice(start, i).reduce((sum, { text }) => sum + lettersIn(text), 0);
    groups.push({ start, end: i, letters, isClosed: SENTENCE_END.test(lines[i - 1]?.text ?? '') });
    start = i;
  }
  return groups;
}

function isStoryGroup({ start, end, letters, isClosed }: LineGroup, lines: readonly MailLine[]): boolean {
  return (
    letters >= STORY_PARAGRAPH &&
    isClosed &&
    !lines.slice(start, end).some(({ text }) => isHeadLine(text) || isFooterLine(text))
  );
}

/** Index of the first notice that no paragraph of the article follows: the notices after the text begin there. */
function tailAt(lines: readonly MailLine[], groups: readonly LineGroup[], isStory: readonly boolean[]): number {
  const after = isStory.lastIndexOf(true) + 1;
  for (let g = after; g < groups.length; g += 1) {
    const group = groups[g];
    if (group === undefined) break;
    for (let i = group.start; i < group.end; i += 1) {
      if (!isFooterLine(lines[i]?.text ?? '')) continue;
      if (group.letters > LONGEST_NOTICE) return i;
      let first = g;
      while (first > after && isFooterLabel(lines, groups[first - 1])) first -= 1;
      return groups[first]?.start ?? i;
    }
  }
  return lines.length;
}

/** Lines just above the notices: a postal address, rights, a row of links. A date there belongs to the article. */
function isFooterLabel(lines: readonly MailLine[], group: LineGroup | undefined): boolean {
  if (group === undefined || group.isClosed || group.letters >= STORY_PARAGRAPH) return false;
  return lines.slice(group.start, group.end).every(({ text, role }) => {
    const isShort = wordsIn(text) <= LONGEST_LABEL && role !== 'headline' && role !== 'crosshead';
    return role === 'boilerplate' || (isShort && /[\p{Nd}|©@•·]|:\/\//u.test(text) && readDate(text) === null);
  });
}

function isFooterLine(text: string): boolean {
  if (text.length > LONGEST_NOTICE) return false;
  const words = folded(text);
  if (NOTICES.some((phrase) => words.includes(phrase))) return true;
  return wordsIn(text) <= LONGEST_LABEL && FOOTER_LABELS.some((phrase) => words.includes(phrase));
}

function isHeadLine(text: string): boolean {
  if (text.length > LONGEST_NOTICE || wordsIn(text) > LONGEST_HEAD_LINE) return false;
  const words = folded(text);
  return HEAD_PHRASES.some((phrase) => words.includes(phrase));
}

function isGreeting(text: string): boolean {
  const words = folded(text);
  const greeting = GREETINGS.find((phrase) => words.startsWith(phrase) && !/^\p{L}/u.test(words.slice(phrase.length)));
  if (greeting === undefined || wordsIn(text) > LONGEST_GREETING) return false;
  return greeting === 'fyi' || /[,!:.，！：、،]$/u.test(words) || words === greeting;
}

/** The phrases are listed with straight apostrophes. */
function folded(text: string): string {
  return text.trim().toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}

function wordsIn(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  return text.trim().split(/\s+/).length + Math.floor(dense / 2);
}
