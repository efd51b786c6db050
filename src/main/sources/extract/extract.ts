/** From bytes of any format to text, blocks and metadata: detects the format and calls its reader. */

import type { Failure, Result } from '../../../contract';
import { sourceCode } from '../../../messages/formats';
import { encodings, formats } from '../../../messages/import';
import { fail, notText, ok, quoted, withoutText } from '../../shared/result';
import { LARGEST_DOCUMENT, LARGEST_PAGE, LARGEST_TEXT, LONGEST_TEXT, tooLarge } from './bounds';
import { type DecodedSource, decodeSource, encodingNamed, withoutEntities } from './encoding';
import { mayBeForwarded } from './forwarded';
import type { FromMarkup } from './html/page';
import { type Refused, recognise } from './kind';
import { NOTHING_KNOWN } from './metadata';
import { isSourceCode } from './sourceCode';
import type { Extracted, Hints, SourceFormat } from './types';

const LIMITS: Readonly<Record<SourceFormat, number>> = {
  text: LARGEST_TEXT,
  markdown: LARGEST_TEXT,
  html: LARGEST_PAGE,
  pdf: LARGEST_DOCUMENT,
  docx: LARGEST_DOCUMENT,
  mail: LARGEST_DOCUMENT,
  'web-archive': LARGEST_DOCUMENT,
};

const REFUSALS: Readonly<Record<Refused, typeof formats.zip>> = {
  feed: formats.feed,
  'old-word': formats.oldWord,
  'rich-text': formats.richText,
  office: formats.office,
  zip: formats.zip,
};

/**
 * Extracts the text of an article, and its metadata, from bytes. Detects the format from the content; runs no script
 * and makes no request. Each failure is one sentence that names the source and the remedy. A malicious source can
 * make it take very long or much memory: `ExtractClient` runs it in a thread that can be killed.
 */
export async function extract(bytes: Buffer, hints: Hints): Promise<Result<Extracted>> {
  if (bytes.length === 0) return withoutText(hints.name);
  if (hints.encoding !== undefined && encodingNamed(hints.encoding) === null) {
    return fail('bad-request', encodings.unknown({ encoding: quoted(hints.encoding) }));
  }
  const recognised = recognise(bytes, hints);
  if ('refused' in recognised) return fail('bad-request', REFUSALS[recognised.refused]({ name: quoted(hints.name) }));
  const { kind } = recognised;
  const excess = tooLarge(bytes.length, LIMITS[kind], hints.name);
  if (excess) return { ok: false, error: excess };
  const extracted = await extractKind(kind, bytes, hints);
  if (!extracted.ok) return extracted;
  if (!/\S/.test(extracted.value.text)) return withoutText(hints.name);
  const tooLong = tooLarge(extracted.value.text.length, LONGEST_TEXT, hints.name);
  return tooLong ? { ok: false, error: tooLong } : extracted;
}

/** Each library is loaded by the first source that needs it. */
async function extractKind(kind: SourceFormat, bytes: Buffer, hints: Hints): Promise<Result<Extracted>> {
  switch (kind) {
    case 'pdf': {
      const { extractPdf } = await import('./pdf/read');
      return whole({ kind, encoding: null }, [], await extractPdf(bytes, hints));
    }
    case 'docx': {
      const { extractDocx } = await import('./docx/read');
      return whole({ kind, encoding: null }, [], await extractDocx(bytes, hints));
    }
    case 'mail':
    case 'web-archive': {
      const { extractMail } = await import('./mail/read');
      const mail = await extractMail(bytes, hints);
      return mail.ok ? ok({ kind, ...mail.value }) : mail;
    }
    default:
      return extractText(kind, bytes, hints);
  }
}

async function extractText(
  kind: 'text' | 'markdown' | 'html',
  bytes: Buffer,
  hints: Hints,
): Promise<Result<Extracted>> {
  const decoded = await decodeSource(bytes, hints);
  if (decoded === null) {
    return notText(hints.name);
  }
  if (kind === 'text') return plainText(decoded, hints);
  const { text, encoding, problems } = decoded;
  if (kind === 'markdown') {
    const { extractMarkdown } = await import('./markdown');
    return whole({ kind, encoding }, problems, extractMarkdown(text, hints));
  }
  const { extractMarkup, extractPage } = await import('./html/page');
  return whole(
    { kind, encoding },
    problems,
    hints.selection ? extractMarkup(text, hints, NOTHING_KNOWN) : extractPage(text, hints),
  );
}

async function plainText(decoded: DecodedSource, hints: Hints): Promise<Result<Extracted>> {
  const source = withoutEntities(decoded, hints);
  const { text } = source;
  if (isSourceCode(text)) return fail('bad-request', sourceCode({ file: quoted(hints.name) }));
  const forwarded = mayBeForwarded(text) ? (await import('./mail/plainText')).forwardedIn(text) : null;
  return ok({ kind: 'text', ...source, blocks: [], metadata: NOTHING_KNOWN, ...forwarded });
}

function whole(
  source: Pick<Extracted, 'kind' | 'encoding'>,
  problems: readonly Failure[],
  read: Result<FromMarkup>,
): Result<Extracted> {
  return read.ok ? ok({ ...source, ...read.value, problems: [...problems, ...read.value.problems] }) : read;
}
