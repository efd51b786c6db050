import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith } from '../../shared/testing';
import { extractArticle } from '../../sources/extract/extractArticle';
import { Store } from './store';
import { unwrap } from './testing';

/** The metadata of an article; each is about a different event. */
interface Known {
  readonly outlet: string | null;
  readonly published: string | null;
  readonly headline: string;
  readonly agencies?: readonly string[];
}

const KNOWN: readonly Known[] = [
  { headline: 'Odette tears roofs off', outlet: 'Reuters', published: '2012-02-07', agencies: ['Reuters'] },
  { headline: 'Banker guilty', outlet: 'The Times', published: '2012-02-09T10:00:00Z', agencies: ['AP', 'Reuters'] },
  { headline: 'Another vote', outlet: null, published: null },
  { headline: 'Crane falls', outlet: 'Reuters', published: '2012-02-08', agencies: ['AP'] },
];

/** A library with these articles, each in a separate story, in this order. */
async function library() {
  let now = 1000;
  const store = unwrap(await Store.open(folderWith({}), { extract: extractArticle, now: () => ++now }));
  onTestFinished(() => store.close());
  const ids: number[] = [];
  const stories: number[] = [];
  for (const [at, { agencies = [], ...known }] of KNOWN.entries()) {
    const bytes = Buffer.from(`${known.headline}\n\nWhat happened at place ${at} was ${'strange '.repeat(at + 1)}.`);
    const { article, encoding } = unwrap(await extractArticle(bytes, { name: `${at}.txt` }));
    const item = { article: { ...article, ...known, agencies }, encoding, bytes, name: `${at}.txt`, origin: null };
    const [imported] = unwrap(store.import([item]));
    const moved = unwrap(store.move([imported?.id ?? 0], null));
    ids.push(imported?.id ?? 0);
    stories.push(moved.story.id);
  }
  return { store, ids, stories };
}

const all = { skip: 0, limit: 200 };

describe('paged lists', () => {
  it.each([
    ['added', [3, 2, 1, 0]],
    ['published', [1, 3, 0, 2]],
    ['outlet', [0, 3, 1, 2]],
    ['headline', [2, 1, 3, 0]],
  ] as const)('contain articles by %s, unknown values last', async (order, expected) => {
    const { store, ids } = await library();
    const whole = unwrap(store.articlesIn({}, order, all));
    expect(whole.items.map(({ id }) => ids.indexOf(id))).toEqual(expected);
    expect(whole.items).toEqual(unwrap(store.articles({}, order)));
    const parts = [0, 3].map((skip) => unwrap(store.articlesIn({}, order, { skip, limit: 3 })));
    expect(parts.flatMap(({ items }) => items)).toEqual(whole.items);
    expect(parts.map(({ total }) => total)).toEqual([4, 4]);
  });

  it('contain only articles that match the whole filter, and count them', async () => {
    const { store, ids, stories } = await library();
    const found = (filter: Parameters<Store['articlesIn']>[0]) => {
      const { items, total } = unwrap(store.articlesIn(filter, 'added', { skip: 0, limit: 1 }));
      return [total, ids.indexOf(items[0]?.id ?? 0)];
    };
    expect(found({ outlet: 'Reuters' })).toEqual([2, 3]);
    expect(found({ agency: 'Reuters' })).toEqual([2, 1]);
    expect(found({ from: '2012-02-08', to: '2012-02-09' })).toEqual([2, 3]);
    expect(found({ outlet: 'Reuters', agency: 'AP' })).toEqual([1, 3]);
    expect(found({ story: stories[2] ?? 0 })).toEqual([1, 2]);
    expect(found({ outlet: "Reuters' OR 1=1" })).toEqual([0, -1]);
  });

  it.each([
    ['added', [3, 2, 1, 0]],
    ['opened', [1, 2, 3, 0]],
    ['date', [0, 3, 2, 1]],
    ['title', [2, 3, 1, 0]],
  ] as const)('contain stories by %s, unknown values last', async (order, expected) => {
    const { store, stories } = await library();
    const [first = 0, second = 0, third = 0] = stories;
    unwrap(store.opened(third));
    unwrap(store.opened(second));
    unwrap(store.rename(first, null, '2012-02-07'));
    unwrap(store.rename(second, 'guilty', null));
    const whole = unwrap(store.storiesIn(order, all));
    expect(whole.items.map(({ id }) => stories.indexOf(id))).toEqual(expected);
    expect(whole.items.map(({ id }) => id).sort()).toEqual(
      unwrap(store.stories())
        .map(({ id }) => id)
        .sort(),
    );
    const parts = [0, 3].map((skip) => unwrap(store.storiesIn(order, { skip, limit: 3 })));
    expect(parts.flatMap(({ items }) => items)).toEqual(whole.items);
    expect(parts.map(({ total }) => total)).toEqual([4, 4]);
  });

  it('have the values to filter by, the most frequent first, without deleted articles', async () => {
    const { store, ids, stories } = await library();
    expect(unwrap(store.facets())).toEqual({
      articles: 4,
      stories: 4,
      proposed: 0,
      outlets: [
        { name: 'Reuters', articles: 2 },
        { name: 'The Times', articles: 1 },
      ],
      agencies: [
        { name: 'AP', articles: 2 },
        { name: 'Reuters', articles: 2 },
      ],
    });
    unwrap(store.delete(ids.slice(0, 2)));
    expect(unwrap(store.facets())).toMatchObject({
      articles: 2,
      stories: 2,
      outlets: [{ name: 'Reuters', articles: 1 }],
      agencies: [{ name: 'AP', articles: 1 }],
    });
    expect(unwrap(store.articlesIn({}, 'added', all)).total).toBe(2);
    expect(unwrap(store.storiesIn('added', all)).total).toBe(2);
    expect(store.story(stories[0] ?? 0)).toMatchObject({ ok: false, error: { code: 'unknown-article' } });
  });

  it('are empty for an empty library', async () => {
    const store = unwrap(await Store.open(folderWith({}), { extract: extractArticle }));
    onTestFinished(() => store.close());
    expect(unwrap(store.facets())).toEqual({ articles: 0, stories: 0, proposed: 0, outlets: [], agencies: [] });
    expect(unwrap(store.storiesIn('title', all))).toEqual({ items: [], total: 0 });
  });
});

it('forget that stories were opened, but keep them', async () => {
  const { store, stories } = await library();
  unwrap(store.opened(stories[0] ?? 0));
  unwrap(store.opened(stories[1] ?? 0));
  expect(unwrap(store.recent(10)).map(({ id }) => id)).toEqual([stories[1], stories[0]]);
  unwrap(store.forgetOpened());
  expect(unwrap(store.recent(10))).toEqual([]);
  expect(unwrap(store.storiesIn('added', all)).total).toBe(4);
});
