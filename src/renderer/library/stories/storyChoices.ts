import type { StoryItem } from '../../../contract';
import { createMatcher } from '../../../viewmodel/search/match';

/** Stories offered before anything is typed; typing finds the others. */
const MOST_OFFERED = 50;

/** A story to choose; null is a new one. */
export interface StoryChoice {
  readonly story: StoryItem | null;
}

/** The stories whose titles match the typed words, the best match first, and a new story where `hasNew`. */
export function storyChoices(stories: readonly StoryItem[], typed: string, hasNew: boolean): readonly StoryChoice[] {
  const isTyped = typed.trim() !== '';
  const found = isTyped
    ? createMatcher(stories, ({ title }) => ({ text: title }))(typed).best.map(({ item }) => item)
    : stories.slice(0, MOST_OFFERED);
  const choices = found.map((story) => ({ story }));
  if (!hasNew) return choices;
  // A user who types a title is looking for an existing story.
  return isTyped ? [...choices, { story: null }] : [{ story: null }, ...choices];
}
