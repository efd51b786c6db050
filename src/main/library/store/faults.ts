/**
 * The crash test: a process that works in a library (./victim) is killed at random moments, again and again, and the
 * library is checked each time. No product code imports this file.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod/mini';
import { extractArticle } from '../../sources/extract/extractArticle';
import { READER } from '../../sources/extract/reader';
import { Connection } from './connection';
import { Originals } from './originals';
import { own } from './ownership';
import { idSchema } from './records';
import { checkIndex } from './search';
import { Store } from './store';
import { unwrap } from './testing';
import { lineSchema, randomFrom, type State, type Step, stateSchema } from './victim';
import { MOST_FILES } from './walk';

const STATES = `SELECT a.name, 0 AS deleted, a.story, s.confirmed, s.title, a.headline, a.encoding,
    (SELECT count(*) FROM correction WHERE article = a.id) AS corrections, a.reader < ${READER} AS stale
  FROM article AS a JOIN story AS s ON s.id = a.story WHERE a.deleted IS NULL
  UNION ALL SELECT name, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM article WHERE deleted IS NOT NULL`;

/** The results of a run of the crash test. */
export interface Faults {
  readonly kills: number;
  /** Steps that were confirmed before a kill. */
  readonly confirmed: number;
  /** The number of kills during each kind of step, or outside of any: while opening, or between two steps. */
  readonly interrupted: ReadonlyMap<string, number>;
  /** The number of interrupted steps that nevertheless took effect completely. */
  readonly survived: number;
}

/** The victim is killed after at most this many steps, however fast the machine. */
const MOST_STEPS = 12;
/** In milliseconds: the kill falls at a random moment within this time after the last step; a step takes about five. */
const LONGEST_AGONY = 20;
/** At the next start, one article in this many is from an older version. */
const STALE_EACH = 4;
/** The share of kills that happen while it opens the library. */
const DIES_EARLY = 0.2;

