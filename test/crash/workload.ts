/**
 * The process that the crash test kills: it imports, edits and deletes for ever. It writes each step to standard output
 * before it starts, and the store's answer once the step is done.
 */
import { writeSync } from 'node:fs';
import { randomFrom } from '../../bench/synthetic';
import type { ArticleItem, Placements } from '../../src/contract';
import { runImport } from '../../src/main/library/store/import';
import { own } from '../../src/main/library/store/ownership';
import { readAgain, rereadOriginal } from '../../src/main/library/store/readAgain';
import { Store } from '../../src/main/library/store/store';
import { unwrap } from '../../src/main/library/store/testing';
import type { NewArticle } from '../../src/main/library/store/types';
import { MOST_FILES } from '../../src/main/library/store/walk';
import { extractArticle } from '../../src/main/sources/extract/extractArticle';
import type { ArticleState, CrashMessage, CrashStep } from './protocol';

/** Synchronous, so that the message is in the pipe before the process can be killed in the step it announces. */
const send = (message: CrashMessage) => writeSync(1, `${JSON.stringify(message)}\n`);

const namesOf = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
const idsOf = (items: readonly ArticleItem[]) => items.map(({ id }) => id);

/** Articles imported, edited or deleted in one step. */
const BATCH = 3;

/** Begins the title of each renamed story. */
const RENAMED = 'Renamed';
/** The fields of a deleted article. */
const NO_DETAILS = {
  ...{ story: null, confirmed: null, title: null, headline: null },
  ...{ encoding: null, corrections: null, stale: null },
};
const WORDS =
  'minister talks Damascus shelling Homs envoy veto council rebels army border aid ceasefire oil port'.split(' ');

/** The work of one process, until it is killed. */
class Workload {
  readonly #store: Store;
  readonly #seed: number;
  readonly #random: () => number;
  #step = 0;
  #deleted: readonly ArticleItem[] = [];
  /** The last step and how to undo it, when it was a move or a merge. */
  #lastMove: { readonly before: Placements; readonly step: CrashStep } | null = null;

  constructor(store: Store, seed: number) {
    this.#store = store;
    this.#seed = seed;
    this.#random = randomFrom(seed);
  }

