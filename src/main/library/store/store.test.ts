import fs, { chmodSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Result } from '../../../contract';
import { anchorOf } from '../../../engine';
import { folderWith } from '../../shared/testing';
import { extractArticle } from '../../sources/extract/extractArticle';
import { failedToStore } from './failures';
import { importSample } from './import';
import { placementsSchema } from './records';
import { Store } from './store';
import { unwrap } from './testing';
import type { NewArticle } from './types';

const STORM = `Odette tears roofs off Port-Vila

By Reuters

Hurricane Odette struck Port-Vila on Monday, tearing roofs off houses, the Vanuatu disaster office said.

Winds of 240 kilometres an hour cut power on Efate, and the airport of Bauerfield was flooded to the runway.`;
const STORM_ELSEWHERE = `Nine dead as hurricane hits Vanuatu

At least nine people died when Hurricane Odette hit Vanuatu, officials in Port-Vila said on Tuesday.

The storm flooded the runway of Bauerfield airport and left Efate without power, according to the disaster office.`;
const TRIAL = `Banker guilty of embezzlement

A jury in Ljubljana found the banker Marko Zupan guilty of embezzlement after a trial of eleven weeks.

Zupan, who led Savinja Bank until its collapse, had denied moving deposits to accounts in Liechtenstein.`;

async function item(text: string, name = 'a.txt', origin: string | null = null): Promise<NewArticle> {
  const bytes = Buffer.from(text);
  return { ...unwrap(await extractArticle(bytes, { name })), bytes, name, origin };
}

async function open(folder: string = folderWith({}), now = () => 1_000): Promise<Store> {
  const store = unwrap(await Store.open(folder, { extract: extractArticle, now }));
  onTestFinished(() => store.close());
  return store;
}

async function add(store: Store, ...texts: readonly string[]): Promise<readonly { id: number; story: number }[]> {
  return unwrap(store.import(await Promise.all(texts.map((text) => item(text)))));
}

/** A clock that advances by a millisecond each time it is read. */
function ticking(): () => number {
  let now = 1_000;
  return () => ++now;
}

