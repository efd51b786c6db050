import type { Result } from '../../../contract';
import { parseArticle } from '../../../engine';
import { textOf } from '../read';
import { fail, ok, quoted } from '../result';
import type { ExtractedArticle } from './types';

/** Extraction from text files: an `Extract` (see ./types). */
export async function extractText(bytes: Buffer, name: string): Promise<Result<ExtractedArticle>> {
  const source = await textOf(bytes, name);
  if (!source.ok) return source;
  try {
    return ok({ article: parseArticle(source.value.text), encoding: source.value.encoding });
  } catch (error) {
    console.error('The engine failed to parse an article:', error);
    return fail('engine', `${quoted(name)} could not be split into paragraphs; choose another file.`);
  }
}
