import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import type { Article } from '../../contract';
import { type RereadingOptions, rereadStale } from '../library/rereading';
import { rereadOriginal } from '../library/store/readAgain';
import { Store } from '../library/store/store';
import { unwrap } from '../library/store/testing';
import { fail, ok } from '../shared/result';
import { folderWith } from '../shared/testing';
import { extractArticle } from '../sources/extract/extractArticle';
import type { Extractor } from '../sources/extract/types';
import { DecisionFile } from './decisions';

const FIXTURE = join(import.meta.dirname, '../library/store/fixtures/version-0.1');

const paragraphs = z.array(z.object({ text: z.string() }));
/** The articles that Crossread 0.1 listed, story by story. */
const expectedSchema = z.array(
  z.object({
    id: z.number(),
    title: z.string(),
    date: z.nullable(z.string()),
    confirmed: z.boolean(),
    sample: z.boolean(),
    opened: z.nullable(z.number()),
    articles: z.array(
      z.object({
        id: z.number(),
        name: z.string(),
        encoding: z.nullable(z.string()),
        corrections: z.number(),
        version: z.nullable(z.object({ of: z.number(), accepted: z.boolean() })),
        article: z.object({ paragraphs }),
      }),
    ),
  }),
);
const EXPECTED = expectedSchema.parse(JSON.parse(readFileSync(join(FIXTURE, 'expected.json'), 'utf8')));

/** The numbers of the fixture's articles. */
const [STAR, LEDGER, GAZETTE, FERRY_A, FERRY_B, DELETED, LOST, RUSSIAN] = [2, 3, 4, 5, 1, 6, 7, 8];

/** A day after the library was created: articles deleted from it can still be restored. */
const NEXT_DAY = Date.UTC(2026, 2, 17, 9);

/** A copy of the library of 0.1, to be opened with today's code. */
function oldLibrary() {
  const folder = folderWith({});
  const library = join(folder, 'library');
  cpSync(join(FIXTURE, 'originals'), join(library, 'originals'), { recursive: true });
  writeFileSync(join(library, 'library.db'), gunzipSync(readFileSync(join(FIXTURE, 'library.db.gz'))));
  cpSync(join(FIXTURE, 'decisions.json'), join(folder, 'decisions.json'));
  return { library, decisions: join(folder, 'decisions.json') };
}

async function open(library: string): Promise<Store> {
  const store = unwrap(await Store.open(library, { extract: extractArticle, now: () => NEXT_DAY }));
  return store;
}

/** Reads a library again; resolves to the number of articles to read. */
async function upgrade(
  store: Store,
  decisions: DecisionFile,
  extract: Extractor,
  options: Partial<RereadingOptions> = {},
) {
  const client = {
    call: async (method: keyof Store, ...values: readonly unknown[]) =>
      (store[method] as (...args: readonly unknown[]) => unknown).apply(store, [...values]),
    run: (job: string, input: { readonly id: number } | null) =>
      input === null ? Promise.resolve(ok(job)) : rereadOriginal(store, input.id, extract),
  };
  const read = await rereadStale(client as unknown as Parameters<typeof rereadStale>[0], {
    decided: decisions,
    signal: new AbortController().signal,
    whenIdle: async () => {},
    onProgress: () => {},
    onRecent: () => {},
    ...options,
  });
  return unwrap(read);
}

/** The library as the user sees it, without the text of the articles. */
const shape = (store: Store) =>
  unwrap(store.stories()).map(({ id, title, date, confirmed, sample, opened }) => ({
    ...{ id, title, date, confirmed, sample, opened },
    articles: unwrap(store.articles({ story: id })).map((item) => {
      const { corrections } = unwrap(store.article(item.id));
      return { id: item.id, name: item.name, encoding: item.encoding, corrections, version: item.version };
    }),
  }));

const EXPECTED_SHAPE = EXPECTED.map((story) => ({
  ...story,
  articles: story.articles.map(({ article: _, ...item }) => item),
}));

