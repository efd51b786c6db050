/**
 * The types of the library. Ids are the database's and outlive the window; texts are data and never markup. The methods
 * are in libraryApi.ts.
 */
import type { AgencyClaim, Article } from '../engine';
import type { Failure } from './result';

export type { Correction, ParagraphAnchor } from '../engine';

/** An article as lists show it, with its corrections. */
export interface ArticleItem {
  readonly id: number;
  readonly story: number;
  readonly name: string;
  /** The path or address it came from, or null when it was pasted. */
  readonly origin: string | null;
  /** The encoding its bytes were read as, when that was detected or chosen and may be wrong; else null. */
  readonly encoding: string | null;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly agencies: readonly string[];
  /** How it depends on each of `agencies`; none for an article of an older version until it is read again. */
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
  /** False while it is only proposed. */
  readonly confirmed: boolean;
  readonly sample: boolean;
  readonly articles: number;
  readonly outlets: readonly string[];
  /** When it was last opened, in milliseconds since 1970, or null. */
  readonly opened: number | null;
}

/** The articles to list: all given conditions must hold. */
export interface ArticleFilter {
  readonly story?: number;
  readonly outlet?: string;
  readonly agency?: string;
  /** ISO dates, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** The order of a list of articles: dates the latest first, names by the alphabet. */
export type ArticleOrder = 'added' | 'published' | 'outlet' | 'headline';
/** The order of a list of stories, as that of articles. */
export type StoryOrder = 'added' | 'opened' | 'date' | 'title';

/** Which part of a list: ten thousand articles are never sent at once. */
export interface Range {
  readonly skip: number;
  /** At most `MOST_LISTED`. */
  readonly limit: number;
}

/** Rows of one answer: ten screens of them, and one millisecond to send. */
export const MOST_LISTED = 200;

/** Hits of one answer of a search, fewer at its end: each costs a millisecond to be marked. */
export const HITS_A_PAGE = 40;

/** A part of a list, and how long the whole is. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** The values articles can be filtered by, the most frequent first. */
export interface Facets {
  readonly articles: number;
  readonly stories: number;
  /** Suggested stories: those of several articles that nobody has kept yet. */
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

/** An article in which everything asked for was found. */
export interface Hit {
  readonly article: ArticleItem;
  /** At most three; empty when only the headline, outlet or byline contains the words. */
  readonly snippets: readonly Snippet[];
}

/**
 * The outcome for an imported article. `known`: its bytes are there already. `updated`: another saving of an article
 * that is there; its corrections hold. `restored`: it had been deleted.
 */
export interface Imported {
  readonly id: number;
  readonly outcome: 'added' | 'known' | 'updated' | 'restored';
  readonly story: number;
  /** The article of which it may be another version. */
  readonly versionOf: number | null;
}

/** The outcome for each article, and one sentence for each source that gave none. */
export interface ImportReport {
  /** With the path or address of each. */
  readonly imported: readonly (Imported & { readonly name: string })[];
  readonly problems: readonly Failure[];
  /** Notes for the user about articles that were imported all the same. */
  readonly notes: readonly Failure[];
  /** True when it was stopped: the articles in `imported` are kept all the same. */
  readonly cancelled: boolean;
}

/** Imports that did not come to their end: Crossread was killed, quit, or could not write. */
export interface InterruptedImport {
  /** The kind of the missing sources. */
  readonly kind: 'files' | 'addresses' | 'texts' | 'mixed';
  /** How many sources there were; null when folders among them had not been looked into. */
  readonly total: number | null;
  readonly missing: number;
  /** Paths and addresses of the missing sources, the first `MOST_LISTED`. */
  readonly names: readonly string[];
}

/** How many stored articles were read again after an update. */
export interface RereadReport {
  readonly read: number;
  /** Of these, how many have another outlet or date than before. */
  readonly changed: number;
  /** Articles that keep their old reading: their original is missing, */
  readonly lost: number;
  /** or can no longer be read. */
  readonly failed: number;
}

/** Changes to the library that the user did not ask for and should know about. */
export interface Upkeep {
  readonly interrupted: InterruptedImport | null;
  /** Of this start; at the next one it is not reported again. */
  readonly reread: RereadReport | null;
}

/** How far long work of the library has come; `total` 0 while it is not known. */
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

/** The stories articles were in before they were moved; opaque to the window, which hands it back to undo. */
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

/** A story that articles were put into, and how to take that back. */
export interface Moved {
  readonly story: StoryItem;
  readonly before: Placements;
}

/** A story that was renamed, and its title before: null when it was called after its first article. */
export interface Renamed {
  readonly story: StoryItem;
  readonly before: string | null;
}
