import type { StoryItem } from '../../contract';

/** A story as lists show it, for tests: a kept one of two articles. */
export function storyItem(id: number, facts: Partial<StoryItem> = {}): StoryItem {
  return {
    id,
    title: `Story ${id}`,
    date: null,
    confirmed: true,
    sample: false,
    articles: 2,
    outlets: [],
    opened: null,
    ...facts,
  };
}
