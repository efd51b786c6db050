import type { Result } from '../../../contract';
import { nameOutlet } from '../../../engine';
import { formats } from '../../../messages/import';
import { fail, ok, quoted } from '../../shared/result';
import { articleOf } from './article';
import { extract } from './extract';
import type { ExtractedArticle, Hints, KnownEncoding } from './types';

/** Gets the article out of bytes, whatever they are. As `extract`, it may take long; it never throws. */
export async function extractArticle(bytes: Uint8Array, hints: Hints): Promise<Result<ExtractedArticle>> {
  try {
    const extracted = await extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), hints);
    if (!extracted.ok) return extracted;
    const { encoding, problems } = extracted.value;
    const address = extracted.value.metadata.address?.value ?? hints.address;
    const article = nameOutlet(articleOf(extracted.value), { path: hints.path, address });
    return ok({ article, encoding: worthTelling(encoding), problems });
  } catch (error) {
    // A source that a library fails on in a way nobody knew of is one bad source, not the end of the rest.
    console.error('A source could not be extracted:', error);
    return fail('engine', formats.failed({ name: quoted(hints.name) }));
  }
}

/** Bytes of other encodings are hardly ever UTF-8 by chance. */
function worthTelling(encoding: KnownEncoding | null): string | null {
  const isCertain = encoding?.basis === 'declared' || (encoding?.basis === 'detected' && encoding.name === 'UTF-8');
  return encoding === null || isCertain ? null : encoding.name;
}