describe('importing', () => {
  it('proposes stories, and preserves everything for the next start', async () => {
    const folder = folderWith({});
    const store = unwrap(await Store.open(folder, { extract: extractArticle }));
    const [first, second, third] = await add(store, STORM, STORM_ELSEWHERE, TRIAL);
    expect(second?.story).toBe(first?.story);
    expect(third?.story).not.toBe(first?.story);
    const before = [unwrap(store.stories()), unwrap(store.articles()), unwrap(store.article(first?.id ?? 0))];
    store.close();
    const again = await open(folder);
    expect([unwrap(again.stories()), unwrap(again.articles()), unwrap(again.article(first?.id ?? 0))]).toEqual(before);
    expect(Buffer.from(unwrap(again.original(first?.id ?? 0)).bytes).toString()).toBe(STORM);
    expect(again.notices).toEqual([]);
  });

  it('recognises the same bytes, even under another name', async () => {
    const store = await open();
    const [first] = await add(store, STORM);
    const [again] = unwrap(store.import([await item(STORM, 'b.txt')]));
    expect(again).toMatchObject({ id: first?.id, outcome: 'known' });
    expect(unwrap(store.articles()).length).toBe(1);
  });

  it('keeps corrections when the article is imported again with other clutter', async () => {
    const store = await open();
    const [first] = unwrap(store.import([await item(STORM, 'a.txt', '/saved/a.txt')]));
    const id = first?.id ?? 0;
    unwrap(store.correct(id, { kind: 'outlet', value: 'Vanuatu Post' }));
    const { article } = unwrap(store.article(id));
    const last = article.paragraphs.length - 1;
    const at = anchorOf(article, last);
    if (at === null) throw new Error('no paragraph');
    unwrap(store.correct(id, { kind: 'role', at, role: 'caption' }));
    const saved = `${STORM}\n\nShare this article on Facebook\n`;
    const [again] = unwrap(store.import([await item(saved, 'a.txt', '/saved/a.txt')]));
    expect(again).toMatchObject({ id, outcome: 'updated' });
    const kept = unwrap(store.article(id));
    expect(kept).toMatchObject({ outlet: 'Vanuatu Post', corrections: 2 });
    expect(kept.article.paragraphs.find(({ text }) => text === at.text)?.role).toBe('caption');
    expect(kept.article.paragraphs.some(({ text }) => text.startsWith('Share'))).toBe(true);
    expect(Buffer.from(unwrap(store.original(id)).bytes).toString()).toBe(saved);
  });

  it('keeps the original of an article when two copies of it are imported together, and again', async () => {
    const store = await open();
    const savings = [STORM, `${STORM}\n\nShare this article on Facebook\n`];
    const items = await Promise.all(savings.map((text) => item(text, 'a.txt', '/saved/a.txt')));
    for (const _time of [1, 2]) {
      const [first, second] = unwrap(store.import(items));
      expect(second).toMatchObject({ id: first?.id, outcome: 'updated' });
      expect(Buffer.from(unwrap(store.original(first?.id ?? 0)).bytes).toString()).toBe(savings[1]);
    }
  });

  it('restores an original that was lost', async () => {
    const folder = folderWith({});
    const store = await open(folder);
    const [first] = await add(store, STORM);
    rmSync(join(folder, 'originals'), { recursive: true });
    expect(store.original(first?.id ?? 0)).toMatchObject({
      error: { message: expect.stringMatching(/Import it again/) },
    });
    unwrap(store.import([await item(STORM, 'b.html')]));
    expect(Buffer.from(unwrap(store.original(first?.id ?? 0)).bytes).toString()).toBe(STORM);
  });

  it('does not confuse articles without story text', async () => {
    const store = await open();
    const silent = async (text: string) => {
      const { article, ...rest } = await item(text);
      const paragraphs = article.paragraphs.map((paragraph) => ({ ...paragraph, role: 'boilerplate' as const }));
      return { ...rest, article: { ...article, outlet: 'Vanuatu Post', paragraphs } };
    };
    unwrap(store.import([await silent(STORM)]));
    const [other] = unwrap(store.import([await silent(TRIAL)]));
    expect(other?.outcome).toBe('added');
  });

  it('proposes a near copy of the same origin as a version, and accepts the answer', async () => {
    const store = await open();
    const [first] = unwrap(store.import([await item(STORM, 'a.txt', '/saved/a.txt')]));
    const [second] = unwrap(store.import([await item(`${STORM}\n\nNine people died.`, 'a.txt', '/saved/a.txt')]));
    expect(second).toMatchObject({ outcome: 'added', versionOf: first?.id });
    expect(unwrap(store.versions(second?.id ?? 0)).map(({ id }) => id)).toEqual([first?.id, second?.id]);
    unwrap(store.setVersion(second?.id ?? 0, first?.id ?? 0));
    expect(unwrap(store.article(second?.id ?? 0)).version).toEqual({ of: first?.id, accepted: true });
    unwrap(store.setVersion(second?.id ?? 0, null));
    expect(unwrap(store.article(second?.id ?? 0)).version).toBeNull();
  });

  it('makes all versions of an article versions of the same one, whichever is chosen', async () => {
    const store = await open();
    const items = await Promise.all([1, 2, 3, 4].map((at) => item(`${TRIAL}\n\nDay ${at}.`, `${at}.txt`)));
    const [a = 0, b = 0, c = 0, d = 0] = unwrap(store.import(items)).map(({ id }) => id);
    const all = (...ids: readonly number[]) => {
      for (const id of ids) expect(unwrap(store.versions(id)).map((one) => one.id)).toEqual(ids);
      for (const id of ids) expect(unwrap(store.article(id)).version?.of).not.toBe(id);
    };
    unwrap(store.setVersion(b, a));
    unwrap(store.setVersion(c, b));
    all(a, b, c);
    unwrap(store.setVersion(a, b));
    all(a, b, c);
    unwrap(store.setVersion(d, c));
    all(a, b, c, d);
    unwrap(store.setVersion(d, null));
    all(a, b, c);
  });

  it('proposes no version for an article that may be from another outlet', async () => {
    const store = await open();
    await add(store, STORM);
    const [copy] = unwrap(store.import([await item(`${STORM}\n\nNine people died.`, 'b.txt', '/saved/b.txt')]));
    expect(copy?.versionOf).toBeNull();
  });

  it('stores texts that databases choke on', async () => {
    const store = await open();
    const hostile = `A zero \0 and half \ud83d a pair\n\n'); DROP TABLE article; -- "quoted" %s <script>alert(1)</script>`;
    const bytes = Buffer.from(hostile);
    const { article } = unwrap(await extractArticle(Buffer.from('One.\n\nTwo.'), { name: 'a.txt' }));
    const paragraphs = article.paragraphs.map((paragraph) => ({ ...paragraph, text: hostile }));
    const whole = { ...article, headline: hostile, paragraphs };
    const [kept] = unwrap(store.import([{ article: whole, encoding: null, bytes, name: 'a\0.txt', origin: null }]));
    expect(unwrap(store.article(kept?.id ?? 0)).article).toEqual(whole);
    expect(unwrap(store.search('drop "table article"')).length).toBe(1);
  });
});

