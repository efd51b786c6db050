/** Paths of the built commands; those of the application are in main/app/paths.ts, the library's is `libraryFolder`. */
import { join } from 'node:path';

/** The script of the extraction threads. */
export const EXTRACTOR = join(__dirname, 'extractWorker.cjs');
