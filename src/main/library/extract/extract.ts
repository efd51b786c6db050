import type { Failure, Result } from '../../../contract';
import { fail, notText, ok, quoted } from '../result';
import { LARGEST_DOCUMENT, LARGEST_PAGE, LARGEST_TEXT, LONGEST_TEXT, tooLarge } from './bounds';
import { decodeSource, encodingNamed, withoutEntities } from './encoding';
import type { FromMarkup } from './html/page';
import { type Refused, recognise } from './kind';
import { NOTHING_KNOWN } from './metadata';
import type { Extracted, Hints, Kind } from './types';

const LIMITS: Readonly<Record<Kind, number>> = {
  text: LARGEST_TEXT,
  markdown: LARGEST_TEXT,
  html: LARGEST_PAGE,
  pdf: LARGEST_DOCUMENT,
  docx: LARGEST_DOCUMENT,
  mail: LARGEST_DOCUMENT,
  'web-archive': LARGEST_DOCUMENT,
};

const REFUSALS: Readonly<Record<Refused, string>> = {
  feed: 'is a feed, a list of articles; import the articles it lists.',
  'old-word': 'is a document of an old Office; save it as DOCX.',
  'rich-text': 'is rich text (RTF); save it as DOCX or as plain text.',
  office: 'is a document of a kind that cannot be read; save it as DOCX, PDF or plain text.',
  zip: 'is a packed folder; unpack it and import what is in it.',
};

/**
 * Gets the text of an article out of bytes, with what they say of it. Recognises what they are by themselves; runs no
 * script and asks no network. Each failure is one sentence that names the source and says what to do. May take long
 * and much memory for a source made to do so: `ExtractClient` runs it in a thread that can be ended.
 */
export async function extract(bytes: Buffer, hints: Hints): Promise<Result<Extracted>> {
  if (bytes.length === 0) return empty(hints.name);
  if (hints.encoding !== undefined && encodingNamed(hints.encoding) === null) {
    return fail('bad-request', `${quoted(hints.encoding)} is no encoding that can be read; choose another one.`);
  }
  const recognised = recognise(bytes, hints);
  if ('refused' in recognised) return fail('bad-request', `${quoted(hints.name)} ${REFUSALS[recognised.refused]}`);
  const { kind } = recognised;
  const excess = tooLarge(bytes.length, LIMITS[kind], hints.name);
  if (excess) return { ok: false, error: excess };
  const extracted = await extractKind(kind, bytes, hints);
  if (!extracted.ok) return extracted;
  if (!/\S/.test(extracted.value.text)) return empty(hints.name);
  const tooLong = tooLarge(extracted.value.text.length, LONGEST_TEXT, hints.name);
  return tooLong ? { ok: false, error: tooLong } : extracted;
}

/** Libraries are loaded by the first source that needs them. */
async function extractKind(kind: Kind, bytes: Buffer, hints: Hints): Promise<Result<Extracted>> {
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
  if (kind === 'text') return ok({ kind, ...withoutEntities(decoded, hints), blocks: [], metadata: NOTHING_KNOWN });
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

function whole(
  source: Pick<Extracted, 'kind' | 'encoding'>,
  problems: readonly Failure[],
  read: Result<FromMarkup>,
): Result<Extracted> {
  return read.ok ? ok({ ...source, ...read.value, problems: [...problems, ...read.value.problems] }) : read;
}

function empty(name: string) {
  return fail('empty', `${quoted(name)} has no text in it; choose a file that holds an article.`);
}