/** The words that the decisions about two articles concern, and their reasons; null for stale ones. */
function decided(store: Store, decisions: DecisionFile, left: number, right: number) {
  const [from, to] = [left, right].map((id) => unwrap(store.article(id)).article);
  if (!from || !to) throw new Error('Two articles were asked for.');
  const words = (article: Article, at: readonly number[]) =>
    at.map((index) => article.paragraphs[index]?.text).join(' ');
  return decisions
    .of(from, to)
    .map(({ decision, isCurrent }) =>
      isCurrent
        ? [decision.kind, words(from, decision.left), words(to, decision.right), decision.reason]
        : ['not current', decision.reason],
    );
}

const QUOTE = '"We had cleared the quay an hour before,"';
const all = (store: Store, decisions: DecisionFile) => [
  ...decided(store, decisions, LEDGER, STAR),
  ...decided(store, decisions, GAZETTE, LEDGER),
  ...decided(store, decisions, FERRY_A, FERRY_B),
];
const DECIDED = [
  [
    'break',
    'Nobody was hurt.',
    'The quay had been cleared an hour before, and nobody was hurt.',
    'the Star leaves the quotation out',
  ],
  [
    'make',
    'The quay will stay closed for two weeks, the port said.',
    'The port expects to close the quay for two weeks.',
    'both from the port',
  ],
  [
    'make',
    `${QUOTE} Odo Brandt told reporters on Sunday morning at the harbour office.`,
    `${QUOTE} Brandt told the Morning Ledger.`,
    'one quotation',
  ],
  ['break', 'Fares will rise by four per cent in June.', 'Passengers will pay four per cent more from June on.', ''],
];

