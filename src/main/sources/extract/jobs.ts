import type { Feed, Result } from '../../../contract';
import type { ExtractedArticle, Hints } from './types';

/** The bytes of a source from outside. */
export interface SourceInput {
  readonly bytes: Uint8Array;
  readonly hints: Hints;
}

/** The jobs of the thread that reads sources. */
export interface ExtractJobs {
  article(input: SourceInput): Result<ExtractedArticle>;
  /** The articles that a feed lists. */
  feed(input: SourceInput): Result<Feed>;
}
