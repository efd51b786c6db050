import type { ImportReport, Result } from '../../../contract';
import { type ImportOptions, runImport } from './import';
import type { Store } from './store';
import type { ImportSources } from './types';

/** Helpers for tests and benches; no product code imports this file. */

/** The value of a result that must not be a failure. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Imports these sources from beginning to end. */
export function importSources(store: Store, sources: ImportSources, options: ImportOptions): Promise<ImportReport> {
  return runImport(store, unwrap(store.beginImport(sources)), options);
}