  async run(): Promise<never> {
    for (; ; this.#step++) {
      const all = unwrap(this.#store.articles());
      const [first, ...others] = this.#someOf(all);
      const steps = [
        () => this.#import(),
        () => this.#importRecorded(all),
        ...(unwrap(this.#store.interrupted()).length === 0 ? [] : [() => this.#continueImport(all)]),
        ...(unwrap(this.#store.stale()).ids.length === 0 ? [] : [() => this.#reread(all)]),
        ...(this.#lastMove === null ? [] : [() => this.#putBack()]),
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
    const names = Array.from({ length: BATCH }, (_, at) => `${this.#seed}-${this.#step}-${at}`);
    const items = await Promise.all(names.map((name) => this.#article(name)));
    this.#begin('import', namesOf(items));
    const imported = unwrap(this.#store.import(items));
    this.#done(imported.map(({ id, story }, at) => this.#stateOf({ id, name: items[at]?.name ?? '' }, story)));
  }

  /** An import that is recorded, run and then forgotten. The stories it adds to may be merged with others. */
  async #importRecorded(all: readonly ArticleItem[]) {
    const names = Array.from({ length: BATCH }, (_, at) => `${this.#seed}-${this.#step}-${at}.txt`);
    const inMemory = names.map((name) => ({ name, bytes: Buffer.from(this.#text(name)) }));
    this.#begin('recorded import', names, namesOf(all));
    const id = unwrap(this.#store.beginImport({ inMemory }));
    await this.#runImports([id], names);
  }

  /** Imports the sources that a killed process left out. */
  async #continueImport(all: readonly ArticleItem[]) {
    const names = unwrap(this.#store.missing(MOST_FILES))?.names ?? [];
    this.#begin('continued import', [...names], namesOf(all));
    await this.#runImports(unwrap(this.#store.interrupted()), names);
  }

  async #runImports(imports: readonly number[], names: readonly string[]) {
    send({ recorded: [...names] });
    for (const id of imports) {
      const [problem] = (await runImport(this.#store, id, { extract: extractArticle })).problems;
      if (problem !== undefined) throw new Error(problem.message);
    }
    this.#done(unwrap(this.#store.articles()).map((item) => this.#stateOf(item)));
  }

  /** Reads an article again, as after an update. */
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
    const inStory = all.filter((item) => item.story === story);
    this.#begin('rename', namesOf(inStory));
    unwrap(this.#store.rename(story, `${RENAMED} ${this.#seed}-${this.#step}`));
    this.#done(inStory.map((item) => this.#stateOf(item)));
  }

  #move(some: readonly ArticleItem[], all: readonly ArticleItem[]) {
    const to = this.#random() < 0.5 ? null : (this.#someOf(all)[0]?.story ?? null);
    const there = all.filter(({ story }) => story === to);
    const moved = some.filter(({ story }) => story !== to);
    const step = this.#begin('move', namesOf(moved), namesOf(there));
    const { before } = unwrap(this.#store.move(idsOf(moved), to));
    this.#done([...moved, ...there].map((item) => this.#stateOf(item)));
    if (moved.length > 0) this.#lastMove = { before, step };
  }

  #merge({ story: from }: ArticleItem, all: readonly ArticleItem[]) {
    const into = this.#someOf(all)[0]?.story;
    if (into === undefined || into === from) return;
    const moved = all.filter(({ story }) => story === from);
    const there = all.filter(({ story }) => story === into);
    const step = this.#begin('merge', namesOf(moved), namesOf(there));
    const { before } = unwrap(this.#store.merge(from, into));
    this.#done([...moved, ...there].map((item) => this.#stateOf(item)));
    this.#lastMove = { before, step };
  }

  #putBack() {
    if (this.#lastMove === null) return;
    const { before, step } = this.#lastMove;
    this.#begin('put back', step.changes, step.touches);
    unwrap(this.#store.putBack(before));
    const names = new Set([...step.changes, ...step.touches]);
    const affected = unwrap(this.#store.articles()).filter(({ name }) => names.has(name));
    this.#done(affected.map((item) => this.#stateOf(item)));
  }

  #delete(some: readonly ArticleItem[]) {
    this.#begin('delete', namesOf(some));
    unwrap(this.#store.delete(idsOf(some)));
    this.#done(some.map((item) => this.#stateOf(item)));
    this.#deleted = [...this.#deleted, ...some];
  }

  #restore() {
    this.#begin('restore', namesOf(this.#deleted));
    unwrap(this.#store.restore(idsOf(this.#deleted)));
    this.#done(this.#deleted.map((item) => this.#stateOf(item)));
    this.#deleted = [];
  }

  #begin(kind: string, changes: string[], touches: string[] = []): CrashStep {
    this.#lastMove = null;
    const step = { kind, changes, touches };
    send({ begin: step });
    return step;
  }

  #done(states: ArticleState[]) {
    send({ done: states });
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #someOf(all: readonly ArticleItem[]): readonly ArticleItem[] {
    const from = this.#below(all.length);
    return all.slice(from, from + BATCH);
  }

  /** An article as the store reports it now. */
  #stateOf({ id, name }: { readonly id: number; readonly name: string }, expected?: number): ArticleState {
    const found = this.#store.article(id);
    if (!found.ok) return { name, ...NO_DETAILS, deleted: 1 };
    const { story, headline, encoding, corrections } = found.value;
    if (expected !== undefined && story !== expected) throw new Error(`${name} is in story ${story}, not ${expected}`);
    const its = unwrap(this.#store.stories()).find((one) => one.id === story);
    if (its === undefined) throw new Error(`${name} is in no story`);
    const title = its.title.startsWith(RENAMED) ? its.title : null;
    const stale = Number(unwrap(this.#store.stale()).ids.includes(id));
    return { name, deleted: 0, story, confirmed: Number(its.confirmed), title, headline, encoding, corrections, stale };
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

const [folder, seed] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: workload.ts FOLDER SEED');
send({ opening: true });
unwrap(own(folder));
void Store.open(folder, { extract: extractArticle }).then((store) => new Workload(unwrap(store), Number(seed)).run());
