import type { ImportReport, LibraryProgress, Result } from '../../../contract';
import type { FetchedForImport } from './import';
import type { Rereading } from './readAgain';
import type { Store } from './store';
import type { KeptArticle, StoryItem } from './types';

/** The methods of a store that are called across threads as they are; importing goes its own way. */
export const METHODS = [
  'stories',
  'storiesIn',
  'story',
  'recent',
  'forgetOpened',
  'articles',
  'articlesIn',
  'facets',
  'article',
  'original',
  'correct',
  'undoCorrection',
  'confirm',
  'rename',
  'opened',
  'move',
  'merge',
  'putBack',
  'delete',
  'restore',
  'setVersion',
  'versions',
  'search',
  'beginImport',
  'addressesOf',
  'endImport',
  'interrupted',
  'missing',
  'dismissMissing',
  'stale',
  'oldReadings',
  'putReading',
  'keepReading',
  'finishRereading',
  'takeRereadReport',
] as const satisfies readonly (keyof Store)[];

export type Method = (typeof METHODS)[number];

/**
 * Requests to the thread of the library. `import`: the files and texts of an import that was begun. `fetched`: some of
 * its addresses. `read-again`: an article, in another encoding. `reread`: the original of an article that an older
 * version read, without keeping it; `end-rereading`: there are no more of those. `group`: joins all proposed stories
 * that are one. `sample`: keeps the sample story again. `cancel` ends the import or grouping of that number.
 */
export type Job =
  | { readonly kind: 'call'; readonly method: Method; readonly values: readonly unknown[] }
  | { readonly kind: 'open' }
  | { readonly kind: 'import'; readonly id: number }
  | { readonly kind: 'fetched'; readonly id: number; readonly fetched: FetchedForImport }
  | { readonly kind: 'read-again'; readonly id: number; readonly encoding: string | null }
  | { readonly kind: 'reread'; readonly id: number }
  | { readonly kind: 'end-rereading' }
  | { readonly kind: 'group' }
  | { readonly kind: 'sample' };

/** What each kind of job gives, besides `call`, which gives what the method gives. */
export interface Answers {
  /** What a person must be told of the opening. */
  readonly open: Result<readonly string[]>;
  readonly import: Result<ImportReport>;
  readonly fetched: Result<ImportReport>;
  readonly 'read-again': Result<KeptArticle>;
  readonly reread: Result<Rereading>;
  readonly 'end-rereading': Result<null>;
  /** How many stories were joined to others. */
  readonly group: Result<number>;
  readonly sample: Result<StoryItem>;
}

export type Message =
  | { readonly number: number; readonly job: Job }
  | { readonly number: number; readonly cancel: true }
  | { readonly close: true };

export type Reply =
  | { readonly number: number; readonly progress: LibraryProgress }
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly failure: string };

/** What the thread is started with. */
export interface Start {
  /** The library's folder, which the process that starts the thread owns. */
  readonly folder: string;
  /** The folder of the sample story. */
  readonly sample: string;
  /** The script of the threads that extract: a build of `extract/worker`. */
  readonly extractor: string;
}
