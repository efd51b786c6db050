import { describe, expect, it, vi } from 'vitest';
import type { Article, Comparison, Decision, Failure, KeptDecision, Result } from '../../contract';
import type { DecidedComparison } from '../../engine';
import { fail, ok } from '../shared/result';
import type { LoadedStory } from '../sources/load';
import { StorySession } from './session';

const comparison: Comparison = {
  links: [],
  passages: [],
  edits: [],
  coverage: { left: 0, right: 0 },
  approximate: false,
};

/** The engine's comparison with the decisions applied. */
const decided: Comparison = { ...comparison, coverage: { left: 1, right: 1 } };

const decision = (left: number, texts: string | null = null): KeptDecision => ({
  kind: 'make',
  left: [left],
  right: [0],
  reason: '',
  texts,
});

/** Decisions in memory; those about paragraph 9 are stale. */
function memory(problem: Failure | null = null) {
  let kept: readonly KeptDecision[] = [];
  return {
    problem,
    of: () => kept.map((each) => ({ decision: each, isCurrent: each.left[0] !== 9 })),
    keep: vi.fn((_left: Article, _right: Article, decisions: readonly KeptDecision[]): Result<null> => {
      kept = decisions;
      return ok(null);
    }),
  };
}

/** An engine whose stories have the articles that their files are named after. */
function engine() {
  return {
    open: vi.fn(async (source: { readonly files: readonly string[] } | { readonly folder: string }, prefix: string) => {
      const files = 'files' in source ? source.files : [];
      const articles = files.map((file, index) => ({
        summary: {
          id: `${prefix}${index}`,
          file,
          outlet: null,
          headline: file,
          published: null,
          agencyClaims: [],
          encoding: null,
        },
        article: { headline: file } as Article,
      }));
      const [left, right] = articles;
      return ok<LoadedStory>({
        story: {
          title: files.join(),
          date: null,
          articles: articles.map(({ summary }) => summary),
          firstPair: left && right ? { left: left.summary.id, right: right.summary.id } : null,
          problems: [],
        },
        articles: new Map(articles.map(({ summary, article }) => [summary.id, article])),
      });
    }),
    compare: vi.fn(async (_left: Article, _right: Article) => ok(comparison)),
    compareInBackground: vi.fn(async (_left: Article, _right: Article) => ok(comparison)),
    decide: vi.fn(async (_left: Article, _right: Article, _comparison: Comparison, decisions: readonly Decision[]) =>
      ok<DecidedComparison>({
        comparison: decided,
        outcomes: decisions.map(() => ({ effect: 'applied', overriddenLinks: [] })),
      }),
    ),
    adopt: vi.fn(),
    cached: vi.fn((_left: Article, _right: Article) => Promise.resolve(ok(comparison))),
    cancel: vi.fn(),
  };
}

const files = ['A', 'B', 'C'];

