/**
 * The fault test: a process that imports, corrects, moves, deletes and restores is killed at random moments, again and
 * again, and the library is looked at each time. No product code imports this.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod/mini';
import type { Result } from '../../../contract';
import { extractArticle } from '../extract/extractArticle';
import { Connection } from './connection';
import { Originals } from './originals';
import { own } from './ownership';
import { checkIndex } from './search';
import { Store } from './store';
import type { ArticleItem, NewArticle } from './types';

/** An article as the fault test sees it, by its name, which no other one has; of a deleted one nothing more is told. */
const stateRow = z.object({
  name: z.string(),
  deleted: z.number(),
  story: z.nullable(z.number()),
  corrections: z.nullable(z.number()),
});
const STATES = `SELECT name, deleted IS NOT NULL AS deleted, iif(deleted IS NULL, story, NULL) AS story,
  iif(deleted IS NULL, (SELECT count(*) FROM correction WHERE article = a.id), NULL) AS corrections FROM article AS a`;

/** What the victim says: which articles it is about to change, and that it was told that they are changed. */
const lineSchema = z.union([
  z.object({ opening: z.literal(true) }),
  z.object({ begin: z.array(z.string()) }),
  z.object({ done: z.array(stateRow) }),
]);

/** What a run of the fault test saw. */
export interface Faults {
  readonly kills: number;
  /** Steps that were confirmed before a kill, and steps a kill fell into. */
  readonly confirmed: number;
  readonly interrupted: number;
}

type State = z.infer<typeof stateRow>;

/** The victim is killed after so many steps at most, on a machine of any speed, */
const MOST_STEPS = 12;
/** and at some moment of the next so many milliseconds: a step takes about five. */
const LONGEST_AGONY = 20;

