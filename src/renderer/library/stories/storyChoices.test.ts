import { describe, expect, it } from 'vitest';
import { storyItem } from '../testing';
import { storyChoices } from './storyChoices';

const stories = ['Bridge approved', 'Owls return', 'Bridges closed'].map((title, id) => storyItem(id, { title }));
const titles = (typed: string, hasNew: boolean) =>
  storyChoices(stories, typed, hasNew).map(({ story }) => story?.title ?? 'new');

describe('storyChoices', () => {
  it('offers all, a new story first', () => {
    expect(titles('', true)).toEqual(['new', 'Bridge approved', 'Owls return', 'Bridges closed']);
    expect(titles('', false)).not.toContain('new');
  });

  it('finds the typed words, before a new story', () => {
    expect(titles('owls', true)).toEqual(['Owls return', 'new']);
    expect(titles('zebra', false)).toEqual([]);
  });
});
