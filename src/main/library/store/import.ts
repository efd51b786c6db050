import { basename, join, resolve } from 'node:path';
import type { Failure, ImportReport, LibraryProgress, Result, StoryItem } from '../../../contract';
import { storyFiles } from '../../../messages/import';
import { fail, ok } from '../../shared/result';
import { LARGEST_SOURCE } from '../../sources/extract/bounds';
import type { ExtractedArticle, Extractor, InMemorySource } from '../../sources/extract/types';
import { readStoryManifest } from '../../sources/load';
import { readBytes } from '../../sources/read';
import type { ImportSource } from './journal';
import { BATCH, type Store } from './store';
import type { NewArticle } from './types';
import { type FoundFile, findFiles } from './walk';

/** The options of an import. */
export interface ImportOptions {
  readonly extract: Extractor;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LibraryProgress) => void;
}

/** An article, and notes for the user about it. */
type ReadItem = NewArticle & Pick<ExtractedArticle, 'problems'>;

/** Bytes after which a batch is stored even with fewer than `BATCH` articles: pages with pictures are about 10 MB. */
const BATCH_BYTES = 32 * 1024 * 1024;

/** Stories settled in one transaction. */
const SETTLED_AT_ONCE = BATCH;

/** An article to import, and the sources of the import that it comes from. */
interface SourceReading {
  readonly sources: readonly number[];
  readonly read: () => Promise<Result<ReadItem>>;
}

function readerOf(source: ImportSource, extract: Extractor): SourceReading['read'] {
  return () => ('file' in source ? readFile(source.file, extract) : readInMemory(source.inMemory, extract));
}

/**
 * Imports the files and texts of a recorded import, now or after an interruption: batch by batch, and then merges
 * proposed stories that turn out to be the same. A file that cannot be read is reported, and the import continues. It
 * ends early only when the store itself fails (a full disk): the report then has the articles stored so far, and that
 * failure as the last problem. Sources stay in the journal until they are stored or the import ends, and are reported
 * at the next start. An import cancelled by the user has ended.
 */
export async function runImport(store: Store, id: number, options: ImportOptions): Promise<ImportReport> {
  store.continueImport(id);
  const { signal } = options;
  const searched = await searchFolders(store, id, signal);
  if (!searched.ok) return interrupted(store, id, failed(searched.error));
  const count = store.countToRead(id);
  if (!count.ok) return interrupted(store, id, failed(count.error));
  let after = 0;
  const next = (): Result<readonly SourceReading[]> => {
    const sources = store.nextSources(id, after, BATCH);
    if (!sources.ok) return sources;
    return ok(sources.value.map((source) => ({ sources: [source.id], read: readerOf(source, options.extract) })));
  };
  const taken = (reading: SourceReading): void => {
    after = reading.sources.at(-1) ?? after;
  };
  const report = await importAll(store, { next, taken, total: count.value }, searched.value, options);
  if (!report.ok) return interrupted(store, id, report.kept);
  const ended = signal?.aborted ? store.endImport(id) : store.finishReading(id);
  return ended.ok ? report.kept : { ...report.kept, problems: [...report.kept.problems, ended.error] };
}

function interrupted(store: Store, id: number, report: ImportReport): ImportReport {
  store.interruptImport(id);
  return report;
}

function failed(error: Failure): ImportReport {
  return { imported: [], problems: [error], notes: [], cancelled: false };
}

/** Fetched pages, each with the address that was requested. */
export interface FetchedForImport {
  readonly inMemory: readonly InMemorySource[];
  readonly addresses: readonly string[];
}

/** Imports fetched pages of a recorded import, which does not end with them. */
export async function importFetched(
  store: Store,
  id: number,
  { inMemory, addresses }: FetchedForImport,
  options: ImportOptions,
): Promise<ImportReport> {
  store.continueImport(id);
  const readings: SourceReading[] = [];
  for (const [at, one] of inMemory.entries()) {
    const sources = store.addressSources(id, addresses.slice(at, at + 1));
    if (!sources.ok) return interrupted(store, id, failed(sources.error));
    readings.push({ sources: sources.value, read: () => readInMemory(one, options.extract) });
  }
  let done = 0;
  const next = () => ok(readings.slice(done, done + BATCH));
  const taken = (): void => {
    done += 1;
  };
  const report = await importAll(store, { next, taken, total: readings.length }, [], options);
  return report.ok ? report.kept : interrupted(store, id, report.kept);
}

/**
 * Finds the files in the folders of an import and records them. Resolves to the problems of folders that could not be
 * read.
 */
async function searchFolders(
  store: Store,
  id: number,
  signal: AbortSignal | undefined,
): Promise<Result<readonly Failure[]>> {
  const named = store.namedPaths(id);
  if (!named.ok || named.value.length === 0) return named.ok ? ok([]) : named;
  const { files, problems } = await findFiles(named.value, signal);
  // The list of files is incomplete when the search was cancelled.
  if (signal?.aborted) return ok(problems);
  const noted = store.foundFiles(id, files);
  return noted.ok ? ok(problems) : noted;
}

