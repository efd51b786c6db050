/**
 * What the window may ask of the library, and what it is told. Ids are the database's and outlive the window; texts are
 * data and never markup.
 */
import type { Correction } from '../engine';
import type { AgencyClaim, Article } from '../engine/types';
import type { Failure, Result } from './result';

export type { Correction, ParagraphAnchor } from '../engine';

/** An article as lists show it, with its corrections. */
export interface ArticleItem {
  readonly id: number;
  readonly story: number;
  readonly name: string;
  /** The path or address it came from, or null when it was pasted. */
  readonly origin: string | null;
  /** What its bytes were read as when that was detected or chosen and may be wrong; else null. */
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
  /** The person's title, else the first headline among its articles, else the first one's name. */
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

/** What to list: all that is given must hold. */
export interface ArticleFilter {
  readonly story?: number;
  readonly outlet?: string;
  readonly agency?: string;
  /** ISO dates, both included. */
  readonly from?: string;
  readonly to?: string;
}

export type ArticleOrder = 'added' | 'published' | 'outlet' | 'headline';
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

/** What articles can be filtered by, the most frequent first. */
export interface Facets {
  readonly articles: number;
  readonly stories: number;
  /** Suggested stories: those of several articles that nobody has kept yet. */
  readonly proposed: number;
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  readonly agencies: readonly { readonly name: string; readonly articles: number }[];
}

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

/** What became of each article, and one sentence for each source that gave none. */
export interface ImportReport {
  /** With the path or address of each. */
  readonly imported: readonly (Imported & { readonly name: string })[];
  readonly problems: readonly Failure[];
  /** What a person should know of articles that are there all the same. */
  readonly notes: readonly Failure[];
  /** True when it was stopped: what is in `imported` is kept all the same. */
  readonly cancelled: boolean;
}

/** Imports that did not come to their end: Crossread was killed, quit, or could not write. */
export interface InterruptedImport {
  /** The kind of the missing sources. */
  readonly kind: 'files' | 'addresses' | 'texts' | 'mixed';
  /** How many sources there were; null when folders among them had not been looked into. */
  readonly total: number | null;
  readonly missing: number;
  /** Paths and addresses of what is missing, the first `MOST_LISTED`. */
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

/** Changes to the library that nobody asked for and a person should know about. */
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

/** What was copied elsewhere: rich text as HTML, else plain. */
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

export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

/** Where articles stood before they were moved; opaque to the window, which hands it back to undo. */
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

/**
 * A story that was renamed, and the title of its own it had before: null when it was called after its first article.
 */
export interface Renamed {
  readonly story: StoryItem;
  readonly before: string | null;
}

/** Everything the window can ask of the library. Long work tells its progress by `onLibraryProgress`. */
export interface LibraryApi {
  /** Opens it, if it is not open: what a person must be told of that, one sentence each. */
  libraryOpen(): Promise<Result<readonly string[]>>;
  libraryUpkeep(): Promise<Result<Upkeep>>;
  libraryFacets(): Promise<Result<Facets>>;
  libraryStories(order: StoryOrder, range: Range): Promise<Result<Listed<StoryItem>>>;
  libraryArticles(filter: ArticleFilter, order: ArticleOrder, range: Range): Promise<Result<Listed<ArticleItem>>>;
  libraryArticle(id: number): Promise<Result<KeptArticle>>;
  /** An article and its versions, accepted or proposed. */
  libraryVersions(id: number): Promise<Result<readonly ArticleItem[]>>;
  librarySearch(query: string, skip: number): Promise<Result<readonly Hit[]>>;

  /** Opens a story of the library on the Compare screen (`onStory` tells the window). */
  openStory(story: number): Promise<Result<null>>;
  /** Opens these articles side by side, in this order: two versions of one article, or what a person picked. */
  openArticles(articles: readonly number[]): Promise<Result<null>>;

  /** Asks the person for files, or for a folder, and imports them; null when they chose none. */
  importFiles(): Promise<Result<ImportReport | null>>;
  importFolder(): Promise<Result<ImportReport | null>>;
  /** Imports files and folders by path. The page knows no paths: only the bridge's `importDropped` calls this. */
  importPaths(paths: readonly string[]): Promise<Result<ImportReport>>;
  importPasted(pasted: Pasted): Promise<Result<ImportReport>>;
  /** Fetches addresses and imports what is there; one that leads to a feed is a problem that says so. */
  importAddresses(addresses: readonly string[]): Promise<Result<ImportReport>>;
  /** Imports what is missing of interrupted imports. */
  importMissing(): Promise<Result<ImportReport>>;
  /** Forgets what is missing of interrupted imports, and what was read again. */
  dismissUpkeep(what: keyof Upkeep): Promise<Result<null>>;
  /** Fetches a feed, for a person to pick from. */
  readFeed(address: string): Promise<Result<Feed>>;
  /** Stops the import, grouping or fetching under way. */
  cancelLibrary(): Promise<Result<null>>;
  /** Looks through all proposed stories for those that are one: how many were joined. */
  regroup(): Promise<Result<number>>;
  /** Brings the sample story back. */
  keepSample(): Promise<Result<StoryItem>>;

  correct(article: number, change: Correction): Promise<Result<KeptArticle>>;
  undoCorrection(article: number): Promise<Result<KeptArticle>>;
  /** Reads its original again, as another encoding; null is the likeliest. */
  readAgain(article: number, encoding: string | null): Promise<Result<KeptArticle>>;
  /** Says that a proposed story is one, with the articles it has. */
  confirmStory(story: number): Promise<Result<Moved>>;
  /** Null takes its title away: it is called after its first article again. */
  renameStory(story: number, title: string | null, date: string | null): Promise<Result<Renamed>>;
  /** Null is a new story: what is moved out of another is split from it. */
  moveArticles(articles: readonly number[], story: number | null): Promise<Result<Moved>>;
  mergeStories(from: number, into: number): Promise<Result<Moved>>;
  putBack(before: Placements): Promise<Result<null>>;
  deleteArticles(articles: readonly number[]): Promise<Result<null>>;
  /** Brings deleted articles back. */
  restoreArticles(articles: readonly number[]): Promise<Result<null>>;
  /** Says that an article is a version of another, or (null) of none. */
  setVersion(article: number, of: number | null): Promise<Result<null>>;
}