describe('stories', () => {
  it('are confirmed, renamed, split, merged and moved to', async () => {
    const store = await open();
    const [a, b, c] = (await add(store, STORM, STORM_ELSEWHERE, TRIAL)).map(({ id }) => id);
    const [trial, storm] = unwrap(store.stories());
    if (a === undefined || b === undefined || c === undefined || !storm || !trial) throw new Error('not all there');
    expect(storm).toMatchObject({ articles: 2, confirmed: false });
    expect(unwrap(store.confirm(storm.id)).story.confirmed).toBe(true);
    expect(unwrap(store.rename(storm.id, 'The storm'))).toMatchObject({ story: { title: 'The storm' }, before: null });
    expect(unwrap(store.rename(storm.id, null))).toMatchObject({ story: { title: storm.title }, before: 'The storm' });
    expect(store.rename(99, 'Nothing')).toMatchObject({ ok: false, error: { code: 'unknown-article' } });
    expect(unwrap(store.opened(storm.id)).opened).toBe(1_000);
    expect(unwrap(store.recent(5)).map(({ id }) => id)).toEqual([storm.id]);
    const split = unwrap(store.move([b], null));
    expect(split.story).toMatchObject({ articles: 1, confirmed: true });
    expect(unwrap(store.merge(trial.id, storm.id)).story).toMatchObject({ id: storm.id, articles: 2 });
    expect(unwrap(store.move([b], storm.id)).story.articles).toBe(3);
    expect(unwrap(store.stories()).map(({ id }) => id)).toEqual([storm.id]);
    expect(store.move([b], 99)).toMatchObject({ ok: false, error: { code: 'unknown-article' } });
    expect(store.merge(99, 98)).toMatchObject({ ok: false });
    expect(unwrap(store.stories()).length).toBe(1);
  });

  it('are restored when a move or a merge is undone', async () => {
    const store = await open(folderWith({}), ticking());
    const [a, b, c] = (await add(store, STORM, STORM_ELSEWHERE, TRIAL)).map(({ id }) => id);
    if (a === undefined || b === undefined || c === undefined) throw new Error('not all there');
    const state = () => [unwrap(store.stories()), unwrap(store.articles())];
    const [trial, storm] = unwrap(store.stories());
    unwrap(store.rename(trial?.id ?? 0, 'The trial', '2012-02-07'));
    const steps = [
      () => unwrap(store.confirm(storm?.id ?? 0)),
      () => unwrap(store.move([b], null)),
      // Confirms the story it goes to, and removes the one it leaves.
      () => unwrap(store.move([c], storm?.id ?? 0)),
      () => unwrap(store.merge(trial?.id ?? 0, storm?.id ?? 0)),
      () => unwrap(store.move([a, b, c], null)),
      () => unwrap(store.merge(storm?.id ?? 0, trial?.id ?? 0)),
    ];
    for (const step of steps) {
      const before = state();
      const { before: placements } = step();
      expect(state()).not.toEqual(before);
      // In the form the window returns it.
      unwrap(store.putBack(placementsSchema.parse(JSON.parse(JSON.stringify(placements)))));
      expect(state()).toEqual(before);
    }
  });

  it('get another id if theirs was reused before a move is undone', async () => {
    const store = await open(folderWith({}), ticking());
    const [storm, trial] = await add(store, STORM, TRIAL);
    unwrap(store.rename(trial?.story ?? 0, 'The trial'));
    const { before } = unwrap(store.merge(trial?.story ?? 0, storm?.story ?? 0));
    const [other] = await add(store, 'Rowers win\n\nThe rowers of Brannock won the cup on the lake on Sunday.');
    expect(other?.story).toBe(trial?.story);
    unwrap(store.putBack(before));
    expect(unwrap(store.stories()).map(({ title, articles }) => [title, articles])).toEqual(
      expect.arrayContaining([
        ['Rowers win', 1],
        ['The trial', 1],
      ]),
    );
    unwrap(store.delete([trial?.id ?? 0]));
    expect(store.putBack(before).ok).toBe(true);
  });

  it('are merged automatically only while they are proposed', async () => {
    const store = await open();
    const [first] = await add(store, STORM);
    const { story: apart } = unwrap(store.move([first?.id ?? 0], null));
    const [second] = await add(store, STORM_ELSEWHERE);
    expect(second?.story).toBe(apart.id);
    const { story: own } = unwrap(store.move([second?.id ?? 0], null));
    expect(unwrap(store.settle([apart.id, own.id]))).toEqual([apart.id, own.id]);
  });

  it('list and filter articles', async () => {
    const store = await open();
    const [storm] = await add(store, STORM, TRIAL);
    unwrap(store.correct(storm?.id ?? 0, { kind: 'outlet', value: 'Vanuatu Post' }));
    unwrap(store.correct(storm?.id ?? 0, { kind: 'published', value: '2012-02-07T20:27:00Z' }));
    unwrap(store.correct(storm?.id ?? 0, { kind: 'agencies', value: ['AFP'] }));
    const ids = (filter: Parameters<Store['articles']>[0]) => unwrap(store.articles(filter)).map(({ id }) => id);
    for (const filter of [
      { outlet: 'Vanuatu Post' },
      { agency: 'AFP' },
      { from: '2012-02-07', to: '2012-02-07' },
      { story: storm?.story ?? 0 },
    ])
      expect(ids(filter)).toEqual([storm?.id]);
    expect(ids({ from: '2012-02-08' })).toEqual([]);
    expect(unwrap(store.articles({}, 'outlet')).map(({ outlet }) => outlet)).toEqual(['Vanuatu Post', null]);
  });
});

