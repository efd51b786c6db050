import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../contract';
import { folderWith } from '../shared/testing';
import { type FirstScreen, forgetScreen, keepScreen, recallScreen, stateOfFiles, stateOfStory } from './firstScreen';

const screen: FirstScreen = {
  loaded: {
    story: { title: 'T', date: null, articles: [], firstPair: { left: 'a', right: 'b' }, problems: [] },
    articles: new Map([['a', { headline: 'A' } as Article]]),
  },
  comparison: { links: [], passages: [], edits: [], coverage: { left: 0, right: 0 }, approximate: false },
};

const origin = { story: 7, articles: [1], state: 'abc' };

describe('a first screen', () => {
  it('is recalled unchanged, for the same build only, until it is removed', () => {
    const file = join(folderWith({}), 'opening.json');
    keepScreen(file, 'build', origin, screen);
    expect(recallScreen(file, 'build')).toEqual({ ...screen, origin });
    expect(recallScreen(file, 'another')).toBeNull();
    expect(readdirSync(join(file, '..'))).toEqual(['opening.json']);
    forgetScreen(file);
    expect(recallScreen(file, 'build')).toBeNull();
    forgetScreen(file);
  });

  it('is removed rather than outdated when the new one is too large', () => {
    const file = join(folderWith({}), 'opening.json');
    keepScreen(file, 'build', origin, screen);
    const huge = { headline: 'x'.repeat(3 * 1024 * 1024) } as Article;
    keepScreen(file, 'build', origin, { ...screen, loaded: { ...screen.loaded, articles: new Map([['a', huge]]) } });
    expect(recallScreen(file, 'build')).toBeNull();
  });

  it('has a different state when the content of a story or the engine changes', () => {
    const story = { title: 'T', date: null, articles: [{ id: 1, name: 'a', encoding: null, article: {} as Article }] };
    const states = [
      stateOfStory(story, '1'),
      stateOfStory(story, '2'),
      stateOfStory({ ...story, title: 'U' }, '1'),
      stateOfStory({ ...story, articles: [] }, '1'),
    ];
    expect(new Set(states).size).toBe(states.length);
    expect(stateOfStory({ ...story }, '1')).toBe(states[0]);
  });

  it('is null when the file is missing or damaged', () => {
    const file = join(folderWith({ 'opening.json': '{"build":"build","story"' }), 'opening.json');
    expect(recallScreen(file, 'build')).toBeNull();
    expect(recallScreen(`${file}.not`, 'build')).toBeNull();
  });

  it('has a different state when a file, its name, the list or the engine changes', () => {
    const folder = folderWith({ 'story.json': '{}', 'a.txt': 'A', 'b.txt': 'B' });
    const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    const keys = [
      stateOfFiles({ folder }, '1'),
      stateOfFiles({ folder }, '2'),
      stateOfFiles({ files: [a, b] }, '1'),
      stateOfFiles({ files: [b, a] }, '1'),
    ];
    appendFileSync(a, '!');
    keys.push(stateOfFiles({ folder }, '1'), stateOfFiles({ files: [a, b] }, '1'));
    expect(keys).not.toContain(null);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has no state when a file is missing or too large', () => {
    const folder = folderWith({ 'a.txt': 'A' });
    expect(stateOfFiles({ files: [join(folder, 'no.txt')] }, '1')).toBeNull();
    writeFileSync(join(folder, 'b.txt'), Buffer.alloc(600 * 1024, 'x'));
    expect(stateOfFiles({ folder }, '1')).toBeNull();
  });

  it('only logs an error if it cannot be written', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    keepScreen(join(folderWith({ file: '' }), 'file', 'opening.json'), 'build', origin, screen);
    expect(error).toHaveBeenCalledTimes(1);
    error.mockRestore();
  });
});
