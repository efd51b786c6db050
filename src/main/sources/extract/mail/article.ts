import { type Role, readDate } from '../../../../engine';
import type { FromMarkup } from '../html/page';
import { sameWords } from '../html/words';
import { known, NOTHING_KNOWN } from '../metadata';
import type { ExtractedBlock, SourcedValue } from '../types';
import { clutterIn } from './clutter';
import { type Envelope, endsMessage, envelopesIn, type Fields } from './envelopes';
import type { MailLine } from './lines';
import type { MailMessage } from './parts';
import { articleAmong, attachedBeside, type Boundary, type MailSegment, segmentsOf } from './segments';
import { outletOf } from './sender';
import { relationOf, subjectAlone } from './subject';

/** A message and the lines a mail program shows of it. */
export interface ReadMessage {
  readonly message: MailMessage;
  readonly lines: readonly MailLine[];
}

/** The article in a mail, and the number of messages like the one that contains it, attached side by side. */
export type FromMessages = Omit<FromMarkup, 'problems'> & { readonly messagesBeside: number };

/** A title repeated from the subject is among this many first lines of a message. */
const TITLE_WITHIN = 8;
/** In letters: a line this long is text, and no longer the head of an article. */
const STORY_LINE = 150;
const LETTERS = /\p{L}/gu;

/**
 * Finds the article in a mail and its attachments. Every line is kept: lines outside the message with the article are
 * clutter, and so is everything around that message's text.
 */
export function articleIn(read: readonly ReadMessage[]): FromMessages {
  const { lines, boundaries } = joined(read);
  const own: Fields = read[0]?.message ?? { from: null, date: null, to: null, subject: null };
  const segments = segmentsOf(lines, own, boundaries);
  const chosen = articleAmong(segments);
  if (chosen === null) return { text: '', blocks: [], metadata: NOTHING_KNOWN, messagesBeside: 0 };
  const said = statedMetadata(chosen);
  const subject = subjectAlone(chosen.fields.subject);
  const roles = rolesOf(lines, chosen, { outlet: said.outlet?.value ?? null, subject });
  const { text, blocks } = textAndBlocks(lines, roles);
  const headline = blocks.find(({ role }) => role === 'headline');
  const shown = headline ? known(text.slice(headline.start, headline.end), 'page') : null;
  return {
    text,
    blocks,
    metadata: { ...NOTHING_KNOWN, ...said, headline: shown ?? known(subject, 'mail') },
    messagesBeside: attachedBeside(segments, chosen),
  };
}

/** The lines of all messages, and the boundaries between them. */
function joined(read: readonly ReadMessage[]): {
  readonly lines: readonly MailLine[];
  readonly boundaries: readonly Boundary[];
} {
  const lines: MailLine[] = [];
  const boundaries: Boundary[] = [];
  for (const { message, lines: added } of read) {
    const at = lines.length;
    if (message.level > 0) {
      const envelope: Envelope = { start: at, end: at, kind: 'forward', fields: message };
      boundaries.push({ envelope, attached: message.level });
    }
    for (const envelope of envelopesIn(added)) {
      const placed = { ...envelope, start: at + envelope.start, end: at + envelope.end };
      boundaries.push({ envelope: placed, attached: message.level });
    }
    for (const [i, line] of added.entries()) lines.push(i === 0 && at > 0 ? { ...line, gap: 2 } : line);
  }
  return { lines, boundaries };
}

/**
 * The outlet and date in the header of a message. Nothing about the person who forwarded it, though a forward's own
 * header says nothing else.
 */
function statedMetadata({ envelope, fields, attached }: MailSegment): {
  readonly outlet: SourcedValue | null;
  readonly published: SourcedValue | null;
} {
  const isSomeonesForward = envelope === null && relationOf(fields.subject) !== null;
  if (isSomeonesForward) return { outlet: null, published: null };
  const isHeader = envelope === null || (attached > 0 && envelope.start === envelope.end);
  return {
    outlet: known(outletOf(fields.from), 'mail'),
    published: known(isHeader ? sentAt(fields.date) : readDate(fields.date ?? ''), 'mail'),
  };
}

