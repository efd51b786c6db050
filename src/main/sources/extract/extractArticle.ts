import type { Result } from '../../../contract';
import { nameOutlet } from '../../../engine';
import { formats } from '../../../messages/import';
import { fail, ok, quoted } from '../../shared/result';
import { articleOf } from './article';
import { extract } from './extract';
import type { ExtractedArticle, Hints, KnownEncoding } from './types';

/** Extracts the article from bytes of any format. Like `extract`, it may take long; it never throws. */
export async function extractArticle(bytes: Uint8Array, hints: Hints): Promise<Result<ExtractedArticle>> {
  try {
    const extracted = await extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), hints);
    if (!extracted.ok) return extracted;
    const { encoding, problems } = extracted.value;
    const address = extracted.value.metadata.address?.value ?? hints.address;
    const article = nameOutlet(articleOf(extracted.value), { path: hints.path, address });
    return ok({ article, encoding: encodingToReport(encoding), problems });
  } catch (error) {
    // A library that fails in an unforeseen way makes one bad source, and must not stop the rest.
    console.error('A source could not be extracted:', error);
    return fail('engine', formats.failed({ name: quoted(hints.name) }));
  }
}

/** Bytes of other encodings are hardly ever UTF-8 by chance, so UTF-8 needs no mention. */
function encodingToReport(encoding: KnownEncoding | null): string | null {
  const isCertain = encoding?.basis === 'declared' || (encoding?.basis === 'detected' && encoding.name === 'UTF-8');
  return encoding === null || isCertain ? null : encoding.name;
}
