/**
 * The types of the library. Ids come from the database and stay valid across starts; texts are data and never markup.
 * The methods are in libraryApi.ts.
 */
import type { AgencyClaim, Article } from '../engine';
import type { Failure } from './result';

export type { Correction, ParagraphAnchor } from '../engine';

/** An article as lists show it, with its corrections. */
export interface ArticleItem {
  readonly id: number;
  readonly story: number;
  readonly name: string;
  /** The path or URL it came from, or null when it was pasted. */
  readonly origin: string | null;
  /** The encoding its bytes were read as, if it was detected or chosen and may be wrong; else null. */
  readonly encoding: string | null;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly agencies: readonly string[];
  /**
   * How it depends on each of `agencies`; empty for an article that an older Crossread stored, until it is read again.
   */
  readonly agencyClaims: readonly AgencyClaim[];
  readonly language: string | null;
  /** Milliseconds since 1970. */
  readonly added: number;
  /** The article it is a version of, and whether the user has confirmed it. */
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
  /** The user's title, else the first headline among its articles, else the name of the first one. */
  readonly title: string;
  readonly date: string | null;
  /** False for a suggested story. */
  readonly confirmed: boolean;
  readonly sample: boolean;
  readonly articles: number;
  readonly outlets: readonly string[];
  /** When it was last opened, in milliseconds since 1970, or null. */
  readonly opened: number | null;
}

/** The articles to list: they meet all conditions that are present. */
export interface ArticleFilter {
  readonly story?: number;
  readonly outlet?: string;
  readonly agency?: string;
  /** ISO dates, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** The order of a list of articles: latest dates first, names in alphabetical order. */
export type ArticleOrder = 'added' | 'published' | 'outlet' | 'headline';
/** The order of a list of stories: latest dates first, titles in alphabetical order. */
export type StoryOrder = 'added' | 'opened' | 'date' | 'title';

/** The part of a list to send: never ten thousand articles at once. */
export interface Range {
  readonly skip: number;
  /** At most `MOST_LISTED`. */
  readonly limit: number;
}

/** Rows in one answer: about ten screens, sent in a millisecond. */
export const MOST_LISTED = 200;

/** Hits in one answer to a search; the last answer may have fewer. Marking each takes a millisecond. */
export const HITS_A_PAGE = 40;

/** A part of a list, and the length of the whole. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** The values articles can be filtered by, the most frequent first. */
export interface Facets {
  readonly articles: number;
  readonly stories: number;
  /** Suggested stories: those with several articles that the user has not kept yet. */
  readonly proposed: number;
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  readonly agencies: readonly { readonly name: string; readonly articles: number }[];
}

/** A stretch of text with marks: offsets within `text`. `start` is its offset in its paragraph. */
export interface Snippet {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** An article that contains every word of the query. */
export interface Hit {
  readonly article: ArticleItem;
  /** At most three; empty when only the headline, outlet or byline contains the words. */
  readonly snippets: readonly Snippet[];
}

/**
 * The outcome for an imported article. `known`: its bytes are in the library already. `updated`: another saved copy of
 * an article in the library, whose corrections are preserved. `restored`: it had been deleted.
 */
export interface Imported {
  readonly id: number;
  readonly outcome: 'added' | 'known' | 'updated' | 'restored';
  readonly story: number;
  /** The article of which it may be another version. */
  readonly versionOf: number | null;
}

/** The outcome for each article, and one sentence for each source without an article. */
export interface ImportReport {
  /** With the path or address of each. */
  readonly imported: readonly (Imported & { readonly name: string })[];
  readonly problems: readonly Failure[];
  /** Warnings about articles that were imported nevertheless. */
  readonly notes: readonly Failure[];
  /** True when it was stopped: the articles in `imported` remain in the library. */
  readonly cancelled: boolean;
}

/** Imports that did not finish: Crossread was killed, quit, or could not write. */
export interface InterruptedImport {
  /** The kind of the missing sources. */
  readonly kind: 'files' | 'addresses' | 'texts' | 'mixed';
  /** The number of sources; null when folders among them had not been listed. */
  readonly total: number | null;
  readonly missing: number;
  /** Paths and URLs of the first `MOST_LISTED` missing sources. */
  readonly names: readonly string[];
}

/** How many stored articles were read again after an update. */
export interface RereadReport {
  readonly read: number;
  /** How many of these have a different outlet or date now. */
  readonly changed: number;
  /** Articles that keep their old reading: their original is missing, */
  readonly lost: number;
  /** or can no longer be read. */
  readonly failed: number;
}

/** Changes to the library that the user did not ask for and should know about. */
export interface Upkeep {
  readonly interrupted: InterruptedImport | null;
  /** From this start; it is not reported again at the next. */
  readonly reread: RereadReport | null;
}

/** The progress of a long operation of the library; `total` is 0 while it is unknown. */
export interface LibraryProgress {
  readonly step: 'fetching' | 'reading' | 'grouping' | 'rereading';
  readonly done: number;
  readonly total: number;
}

/** Text copied elsewhere: rich text as HTML, else plain. */
export interface Pasted {
  readonly kind: 'text' | 'html';
  readonly value: string;
}

/** An article a feed lists. */
export interface FeedItem {
  readonly title: string | null;
  readonly address: string;
  readonly published: string | null;
}

/** A feed, with the articles it lists. */
export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

/** The stories articles were in before they were moved. Opaque to the window, which returns it to undo the move. */
export interface Placements {
  readonly articles: readonly { readonly id: number; readonly story: number; readonly placed: number }[];
  readonly stories: readonly {
    readonly id: number;
    readonly title: string | null;
    readonly date: string | null;
    readonly confirmed: number;
    readonly sample: number;
    readonly created: number;
    readonly opened: number | null;
  }[];
}

/** A story that articles were moved to, and the placements that undo it. */
export interface Moved {
  readonly story: StoryItem;
  readonly before: Placements;
}

/** A story that was renamed, and its title before; null if it had been named after its first article. */
export interface Renamed {
  readonly story: StoryItem;
  readonly before: string | null;
}
