import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../engine';
import { folderWith } from '../../shared/testing';
import { extractArticle } from '../../sources/extract/extractArticle';
import { add, item, openStore, STORM, STORM_ELSEWHERE, TRIAL } from '../testing';
import { importSample } from './import';
import { Store } from './store';
import { unwrap } from './testing';

describe('importing', () => {
  it('proposes stories, and preserves everything for the next start', async () => {
    const folder = folderWith({});
    const store = unwrap(await Store.open(folder, { extract: extractArticle }));
    const [first, second, third] = await add(store, STORM, STORM_ELSEWHERE, TRIAL);
    expect(second?.story).toBe(first?.story);
    expect(third?.story).not.toBe(first?.story);
    const before = [unwrap(store.stories()), unwrap(store.articles()), unwrap(store.article(first?.id ?? 0))];
    store.close();
    const again = await openStore(folder);
    expect([unwrap(again.stories()), unwrap(again.articles()), unwrap(again.article(first?.id ?? 0))]).toEqual(before);
    expect(Buffer.from(unwrap(again.original(first?.id ?? 0)).bytes).toString()).toBe(STORM);
    expect(again.notices).toEqual([]);
  });

  it('recognises the same bytes, even under another name', async () => {
    const store = await openStore();
    const [first] = await add(store, STORM);
    const [again] = unwrap(store.import([await item(STORM, 'b.txt')]));
    expect(again).toMatchObject({ id: first?.id, outcome: 'known' });
    expect(unwrap(store.articles()).length).toBe(1);
  });

  it('keeps corrections when the article is imported again with other clutter', async () => {
    const store = await openStore();
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
    const store = await openStore();
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
    const store = await openStore(folder);
    const [first] = await add(store, STORM);
    rmSync(join(folder, 'originals'), { recursive: true });
    expect(store.original(first?.id ?? 0)).toMatchObject({
      error: { message: expect.stringMatching(/Import it again/) },
    });
    unwrap(store.import([await item(STORM, 'b.html')]));
    expect(Buffer.from(unwrap(store.original(first?.id ?? 0)).bytes).toString()).toBe(STORM);
  });

  it('does not confuse articles without story text', async () => {
    const store = await openStore();
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
    const store = await openStore();
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
    const store = await openStore();
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
    const store = await openStore();
    await add(store, STORM);
    const [copy] = unwrap(store.import([await item(`${STORM}\n\nNine people died.`, 'b.txt', '/saved/b.txt')]));
    expect(copy?.versionOf).toBeNull();
  });

  it('stores texts that databases choke on', async () => {
    const store = await openStore();
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

describe('corrections', () => {
  it('are undone one by one', async () => {
    const store = await openStore();
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
    const store = await openStore();
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
    const store = await openStore();
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
    const later = await openStore(folder, () => 31 * 24 * 60 * 60 * 1000);
    unwrap(later.restore([storm?.id ?? 0]));
    expect(unwrap(later.articles())).toEqual([]);
    expect(unwrap(later.import([await item(STORM)]))[0]?.outcome).toBe('added');
  });
});

describe('the sample', () => {
  it('is one confirmed story, and can be restored after deletion', async () => {
    const store = await openStore();
    const seeds = join(import.meta.dirname, '../../../../seeds');
    const sample = unwrap(await importSample(store, seeds, extractArticle));
    expect(sample).toMatchObject({ sample: true, confirmed: true, articles: 5 });
    unwrap(store.delete(unwrap(store.articles()).map(({ id }) => id)));
    expect(unwrap(store.stories())).toEqual([]);
    expect(unwrap(await importSample(store, seeds, extractArticle))).toEqual(sample);
  });
});
