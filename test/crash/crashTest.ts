/**
 * The crash test: a process working in a library (./workload) is killed at random moments, over and over. After each
 * kill the library must contain every confirmed step, and the interrupted one completely or not at all.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod/mini';
import { type Random, randomFrom } from '../../bench/synthetic';
import { Connection } from '../../src/main/library/store/connection';
import { Originals } from '../../src/main/library/store/originals';
import { own } from '../../src/main/library/store/ownership';
import { idSchema } from '../../src/main/library/store/records';
import { checkIndex } from '../../src/main/library/store/search';
import { Store } from '../../src/main/library/store/store';
import { unwrap } from '../../src/main/library/store/testing';
import { MOST_FILES } from '../../src/main/library/store/walk';
import { extractArticle } from '../../src/main/sources/extract/extractArticle';
import { READER } from '../../src/main/sources/extract/reader';
import { type ArticleState, articleStateSchema, type CrashStep, crashMessageSchema } from './protocol';

const STATES = `SELECT a.name, 0 AS deleted, a.story, s.confirmed, s.title, a.headline, a.encoding,
    (SELECT count(*) FROM correction WHERE article = a.id) AS corrections, a.reader < ${READER} AS stale
  FROM article AS a JOIN story AS s ON s.id = a.story WHERE a.deleted IS NULL
  UNION ALL SELECT name, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM article WHERE deleted IS NOT NULL`;

type ArticleStates = ReadonlyMap<string, ArticleState>;

/** The figures of a run that found nothing lost. */
export interface CrashReport {
  readonly kills: number;
  /** Steps that were confirmed before a kill. */
  readonly confirmed: number;
  /** Kills by the kind of step they interrupted; `no step` is while the library opens, or between two steps. */
  readonly interrupted: ReadonlyMap<string, number>;
  /** Interrupted steps found complete. The others left no trace. */
  readonly survived: number;
}

/** Steps before a kill, at most. Counted in steps so that a slow machine gets as far as a fast one. */
const MAX_STEPS = 12;
/** A kill comes within this time of a step's beginning: a step takes about five milliseconds. */
const MAX_KILL_DELAY_MS = 20;
/** Share of the processes that are killed while they open the library. */
const KILL_DURING_OPEN = 0.2;
/** One article in this many is marked as read by an older version, so that the next process rereads it. */
const STALE_INTERVAL = 4;

