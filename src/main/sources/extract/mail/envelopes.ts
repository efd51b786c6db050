import type { MailLine } from './lines';
import { END_LINES, FIELD_NAMES, type FieldKind, FORWARD_LINES, FORWARDED_BY, ORIGINAL_LINES, WROTE } from './words';

/** The header of a message, as written; a missing field is null. */
export interface Fields {
  readonly from: string | null;
  readonly date: string | null;
  readonly to: string | null;
  readonly subject: string | null;
}

/**
 * How one message is contained in another: forwarded, replied to, or in a form that programs use for both. `bare`: a
 * header with no line announcing it, which may also be part of an article about leaked mails.
 */
export type EnvelopeKind = 'forward' | 'reply' | 'original' | 'bare';

/** The header a mail program writes above a message it forwards or quotes: lines `start` to `end`, exclusive. */
export interface Envelope {
  readonly start: number;
  readonly end: number;
  readonly kind: EnvelopeKind;
  readonly fields: Fields;
}

/** The longest name of a field, in characters with white space. */
const LONGEST_NAME = 40;
/** In characters: mail programs cut lists at a hundred recipients, so longer lines are not a header. */
const LONGEST_FIELD = 4000;
/** In characters: a line with nothing but an announcement. */
const LONGEST_ANNOUNCEMENT = 120;
/** "On ... wrote:" is broken into at most this many lines; below, its total of characters. */
const MOST_WROTE_LINES = 3;
const LONGEST_WROTE = 400;
/** A header with fewer kinds of fields is a list in an article. */
const FEWEST_FIELDS = 3;
/** A header has at most this many lines, recipients included: a bound for lines made to look like one. */
const MOST_HEADER_LINES = 60;
/** In line breaks: at most one blank line between two fields. */
const WIDEST_GAP = 2;

