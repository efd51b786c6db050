import type { Article, Result } from '../../../contract';
import type { ExtractedArticle, Hints } from '../extract/types';
import type { Placements } from './records';

/**
 * The seam to extraction: bytes and what is known of them, in; an article, or one sentence that names it, out. The store
 * asks for it on import, and again for each original when a damaged database is saved. `extractArticle` is one in the
 * caller's own thread, `ExtractClient.extract` one in a thread that is ended when it takes too long.
 */
export type Extract = (bytes: Uint8Array, hints: Hints) => Promise<Result<ExtractedArticle>>;

/** Bytes that came not from a file, with what is known of them: pasted, or fetched from an address. */
export interface Given extends Hints {
  readonly bytes: Uint8Array;
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

/**
 * What became of an imported article. `known`: its bytes are there already. `updated`: another saving of an article that
 * is there; its corrections hold. `restored`: it had been deleted.
 */
export interface Imported {
  readonly id: number;
  readonly outcome: 'added' | 'known' | 'updated' | 'restored';
  readonly story: number;
  /** The article of which it may be another version. */
  readonly versionOf: number | null;
}

/** An article as lists show it, with its corrections. */
export interface ArticleItem {
  readonly id: number;
  readonly story: number;
  readonly name: string;
  readonly origin: string | null;
  /** As in `ExtractedArticle`. */
  readonly encoding: string | null;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly agencies: readonly string[];
  readonly language: string | null;
  /** Milliseconds since 1970. */
  readonly added: number;
  /** The article it is a version of, and whether a person has said so. */
  readonly version: { readonly of: number; readonly accepted: boolean } | null;
}

/** An article in full. */
export interface KeptArticle extends ArticleItem {
  readonly article: Article;
  /** How many corrections it has; the last can be undone. */
  readonly corrections: number;
}

/** A story as lists show it. */
export interface StoryItem {
  readonly id: number;
  /** The person's title, else the first headline of an article, else the first one's name. */
  readonly title: string;
  readonly date: string | null;
  /** False while it is only proposed. */
  readonly confirmed: boolean;
  readonly sample: boolean;
  readonly articles: number;
  readonly outlets: readonly string[];
  /** When it was last opened, in milliseconds since 1970, or null. */
  readonly opened: number | null;
}

/** What a move or a merge gives: the story the articles are in now, and how they stood before, for `putBack`. */
export interface Moved {
  readonly story: StoryItem;
  readonly before: Placements;
}

/** What articles to list: all that is given must hold. */
export interface ArticleFilter {
  readonly story?: number;
  readonly outlet?: string;
  readonly agency?: string;
  /** ISO dates, both included. */
  readonly from?: string;
  readonly to?: string;
}

export type ArticleOrder = 'added' | 'published' | 'outlet' | 'headline';

/** A stretch of text with marks: offsets within `text`. `start` is where it stands in its paragraph. */
export interface Snippet {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** An article in which everything asked for was found. */
export interface Hit {
  readonly article: ArticleItem;
  /** At most three; empty when the words stand in headline, outlet or byline alone. */
  readonly snippets: readonly Snippet[];
}
