import type { Failure, Result } from '../../../../contract';
import { fail, ok, quoted } from '../../result';
import { type DecodedSource, decodeSource, withoutEntities } from '../encoding';
import { extractPage, type FromMarkup } from '../html/page';
import { known, knownAddress, NOTHING_KNOWN } from '../metadata';
import type { Extracted, Hints, Known, Metadata } from '../types';
import { type MailParts, type Part, partsOf } from './parts';

/** What is got of a mail: like a page, and the encoding of the part that was read. */
export type FromMail = FromMarkup & Pick<Extracted, 'encoding'>;

/** The article in a mail, or the page in a web archive: its HTML if it has some, else its plain text. */
export async function extractMail(bytes: Buffer, hints: Hints): Promise<Result<FromMail>> {
  let mail: MailParts;
  try {
    mail = await partsOf(bytes);
  } catch {
    return damaged(hints.name);
  }
  const part = textPart(mail);
  if (part === null)
    return fail('no-text', `${quoted(hints.name)} holds no text of its own; save what is attached to it.`);
  const address = [part.location, mail.snapshotOf].find((location) => knownAddress(location, 'mail')) ?? undefined;
  const inner: Hints = { ...hints, contentType: typeOf(part), ...(address ? { address } : {}) };
  const isPage = part.contentType === 'text/html';
  const source = await decodeSource(part.bytes, inner);
  if (source === null) return damaged(hints.name);
  const decoded = isPage ? source : withoutEntities(source, inner);
  const read = isPage ? extractPage(decoded.text, inner) : plain(decoded);
  if (!read.ok) return read;
  const { metadata, problems, ...rest } = read.value;
  return ok({
    ...rest,
    encoding: decoded.encoding,
    metadata: mailMetadata(metadata, mail),
    problems: [...decoded.problems, ...problems, ...attachmentProblem(mail, hints.name)],
  });
}

function damaged(name: string) {
  return fail(
    'damaged',
    `${quoted(name)} could not be taken apart as a mail; open it in a mail program and save its text.`,
  );
}

function typeOf({ contentType, charset }: Part): string {
  return charset === null ? contentType : `${contentType}; charset=${charset}`;
}

/** Of a web archive its first page: the others are frames and advertisements. */
function textPart({ parts }: MailParts): Part | null {
  const shown = parts.filter(({ isAttachment, bytes }) => !isAttachment && bytes.some((byte) => byte > 0x20));
  return (
    shown.find(({ contentType }) => contentType === 'text/html') ??
    shown.find(({ contentType }) => contentType === 'text/plain') ??
    null
  );
}

function plain({ text }: DecodedSource): Result<FromMarkup> {
  return ok({ text, blocks: [], metadata: NOTHING_KNOWN, problems: [] });
}

/** A page saved as one file has the day it was saved in its header, which is not when it was published. */
function mailMetadata(metadata: Metadata, { subject, date, snapshotOf }: MailParts): Metadata {
  if (snapshotOf !== null) return metadata;
  return {
    ...metadata,
    headline: metadata.headline ?? known(subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/i, ''), 'mail'),
    published: metadata.published ?? sent(date),
  };
}

function sent(date: string | null): Known | null {
  const moment = new Date(date ?? '');
  if (Number.isNaN(moment.getTime())) return null;
  return { value: moment.toISOString().replace(/\.\d+Z$/, 'Z'), from: 'mail' };
}

function attachmentProblem({ parts }: MailParts, name: string): readonly Failure[] {
  const attached = parts.filter(({ isAttachment }) => isAttachment).length;
  if (attached === 0) return [];
  const [what, them] =
    attached === 1
      ? ['A file', 'was not read; save and import it']
      : [`${attached} files`, 'were not read; save and import them'];
  return [fail('incomplete', `${what} attached to ${quoted(name)} ${them}.`).error];
}
