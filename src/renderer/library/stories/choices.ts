import fuzzysort from 'fuzzysort';
import type { StoryItem } from '../../../contract';

/** More than a person looks through; further words find the rest. */
const mostChoices = 50;
/** What is found by less is scattered letters (fuzzysort's scale: 1 is exact). */
const leastScore = 0.35;

/** Null is a new story. */
export interface Choice {
  readonly story: StoryItem | null;
}

/** The stories that fit what is typed, best first, after the new one where that can be chosen. */
export function choicesOf(stories: readonly StoryItem[], typed: string, hasNew: boolean): readonly Choice[] {
  const wanted = typed.trim();
  const found =
    wanted === ''
      ? stories.slice(0, mostChoices)
      : fuzzysort
          .go(wanted, stories, { key: 'title', limit: mostChoices, threshold: leastScore })
          .map(({ obj }) => obj);
  const choices = found.map((story) => ({ story }));
  // Who types a title looks for a story that is there.
  if (!hasNew) return choices;
  return wanted === '' ? [{ story: null }, ...choices] : [...choices, { story: null }];
}
