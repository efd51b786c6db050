/** From a mail to its article: splits it into messages, chooses the one with the article, and removes clutter. */

import type { Failure, Result } from '../../../../contract';
import * as words from '../../../../messages/formats';
import { fail, ok, quoted } from '../../../shared/result';
import { type DecodedSource, decodeSource, withoutEntities } from '../encoding';
import { extractPage, type FromMarkup } from '../html/page';
import { knownAddress } from '../metadata';
import type { Extracted, Hints } from '../types';
import { articleIn, type ReadMessage } from './article';
import { linesOfText, type MailLine } from './lines';
import { linesOfMarkup } from './markup';
import { type MailMessage, type MailPart, messagesOf } from './parts';

/** An article read from a mail: like a page, plus the encoding of the part that was read. */
export type FromMail = FromMarkup & Pick<Extracted, 'encoding'>;

const HTML = 'text/html';
const PLAIN = 'text/plain';

/**
 * The article in a mail, or the page in a web archive. All texts of a mail and of the messages attached to it are kept;
 * those outside the message with the article are clutter.
 */
export async function extractMail(bytes: Buffer, hints: Hints): Promise<Result<FromMail>> {
  let messages: readonly MailMessage[];
  try {
    messages = await messagesOf(bytes);
  } catch {
    return fail('damaged', words.mailDamaged({ file: quoted(hints.name) }));
  }
  const [mail] = messages;
  if (mail === undefined) return fail('damaged', words.mailDamaged({ file: quoted(hints.name) }));
  const page = archivedPage(mail);
  return page ? readArchive(page, mail, hints) : readMail(messages, hints);
}

/** The page in a web archive: the first, because others are frames and advertisements. Null for a mail. */
function archivedPage(mail: MailMessage): MailPart | null {
  const isArchive =
    mail.snapshotOf !== null || (mail.contentType === 'multipart/related' && mail.to === null && mail.level === 0);
  const page = mail.parts.find((part) => part.contentType === HTML && isReadable(part));
  return isArchive && page && (page.location !== null || mail.snapshotOf !== null) ? page : null;
}

async function readArchive(page: MailPart, mail: MailMessage, hints: Hints): Promise<Result<FromMail>> {
  const address = [page.location, mail.snapshotOf].find((location) => knownAddress(location, 'mail')) ?? undefined;
  const inner: Hints = { ...hints, contentType: typeOf(page), ...(address ? { address } : {}) };
  const decoded = await decodeSource(page.bytes, inner);
  if (decoded === null) return fail('damaged', words.mailDamaged({ file: quoted(hints.name) }));
  const read = extractPage(decoded.text, inner);
  if (!read.ok) return read;
  const problems = [...decoded.problems, ...read.value.problems];
  return ok({ ...read.value, encoding: decoded.encoding, problems });
}

async function readMail(messages: readonly MailMessage[], hints: Hints): Promise<Result<FromMail>> {
  const read: ReadMessage[] = [];
  const decoded: DecodedSource[] = [];
  for (const message of messages) {
    const lines: MailLine[] = [];
    for (const choices of shownParts(message)) {
      const shown = await readFirst(choices, hints);
      if (shown === null) continue;
      if (!shown.ok) return shown;
      decoded.push(shown.value.decoded);
      lines.push(...shown.value.lines);
    }
    read.push({ message, lines });
  }
  const [first] = decoded;
  if (first === undefined) return fail('no-text', words.mailWithoutText({ file: quoted(hints.name) }));
  const { messagesBeside, ...article } = articleIn(read);
  return ok({
    ...article,
    encoding: first.encoding,
    problems: [...decoded.flatMap(({ problems }) => problems), ...notRead(messages, messagesBeside, hints)],
  });
}

/** The texts a mail program shows of a message, in order; each as a list of its formats, the best first. */
function shownParts({ parts }: MailMessage): readonly (readonly MailPart[])[] {
  const shown: MailPart[][] = [];
  const alternatives = new Map<number, MailPart[]>();
  for (const part of parts) {
    if (part.isAttachment || !isReadable(part) || (part.contentType !== HTML && part.contentType !== PLAIN)) continue;
    const known = part.alternative === null ? undefined : alternatives.get(part.alternative);
    if (known) {
      known.push(part);
      continue;
    }
    const choices = [part];
    shown.push(choices);
    if (part.alternative !== null) alternatives.set(part.alternative, choices);
  }
  return shown.flatMap((choices) => byFormat(choices));
}

/**
 * The parts of one alternative, by format: a page split in two by a picture is two parts, the same text in plain text
 * is one.
 */
function byFormat(choices: readonly MailPart[]): readonly (readonly MailPart[])[] {
  const pages = choices.filter(({ contentType }) => contentType === HTML);
  const plain = choices.filter(({ contentType }) => contentType === PLAIN);
  if (pages.length === 0) return plain.map((part) => [part]);
  return pages.map((page, i) => (i === 0 ? [page, ...plain] : [page]));
}

interface ReadPart {
  readonly decoded: DecodedSource;
  readonly lines: readonly MailLine[];
}

/**
 * Reads the first part that has lines; null if none has, a failure if the only one that may have is too large a page.
 */
async function readFirst(choices: readonly MailPart[], hints: Hints): Promise<Result<ReadPart> | null> {
  let isTooLarge = false;
  for (const part of choices) {
    const inner: Hints = { ...hints, contentType: typeOf(part) };
    const source = await decodeSource(part.bytes, inner);
    if (source === null) continue;
    const decoded = part.contentType === HTML ? source : withoutEntities(source, inner);
    const lines = part.contentType === HTML ? linesOfMarkup(decoded.text) : linesOfText(decoded.text, part);
    if (lines === null) isTooLarge = true;
    else if (lines.length > 0) return ok({ decoded, lines });
  }
  return isTooLarge ? fail('too-large', words.mailTooLarge({ file: quoted(hints.name) })) : null;
}

function isReadable({ bytes }: MailPart): boolean {
  return bytes.some((byte) => byte > 0x20);
}

function typeOf({ contentType, charset }: MailPart): string {
  return charset === null ? contentType : `${contentType}; charset=${charset}`;
}

/** One sentence for each thing in a mail that was not read, or not as the article. */
function notRead(messages: readonly MailMessage[], beside: number, { name }: Hints): readonly Failure[] {
  const files = messages.flatMap(({ parts }) => parts.filter(({ isAttachment }) => isAttachment)).length;
  return [
    ...(files === 0 ? [] : [fail('incomplete', words.attachmentsNotRead({ file: quoted(name), count: files })).error]),
    ...(beside < 2 ? [] : [fail('incomplete', words.messagesBeside({ file: quoted(name), count: beside })).error]),
  ];
}