/** Kills a process `kills` times. Throws when a confirmed step is missing or an interrupted one is there in part. */
export async function runCrashTest({
  kills,
  seed,
}: {
  readonly kills: number;
  readonly seed: number;
}): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-crash-'));
  const random = randomFrom(seed);
  const interrupted = new Map<string, number>();
  let expected = new Map<string, ArticleState>();
  let [confirmed, survived] = [0, 0];
  try {
    for (let kill = 0; kill < kills; kill++) {
      const run = await runUntilKilled(folder, seed * 1000 + kill, random);
      for (const states of run.done) {
        for (const state of states) expected.set(state.name, state);
        confirmed++;
      }
      const kind = run.pending?.kind ?? 'no step';
      interrupted.set(kind, (interrupted.get(kind) ?? 0) + 1);
      const found = await checkLibrary(folder);
      checkRecorded(run.recorded, found, await missingIn(folder));
      if (checkStates(expected, found, run.pending)) survived++;
      expected = makeStale(folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { kills, confirmed, interrupted, survived };
}

interface KilledRun {
  readonly done: readonly (readonly ArticleState[])[];
  /** The step that was interrupted. */
  readonly pending: CrashStep | null;
  /** The articles whose import was recorded in that step. */
  readonly recorded: readonly string[];
}

/** Runs the workload until a random moment, in which the library is being opened or worked in. */
async function runUntilKilled(folder: string, seed: number, random: Random): Promise<KilledRun> {
  const workload = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'workload.ts'), folder, String(seed)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const killDuringOpen = random() < KILL_DURING_OPEN;
  const delay = random() * MAX_KILL_DELAY_MS;
  let steps = Math.floor(random() * MAX_STEPS);
  const done: (readonly ArticleState[])[] = [];
  let pending: CrashStep | null = null;
  let recorded: readonly string[] = [];
  let isScheduled = false;
  const scheduleKill = () => {
    if (!isScheduled) setTimeout(() => workload.kill('SIGKILL'), delay);
    isScheduled = true;
  };
  for await (const line of createInterface({ input: workload.stdout })) {
    const message = crashMessageSchema.parse(JSON.parse(line));
    if ('opening' in message) {
      if (killDuringOpen) scheduleKill();
    } else if ('begin' in message) {
      pending = message.begin;
      recorded = [];
      if (steps-- <= 0) scheduleKill();
    } else if ('recorded' in message) recorded = message.recorded;
    else {
      pending = null;
      done.push(message.done);
    }
  }
  await exited(workload);
  if (workload.signalCode !== 'SIGKILL') throw new Error(`the workload exited by itself (${workload.exitCode})`);
  return { done, pending, recorded };
}

function exited(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Opens the library as the next start does and returns its contents. Throws when anything in it is damaged. */
async function checkLibrary(folder: string): Promise<ArticleStates> {
  const { release } = unwrap(own(folder));
  const store = unwrap(await Store.open(folder, { extract: extractArticle }));
  if (store.notices.length > 0) throw new Error(`damage: ${store.notices.join(' ')}`);
  store.close();
  const connection = new Connection(join(folder, 'library.db'));
  try {
    checkDatabase(connection);
    checkOriginals(connection, new Originals(join(folder, 'originals')));
    checkDrafts(join(folder, 'originals'));
    return statesIn(connection);
  } finally {
    connection.close();
    release();
  }
}

/** Checks pages, rows and references, and that the search index holds exactly the articles that are not deleted. */
function checkDatabase(connection: Connection): void {
  const check = connection.row(z.object({ integrity_check: z.string() }), 'PRAGMA integrity_check');
  if (check?.integrity_check !== 'ok') throw new Error(`the database is damaged: ${check?.integrity_check}`);
  if (connection.raw('PRAGMA foreign_key_check').length > 0) throw new Error('a row refers to a missing one');
  checkIndex(connection);
  const ids = (sql: string) => connection.rows(idSchema, sql).map(({ id }) => id);
  const live = ids('SELECT id FROM article WHERE deleted IS NULL ORDER BY id').join();
  if (ids('SELECT rowid AS id FROM search ORDER BY rowid').join() !== live)
    throw new Error('the search index does not hold exactly the articles that are not deleted');
}

function checkOriginals(connection: Connection, originals: Originals): void {
  const rowSchema = z.object({ hash: z.string(), name: z.string() });
  for (const { hash, name } of connection.rows(rowSchema, 'SELECT hash, name FROM article'))
    if (originals.read(hash, name) === null) throw new Error(`the original of ${name} is missing or changed`);
}

/** Drafts of a killed process must be gone after the next start. */
function checkDrafts(originals: string): void {
  if (!existsSync(originals)) return;
  const drafts = readdirSync(originals).filter((name) => name.endsWith('.tmp'));
  if (drafts.length > 0) throw new Error(`drafts were left: ${drafts.join()}`);
}

function statesIn(connection: Connection): Map<string, ArticleState> {
  return new Map(connection.rows(articleStateSchema, STATES).map((state) => [state.name, state]));
}

/** Marks some articles as read by an older version and returns the state of all of them. */
function makeStale(folder: string): Map<string, ArticleState> {
  const connection = new Connection(join(folder, 'library.db'));
  try {
    connection.run(`UPDATE article SET reader = ${READER - 1} WHERE id % ${STALE_INTERVAL} = 0`);
    return statesIn(connection);
  } finally {
    connection.close();
  }
}

/** The sources left out by interrupted imports, as the next start reports them. */
async function missingIn(folder: string): Promise<readonly string[]> {
  const { release } = unwrap(own(folder));
  const store = unwrap(await Store.open(folder, { extract: extractArticle }));
  const missing = unwrap(store.missing(MOST_FILES))?.names ?? [];
  store.close();
  release();
  return missing;
}

/** Each recorded source must be either in the library or reported as missing, not both. */
function checkRecorded(recorded: readonly string[], found: ArticleStates, missing: readonly string[]): void {
  for (const name of recorded) if (!found.has(name) && !missing.includes(name)) throw new Error(`${name} was lost`);
  for (const name of missing) if (found.has(name)) throw new Error(`${name} is in the library and reported as missing`);
}

/** Compares the library with the confirmed states. Returns whether the interrupted step is in it. */
function checkStates(expected: ArticleStates, found: ArticleStates, pending: CrashStep | null): boolean {
  const names = new Set([...expected.keys(), ...found.keys()]);
  const changed = [...names].filter((name) => JSON.stringify(expected.get(name)) !== JSON.stringify(found.get(name)));
  const { kind = 'no step', changes = [], touches = [] } = pending ?? {};
  const applied = changes.filter((name) => changed.includes(name));
  const unexpected = changed.filter((name) => !changes.includes(name) && !touches.includes(name));
  if (unexpected.length > 0 || (applied.length !== changes.length && changed.length > 0)) {
    const details = changed.map((name) => JSON.stringify([expected.get(name), found.get(name)])).join('\n');
    throw new Error(`killed in ${kind} of ${changes.join()}, but these changed:\n${details}`);
  }
  return changed.length > 0;
}
