import type { ImportReport, KeptArticle, Result, StoryItem } from '../../../contract';
import type { FetchedForImport } from './import';
import type { RereadOriginal } from './readAgain';
import type { Store } from './store';

/** The methods of a store that its thread can be asked to call: all that answer with a result at once. */
export type StoreMethod = {
  [Method in keyof Store]: Store[Method] extends (...values: never[]) => Result<unknown> ? Method : never;
}[keyof Store];

/** The jobs of the thread that has the library open. */
export interface LibraryJobs {
  /** Calls a method of the store, with values of the types it takes. */
  call(input: { readonly method: StoreMethod; readonly values: readonly unknown[] }): Result<unknown>;
  /** Opens the library, if it is not open; the result is the notices of its opening. */
  open(input: null): Result<readonly string[]>;
  /** Imports the files and texts of an import that was begun. */
  import(input: { readonly id: number }): Result<ImportReport>;
  /** Imports some of the addresses of an import that was begun, fetched. */
  importFetched(input: { readonly id: number; readonly fetched: FetchedForImport }): Result<ImportReport>;
  /** Reads an article again, in the encoding chosen by the user or (null) in the likeliest. */
  readAgain(input: { readonly id: number; readonly encoding: string | null }): Result<KeptArticle>;
  /** Reads the original of an article again, in a thread that nothing else waits for; nothing is changed yet. */
  rereadOriginal(input: { readonly id: number }): Result<RereadOriginal>;
  /** No more originals are reread: that thread ends. */
  endRereading(input: null): Result<null>;
  /** Joins all proposed stories that are one; the result is how many were joined to others. */
  group(input: null): Result<number>;
  /** Brings the sample story back. */
  keepSample(input: null): Result<StoryItem>;
}

/** The paths and folders that the thread is started with. */
export interface LibraryPaths {
  /** The library's folder, which the process that starts the thread owns. */
  readonly folder: string;
  /** The folder of the sample story. */
  readonly sample: string;
  /** The script of the threads that extract: a build of `sources/extract/worker`. */
  readonly extractor: string;
}
