import type { Article, KeptArticle, Result } from '../../../contract';
import { encodings } from '../../../messages/import';
import { fail, ok, quoted } from '../../shared/result';
import type { ExtractedArticle, Extractor } from '../../sources/extract/types';
import type { Store } from './store';

/**
 * Reads the original of an article again, in the encoding the user chose or (null) in the detected one. Corrections are
 * preserved.
 */
export async function readAgain(
  store: Store,
  id: number,
  encoding: string | null,
  extract: Extractor,
): Promise<Result<KeptArticle>> {
  const original = store.original(id);
  if (!original.ok) return original;
  const { bytes, hash, hints: before } = original.value;
  const { encoding: _, ...rest } = before;
  const hints = encoding === null ? rest : { ...rest, encoding };
  const extracted = await extract(bytes, hints);
  if (!extracted.ok) return extracted;
  if (encoding !== null && extracted.value.encoding === null) {
    return fail('bad-request', encodings.notApplicable({ name: quoted(hints.name) }));
  }
  return store.reread(id, hash, extracted.value, hints);
}

/** The outcome of reading an article's original again. */
export type RereadOriginal =
  | {
      readonly kind: 'read';
      /** The hash of the original. */
      readonly hash: string;
      /** The stored article, without corrections. */
      readonly before: Article;
      readonly read: ExtractedArticle;
    }
  /** The original or the article no longer exists. */
  | { readonly kind: 'lost' }
  /** The original cannot be read. */
  | { readonly kind: 'failed' };

/** Reads the original of an article again with the same hints, by the newest rules, without changing the library. */
export async function rereadOriginal(store: Store, id: number, extract: Extractor): Promise<Result<RereadOriginal>> {
  const before = store.reading(id);
  if (!before.ok) return before;
  const original = store.original(id);
  if (before.value === null || !original.ok) return ok({ kind: 'lost' });
  const { bytes, hash, hints } = original.value;
  const read = await extract(bytes, hints);
  if (read.ok) return ok({ kind: 'read', hash, before: before.value, read: read.value });
  return read.error.code === 'cancelled' ? read : ok({ kind: 'failed' });
}
