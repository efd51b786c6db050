import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Comparison, Story } from '../contract';
import type { LoadedStory, StorySource } from './library/story';
import { writeWhole } from './write';

/**
 * What the last start opened on, kept so that the next start on the same files need not read and compare them again:
 * while Electron starts, every processor is busy, and the engine would take a third of the time to the first paint.
 */
export interface Recalled {
  readonly loaded: LoadedStory;
  readonly comparison: Comparison;
}

/** Larger openings are not kept: reading them back would take as long as it spares. */
const LARGEST = 512 * 1024;

interface Kept {
  readonly key: string;
  readonly story: Story;
  readonly articles: readonly (readonly [string, Article])[];
  readonly comparison: Comparison;
}

/**
 * What an opening depends on: each byte of its files, their names, and the build of the engine. Null when a file cannot
 * be read or there is too much of it; then nothing is recalled, and loading says what is wrong.
 */
export function keyOf(source: StorySource, build: string): string | null {
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

/**
 * The kept opening of this key, or null. A file that is damaged or of another key is as good as none; one with the key
 * was written by this very build, so its shape is taken on trust.
 */
export function recall(file: string, key: string): Recalled | null {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (kept.key !== key) return null;
    return { loaded: { story: kept.story, articles: new Map(kept.articles) }, comparison: kept.comparison };
  } catch {
    return null;
  }
}

/** Keeps an opening. */
export function keep(file: string, key: string, { loaded, comparison }: Recalled): void {
  const kept: Kept = { key, story: loaded.story, articles: [...loaded.articles], comparison };
  writeWhole(file, JSON.stringify(kept));
}