/** Kills a process a number of times; throws if anything confirmed is missing, or if half of a step took effect. */
export async function runFaults({ kills, seed }: { readonly kills: number; readonly seed: number }): Promise<Faults> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-faults-'));
  const random = randomFrom(seed);
  const interrupted = new Map<string, number>();
  let known = new Map<string, State>();
  let [confirmed, survived] = [0, 0];
  try {
    for (let kill = 0; kill < kills; kill++) {
      const seen = await liveAndDie(folder, seed * 1000 + kill, random);
      for (const states of seen.done) {
        for (const state of states) known.set(state.name, state);
        confirmed++;
      }
      const kind = seen.pending?.kind ?? 'no step';
      interrupted.set(kind, (interrupted.get(kind) ?? 0) + 1);
      const found = await lookAt(folder);
      checkNoted(seen.noted, found, await missingIn(folder));
      if (compare(known, found, seen.pending)) survived++;
      known = age(folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { kills, confirmed, interrupted, survived };
}

interface Seen {
  readonly done: readonly (readonly State[])[];
  /** The step in progress. */
  readonly pending: Step | null;
  /** The articles whose import it had recorded. */
  readonly noted: readonly string[];
}

/** Runs the victim and kills it at a random moment, while it opens the library or works in it. */
async function liveAndDie(folder: string, seed: number, random: () => number): Promise<Seen> {
  const script = join(import.meta.dirname, 'victim.ts');
  const victim = spawn(process.execPath, ['--import', 'tsx', script, '--victim', folder, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const diesEarly = random() < DIES_EARLY;
  const agony = random() * LONGEST_AGONY;
  let steps = Math.floor(random() * MOST_STEPS);
  const done: (readonly State[])[] = [];
  let pending: Step | null = null;
  let noted: readonly string[] = [];
  let isDoomed = false;
  const doom = () => {
    if (!isDoomed) setTimeout(() => victim.kill('SIGKILL'), agony);
    isDoomed = true;
  };
  for await (const text of createInterface({ input: victim.stdout })) {
    const line = lineSchema.parse(JSON.parse(text));
    if ('opening' in line) {
      if (diesEarly) doom();
    } else if ('begin' in line) {
      pending = line.begin;
      noted = [];
      if (steps-- <= 0) doom();
    } else if ('noted' in line) noted = line.noted;
    else {
      pending = null;
      done.push(line.done);
    }
  }
  await ended(victim);
  if (victim.signalCode !== 'SIGKILL') throw new Error(`the victim ended by itself (${victim.exitCode})`);
  return { done, pending, noted };
}

function ended(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Opens the library as the next start would, and returns its contents; throws if it is damaged. */
async function lookAt(folder: string): Promise<Map<string, State>> {
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

/** Checks pages, rows and references, and that the word index contains exactly the articles that are not deleted. */
function checkDatabase(connection: Connection): void {
  const check = connection.row(z.object({ integrity_check: z.string() }), 'PRAGMA integrity_check');
  if (check?.integrity_check !== 'ok') throw new Error(`not whole: ${check?.integrity_check}`);
  if (connection.raw('PRAGMA foreign_key_check').length > 0) throw new Error('a row refers to one that is missing');
  checkIndex(connection);
  const ids = (sql: string) => connection.rows(idSchema, sql).map(({ id }) => id);
  const live = ids('SELECT id FROM article WHERE deleted IS NULL ORDER BY id').join();
  if (ids('SELECT rowid AS id FROM search ORDER BY rowid').join() !== live) throw new Error('the index is of others');
}

function checkOriginals(connection: Connection, originals: Originals): void {
  const kept = z.object({ hash: z.string(), name: z.string() });
  for (const { hash, name } of connection.rows(kept, 'SELECT hash, name FROM article'))
    if (originals.read(hash, name) === null) throw new Error(`the original of ${name} is missing or changed`);
}

function statesIn(connection: Connection): Map<string, State> {
  return new Map(connection.rows(stateSchema, STATES).map((state) => [state.name, state]));
}

/** Marks some articles as read by an older version, so that the next run has something to read again. */
function age(folder: string): Map<string, State> {
  const connection = new Connection(join(folder, 'library.db'));
  try {
    connection.run(`UPDATE article SET reader = ${READER - 1} WHERE id % ${STALE_EACH} = 0`);
    return statesIn(connection);
  } finally {
    connection.close();
  }
}

/** The drafts of a killed process are removed at the next start. */
function checkDrafts(originals: string): void {
  if (!existsSync(originals)) return;
  const drafts = readdirSync(originals).filter((name) => name.endsWith('.tmp'));
  if (drafts.length > 0) throw new Error(`drafts were left: ${drafts.join()}`);
}

/** The sources that interrupted imports left out, as a start reports them. */
async function missingIn(folder: string): Promise<readonly string[]> {
  const { release } = unwrap(own(folder));
  const store = unwrap(await Store.open(folder, { extract: extractArticle }));
  const missing = unwrap(store.missing(MOST_FILES))?.names ?? [];
  store.close();
  release();
  return missing;
}

/** Every recorded source is either in the library or known to be missing, and none is both. */
function checkNoted(noted: readonly string[], found: ReadonlyMap<string, State>, missing: readonly string[]): void {
  for (const name of noted) if (!found.has(name) && !missing.includes(name)) throw new Error(`${name} was lost`);
  for (const name of missing) if (found.has(name)) throw new Error(`${name} is there and said to be missing`);
}

/** Compares the library with everything confirmed. Returns whether the interrupted step took effect. */
function compare(known: ReadonlyMap<string, State>, found: ReadonlyMap<string, State>, pending: Step | null): boolean {
  const names = new Set([...known.keys(), ...found.keys()]);
  const changed = [...names].filter((name) => JSON.stringify(known.get(name)) !== JSON.stringify(found.get(name)));
  const { kind = 'no step', changes = [], touches = [] } = pending ?? {};
  const whole = changes.filter((name) => changed.includes(name)).length;
  const strange = changed.filter((name) => !changes.includes(name) && !touches.includes(name));
  if (strange.length > 0 || (whole !== changes.length && changed.length > 0)) {
    const what = changed.map((name) => JSON.stringify([known.get(name), found.get(name)])).join('\n');
    throw new Error(`killed in ${kind} of ${changes.join()}, but changed are\n${what}`);
  }
  return changed.length > 0;
}