describe('corrections', () => {
  it('are undone one by one', async () => {
    const store = await open();
    const [storm] = await add(store, STORM);
    const id = storm?.id ?? 0;
    const { headline } = unwrap(store.article(id));
    unwrap(store.correct(id, { kind: 'headline', value: 'First' }));
    unwrap(store.correct(id, { kind: 'headline', value: 'Second' }));
    expect(unwrap(store.search('second')).length).toBe(1);
    expect(unwrap(store.undoCorrection(id)).article.headline).toBe('First');
    expect(unwrap(store.search('second'))).toEqual([]);
    expect(unwrap(store.undoCorrection(id)).article.headline).toBe(headline);
    expect(unwrap(store.undoCorrection(id)).article.headline).toBe(headline);
  });
});

describe('deleting', () => {
  it('can be undone with everything that belonged to the article', async () => {
    const store = await open();
    const [storm] = await add(store, STORM);
    const id = storm?.id ?? 0;
    unwrap(store.correct(id, { kind: 'outlet', value: 'Vanuatu Post' }));
    const before = unwrap(store.article(id));
    unwrap(store.delete([id]));
    expect(store.article(id).ok).toBe(false);
    expect([unwrap(store.articles()), unwrap(store.stories()), unwrap(store.search('Odette'))]).toEqual([[], [], []]);
    unwrap(store.restore([id]));
    expect(unwrap(store.article(id))).toEqual(before);
    expect(unwrap(store.search('Odette')).length).toBe(1);
  });

  it('restores an article that is imported again', async () => {
    const store = await open();
    const [storm] = await add(store, STORM);
    unwrap(store.delete([storm?.id ?? 0]));
    expect(unwrap(store.import([await item(STORM)]))).toMatchObject([{ id: storm?.id, outcome: 'restored' }]);
  });

  it('is permanent after a month', async () => {
    const folder = folderWith({});
    const store = unwrap(await Store.open(folder, { extract: extractArticle, now: () => 0 }));
    const [storm] = await add(store, STORM);
    unwrap(store.delete([storm?.id ?? 0]));
    store.close();
    const later = await open(folder, () => 31 * 24 * 60 * 60 * 1000);
    unwrap(later.restore([storm?.id ?? 0]));
    expect(unwrap(later.articles())).toEqual([]);
    expect(unwrap(later.import([await item(STORM)]))[0]?.outcome).toBe('added');
  });
});

describe('search', () => {
  it('marks the words of the query by their offsets', async () => {
    const store = await open();
    await add(store, STORM, TRIAL);
    const [hit, ...more] = unwrap(store.search('"Savinja Bank" deposits'));
    expect(more).toEqual([]);
    const [snippet] = hit?.snippets ?? [];
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
      'Savinja Bank',
      'deposits',
    ]);
    const { article } = unwrap(store.article(hit?.article.id ?? 0));
    const paragraph = article.paragraphs[snippet?.paragraph ?? -1]?.text ?? '';
    expect(paragraph.slice(snippet?.start ?? 0).startsWith(snippet?.text ?? '-')).toBe(true);
  });

  it('begins a snippet with a whole word, including the first of its paragraph', async () => {
    const store = await open();
    // The mark is one character further than the length of a snippet before it.
    const before = `Moscow ${'word '.repeat(10)}and `;
    await add(store, `A title of its own\n\n${before}zebras ${'stood there all day '.repeat(12)}still.`);
    const [hit] = unwrap(store.search('zebras'));
    expect(before).toHaveLength(61);
    expect(hit?.snippets[0]?.text).toMatch(/^Moscow word /);
  });

  it.each(['', '   ', '"', '*', 'AND', 'NEAR(a b)', 'headline:x', '-', '^a'])(
    'takes %j for words, not for operators',
    async (query) => {
      const store = await open();
      await add(store, STORM);
      expect(store.search(query).ok).toBe(true);
    },
  );
});

