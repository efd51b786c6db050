import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Article, Comparison } from '../contract';
import { fail, ok } from './library/result';
import { folderWith } from './library/testing';
import { Session } from './session';

const comparison: Comparison = {
  links: [],
  passages: [],
  edits: [],
  coverage: { left: 0, right: 0 },
  approximate: false,
};

function engine() {
  return {
    parse: vi.fn(async (headline: string) => ok({ headline } as Article)),
    compare: vi.fn(async (_left: Article, _right: Article) => ok(comparison)),
    cancel: vi.fn(),
  };
}

function files(): string[] {
  const folder = folderWith({ 'a.txt': 'A', 'b.txt': 'B', 'c.txt': 'C' });
  return ['a.txt', 'b.txt', 'c.txt'].map((name) => join(folder, name));
}

describe('Session', () => {
  it('begins with the comparison a story opens on before it is asked for', async () => {
    const stand = engine();
    const session = new Session(stand);
    await session.open({ files: files() });
    expect(stand.compare).toHaveBeenCalledExactlyOnceWith({ headline: 'A' }, { headline: 'B' });
  });

  it('compares by ids and gives the articles with it', async () => {
    const session = new Session(engine());
    const story = await session.open({ files: files() });
    const [first, , third] = story.ok ? story.value.articles : [];
    expect(await session.compare(third?.id ?? '', first?.id ?? '')).toEqual(
      ok({ left: { headline: 'C' }, right: { headline: 'A' }, comparison }),
    );
  });

  it('knows no article of a story opened before', async () => {
    const session = new Session(engine());
    const before = await session.open({ files: files() });
    await session.open({ files: files() });
    const id = before.ok ? (before.value.articles[0]?.id ?? '') : '';
    expect(await session.compare(id, id)).toMatchObject({ ok: false, error: { code: 'unknown-article' } });
  });

  it('shows the story opened last, whichever is read first, and does not begin with the other', async () => {
    const stand = engine();
    let release = (): void => {};
    stand.parse.mockImplementationOnce(async (headline) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return ok({ headline } as Article);
    });
    const session = new Session(stand);
    const [a = '', b = '', c = ''] = files();
    const first = session.open({ files: [a, b] });
    const second = session.open({ files: [c, c] });
    expect((await second).ok).toBe(true);
    await vi.waitFor(() => expect(stand.parse).toHaveBeenCalledTimes(3));
    release();
    await first;
    expect(await session.story()).toMatchObject({ value: { title: 'C' } });
    expect(stand.compare).toHaveBeenCalledTimes(1);
  });

  it('hands on why there is no story or no comparison', async () => {
    const stand = engine();
    const session = new Session(stand);
    expect(await session.compare('x', 'y')).toMatchObject({ ok: false, error: { code: 'bad-story' } });
    const story = await session.open({ files: files() });
    stand.compare.mockResolvedValueOnce(fail('engine', 'Lost.') as never);
    const { left = '', right = '' } = (story.ok && story.value.opening) || {};
    expect(await session.compare(left, right)).toEqual(fail('engine', 'Lost.'));
  });
});