/** Numbers from 0 to 1, the same for the same seed (an LCG of Numerical Recipes: enough to pick moments). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The value of what must not fail here. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Kills a process so many times and throws when anything confirmed is missing, or half of a step is there. */
export async function runFaults({ kills, seed }: { readonly kills: number; readonly seed: number }): Promise<Faults> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-faults-'));
  const random = randomFrom(seed);
  let known = new Map<string, State>();
  let [confirmed, interrupted] = [0, 0];
  try {
    for (let kill = 0; kill < kills; kill++) {
      const seen = await liveAndDie(folder, seed * 1000 + kill, random);
      for (const states of seen.done) {
        for (const state of states) known.set(state.name, state);
        confirmed++;
      }
      if (seen.pending !== null) interrupted++;
      known = await lookAt(folder, known, seen.pending ?? []);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { kills, confirmed, interrupted };
}

interface Seen {
  readonly done: readonly (readonly State[])[];
  /** The articles of the step that was under way, or null. */
  readonly pending: readonly string[] | null;
}

/** Runs the victim until a random moment: of its opening in one case of five, else of its work. */
async function liveAndDie(folder: string, seed: number, random: () => number): Promise<Seen> {
  const victim = spawn(process.execPath, ['--import', 'tsx', import.meta.filename, '--victim', folder, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const diesEarly = random() < 0.2;
  const agony = random() * LONGEST_AGONY;
  let steps = Math.floor(random() * MOST_STEPS);
  const done: (readonly State[])[] = [];
  let pending: readonly string[] | null = null;
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
      if (steps-- <= 0) doom();
    } else {
      pending = null;
      done.push(line.done);
    }
  }
  await ended(victim);
  if (victim.signalCode !== 'SIGKILL') throw new Error(`the victim ended by itself (${victim.exitCode})`);
  return { done, pending };
}

function ended(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Opens the library as the next start does, and holds it against what was confirmed. Gives what is in it. */
async function lookAt(
  folder: string,
  known: ReadonlyMap<string, State>,
  pending: readonly string[],
): Promise<Map<string, State>> {
  const { release } = unwrap(own(folder));
  const store = unwrap(await Store.open(folder, { extract: extractArticle }));
  if (store.notices.length > 0) throw new Error(`damage: ${store.notices.join(' ')}`);
  store.close();
  const connection = new Connection(join(folder, 'library.db'));
  const check = connection.row(z.object({ integrity_check: z.string() }), 'PRAGMA integrity_check');
  if (check?.integrity_check !== 'ok') throw new Error(`not whole: ${check?.integrity_check}`);
  checkIndex(connection);
  const kept = connection.rows(z.object({ hash: z.string(), name: z.string() }), 'SELECT hash, name FROM article');
  const found = new Map(connection.rows(stateRow, STATES).map((state) => [state.name, state]));
  connection.close();
  release();
  const originals = new Originals(join(folder, 'originals'));
  for (const { hash, name } of kept)
    if (originals.read(hash, name) === null) throw new Error(`the original of ${name} is missing`);
  const changed = [...new Set([...known.keys(), ...found.keys()])].filter(
    (name) => JSON.stringify(known.get(name)) !== JSON.stringify(found.get(name)),
  );
  const isAtomic = changed.length === 0 || [...changed].sort().join() === [...pending].sort().join();
  if (!isAtomic) throw new Error(`changed ${changed.join()}, under way were ${pending.join()}`);
  return found;
}

const say = (line: z.infer<typeof lineSchema>) => writeSync(1, `${JSON.stringify(line)}\n`);

/** Works until it is killed. What it says is in the pipe before it goes on. */
async function work(folder: string, seed: number): Promise<never> {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  say({ opening: true });
  unwrap(own(folder));
  const store = unwrap(await Store.open(folder, { extract: extractArticle }));
  let deleted: readonly ArticleItem[] = [];
  for (let step = 0; ; step++) {
    const listed = unwrap(store.articles());
    const from = below(listed.length);
    const some = listed.slice(from, from + 3);
    const ids = some.map(({ id }) => id);
    const [first] = some;
    const kind = first === undefined ? 0 : below(6);
    if (first === undefined || kind <= 1) {
      const items = await Promise.all([0, 1, 2].map((at) => article(`${seed}-${step}-${at}`, below)));
      say({ begin: items.map(({ name }) => name) });
      const imported = unwrap(store.import(items));
      say({ done: imported.map(({ id, story }, at) => stateOf(store, id, items[at]?.name ?? '', story)) });
    } else if (kind === 2) {
      say({ begin: [first.name] });
      unwrap(store.correct(first.id, { kind: 'headline', value: `Corrected ${step}` }));
      say({ done: [stateOf(store, first.id, first.name)] });
    } else if (kind === 5) {
      say({ begin: deleted.map(({ name }) => name) });
      unwrap(store.restore(deleted.map(({ id }) => id)));
      say({ done: deleted.map(({ id, name }) => stateOf(store, id, name)) });
      deleted = [];
    } else {
      say({ begin: some.map(({ name }) => name) });
      unwrap(kind === 3 ? store.move(ids, null) : store.delete(ids));
      if (kind === 4) deleted = [...deleted, ...some];
      say({ done: some.map(({ id, name }) => stateOf(store, id, name)) });
    }
  }
}

/** An article as the store that confirmed it tells it. */
function stateOf(store: Store, id: number, name: string, expected?: number): State {
  const kept = store.article(id);
  if (!kept.ok) return { name, deleted: 1, story: null, corrections: null };
  const { story, corrections } = kept.value;
  if (expected !== undefined && story !== expected) throw new Error(`${name} is in story ${story}, not ${expected}`);
  return { name, deleted: 0, story, corrections };
}

const WORDS =
  'minister talks Damascus shelling Homs envoy veto council rebels army border aid ceasefire oil port'.split(' ');

async function article(name: string, below: (limit: number) => number): Promise<NewArticle> {
  const sentence = () => `${Array.from({ length: 12 }, () => WORDS[below(WORDS.length)]).join(' ')}.`;
  const text = [`On ${name}`, ...Array.from({ length: 6 }, () => `${sentence()} ${sentence()}`)].join('\n\n');
  const bytes = Buffer.from(text);
  return { ...unwrap(await extractArticle(bytes, { name })), bytes, name: `${name}.txt`, origin: null };
}

const [mode, folder, seed] = process.argv.slice(2);
if (mode === '--victim' && folder !== undefined) void work(folder, Number(seed));
