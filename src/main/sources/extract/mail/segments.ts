import type { Envelope, Fields } from './envelopes';
import { lettersIn, type MailLine } from './lines';
import { type MessageRelation, relationOf } from './subject';

/** In letters, about twenty words: a short paragraph. Anything shorter is a note, not an article. */
const FEWEST_LETTERS = 100;
/**
 * In letters, about sixty words: a note above a forwarded message. An article that quotes a mail has more text above
 * it.
 */
const LONGEST_NOTE = 300;

/** A message within a mail: lines `start` to `end`, exclusive, and the header above them. */
export interface MailSegment {
  readonly start: number;
  readonly end: number;
  /** Null for the mail itself. */
  readonly envelope: Envelope | null;
  /** The fields of that header; for the mail itself, those of its own header. */
  readonly fields: Fields;
  /** How the previous message contains it. */
  readonly passing: MessageRelation;
  /** The number of messages it is nested in as an attachment; 0 for one within the text of the mail. */
  readonly attached: number;
  /** Letters in it; those of scripts without spaces count three. */
  readonly letters: number;
}

/** A header found in the text, or that of an attached message, which has no lines. */
export interface Boundary {
  readonly envelope: Envelope;
  readonly attached: number;
}

/** Splits the lines of a mail at its boundaries, which are in order. `own` is the header of the mail itself. */
export function segmentsOf(
  lines: readonly MailLine[],
  own: Fields,
  boundaries: readonly Boundary[],
): readonly MailSegment[] {
  const letters = lettersUpTo(lines);
  const between = (start: number, end: number) => (letters[end] ?? 0) - (letters[start] ?? 0);
  const segments: Omit<MailSegment, 'end' | 'letters'>[] = [
    { start: 0, envelope: null, fields: own, passing: null, attached: 0 },
  ];
  for (const { envelope, attached } of boundaries) {
    const around = segments.at(-1);
    if (around === undefined) break;
    const said = relationOf(around.fields.subject);
    // Articles about leaked mails print headers, too. Mail programs print them below a short note, or announce the
    // forward.
    if (envelope.kind === 'bare' && said === null && between(around.start, envelope.start) > LONGEST_NOTE) continue;
    const passing = envelope.kind === 'forward' || envelope.kind === 'reply' ? envelope.kind : said;
    segments.push({ start: envelope.end, envelope, fields: envelope.fields, passing, attached });
  }
  return segments.map((segment, i) => {
    const end = segments[i + 1]?.envelope?.start ?? lines.length;
    return { ...segment, end, letters: between(segment.start, end) };
  });
}

/**
 * The message that contains the article: the innermost forwarded one with enough text. A message quoted in a reply is
 * chosen only if it is longer than the reply.
 */
export function articleAmong(segments: readonly MailSegment[]): MailSegment | null {
  let chosen: MailSegment | null = null;
  for (const segment of segments) {
    if (chosen === null || isRather(segment, chosen)) chosen = segment;
  }
  return chosen;
}

function isRather(segment: MailSegment, chosen: MailSegment): boolean {
  const isBesides = chosen.attached > 0 && segment.attached > 0 && segment.attached <= chosen.attached;
  if (isBesides && segment.envelope?.start === segment.envelope?.end) {
    return chosen.letters < FEWEST_LETTERS && segment.letters > chosen.letters;
  }
  if (segment.passing === 'forward') return segment.letters >= Math.min(FEWEST_LETTERS, chosen.letters);
  return segment.letters > chosen.letters;
}

/** The number of messages with a text that are attached side by side, the article's included. */
export function attachedBeside(segments: readonly MailSegment[], chosen: MailSegment): number {
  if (chosen.attached === 0) return 0;
  const isAttachment = ({ envelope, attached }: MailSegment) =>
    attached === chosen.attached && envelope !== null && envelope.start === envelope.end;
  return segments.filter((segment) => isAttachment(segment) && segment.letters >= FEWEST_LETTERS).length;
}

/** For each line, the letters in all lines before it. */
function lettersUpTo(lines: readonly MailLine[]): readonly number[] {
  let sum = 0;
  const sums = [0];
  for (const { text, role } of lines) {
    if (role !== 'boilerplate') sum += lettersIn(text);
    sums.push(sum);
  }
  return sums;
}
