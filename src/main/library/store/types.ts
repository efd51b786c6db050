import type { Result } from '../../../contract';
import type { ExtractedArticle, Hints } from '../../sources/extract/types';

export type {
  Article,
  ArticleFilter,
  ArticleItem,
  ArticleOrder,
  Facets,
  Hit,
  Imported,
  KeptArticle,
  Listed,
  Moved,
  Placements,
  Range,
  Renamed,
  Snippet,
  StoryItem,
  StoryOrder,
} from '../../../contract';

/**
 * The seam to extraction: bytes and what is known of them, in; an article, or one sentence that names it, out. The
 * store asks for it on import, and again for each original when a damaged database is saved. `extractArticle` is one in
 * the caller's own thread, `ExtractClient.extract` one in a thread that is ended when it takes too long.
 */
export type Extract = (bytes: Uint8Array, hints: Hints) => Promise<Result<ExtractedArticle>>;

/** Bytes that came not from a file, with what is known of them: pasted, or fetched from an address. */
export interface Given extends Hints {
  readonly bytes: Uint8Array;
}

/** The sources of an import. */
export interface Sources {
  /** Files and folders. */
  readonly paths?: readonly string[];
  /** Addresses to be fetched first. */
  readonly addresses?: readonly string[];
  readonly given?: readonly Given[];
}

/** An original, and all that is known to read it again. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly hints: Hints;
}

/** An extracted article with its bytes, ready to be kept. */
export interface NewArticle extends Pick<ExtractedArticle, 'article' | 'encoding'> {
  readonly bytes: Uint8Array;
  /** The file's name, or what else it is called. */
  readonly name: string;
  /** The path or address it came from, or null when it was pasted. */
  readonly origin: string | null;
  /** What it was read by, where that is more than a file's name: kept with the bytes, to read them again. */
  readonly hints?: Hints;
}
