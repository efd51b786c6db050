import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Comparison, Story } from '../../contract';
import { readingKey } from '../shared/articleKeys';
import { sha256 } from '../shared/hash';
import { tryWrite } from '../shared/write';
import type { FullStory, LoadedStory, StorySource } from '../sources/load';

/**
 * The first screen of a start: a story and the comparison of its first pair. It is cached so that the next start on the
 * same sources need not read and compare them again: while Electron starts, every processor is busy, and the engine
 * would take a third of the time to the first paint.
 */
export interface FirstScreen {
  readonly loaded: LoadedStory;
  readonly comparison: Comparison;
}

/** The sources of a first screen. */
export interface ScreenOrigin {
  /** The id of the story in the library, or null for files. */
  readonly story: number | null;
  /** The ids of its articles in the library; empty for files. */
  readonly articles: readonly number[];
  /** A hash of all sources, and of the build of the engine: equal only if the screen is the same. */
  readonly state: string;
}

/** Bytes. Larger sources are not cached: hashing them would take as long as the cache saves. */
const LARGEST = 512 * 1024;

/** UTF-16 units of a cached screen. The sample story's has 100,000, and a million is parsed in ten milliseconds. */
const LARGEST_KEPT = 2 * 1024 * 1024;

/** The content of the file. The library's store reads `origin` too (library/store/firstScreenFiles.ts). */
interface FirstScreenFile {
  readonly build: string;
  readonly origin: ScreenOrigin;
  readonly story: Story;
  readonly articles: readonly (readonly [string, Article])[];
  readonly comparison: Comparison;
}

/**
 * A hash of each byte of a story's files, their names, and the build of the engine. Null when a file cannot be read or
 * the files are too large; then nothing is recalled, and loading reports the reason.
 */
export function stateOfFiles(source: StorySource, build: string): string | null {
  try {
    const files =
      'files' in source ? source.files : readdirSync(source.folder).map((name) => join(source.folder, name));
    const hash = createHash('sha256').update(build);
    let size = 0;
    for (const file of files) {
      size += statSync(file).size;
      if (size > LARGEST) return null;
      hash.update(`\0${file}\0`).update(readFileSync(file));
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}

/** A hash of a story of the library and of the build of the engine. */
export function stateOfStory(story: FullStory, build: string): string {
  const articles = story.articles.map(({ article, ...known }) => ({ ...known, reading: readingKey(article) }));
  return sha256(build, JSON.stringify({ ...story, articles }));
}

/**
 * The screen cached by this build of the engine, or null. A damaged file, or one of another build, is ignored. The
 * shape of a file of this build is trusted, because this build wrote it.
 */
export function recallScreen(file: string, build: string): (FirstScreen & { readonly origin: ScreenOrigin }) | null {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as FirstScreenFile;
    if (kept.build !== build) return null;
    const { origin, story, articles, comparison } = kept;
    return { origin, loaded: { story, articles: new Map(articles) }, comparison };
  } catch {
    return null;
  }
}

/** Caches a screen; if it is too large, only removes the one before. */
export function keepScreen(
  file: string,
  build: string,
  origin: ScreenOrigin,
  { loaded, comparison }: FirstScreen,
): void {
  const kept: FirstScreenFile = { build, origin, story: loaded.story, articles: [...loaded.articles], comparison };
  const text = JSON.stringify(kept);
  if (text.length <= LARGEST_KEPT) tryWrite(file, text, true);
  else forgetScreen(file);
}

/** Removes the cached screen. */
export function forgetScreen(file: string): void {
  rmSync(file, { force: true });
}
