import type { Result } from '../../../contract';
import type { ExtractedArticle, Hints } from './types';

/** A source on its way to the thread. The number goes back with what was got of it. */
export interface Request {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly hints: Hints;
}

export interface Reply {
  readonly number: number;
  readonly result: Result<ExtractedArticle>;
}
