import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../../contract';
import { oldestLeft } from './useSession';

const summary = (id: string, outlet: string | null, published: string | null): ArticleSummary => ({
  id,
  file: `${id}.txt`,
  outlet,
  headline: null,
  published,
  agencyClaims: [],
  encoding: null,
});

describe('the pair a story opens on', () => {
  const opened = (...articles: readonly ArticleSummary[]) => oldestLeft({ articles }, { left: 'a', right: 'b' });

  it('has the older version of one outlet on the left', () => {
    const [old, late] = ['2026-11-20T11:10:00Z', '2026-11-20T15:40:00Z'];
    expect(opened(summary('a', 'Metro', late), summary('b', 'Metro', old))).toEqual({ left: 'b', right: 'a' });
    expect(opened(summary('a', 'Metro', old), summary('b', 'Metro', late))).toEqual({ left: 'a', right: 'b' });
  });

  it('is left as it is where outlets differ, are unknown, or times do not order them', () => {
    for (const [outlet, other, at, after] of [
      ['Metro', 'Courier', '2026-11-21', '2026-11-20'],
      [null, null, '2026-11-21', '2026-11-20'],
      ['Metro', 'Metro', '2026-11-20', '2026-11-20'],
      ['Metro', 'Metro', null, '2026-11-20'],
    ] as const)
      expect(opened(summary('a', outlet, at), summary('b', other, after))).toEqual({ left: 'a', right: 'b' });
  });
});