/** The same words as a better extractor might read them: another line above, letters repaired, sentences separate. */
const readOtherwise: Extractor = async (bytes, hints) => {
  const read = await extractArticle(bytes, hints);
  if (!read.ok) return read;
  let source = 'SPECIAL REPORT';
  const sentences = read.value.article.paragraphs.flatMap(({ text, role }) =>
    text.split(/(?<=[.,]"?) /).map((sentence) => ({ text: sentence.replaceAll('"', '”'), role })),
  );
  const above = { text: source, role: 'boilerplate' as const, start: 0, end: source.length };
  const below = sentences.map(({ text, role }) => {
    const start = source.length + 2;
    source = `${source}\n\n${text}`;
    return { text, role, start, end: source.length };
  });
  const article = { ...read.value.article, outlet: 'The Ferry Times', paragraphs: [above, ...below] };
  return ok({ ...read.value, article });
};

describe('a library of Crossread 0.1', { timeout: 30_000 }, () => {
  it('opens complete before anything is read again', async () => {
    const old = oldLibrary();
    const store = await open(old.library);
    const texts = (id: number) => unwrap(store.article(id)).article.paragraphs.map(({ text }) => text);
    expect(store.notices).toEqual([]);
    expect(shape(store)).toEqual(EXPECTED_SHAPE);
    for (const { id, article } of EXPECTED.flatMap(({ articles }) => articles))
      expect(texts(id)).toEqual(article.paragraphs.map(({ text }) => text));
    expect(all(store, new DecisionFile(old.decisions))).toEqual(DECIDED);
    expect(unwrap(store.missing(10))).toBeNull();
  });

  it.each([
    ['today', extractArticle],
    ['otherwise', readOtherwise],
  ])(
    'keeps stories, order, corrections, versions and decisions when its articles are read %s',
    async (how, extract) => {
      const old = oldLibrary();
      const store = await open(old.library);
      const decisions = new DecisionFile(old.decisions);
      const recent: number[] = [];
      let done = 0;
      const read = await upgrade(store, decisions, extract, {
        onProgress: (progress) => {
          done = progress.done;
        },
        onRecent: () => recent.push(done),
      });
      expect(read).toBe(8);
      // The four articles of the story opened last come first.
      expect(recent).toEqual([4]);
      const expected = EXPECTED_SHAPE.map((story) => ({
        ...story,
        // A story that the user has not named is titled after its first headline.
        title: story.id === 6 || how === 'today' ? story.title : expect.any(String),
      }));
      expect(shape(store)).toEqual(expected);
      expect(unwrap(store.article(STAR))).toMatchObject({ outlet: 'Evening Star', corrections: 1 });
      expect(unwrap(store.article(RUSSIAN)).article.paragraphs.some(({ text }) => text === 'Паром снова ходит')).toBe(
        true,
      );
      expect(unwrap(store.search('Brandt')).length).toBe(3);
      expect(unwrap(store.stale())).toEqual({ ids: [LOST], recent: 0 });
      const kept = all(store, new DecisionFile(old.decisions));
      const said = (words: string | undefined) => words?.replaceAll('”', '"');
      expect(kept.map((one) => one.map(said))).toEqual(DECIDED);
      // The deleted article is not read again, and can be restored unchanged.
      unwrap(store.restore([DELETED]));
      expect(unwrap(store.article(DELETED)).headline).toBe('Library reopens after repairs');
      expect(unwrap(store.stale()).ids).toEqual([DELETED, LOST]);
    },
  );

  it('resumes rereading where it was stopped, and reports it once', async () => {
    const old = oldLibrary();
    const first = await open(old.library);
    const stop = new AbortController();
    const onProgress = ({ done }: { readonly done: number }) => done === 3 && stop.abort();
    await upgrade(first, new DecisionFile(old.decisions), readOtherwise, { signal: stop.signal, onProgress });
    expect(unwrap(first.stale()).ids).toHaveLength(5);
    expect(unwrap(first.takeRereadReport())).toBeNull();
    first.close();
    const second = await open(old.library);
    expect(all(second, new DecisionFile(old.decisions)).flat()).not.toContain('not current');
    expect(await upgrade(second, new DecisionFile(old.decisions), readOtherwise)).toBe(5);
    expect(all(second, new DecisionFile(old.decisions)).flat()).not.toContain('not current');
    expect(unwrap(second.takeRereadReport())).toEqual({ read: 7, changed: 6, lost: 1, failed: 0 });
    expect(unwrap(second.takeRereadReport())).toBeNull();
    second.close();
    const third = await open(old.library);
    // The missing original is looked for at each start, but reported only once.
    expect(await upgrade(third, new DecisionFile(old.decisions), readOtherwise)).toBe(1);
    expect(unwrap(third.takeRereadReport())).toBeNull();
  });

  it('keeps the reading of an original that can no longer be read, or has changed since', async () => {
    const old = oldLibrary();
    const store = await open(old.library);
    const before = unwrap(store.article(FERRY_A));
    let deleted = false;
    const extract: Extractor = async (bytes, hints) => {
      if (hints.name.endsWith('ferry-a.txt')) return fail('engine', 'It could not be read.');
      if (hints.name.endsWith('ferry-b.txt') && !deleted) unwrap(store.delete([FERRY_B]));
      deleted ||= hints.name.endsWith('ferry-b.txt');
      return readOtherwise(bytes, hints);
    };
    await upgrade(store, new DecisionFile(old.decisions), extract);
    expect(unwrap(store.article(FERRY_A))).toEqual(before);
    unwrap(store.restore([FERRY_B]));
    expect(unwrap(store.article(FERRY_B)).article.paragraphs[0]?.text).toBe('Brannock ferries sail again');
    expect(unwrap(store.takeRereadReport())).toMatchObject({ read: 5, failed: 1, lost: 1 });
  });

  it('changes no article whose decisions cannot be stored', async () => {
    const old = oldLibrary();
    const store = await open(old.library);
    const decisions = new DecisionFile(old.decisions);
    const full = { unplaced: new Set<string>(), place: () => ok(null), carry: () => fail('unwritable', 'Make room.') };
    const before = shape(store);
    await expect(upgrade(store, decisions, readOtherwise, { decided: full })).rejects.toThrow('Make room.');
    expect(shape(store)).toEqual(before);
    expect(unwrap(store.stale()).ids).toHaveLength(8);
  });
});
