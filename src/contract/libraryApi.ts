/** The methods of the library, as the window calls them. */
import type {
  ArticleFilter,
  ArticleItem,
  ArticleOrder,
  Correction,
  Facets,
  Feed,
  Hit,
  ImportReport,
  KeptArticle,
  Listed,
  Moved,
  Pasted,
  Placements,
  Range,
  Renamed,
  StoryItem,
  StoryOrder,
  Upkeep,
} from './library';
import type { Result } from './result';

/** All methods of the library. Long operations report their progress by `onLibraryProgress`. */
export interface LibraryApi {
  /** Opens the library unless it is open already. Resolves to notices about its opening, one sentence each. */
  libraryOpen(): Promise<Result<readonly string[]>>;
  libraryUpkeep(): Promise<Result<Upkeep>>;
  libraryFacets(): Promise<Result<Facets>>;
  libraryStories(order: StoryOrder, range: Range): Promise<Result<Listed<StoryItem>>>;
  libraryArticles(filter: ArticleFilter, order: ArticleOrder, range: Range): Promise<Result<Listed<ArticleItem>>>;
  libraryArticle(id: number): Promise<Result<KeptArticle>>;
  /** An article and its versions, accepted or proposed. */
  libraryVersions(id: number): Promise<Result<readonly ArticleItem[]>>;
  librarySearch(query: string, skip: number): Promise<Result<readonly Hit[]>>;

  /** Opens a story of the library on the Compare screen (the window gets `onStory`). */
  openStory(story: number): Promise<Result<null>>;
  /** Opens these articles side by side, in this order: two versions of one article, or the user's choice. */
  openArticles(articles: readonly number[]): Promise<Result<null>>;

  /** Asks the user for files, or for a folder, and imports them; null when none were chosen. */
  importFiles(): Promise<Result<ImportReport | null>>;
  importFolder(): Promise<Result<ImportReport | null>>;
  /** Imports files and folders by path. The page knows no paths: only the bridge's `importDropped` calls this. */
  importPaths(paths: readonly string[]): Promise<Result<ImportReport>>;
  importPasted(pasted: Pasted): Promise<Result<ImportReport>>;
  /** Downloads pages and imports their articles. A URL of a feed is reported as a problem. */
  importAddresses(addresses: readonly string[]): Promise<Result<ImportReport>>;
  /** Imports the missing sources of interrupted imports. */
  importMissing(): Promise<Result<ImportReport>>;
  /** Dismisses the missing sources of interrupted imports, or the report on reread articles. */
  dismissUpkeep(what: keyof Upkeep): Promise<Result<null>>;
  /** Fetches a feed for the user to pick from. */
  readFeed(address: string): Promise<Result<Feed>>;
  /** Stops the import, grouping or download in progress. */
  cancelLibrary(): Promise<Result<null>>;
  /** Merges suggested stories that are the same story. Resolves to how many were merged. */
  regroup(): Promise<Result<number>>;
  /** Adds the sample story again. */
  keepSample(): Promise<Result<StoryItem>>;

  correct(article: number, change: Correction): Promise<Result<KeptArticle>>;
  undoCorrection(article: number): Promise<Result<KeptArticle>>;
  /** Reads the original of an article again, in another encoding; null detects it. */
  readAgain(article: number, encoding: string | null): Promise<Result<KeptArticle>>;
  /** Confirms a suggested story, with its present articles. */
  confirmStory(story: number): Promise<Result<Moved>>;
  /** Renames a story; a null title names it after its first article again. */
  renameStory(story: number, title: string | null, date: string | null): Promise<Result<Renamed>>;
  /** Moves articles to a story; null is a new one, which splits them from theirs. */
  moveArticles(articles: readonly number[], story: number | null): Promise<Result<Moved>>;
  mergeStories(from: number, into: number): Promise<Result<Moved>>;
  putBack(before: Placements): Promise<Result<null>>;
  deleteArticles(articles: readonly number[]): Promise<Result<null>>;
  /** Restores deleted articles. */
  restoreArticles(articles: readonly number[]): Promise<Result<null>>;
  /** Marks an article as a version of another, or (null) of none. */
  setVersion(article: number, of: number | null): Promise<Result<null>>;
}

/** The names of the library's methods (see `methodNames`). */
export const libraryMethodNames: Readonly<Record<keyof LibraryApi, true>> = {
  libraryOpen: true,
  libraryUpkeep: true,
  libraryFacets: true,
  libraryStories: true,
  libraryArticles: true,
  libraryArticle: true,
  libraryVersions: true,
  librarySearch: true,
  openStory: true,
  openArticles: true,
  importFiles: true,
  importFolder: true,
  importPaths: true,
  importPasted: true,
  importAddresses: true,
  importMissing: true,
  dismissUpkeep: true,
  readFeed: true,
  cancelLibrary: true,
  regroup: true,
  keepSample: true,
  correct: true,
  undoCorrection: true,
  readAgain: true,
  confirmStory: true,
  renameStory: true,
  moveArticles: true,
  mergeStories: true,
  putBack: true,
  deleteArticles: true,
  restoreArticles: true,
  setVersion: true,
};