const RULE = /^[_\-=–—*]{10,}$/;
const DASHES = /^[-–—_=*~+>\s]{0,80}/;
const ADDRESS = /[^\s<>@"']{1,64}@[^\s<>@"']{1,255}/;

interface Field {
  readonly kind: FieldKind;
  readonly value: string;
}

/** The field in a line, with or without the asterisks some programs put around its name, or null. */
function fieldOf(line: string): Field | null {
  if (line.length > LONGEST_FIELD) return null;
  const text = line.trim();
  const colon = text.slice(0, LONGEST_NAME).search(/[:：]/);
  if (colon <= 0) return null;
  const name = text.slice(0, colon).replace(/[*_]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
  const kind = FIELD_NAMES.get(name);
  if (kind === undefined) return null;
  return { kind, value: withoutStars(text.slice(colon + 1)) };
}

/**
 * A value without the asterisks that mark bold text. A loop: a regular expression for the end would try each asterisk.
 */
function withoutStars(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && /[\s*]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s*]/.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** The words of a line in lower case, without dashes and a colon around them. */
function bareWords(line: string): string {
  const text = line.trim().slice(0, LONGEST_ANNOUNCEMENT + 1);
  return text
    .slice(DASHES.exec(text)?.[0].length ?? 0)
    .replace(/[-–—_=*~:：\s]{1,80}$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function announcementOf(line: string): 'forward' | 'original' | null {
  if (line.length > LONGEST_ANNOUNCEMENT) return null;
  const words = bareWords(line);
  if (FORWARD_LINES.has(words)) return 'forward';
  if (ORIGINAL_LINES.has(words)) return 'original';
  const isDashed = /^\s*[-–—_=*]{3,}/.test(line);
  return isDashed && FORWARDED_BY.some((phrase) => words.startsWith(phrase)) ? 'forward' : null;
}

/** Whether a line announces the end of a forwarded message. */
export function endsMessage(line: string): boolean {
  return line.length <= LONGEST_ANNOUNCEMENT && END_LINES.has(bareWords(line));
}

/** All headers of forwarded and quoted messages among the lines of a mail, in order. Takes linear time. */
export function envelopesIn(lines: readonly MailLine[]): readonly Envelope[] {
  const found: Envelope[] = [];
  for (let at = 0; at < lines.length; ) {
    const envelope = envelopeAt(lines, at);
    if (envelope) found.push(envelope);
    at = envelope ? envelope.end : at + 1;
  }
  return found;
}

function envelopeAt(lines: readonly MailLine[], at: number): Envelope | null {
  const line = lines[at];
  if (line === undefined) return null;
  const text = line.text.trim();
  const next = lines[at + 1]?.text ?? '';
  if (RULE.test(text) && announcementOf(next) === null) {
    const header = headerFrom(lines, at + 1);
    return header && isComplete(header.found) ? { ...asEnvelope(header, at), kind: 'original' } : null;
  }
  const announced = announcementOf(text);
  if (announced) {
    const header = headerFrom(lines, at + 1);
    return { ...asEnvelope(header ?? { end: at + 1, found: new Map() }, at), kind: announced };
  }
  const glued = gluedHeader(text);
  if (glued) return { ...asEnvelope({ end: at + 1, found: glued.found }, at), kind: glued.kind };
  const kind = fieldOf(text)?.kind ?? 'other';
  const header = kind === 'other' ? null : headerFrom(lines, at);
  if (header && isComplete(header.found)) return { ...asEnvelope(header, at), kind: 'bare' };
  return wroteAt(lines, at);
}

interface Header {
  readonly end: number;
  readonly found: ReadonlyMap<FieldKind, string>;
}

function asEnvelope({ end, found }: Header, start: number): Omit<Envelope, 'kind'> {
  const value = (kind: FieldKind) => found.get(kind) || null;
  return {
    start,
    end,
    fields: { from: value('from'), date: value('date'), to: value('to'), subject: value('subject') },
  };
}

/** Whether fields make a header, rather than a list that happens to begin with the name of one. */
function isComplete(found: ReadonlyMap<FieldKind, string>): boolean {
  const kinds = (['from', 'date', 'to', 'subject'] as const).filter((kind) => found.has(kind));
  return found.has('from') && kinds.length >= FEWEST_FIELDS;
}

/** The consecutive fields from a line on, with the continuation lines of their values; null if there are none. */
function headerFrom(lines: readonly MailLine[], start: number): Header | null {
  const found = new Map<FieldKind, string>();
  let last: FieldKind | null = null;
  let at = start;
  for (; at < Math.min(lines.length, start + MOST_HEADER_LINES); at += 1) {
    const line = lines[at];
    if (line === undefined || (at > start && line.gap > WIDEST_GAP)) break;
    const field = fieldOf(line.text);
    if (field && !(found.has(field.kind) && field.kind !== 'other')) {
      found.set(field.kind, field.value);
      last = field.kind;
    } else if (field === null && last && continuesField(lines, at, found.get(last) ?? '', last)) {
      found.set(last, `${found.get(last) ?? ''} ${line.text.trim()}`.trim().slice(0, LONGEST_FIELD));
    } else break;
  }
  return found.size === 0 ? null : { end: at, found };
}

/** Whether a line without a field continues the one above it. */
function continuesField(lines: readonly MailLine[], at: number, value: string, kind: FieldKind): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const next = lines[at + 1];
  const isBetween = next !== undefined && next.gap <= line.gap && fieldOf(next.text) !== null;
  // The cells of a table may be on consecutive lines; a field may also have been left empty.
  if (value === '') return line.gap <= WIDEST_GAP && kind !== 'other' && (isBetween || ADDRESS.test(line.text));
  if (line.gap !== 1) return false;
  return (
    isBetween ||
    (kind !== 'subject' && (/[,;]$/.test(value) || /^\s*<?[^\s<>@]{1,64}@[^\s<>@]+>?[,;]?\s*$/.test(line.text)))
  );
}

/** Field names and their colons within one line: some programs run a whole header together. */
const GLUED_NAME = /(?:^|[\s>,;-])\*?(\p{L}{1,12})\s?[:：]/gu;

/** A header run together into one line: "----- Forwarded Message ----- From: ... To: ... Sent: ...". */
function gluedHeader(
  text: string,
): { readonly found: ReadonlyMap<FieldKind, string>; readonly kind: EnvelopeKind } | null {
  if (text.length > LONGEST_FIELD || !text.includes('@')) return null;
  const names = [...text.matchAll(GLUED_NAME)].flatMap((match) => {
    const kind = FIELD_NAMES.get((match[1] ?? '').toLowerCase());
    return kind === undefined ? [] : [{ kind, start: match.index, value: match.index + match[0].length }];
  });
  const [first] = names;
  if (first === undefined || names.length < FEWEST_FIELDS) return null;
  const before = text.slice(0, first.start);
  const announced = before.trim() === '' ? 'bare' : announcementOf(before);
  const found = new Map<FieldKind, string>();
  names.forEach(({ kind, value }, i) => {
    if (!found.has(kind)) found.set(kind, text.slice(value, names[i + 1]?.start).trim());
  });
  return announced && isComplete(found) ? { found, kind: announced } : null;
}

/** "On Tue, Mar 3, 2026 at 6:02 AM Ostry Ledger <news@ledger.example> wrote:", on one line or several. */
function wroteAt(lines: readonly MailLine[], at: number): Envelope | null {
  let text = '';
  for (let end = at + 1; end <= Math.min(at + MOST_WROTE_LINES, lines.length); end += 1) {
    const line = lines[end - 1];
    if (line === undefined || (end > at + 1 && line.gap !== 1)) return null;
    text = `${text} ${line.text.trim()}`.trim();
    if (text.length > LONGEST_WROTE) return null;
    if (!/[:：]$/.test(text)) continue;
    const words = text.toLowerCase();
    if (!/\p{Nd}/u.test(text) || !WROTE.some((verb) => words.includes(verb))) return null;
    const isQuoted = (lines[end]?.depth ?? 0) > line.depth;
    const address = ADDRESS.exec(text);
    if (!isQuoted && address === null) return null;
    return { start: at, end, kind: 'reply', fields: { from: senderIn(text), date: text, to: null, subject: null } };
  }
  return null;
}

/** Words between the time and the name: "6:02 AM Ostry Ledger", "06:02 Uhr schrieb Ostry Ledger". */
const BEFORE_NAME = /^(?:[ap]\.?m\.?|uhr|h|gmt|utc|cet|schrieb|skrev|schreef|пользователь)\s+/i;

/** The name and address in such a line: everything after the last date or time, up to the address. */
function senderIn(text: string): string | null {
  const [, before, address] = /([^<>\d,:]{2,80})<([^<>\s]{3,255})>/u.exec(text) ?? [];
  if (before === undefined) return null;
  let name = before.trim();
  while (BEFORE_NAME.test(name)) name = name.replace(BEFORE_NAME, '');
  return `${name} <${address}>`;
}
