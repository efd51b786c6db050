import type { Article, Failure, Result, Role } from '../../../contract';

/** The format of bytes, detected from their content; a file's name only decides where the content leaves it open. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'mail' | 'web-archive';

/**
 * Why an encoding was used: the user chose it, the bytes or their content type declare it, or statistics suggest it.
 */
export type EncodingBasis = 'chosen' | 'declared' | 'detected';

/** An encoding, and how it is known. */
export interface KnownEncoding {
  /** The name shown to the user, and accepted as `Hints.encoding`. */
  readonly name: string;
  readonly basis: EncodingBasis;
}

/** Where a piece of metadata was found. `page`: in the page's visible text; `document`: in a document's properties. */
export type MetadataSource = 'json-ld' | 'open-graph' | 'meta' | 'page' | 'mail' | 'document' | 'address';

export interface SourcedValue {
  readonly value: string;
  readonly from: MetadataSource;
}

/** The source's statements about itself, outside its text. A missing one is null, never guessed. */
export interface Metadata {
  readonly outlet: SourcedValue | null;
  readonly headline: SourcedValue | null;
  readonly byline: SourcedValue | null;
  /** ISO 8601, as precise as the source: `2012-02-07` or `2012-02-07T20:27:00Z`. */
  readonly published: SourcedValue | null;
  readonly agency: SourcedValue | null;
  /** The article's own http(s) address. */
  readonly address: SourcedValue | null;
  /** BCP 47 primary language subtag (`en`, `ar`, `zh`). */
  readonly language: SourcedValue | null;
}

/**
 * The role of a stretch of text, as far as markup or layout shows it. `body` says only that it belongs to the article:
 * its words may say more (a dateline, a credit). `boilerplate` is clutter, which is kept and marked.
 */
export interface ExtractedBlock {
  /** Offsets in `Extracted.text`, `end` exclusive; blocks are in ascending order and never overlap. */
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** True for a block of the body that its place surely makes part of the story, however its words look. */
  readonly isSure?: boolean;
}

/** An article's text, extracted from any format. */
export interface Extracted {
  readonly kind: SourceFormat;
  /** Null for formats without a choice of encoding (PDF, DOCX). */
  readonly encoding: KnownEncoding | null;
  /** Everything readable, in reading order, clutter included. Blank lines separate blocks. */
  readonly text: string;
  /** Empty for plain text, which has no markup. */
  readonly blocks: readonly ExtractedBlock[];
  readonly metadata: Metadata;
  /** Problems to show the user, one sentence each; the text is complete nevertheless. */
  readonly problems: readonly Failure[];
}

/** An article as it is kept and compared, whatever format it came in. */
export interface ExtractedArticle {
  readonly article: Article;
  /** The encoding, if it was detected and may be wrong or if the user chose it; else null. */
  readonly encoding: string | null;
  /** As in `Extracted`. */
  readonly problems: readonly Failure[];
}

/** Information about bytes that is not in the bytes. */
export interface Hints {
  /** The name used in messages: a file's path or name, an address, "Pasted article, 27 Nov, 12:54". */
  readonly name: string;
  /** The path of the file it is or was in, which may name the outlet. */
  readonly path?: string;
  /** The address it was fetched from. */
  readonly address?: string;
  /** The content type it was sent with, as in an HTTP header, with its charset if it has one. */
  readonly contentType?: string;
  /** The encoding the user chose; it overrides everything else. */
  readonly encoding?: string;
  /** True for text the user selected and copied: all of it is intended, none of it is page clutter. */
  readonly selection?: boolean;
}

/**
 * The seam to extraction: bytes and hints about them, in; an article, or one sentence that names it, out.
 * `extractArticle` is one in the caller's thread, `ExtractClient.extract` one in a thread that is ended when it takes
 * too long.
 */
export type Extractor = (bytes: Uint8Array, hints: Hints) => Promise<Result<ExtractedArticle>>;

/** Bytes that did not come from a file, with hints about them: pasted, or fetched from an address. */
export interface InMemorySource extends Hints {
  readonly bytes: Uint8Array;
}
