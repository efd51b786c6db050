/** The library without a window: `library import PATH-OR-ADDRESS...`, `library list`, `library export STORY`. */
import { libraryFolder } from '../main/library/store/dataFolder';
import { extractingBy } from '../main/sources/extract/client';
import { fetchArticle } from '../main/sources/web/fetch';
import { libraryCommand } from './libraryCommand';
import { standardOutput } from './output';
import { EXTRACTOR } from './paths';

/** Runs the command and resolves to the exit code. Extraction and its libraries run in a thread. */
export async function run(argv: readonly string[]): Promise<number> {
  const extracting = extractingBy(EXTRACTOR);
  try {
    const extract = extracting.extract.bind(extracting);
    return await libraryCommand(argv, libraryFolder(), { extract, fetch: fetchArticle }, standardOutput());
  } finally {
    await extracting.close();
  }
}
