import type { ImportReport, KeptArticle, Result, StoryItem } from '../../../contract';
import type { FetchedForImport } from './import';
import type { RereadOriginal } from './readAgain';
import type { Store } from './store';

/** The methods of a store that its thread can call: all that return a result synchronously. */
export type StoreMethod = {
  [Method in keyof Store]: Store[Method] extends (...values: never[]) => Result<unknown> ? Method : never;
}[keyof Store];

/** The jobs of the thread that has the library open. */
export interface LibraryJobs {
  /** Calls a method of the store. `values` are its arguments. */
  call(input: { readonly method: StoreMethod; readonly values: readonly unknown[] }): Result<unknown>;
  /** Opens the library unless it is open already. The result is the notices about its opening. */
  open(input: null): Result<readonly string[]>;
  /** Imports the files and texts of a recorded import. */
  import(input: { readonly id: number }): Result<ImportReport>;
  /** Imports some fetched pages of a recorded import. */
  importFetched(input: { readonly id: number; readonly fetched: FetchedForImport }): Result<ImportReport>;
  /** Reads an article again, in the encoding chosen by the user or (null) in the detected one. */
  readAgain(input: { readonly id: number; readonly encoding: string | null }): Result<KeptArticle>;
  /** Reads the original of an article again, in a background thread, without changing the library. */
  rereadOriginal(input: { readonly id: number }): Result<RereadOriginal>;
  /** Ends the rereading thread. */
  endRereading(input: null): Result<null>;
  /** Merges proposed stories that are the same. The result is how many were merged into others. */
  group(input: null): Result<number>;
  /** Restores the sample story. */
  keepSample(input: null): Result<StoryItem>;
}

/** The paths and folders that the thread is started with. */
export interface LibraryPaths {
  /** The library's folder, which the process that starts the thread owns. */
  readonly folder: string;
  /** The folder of the sample story. */
  readonly sample: string;
  /** The script of the extraction threads: a build of `sources/extract/worker`. */
  readonly extractor: string;
}
