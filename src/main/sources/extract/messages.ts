import type { Feed, Result } from '../../../contract';
import type { ExtractedArticle, Hints } from './types';

/** The contents of a source. */
export interface Got {
  readonly article: ExtractedArticle;
  readonly feed: Feed;
}

/** Asks the thread to end by itself. */
export const END = 'end';

/** A source on its way to the thread. The number goes back with what was got of it. */
export interface Request {
  readonly number: number;
  readonly as: keyof Got;
  readonly bytes: Uint8Array;
  readonly hints: Hints;
}

export interface Reply {
  readonly number: number;
  readonly result: Result<Got[keyof Got]>;
}
