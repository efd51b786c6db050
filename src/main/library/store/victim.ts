/**
 * The process that the crash test (./faults) kills: it imports, edits and deletes without end, and reports before each
 * step what it is about to change, and afterwards the answer. No product code imports this file.
 */
import { writeSync } from 'node:fs';
import { z } from 'zod/mini';
import { extractArticle } from '../../sources/extract/extractArticle';
import { runImport } from './import';
import { own } from './ownership';
import { readAgain, rereadOriginal } from './readAgain';
import { Store } from './store';
import { unwrap } from './testing';
import type { ArticleItem, NewArticle, Placements } from './types';
import { MOST_FILES } from './walk';

/** An article as the crash test sees it, identified by its unique name; a deleted one has no other fields. */
export const stateSchema = z.object({
  name: z.string(),
  deleted: z.number(),
  story: z.nullable(z.number()),
  confirmed: z.nullable(z.number()),
  /** The story's, if it was renamed. */
  title: z.nullable(z.string()),
  headline: z.nullable(z.string()),
  encoding: z.nullable(z.string()),
  corrections: z.nullable(z.number()),
  /** 1 if an older version read it. */
  stale: z.nullable(z.number()),
});

export type State = z.infer<typeof stateSchema>;

/** The effect of a step on articles, by name: either all of `changes` change or none, and no others but `touches`. */
const stepSchema = z.object({ kind: z.string(), changes: z.array(z.string()), touches: z.array(z.string()) });

export type Step = z.infer<typeof stepSchema>;

/**
 * The victim's reports: that it is opening, that a step begins, the names of articles whose import it has recorded, and
 * the answer when the step is done.
 */
export const lineSchema = z.union([
  z.object({ opening: z.literal(true) }),
  z.object({ begin: stepSchema }),
  z.object({ noted: z.array(z.string()) }),
  z.object({ done: z.array(stateSchema) }),
]);

/** Numbers from 0 to 1, the same for the same seed (the LCG of Numerical Recipes, good enough to pick moments). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes synchronously, so that the report is in the pipe before it continues. */
const say = (line: z.infer<typeof lineSchema>) => writeSync(1, `${JSON.stringify(line)}\n`);

const named = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
const idsOf = (items: readonly ArticleItem[]) => items.map(({ id }) => id);

/** Articles that are imported, edited or deleted at once. */
const SOME = 3;

/** One run of the victim. */
class Victim {
  readonly #store: Store;
  readonly #seed: number;
  readonly #random: () => number;
  #step = 0;
  #deleted: readonly ArticleItem[] = [];
  /** The articles moved by the last step, until another step follows. */
  #moved: { readonly before: Placements; readonly step: Step } | null = null;

  constructor(store: Store, seed: number) {
    this.#store = store;
    this.#seed = seed;
    this.#random = randomFrom(seed);
  }

