import type { ExtractedArticle, Hints, InMemorySource } from '../../sources/extract/types';

/** The sources of an import. */
export interface ImportSources {
  /** Files and folders. */
  readonly paths?: readonly string[];
  /** URLs to be fetched first. */
  readonly addresses?: readonly string[];
  readonly inMemory?: readonly InMemorySource[];
}

/** An original, and the hints for reading it again. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly hints: Hints;
}

/** An extracted article with its bytes, ready to be stored. */
export interface NewArticle extends Pick<ExtractedArticle, 'article' | 'encoding'> {
  readonly bytes: Uint8Array;
  /** The file's name, or another name for it. */
  readonly name: string;
  /** The path or address it came from, or null when it was pasted. */
  readonly origin: string | null;
  /** The hints it was read with, if they are more than a file name: stored with the bytes for rereading. */
  readonly hints?: Hints;
}
