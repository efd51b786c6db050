import { basename, join, resolve } from 'node:path';
import type { Failure, ImportReport, LibraryProgress, Result } from '../../../contract';
import { LARGEST_SOURCE } from '../extract/bounds';
import type { ExtractedArticle } from '../extract/types';
import { readBytes } from '../read';
import { fail, ok, quoted } from '../result';
import { readStoryFile } from '../story';
import { BATCH, type Store } from './store';
import type { Extract, Given, KeptArticle, NewArticle, StoryItem } from './types';
import { type FoundFile, findFiles } from './walk';

/** What an import is given besides what to import. */
export interface ImportOptions {
  readonly extract: Extract;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LibraryProgress) => void;
}

/** An article, and what a person should know of it. */
type ReadItem = NewArticle & Pick<ExtractedArticle, 'problems'>;

/** Bytes read before a batch is kept though it has less than `BATCH` articles: pages with pictures have some 10 MB. */
const BATCH_BYTES = 32 * 1024 * 1024;

/** Stories settled in one transaction. */
const SETTLED_AT_ONCE = BATCH;

/** Reads one article to be imported. */
type Read = () => Promise<Result<ReadItem>>;

/**
 * Imports files and folders, batch by batch, and then joins the proposed stories that turn out to be one. A file that
 * cannot be read is told of and the rest goes on; only when the store itself fails (a full disk) does it end, with what
 * was kept so far in the report and that failure as the last of its problems.
 */
export async function importFiles(
  store: Store,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { files, problems } = await findFiles(paths, options.signal);
  const reads = files.map((file) => () => readFile(file, options.extract));
  return importAll(store, reads, problems, options);
}

/** Imports in the same way what came not from files. */
export function importGiven(store: Store, given: readonly Given[], options: ImportOptions): Promise<ImportReport> {
  const reads = given.map((one) => () => readGiven(one, options.extract));
  return importAll(store, reads, [], options);
}

async function importAll(
  store: Store,
  reads: readonly Read[],
  before: readonly Failure[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { signal, onProgress } = options;
  const problems = [...before];
  const notes: Failure[] = [];
  const imported: ImportReport['imported'][number][] = [];
  const total = reads.length;
  let done = 0;
  while (done < total && !signal?.aborted) {
    const batch = await readBatch(reads.slice(done, done + BATCH), signal);
    problems.push(...batch.problems);
    const kept = store.import(batch.items);
    if (!kept.ok) return { imported, problems: [...problems, kept.error], notes, cancelled: false };
    kept.value.forEach((one, at) => {
      imported.push({ ...one, name: batch.items[at]?.origin ?? batch.items[at]?.name ?? '' });
    });
    notes.push(...batch.items.flatMap((item) => item.problems));
    done += batch.read;
    onProgress?.({ step: 'reading', done, total });
  }
  const stories = [...new Set(imported.filter(({ outcome }) => outcome === 'added').map(({ story }) => story))];
  const settled = await settleStories(store, stories, options);
  if (!settled.ok) return { imported, problems: [...problems, settled.error], notes, cancelled: false };
  const reported = imported.map((one) => ({ ...one, story: settled.value.get(one.story) ?? one.story }));
  return { imported: reported, problems, notes, cancelled: signal?.aborted ?? false };
}

/** Reads until the bytes are enough for a batch, or it is cancelled; `read` is how many. */
async function readBatch(reads: readonly Read[], signal: AbortSignal | undefined) {
  const items: ReadItem[] = [];
  const problems: Failure[] = [];
  let [read, bytes] = [0, 0];
  for (const next of reads) {
    if (bytes >= BATCH_BYTES || signal?.aborted) break;
    const item = await next();
    if (item.ok) items.push(item.value);
    else problems.push(item.error);
    bytes += item.ok ? item.value.bytes.length : 0;
    read += 1;
  }
  return { items, problems, read };
}

/** Joins proposed stories, of these, that are one. Gives where each of them is now. */
export async function settleStories(
  store: Store,
  stories: readonly number[],
  { signal, onProgress }: Pick<ImportOptions, 'signal' | 'onProgress'>,
): Promise<Result<ReadonlyMap<number, number>>> {
  const now = new Map<number, number>();
  for (let from = 0; from < stories.length && !signal?.aborted; from += SETTLED_AT_ONCE) {
    const some = stories.slice(from, from + SETTLED_AT_ONCE);
    const settled = store.settle(some);
    if (!settled.ok) return settled;
    some.forEach((story, at) => {
      now.set(story, settled.value[at] ?? story);
    });
    onProgress?.({ step: 'grouping', done: from + some.length, total: stories.length });
    // Lets a message come in that cancels.
    await new Promise((resume) => setImmediate(resume));
  }
  // A story may have gone into one that went into another.
  for (const [from, to] of now) now.set(from, now.get(to) ?? to);
  return ok(now);
}

/** Keeps the sample story of a folder with a story.json: at the first start, and whenever a person wants it back. */
export async function importSample(store: Store, folder: string, extract: Extract): Promise<Result<StoryItem>> {
  const story = await readStoryFile(folder);
  if (!story.ok) return story;
  const items: NewArticle[] = [];
  for (const file of story.value.articles) {
    const name = join(folder, file);
    const item = await readFile({ path: Buffer.from(name), name }, extract);
    if (!item.ok) return item;
    // The sample is no file of the person's own.
    items.push({ ...item.value, origin: null });
  }
  if (items.length === 0) return fail('bad-story', 'The sample story has no articles; install Crossread again.');
  const kept = store.keepSample(story.value.title, story.value.date, items);
  if (!kept.ok) return kept;
  const noted = store.setSetting(SAMPLE_KEPT, '1');
  return noted.ok ? kept : noted;
}

/** The setting that says that the sample was there once: deleted, it stays away until it is asked for. */
export const SAMPLE_KEPT = 'sample-kept';

/** Reads the original of an article again, in the encoding a person chose or (null) in the likeliest; its corrections hold. */
export async function readAgain(
  store: Store,
  id: number,
  encoding: string | null,
  extract: Extract,
): Promise<Result<KeptArticle>> {
  const original = store.original(id);
  if (!original.ok) return original;
  const { bytes, hash, hints: before } = original.value;
  const { encoding: _, ...rest } = before;
  const hints = encoding === null ? rest : { ...rest, encoding };
  const extracted = await extract(bytes, hints);
  if (!extracted.ok) return extracted;
  if (encoding !== null && extracted.value.encoding === null) {
    return fail(
      'bad-request',
      `${quoted(hints.name)} has no encoding to be chosen; if its letters are wrong, save its text as a text file.`,
    );
  }
  return store.reread(id, hash, extracted.value, hints);
}

async function readFile({ path, name }: FoundFile, extract: Extract): Promise<Result<ReadItem>> {
  const bytes = await readBytes(path, name, LARGEST_SOURCE);
  if (!bytes.ok) return bytes;
  const extracted = await extract(bytes.value, { name, path: resolve(name) });
  if (!extracted.ok) return extracted;
  return ok({ ...extracted.value, bytes: bytes.value, name: basename(name), origin: resolve(name) });
}

async function readGiven({ bytes, ...hints }: Given, extract: Extract): Promise<Result<ReadItem>> {
  const { name, address: origin = null } = hints;
  const extracted = await extract(bytes, hints);
  return extracted.ok ? ok({ ...extracted.value, bytes, name, origin, hints }) : extracted;
}