describe('the sample', () => {
  it('is one confirmed story, and can be restored after deletion', async () => {
    const store = await open();
    const seeds = join(import.meta.dirname, '../../../../seeds');
    const sample = unwrap(await importSample(store, seeds, extractArticle));
    expect(sample).toMatchObject({ sample: true, confirmed: true, articles: 5 });
    unwrap(store.delete(unwrap(store.articles()).map(({ id }) => id)));
    expect(unwrap(store.stories())).toEqual([]);
    expect(unwrap(await importSample(store, seeds, extractArticle))).toEqual(sample);
  });
});

/** Runs `work` on a disk that is full after this many writes. */
function fullAfter(writes: number, work: () => Result<unknown>): Result<unknown> {
  const { writeSync, statfsSync } = fs;
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  let left = writes;
  vi.spyOn(fs, 'writeSync').mockImplementation((...values) => {
    if (left-- <= 0) throw full;
    return (writeSync as (...args: unknown[]) => number)(...values);
  });
  vi.spyOn(fs, 'statfsSync').mockImplementation((path) => ({ ...statfsSync(path), bavail: 0 }));
  syncBuiltinESMExports();
  try {
    return work();
  } finally {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  }
}

describe('a store that cannot write', () => {
  it('reports it, stores nothing of the batch, and continues when it can write again', async () => {
    const folder = folderWith({ originals: 'a file where a folder is needed' });
    const store = await open(folder);
    const failed = store.import([await item(STORM)]);
    expect(failed).toMatchObject({ ok: false, error: { code: 'storage' } });
    expect(failed.ok ? '' : failed.error.message).toMatch(/^The library in “.+” could not be changed \(.+\)\. .+\.$/);
    expect([unwrap(store.articles()), unwrap(store.stories())]).toEqual([[], []]);
    rmSync(join(folder, 'originals'));
    expect((await add(store, STORM)).length).toBe(1);
  });

  it('reports a full disk at any write, stores nothing of the step, and continues when there is space', async () => {
    const folder = folderWith({});
    const store = unwrap(await Store.open(folder, { extract: extractArticle }));
    const [storm] = await add(store, STORM);
    const trial = await item(TRIAL);
    const steps = [
      () => store.import([trial]),
      () => store.correct(storm?.id ?? 0, { kind: 'outlet', value: 'Vanuatu Post' }),
      () => store.merge(unwrap(store.stories())[0]?.id ?? 0, storm?.story ?? 0),
      () => store.delete([storm?.id ?? 0]),
    ];
    const state = () => [unwrap(store.stories()), unwrap(store.articles()), unwrap(store.search('Vanuatu'))];
    for (const step of steps) {
      const before = state();
      let writes = 0;
      for (let result = fullAfter(writes, step); !result.ok; result = fullAfter(++writes, step)) {
        expect(result.error.code).toBe('disk-full');
        expect(state()).toEqual(before);
      }
      expect(writes).toBeGreaterThan(0);
      expect(state()).not.toEqual(before);
    }
    const after = state();
    store.close();
    const again = await open(folder);
    expect([unwrap(again.stories()), unwrap(again.articles()), unwrap(again.search('Vanuatu'))]).toEqual(after);
    expect(again.notices).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('reports a read-only folder', async () => {
    const folder = folderWith({});
    chmodSync(folder, 0o500);
    const failed = await Store.open(join(folder, 'library'), { extract: extractArticle });
    expect(failed).toMatchObject({ ok: false, error: { code: 'read-only' } });
  });

  it.each([
    [Object.assign(new Error('x'), { code: 'ENOSPC' }), 'disk-full'],
    [new Error('database or disk is full'), 'disk-full'],
    [Object.assign(new Error('x'), { code: 'EROFS' }), 'read-only'],
    [new Error('attempt to write a readonly database'), 'read-only'],
    [new Error('database disk image is malformed'), 'storage'],
    ['something else\nand its stack', 'storage'],
  ])('reports %s as %s in one sentence', (error, code) => {
    const { error: failure } = failedToStore(error, '/home/someone/library');
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/^The .+“\/home\/someone\/library”.+[^\n]\. .+\.$/);
  });
});
