import type { Article, Failure, Result, Role } from '../../../contract';

/** The format of bytes, detected from their content; a file's name only decides where the content leaves it open. */
export type SourceKind = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'mail' | 'web-archive';

/** How an encoding is known: the user chose it, the bytes or their hints declare it, or statistics suggest it. */
export type EncodingBasis = 'chosen' | 'declared' | 'detected';

/** An encoding, and how it is known. */
export interface KnownEncoding {
  /** As it is shown and may be given back as `Hints.encoding`. */
  readonly name: string;
  readonly basis: EncodingBasis;
}

/** Where a piece of metadata was read. `page`: in the page's visible text; `document`: in a document's properties. */
export type MetadataSource = 'json-ld' | 'open-graph' | 'meta' | 'page' | 'mail' | 'document' | 'address';

/** A value of the metadata, and where it is from. */
export interface SourcedValue {
  readonly value: string;
  readonly from: MetadataSource;
}

/** The metadata in the source beside its text. Missing values are null, never guessed. */
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
 * The role of a stretch of text by the form of the source. `body` only means that it belongs to the article: its words
 * may say more (a dateline, a credit). `boilerplate` was left out by the extraction: furniture, kept and named.
 */
export interface ExtractedBlock {
  /** Offsets in `Extracted.text`, `start` included, `end` not; blocks ascend and never overlap. */
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** True where a block of the body is by its form surely of the story, whatever its words may look like. */
  readonly isSure?: boolean;
}

/** An article's text out of whatever it came in. */
export interface Extracted {
  readonly kind: SourceKind;
  /** Null where the format has none to choose (PDF, DOCX). */
  readonly encoding: KnownEncoding | null;
  /** Everything that can be read, in reading order, furniture included. Blocks are parted by blank lines. */
  readonly text: string;
  /** Empty for plain text, which has no form. */
  readonly blocks: readonly ExtractedBlock[];
  readonly metadata: Metadata;
  /** Notes for the user about it, one sentence each; the text is there all the same. */
  readonly problems: readonly Failure[];
}

/** An article as it is kept and compared, whatever it came in. */
export interface ExtractedArticle {
  readonly article: Article;
  /**
   * The encoding its bytes were read as when that was detected and may be wrong, or when the user chose it; else null.
   */
  readonly encoding: string | null;
  /** As in `Extracted`. */
  readonly problems: readonly Failure[];
}

/** Hints about bytes, from outside of them. */
export interface Hints {
  /** Its name in messages: a file's path or name, an address, "Pasted article, 27 Nov, 12:54". */
  readonly name: string;
  /** The path of the file it is or was in, which may name its outlet. */
  readonly path?: string;
  /** From where it was fetched. */
  readonly address?: string;
  /** The content type that came with it, as in an HTTP header, with its charset if it has one. */
  readonly contentType?: string;
  /** The encoding the user chose; it overrules everything else. */
  readonly encoding?: string;
  /**
   * True for text that the user selected and copied: all of it is intended, nothing of it is a page around an article.
   */
  readonly selection?: boolean;
}

/**
 * The seam to extraction: bytes and hints about them, in; an article, or one sentence that names it, out.
 * `extractArticle` is one in the caller's thread, `ExtractClient.extract` one in a thread that is ended when it takes
 * too long.
 */
export type Extractor = (bytes: Uint8Array, hints: Hints) => Promise<Result<ExtractedArticle>>;

/** Bytes that did not come from a file, with hints about them: pasted, or fetched from an address. */
export interface GivenSource extends Hints {
  readonly bytes: Uint8Array;
}
