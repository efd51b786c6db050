/**
 * Where the parts of the built commands are (the application has main/app/paths.ts). The library is in `libraryFolder`.
 */
import { join } from 'node:path';

/** The script of the threads that extract. */
export const EXTRACTOR = join(__dirname, 'extractWorker.cjs');