describe('StorySession', () => {
  it('compares by ids and returns the articles with the comparison', async () => {
    const session = new StorySession(engine(), memory());
    const story = await session.open({ files });
    const [first, , third] = story.ok ? story.value.articles : [];
    expect(await session.compare(third?.id ?? '', first?.id ?? '')).toEqual(
      ok({ left: { headline: 'C' }, right: { headline: 'A' }, comparison }),
    );
  });

  it('reports coverage with decisions applied, without requesting a comparison', async () => {
    const given = engine();
    const session = new StorySession(given, memory());
    const story = await session.open({ files });
    const [first, second] = story.ok ? story.value.articles : [];
    expect(await session.coverage(first?.id ?? '', second?.id ?? '')).toEqual(ok(comparison.coverage));
    expect(given.compare).not.toHaveBeenCalled();
    await session.decide(first?.id ?? '', second?.id ?? '', [decision(1)]);
    expect(await session.coverage(first?.id ?? '', second?.id ?? '')).toEqual(ok(decided.coverage));
    expect(await session.coverage('no', 'such')).toMatchObject({ ok: false, error: { code: 'unknown-article' } });
  });

  it('does not find articles of an earlier story', async () => {
    const session = new StorySession(engine(), memory());
    const before = await session.open({ files });
    await session.open({ files });
    const id = before.ok ? (before.value.articles[0]?.id ?? '') : '';
    expect(await session.compare(id, id)).toMatchObject({ ok: false, error: { code: 'unknown-article' } });
  });

  it('shows the story opened last, even if an earlier one takes longer to read', async () => {
    const client = engine();
    let release = (): void => {};
    const late = client.open.getMockImplementation();
    client.open.mockImplementationOnce(async (source, prefix) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return late?.(source, prefix) ?? fail('engine', 'no engine');
    });
    const session = new StorySession(client, memory());
    const first = session.open({ files: ['A', 'B'] });
    expect((await session.open({ files: ['C', 'C'] })).ok).toBe(true);
    release();
    await first;
    expect(await session.story()).toMatchObject({ value: { title: 'C,C' } });
  });

  it('keeps the open story when a later one fails, and reports why', async () => {
    const client = engine();
    const session = new StorySession(client, memory());
    const kept = await session.open({ files });
    client.open.mockResolvedValueOnce(fail('bad-story', 'Not a story.') as never);
    expect(await session.open({ folder: 'other' })).toEqual(fail('bad-story', 'Not a story.'));
    expect(await session.story()).toEqual(kept);
    const [left, right] = kept.ok ? kept.value.articles : [];
    expect(await session.compare(left?.id ?? '', right?.id ?? '')).toMatchObject({ ok: true });
  });

  it('reports why the first story failed', async () => {
    const client = engine();
    client.open.mockResolvedValueOnce(fail('bad-story', 'Not a story.') as never);
    const session = new StorySession(client, memory());
    await session.open({ folder: 'other' });
    expect(await session.story()).toEqual(fail('bad-story', 'Not a story.'));
  });

  it('resumes a cached first screen without the engine', async () => {
    const first = engine();
    const before = new StorySession(first, memory());
    const story = await before.open({ files });
    const screen = story.ok ? await before.firstScreenOf(story.value) : null;
    if (!screen) throw new Error('There is no first screen.');
    expect(first.compare).not.toHaveBeenCalled();
    const client = engine();
    const after = new StorySession(client, memory());
    after.resume(screen);
    expect(await after.story()).toEqual(await before.story());
    expect(client.adopt).toHaveBeenCalledExactlyOnceWith({ headline: 'A' }, { headline: 'B' }, comparison);
    expect(client.open).not.toHaveBeenCalled();
  });

  it('shows a story whose articles are loaded already, with new ids', async () => {
    const client = engine();
    const session = new StorySession(client, memory());
    const before = await session.open({ files });
    const article = (headline: string) => ({
      id: 1,
      name: `${headline}.txt`,
      encoding: null,
      article: { headline, outlet: null, published: null, agencyClaims: [], paragraphs: [] } as unknown as Article,
    });
    const story = session.show({ title: 'T', date: '2012-02-07', articles: [article('X'), article('Y')] });
    expect(await session.story()).toEqual(ok(story));
    expect(story).toMatchObject({ title: 'T', date: '2012-02-07', articles: [{ file: 'X.txt', headline: 'X' }, {}] });
    const { left = '', right = '' } = story.firstPair ?? {};
    expect(await session.compare(left, right)).toMatchObject(
      ok({ left: { headline: 'X' }, right: { headline: 'Y' }, comparison }),
    );
    const old = before.ok ? (before.value.articles[0]?.id ?? '') : '';
    expect(await session.compare(old, old)).toMatchObject({ error: { code: 'unknown-article' } });
    expect(await session.isOpen(story)).toBe(true);
    expect(before.ok && (await session.isOpen(before.value))).toBe(false);
    expect(before.ok && (await session.firstScreenOf(before.value))).toBeNull();
  });

  it('passes on the reason for a failed story or comparison', async () => {
    const client = engine();
    const session = new StorySession(client, memory());
    expect(await session.compare('x', 'y')).toMatchObject({ ok: false, error: { code: 'bad-story' } });
    const story = await session.open({ files });
    client.compare.mockResolvedValueOnce(fail('engine', 'Lost.') as never);
    const { left = '', right = '' } = (story.ok && story.value.firstPair) || {};
    expect(await session.compare(left, right)).toEqual(fail('engine', 'Lost.'));
  });

  it('stores decisions and applies them to later comparisons', async () => {
    const client = engine();
    const session = new StorySession(client, memory());
    const story = await session.open({ files });
    const { left = '', right = '' } = (story.ok && story.value.firstPair) || {};
    expect(await session.compare(left, right)).not.toHaveProperty('value.decisions');
    expect(client.decide).not.toHaveBeenCalled();
    const answer = await session.decide(left, right, [decision(9), decision(1)]);
    expect(answer).toMatchObject({
      value: {
        comparison: decided,
        decisions: [
          { decision: decision(9), effect: 'stale', overriddenLinks: [] },
          { decision: decision(1), effect: 'applied', overriddenLinks: [] },
        ],
      },
    });
    // Stale decisions are not passed to the engine: they would name other paragraphs now.
    expect(client.decide.mock.lastCall?.[3]).toEqual([decision(1)]);
    expect(await session.compare(left, right)).toEqual(answer);
    // The comparison cached for the next start has no decisions applied.
    expect(story.ok && (await session.firstScreenOf(story.value))?.comparison).toBe(comparison);
    await session.decide(left, right, []);
    expect(await session.compare(left, right)).toMatchObject({ value: { comparison } });
  });

  it('reports why decisions cannot be stored or applied', async () => {
    const client = engine();
    const kept = memory();
    const session = new StorySession(client, kept);
    expect(await session.decide('x', 'y', [])).toMatchObject({ error: { code: 'bad-story' } });
    const story = await session.open({ files });
    expect(await session.decide('x', 'y', [])).toMatchObject({ error: { code: 'unknown-article' } });
    const { left = '', right = '' } = (story.ok && story.value.firstPair) || {};
    kept.keep.mockReturnValueOnce(fail('unwritable', 'Full.'));
    expect(await session.decide(left, right, [decision(1)])).toEqual(fail('unwritable', 'Full.'));
    client.decide.mockResolvedValueOnce(fail('cancelled', 'Given up.') as never);
    expect(await session.decide(left, right, [decision(1)])).toEqual(fail('cancelled', 'Given up.'));
  });

  it('reports stored decisions that could not be read', async () => {
    const problem: Failure = { code: 'unreadable', message: 'Damaged.' };
    const session = new StorySession(engine(), memory(problem));
    await session.open({ files });
    expect(await session.story()).toMatchObject({ value: { problems: [problem] } });
  });
});
