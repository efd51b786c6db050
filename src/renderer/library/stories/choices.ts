import type { StoryItem } from '../../../contract';
import { createMatcher } from '../../../viewmodel/search/match';

/** Stories offered before anything is typed; the words of a title find the rest. */
const MOST_OFFERED = 50;

/** Null is a new story. */
export interface Choice {
  readonly story: StoryItem | null;
}

/** The stories whose titles have what is typed, best first, and the new one where that can be chosen. */
export function choicesOf(stories: readonly StoryItem[], typed: string, hasNew: boolean): readonly Choice[] {
  const isTyped = typed.trim() !== '';
  const found = isTyped
    ? createMatcher(stories, ({ title }) => ({ text: title }))(typed).best.map(({ item }) => item)
    : stories.slice(0, MOST_OFFERED);
  const choices = found.map((story) => ({ story }));
  if (!hasNew) return choices;
  // Who types a title looks for a story that is there.
  return isTyped ? [...choices, { story: null }] : [{ story: null }, ...choices];
}
