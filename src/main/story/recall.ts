import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Comparison, Story } from '../../contract';
import { writeWhole } from '../shared/write';
import type { LoadedStory, StoryInFull, StorySource } from '../sources/load';

/**
 * What the last start opened on, kept so that the next start on the same files need not read and compare them again:
 * while Electron starts, every processor is busy, and the engine would take a third of the time to the first paint.
 */
export interface Recalled {
  readonly loaded: LoadedStory;
  readonly comparison: Comparison;
}

/** What an opening was made of. */
export interface Origin {
  /** The story of the library, or null for files. */
  readonly story: number | null;
  /** The articles of the library that are in it: none for files. */
  readonly articles: readonly number[];
  /** Names all that was read, and the build of the engine: equal only for what opens the same. */
  readonly state: string;
}

/** Larger sources are not kept: reading them back would take as long as it spares. */
const LARGEST = 512 * 1024;

/**
 * UTF-16 units of a kept opening; that of the sample story has 100,000, and a million is parsed in ten milliseconds.
 */
const LARGEST_KEPT = 2 * 1024 * 1024;

interface Kept {
  readonly build: string;
  readonly origin: Origin;
  readonly story: Story;
  readonly articles: readonly (readonly [string, Article])[];
  readonly comparison: Comparison;
}

/**
 * Names each byte of a story's files, their names, and the build of the engine. Null when a file cannot be read or
 * there is too much of it; then nothing is recalled, and loading says what is wrong.
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

/** Names what a story of the library says, and the build of the engine. */
export function stateOfStory(story: StoryInFull, build: string): string {
  return createHash('sha256').update(build).update(JSON.stringify(story)).digest('hex');
}

/**
 * The kept opening of this build of the engine, or null. A damaged file, or one of another build, is as good as none;
 * one of this build was written by it, so its shape is taken on trust.
 */
export function recall(file: string, build: string): (Recalled & { readonly origin: Origin }) | null {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (kept.build !== build) return null;
    const { origin, story, articles, comparison } = kept;
    return { origin, loaded: { story, articles: new Map(articles) }, comparison };
  } catch {
    return null;
  }
}

/** Keeps an opening, or forgets the one before when this one is too large to be worth it. */
export function keep(file: string, build: string, origin: Origin, { loaded, comparison }: Recalled): void {
  const kept: Kept = { build, origin, story: loaded.story, articles: [...loaded.articles], comparison };
  const text = JSON.stringify(kept);
  if (text.length <= LARGEST_KEPT) writeWhole(file, text, true);
  else forget(file);
}

/** Nothing is recalled until something is kept again. */
export function forget(file: string): void {
  rmSync(file, { force: true });
}