  async live(): Promise<never> {
    for (; ; this.#step++) {
      const all = unwrap(this.#store.articles());
      const [first, ...others] = this.#someOf(all);
      const steps = [
        () => this.#import(),
        () => this.#importWhole(all),
        ...(unwrap(this.#store.interrupted()).length === 0 ? [] : [() => this.#continue(all)]),
        ...(unwrap(this.#store.stale()).ids.length === 0 ? [] : [() => this.#reread(all)]),
        ...(this.#moved === null ? [] : [() => this.#putBack()]),
        ...(this.#deleted.length === 0 ? [] : [() => this.#restore()]),
        ...(first === undefined
          ? []
          : [
              () => this.#correct(first),
              () => this.#readAgain(first),
              () => this.#rename(first, all),
              () => this.#move([first, ...others], all),
              () => this.#merge(first, all),
              () => this.#delete([first, ...others]),
            ]),
      ];
      await steps[this.#below(steps.length)]?.();
    }
  }

  async #import() {
    const names = Array.from({ length: SOME }, (_, at) => `${this.#seed}-${this.#step}-${at}`);
    const items = await Promise.all(names.map((name) => this.#article(name)));
    this.#begin('import', named(items));
    const imported = unwrap(this.#store.import(items));
    this.#done(imported.map(({ id, story }, at) => this.#stateOf({ id, name: items[at]?.name ?? '' }, story)));
  }

  /** An import that is recorded, carried out, then forgotten; its stories may be merged with others. */
  async #importWhole(all: readonly ArticleItem[]) {
    const names = Array.from({ length: SOME }, (_, at) => `${this.#seed}-${this.#step}-${at}.txt`);
    const given = names.map((name) => ({ name, bytes: Buffer.from(this.#text(name)) }));
    this.#begin('whole import', names, named(all));
    const id = unwrap(this.#store.beginImport({ given }));
    await this.#run([id], names);
  }

  /** Imports the sources left over from an earlier run of the victim. */
  async #continue(all: readonly ArticleItem[]) {
    const names = unwrap(this.#store.missing(MOST_FILES))?.names ?? [];
    this.#begin('continued import', [...names], named(all));
    await this.#run(unwrap(this.#store.interrupted()), names);
  }

  async #run(imports: readonly number[], names: readonly string[]) {
    say({ noted: [...names] });
    for (const id of imports) {
      const [problem] = (await runImport(this.#store, id, { extract: extractArticle })).problems;
      if (problem !== undefined) throw new Error(problem.message);
    }
    this.#done(unwrap(this.#store.articles()).map((item) => this.#stateOf(item)));
  }

  /** Reads articles again, as after an update. */
  async #reread(all: readonly ArticleItem[]) {
    const { ids } = unwrap(this.#store.stale());
    const item = all.find(({ id }) => id === ids[this.#below(ids.length)]);
    if (item === undefined) return;
    this.#begin('reread', [item.name]);
    const reread = unwrap(await rereadOriginal(this.#store, item.id, extractArticle));
    if (reread.kind !== 'read') throw new Error(`${item.name} could not be read again`);
    unwrap(this.#store.putReading(item.id, reread.hash, reread.read));
    this.#done([this.#stateOf(item)]);
  }

  #correct(item: ArticleItem) {
    this.#begin('correct', [item.name]);
    unwrap(this.#store.correct(item.id, { kind: 'headline', value: `Corrected ${this.#seed}-${this.#step}` }));
    this.#done([this.#stateOf(item)]);
  }

  async #readAgain(item: ArticleItem) {
    this.#begin('read again', [item.name]);
    const encoding = item.encoding === 'UTF-8' ? 'windows-1252' : 'UTF-8';
    unwrap(await readAgain(this.#store, item.id, encoding, extractArticle));
    this.#done([this.#stateOf(item)]);
  }

  #rename({ story }: ArticleItem, all: readonly ArticleItem[]) {
    const its = all.filter((item) => item.story === story);
    this.#begin('rename', named(its));
    unwrap(this.#store.rename(story, `${RENAMED} ${this.#seed}-${this.#step}`));
    this.#done(its.map((item) => this.#stateOf(item)));
  }

  #move(some: readonly ArticleItem[], all: readonly ArticleItem[]) {
    const to = this.#random() < 0.5 ? null : (this.#someOf(all)[0]?.story ?? null);
    const there = all.filter(({ story }) => story === to);
    const moved = some.filter(({ story }) => story !== to);
    const step = this.#begin('move', named(moved), named(there));
    const { before } = unwrap(this.#store.move(idsOf(moved), to));
    this.#done([...moved, ...there].map((item) => this.#stateOf(item)));
    if (moved.length > 0) this.#moved = { before, step };
  }

  #merge({ story: from }: ArticleItem, all: readonly ArticleItem[]) {
    const into = this.#someOf(all)[0]?.story;
    if (into === undefined || into === from) return;
    const moved = all.filter(({ story }) => story === from);
    const there = all.filter(({ story }) => story === into);
    const step = this.#begin('merge', named(moved), named(there));
    const { before } = unwrap(this.#store.merge(from, into));
    this.#done([...moved, ...there].map((item) => this.#stateOf(item)));
    this.#moved = { before, step };
  }

  #putBack() {
    if (this.#moved === null) return;
    const { before, step } = this.#moved;
    this.#begin('put back', step.changes, step.touches);
    unwrap(this.#store.putBack(before));
    const names = new Set([...step.changes, ...step.touches]);
    const its = unwrap(this.#store.articles()).filter(({ name }) => names.has(name));
    this.#done(its.map((item) => this.#stateOf(item)));
  }

  #delete(some: readonly ArticleItem[]) {
    this.#begin('delete', named(some));
    unwrap(this.#store.delete(idsOf(some)));
    this.#done(some.map((item) => this.#stateOf(item)));
    this.#deleted = [...this.#deleted, ...some];
  }

  #restore() {
    this.#begin('restore', named(this.#deleted));
    unwrap(this.#store.restore(idsOf(this.#deleted)));
    this.#done(this.#deleted.map((item) => this.#stateOf(item)));
    this.#deleted = [];
  }

  #begin(kind: string, changes: string[], touches: string[] = []): Step {
    this.#moved = null;
    const step = { kind, changes, touches };
    say({ begin: step });
    return step;
  }

  #done(states: State[]) {
    say({ done: states });
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #someOf(all: readonly ArticleItem[]): readonly ArticleItem[] {
    const from = this.#below(all.length);
    return all.slice(from, from + SOME);
  }

  /** An article as reported by the store that confirmed it. */
  #stateOf({ id, name }: { readonly id: number; readonly name: string }, expected?: number): State {
    const kept = this.#store.article(id);
    if (!kept.ok) return { name, ...NOTHING, deleted: 1 };
    const { story, headline, encoding, corrections } = kept.value;
    if (expected !== undefined && story !== expected) throw new Error(`${name} is in story ${story}, not ${expected}`);
    const of = unwrap(this.#store.stories()).find((one) => one.id === story);
    if (of === undefined) throw new Error(`${name} is in no story`);
    const title = of.title.startsWith(RENAMED) ? of.title : null;
    const stale = Number(unwrap(this.#store.stale()).ids.includes(id));
    return { name, deleted: 0, story, confirmed: Number(of.confirmed), title, headline, encoding, corrections, stale };
  }

  async #article(name: string): Promise<NewArticle> {
    const bytes = Buffer.from(this.#text(name));
    return { ...unwrap(await extractArticle(bytes, { name })), bytes, name: `${name}.txt`, origin: null };
  }

  #text(name: string): string {
    const sentence = () => `${Array.from({ length: 12 }, () => WORDS[this.#below(WORDS.length)]).join(' ')}.`;
    return [`On ${name}`, ...Array.from({ length: 6 }, () => `${sentence()} ${sentence()}`)].join('\n\n');
  }
}

const RENAMED = 'Renamed';
const NOTHING = {
  ...{ story: null, confirmed: null, title: null, headline: null },
  ...{ encoding: null, corrections: null, stale: null },
};
const WORDS =
  'minister talks Damascus shelling Homs envoy veto council rebels army border aid ceasefire oil port'.split(' ');

const [mode, folder, seed] = process.argv.slice(2);
if (mode === '--victim' && folder !== undefined) {
  say({ opening: true });
  unwrap(own(folder));
  void Store.open(folder, { extract: extractArticle }).then((store) => new Victim(unwrap(store), Number(seed)).live());
}