/** The files and texts to be read, in batches. */
interface ReadingQueue {
  /** The next batch of unread sources. */
  readonly next: () => Result<readonly SourceReading[]>;
  /** Marks a source as read. */
  readonly taken: (reading: SourceReading) => void;
  readonly total: number;
}

/** `ok` is false when the store failed: not everything was read. */
interface BatchOutcome {
  readonly ok: boolean;
  readonly kept: ImportReport;
}

async function importAll(
  store: Store,
  { next, taken, total }: ReadingQueue,
  before: readonly Failure[],
  options: ImportOptions,
): Promise<BatchOutcome> {
  const { signal, onProgress } = options;
  const problems = [...before];
  const notes: Failure[] = [];
  const imported: ImportReport['imported'][number][] = [];
  const stopped = (error: Failure): BatchOutcome => ({
    ok: false,
    kept: { imported, problems: [...problems, error], notes, cancelled: false },
  });
  for (let done = 0; !signal?.aborted; ) {
    const readings = next();
    if (!readings.ok) return stopped(readings.error);
    if (readings.value.length === 0) break;
    const batch = await readBatch(readings.value, taken, signal);
    problems.push(...batch.problems);
    const kept = store.import(batch.items, null, batch.sources);
    if (!kept.ok) return stopped(kept.error);
    kept.value.forEach((one, at) => {
      imported.push({ ...one, name: batch.items[at]?.origin ?? batch.items[at]?.name ?? '' });
    });
    notes.push(...batch.items.flatMap((item) => item.problems));
    done += batch.read;
    onProgress?.({ step: 'reading', done, total });
  }
  const stories = [...new Set(imported.filter(({ outcome }) => outcome === 'added').map(({ story }) => story))];
  const settled = await settleStories(store, stories, options);
  if (!settled.ok) return stopped(settled.error);
  const reported = imported.map((one) => ({ ...one, story: settled.value.get(one.story) ?? one.story }));
  return { ok: true, kept: { imported: reported, problems, notes, cancelled: signal?.aborted ?? false } };
}

/**
 * Reads until a batch has enough bytes, or the import is cancelled. `sources` are those of the articles: one that could
 * not be read stays in the journal until the import ends, because its problem is only reported then.
 */
async function readBatch(
  readings: readonly SourceReading[],
  taken: (reading: SourceReading) => void,
  signal: AbortSignal | undefined,
) {
  const items: ReadItem[] = [];
  const sources: number[] = [];
  const problems: Failure[] = [];
  let [read, bytes] = [0, 0];
  for (const reading of readings) {
    if (bytes >= BATCH_BYTES || signal?.aborted) break;
    const item = await reading.read();
    if (item.ok) {
      items.push(item.value);
      sources.push(...reading.sources);
    } else problems.push(item.error);
    bytes += item.ok ? item.value.bytes.length : 0;
    read += 1;
    taken(reading);
  }
  return { items, sources, problems, read };
}

/** Merges the proposed stories among these that are the same. Returns the current story for each. */
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
    // Yields, so that a cancel message can arrive.
    await new Promise((resume) => setImmediate(resume));
  }
  // A story may have been merged into one that was itself merged.
  for (const [from, to] of now) now.set(from, now.get(to) ?? to);
  return ok(now);
}

/** Imports the sample story from a folder with a story.json: at the first start, and whenever the user restores it. */
export async function importSample(store: Store, folder: string, extract: Extractor): Promise<Result<StoryItem>> {
  const story = await readStoryManifest(folder);
  if (!story.ok) return story;
  const items: NewArticle[] = [];
  for (const file of story.value.articles) {
    const name = join(folder, file);
    const item = await readFile({ path: Buffer.from(name), name }, extract);
    if (!item.ok) return item;
    // The sample is not one of the user's files.
    items.push({ ...item.value, origin: null });
  }
  if (items.length === 0) return fail('bad-story', storyFiles.emptySample);
  const kept = store.keepSample(story.value.title, story.value.date, items);
  if (!kept.ok) return kept;
  const noted = store.setSetting(SAMPLE_KEPT, '1');
  return noted.ok ? kept : noted;
}

/**
 * The setting that records that the sample was imported once: once deleted it is not imported again until the user
 * requests it.
 */
export const SAMPLE_KEPT = 'sample-kept';

async function readFile({ path, name }: FoundFile, extract: Extractor): Promise<Result<ReadItem>> {
  const bytes = await readBytes(path, name, LARGEST_SOURCE);
  if (!bytes.ok) return bytes;
  const extracted = await extract(bytes.value, { name, path: resolve(name) });
  if (!extracted.ok) return extracted;
  return ok({ ...extracted.value, bytes: bytes.value, name: basename(name), origin: resolve(name) });
}

async function readInMemory({ bytes, ...hints }: InMemorySource, extract: Extractor): Promise<Result<ReadItem>> {
  const { name, address: origin = null } = hints;
  const extracted = await extract(bytes, hints);
  return extracted.ok ? ok({ ...extracted.value, bytes, name, origin, hints }) : extracted;
}
