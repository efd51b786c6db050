import type { ImportReport, LibraryProgress, Result } from '../../../contract';
import type { Store } from './store';
import type { Given, KeptArticle, StoryItem } from './types';

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
] as const satisfies readonly (keyof Store)[];

export type Method = (typeof METHODS)[number];

/**
 * What the thread of the library is asked. `import`: files and folders. `given`: what came not from files. `read-again`: an
 * article, in another encoding. `group`: joins all proposed stories that are one.
 * `sample`: keeps the sample story again. `cancel` ends the import or grouping of that number.
 */
export type Job =
  | { readonly kind: 'call'; readonly method: Method; readonly values: readonly unknown[] }
  | { readonly kind: 'open' }
  | { readonly kind: 'import'; readonly paths: readonly string[] }
  | { readonly kind: 'given'; readonly given: readonly Given[] }
  | { readonly kind: 'read-again'; readonly id: number; readonly encoding: string | null }
  | { readonly kind: 'group' }
  | { readonly kind: 'sample' };

/** What each kind of job gives, besides `call`, which gives what the method gives. */
export interface Answers {
  /** What a person must be told of the opening. */
  readonly open: Result<readonly string[]>;
  readonly import: Result<ImportReport>;
  readonly given: Result<ImportReport>;
  readonly 'read-again': Result<KeptArticle>;
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