/** The date of a mail's own header, which is always in the format of RFC 5322. */
function sentAt(date: string | null): string | null {
  const moment = new Date(date ?? '');
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * The role of each line: clutter outside the chosen message, the line's own role inside it.
 *
 * @param said The outlet, whose name above the text is not the headline, and the subject, which may repeat the
 * headline.
 */
export function rolesOf(
  lines: readonly MailLine[],
  chosen: MailSegment,
  said: { readonly outlet: string | null; readonly subject: string | null },
): readonly Role[] {
  const roles = lines.map((): Role => 'boilerplate');
  const end = endOf(lines, chosen);
  const own = lines.slice(chosen.start, end);
  const clutter = clutterIn(own);
  const headline = headlineAt(own, clutter, said);
  own.forEach(({ role }, i) => {
    if (clutter.has(i)) return;
    const isTitle = i >= headline.from && i < headline.to;
    const isBanner = role === 'headline' && i < headline.from;
    roles[chosen.start + i] = isTitle
      ? 'headline'
      : isBanner
        ? 'boilerplate'
        : role === 'headline'
          ? 'crosshead'
          : role;
  });
  return roles;
}

/** Where a quoted message ends: the next line quoted less deeply is by the author who quoted it. */
function endOf(lines: readonly MailLine[], { start, end, envelope }: MailSegment): number {
  const inside = lines[start]?.depth ?? 0;
  const around = envelope && envelope.start < envelope.end ? (lines[envelope.end - 1]?.depth ?? 0) : inside;
  // Some programs quote the header along with the message, others do not; only a reply's quotation is always deeper.
  const depth = envelope?.kind === 'reply' ? inside : Math.min(inside, around);
  const after = lines.slice(start, end).findIndex((line) => line.depth < depth || endsMessage(line.text));
  return after < 0 ? end : start + after;
}

interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The lines of the headline according to the markup or the subject; an empty range if neither gives one. */
function headlineAt(
  lines: readonly MailLine[],
  clutter: ReadonlySet<number>,
  { outlet, subject }: { readonly outlet: string | null; readonly subject: string | null },
): LineRange {
  const none: LineRange = { from: 0, to: 0 };
  const head: number[] = [];
  for (let i = 0; i < lines.length && !isStory(lines[i]); i += 1) if (!clutter.has(i)) head.push(i);
  const isOther = (i: number) => !(outlet !== null && sameWords(lines[i]?.text ?? '', outlet));
  const found =
    head.find((i) => lines[i]?.role === 'headline' && isOther(i)) ??
    head.slice(0, TITLE_WITHIN).find((i) => subject !== null && sameWords(lines[i]?.text ?? '', subject)) ??
    head.find((i) => lines[i]?.role === 'crosshead' && isOther(i));
  if (found === undefined) return none;
  let to = found + 1;
  while (
    to < lines.length &&
    lines[to]?.gap === 1 &&
    lines[to]?.role === lines[found]?.role &&
    lines[to]?.role !== 'body'
  )
    to += 1;
  return { from: found, to };
}

function isStory(line: MailLine | undefined): boolean {
  return line?.role === 'body' && (line.text.match(LETTERS)?.length ?? 0) >= STORY_LINE;
}

/**
 * The text of the lines, with a block for each line known to be more than body text. Each line of clutter is a block; a
 * blank line separates a block from its neighbours.
 */
function textAndBlocks(lines: readonly MailLine[], roles: readonly Role[]): Pick<FromMarkup, 'text' | 'blocks'> {
  const pieces: string[] = [];
  const blocks: ExtractedBlock[] = [];
  let length = 0;
  lines.forEach(({ text, gap }, i) => {
    const role = roles[i] ?? 'body';
    const isSame = i > 0 && gap === 1 && roles[i - 1] === role && role !== 'boilerplate';
    const isFree = isSame || (role === 'body' && roles[i - 1] === 'body');
    const breaks = '\n'.repeat(i === 0 ? 0 : isFree ? gap : Math.max(gap, 2));
    const shown = role === 'body' ? text : text.trim();
    const start = length + breaks.length;
    pieces.push(breaks, shown);
    length = start + shown.length;
    const last = blocks.at(-1);
    if (role === 'body') return;
    if (isSame && last) blocks[blocks.length - 1] = { ...last, end: length };
    else blocks.push({ start, end: length, role });
  });
  return { text: pieces.join(''), blocks };
}
