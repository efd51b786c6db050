import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../contract';
import { folderWith } from './library/testing';
import { keep, keyOf, type Recalled, recall } from './recall';

const opening: Recalled = {
  loaded: {
    story: { title: 'T', date: null, articles: [], opening: { left: 'a', right: 'b' }, problems: [] },
    articles: new Map([['a', { headline: 'A' } as Article]]),
  },
  comparison: { links: [], passages: [], edits: [], coverage: { left: 0, right: 0 }, approximate: false },
};

describe('what the last start opened on', () => {
  it('comes back as it was kept, for its key only', () => {
    const file = join(folderWith({}), 'opening.json');
    keep(file, 'key', opening);
    expect(recall(file, 'key')).toEqual(opening);
    expect(recall(file, 'another')).toBeNull();
    expect(readdirSync(join(file, '..'))).toEqual(['opening.json']);
  });

  it('is none when the file is missing or damaged', () => {
    const file = join(folderWith({ 'opening.json': '{"key":"key","story"' }), 'opening.json');
    expect(recall(file, 'key')).toBeNull();
    expect(recall(`${file}.not`, 'key')).toBeNull();
  });

  it('has another key when a file, its name, the list or the engine changes', () => {
    const folder = folderWith({ 'story.json': '{}', 'a.txt': 'A', 'b.txt': 'B' });
    const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    const keys = [
      keyOf({ folder }, '1'),
      keyOf({ folder }, '2'),
      keyOf({ files: [a, b] }, '1'),
      keyOf({ files: [b, a] }, '1'),
    ];
    appendFileSync(a, '!');
    keys.push(keyOf({ folder }, '1'), keyOf({ files: [a, b] }, '1'));
    expect(keys).not.toContain(null);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has no key when a file is missing or too large to be worth it', () => {
    const folder = folderWith({ 'a.txt': 'A' });
    expect(keyOf({ files: [join(folder, 'no.txt')] }, '1')).toBeNull();
    writeFileSync(join(folder, 'b.txt'), Buffer.alloc(600 * 1024, 'x'));
    expect(keyOf({ folder }, '1')).toBeNull();
  });

  it('costs nothing but a line where nothing can be written', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    keep(join(folderWith({}), 'no', 'opening.json'), 'key', opening);
    expect(error).toHaveBeenCalledTimes(1);
    error.mockRestore();
  });
});
