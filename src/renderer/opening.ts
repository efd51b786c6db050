/**
 * What the first paint waits for. Imported before everything else, so that the story, its comparison and the fonts are
 * on their way while React is still being read.
 */
import type { Pair, Result, Story } from '../contract';

/** The story as it was when the window opened, and the comparison it opens on. */
export interface Opening {
  readonly story: Promise<Result<Story>>;
  /** What the story opens on, compared; null when it opens on nothing. */
  readonly pair: Promise<Result<Pair> | null>;
  /** Settles when the faces of the first paint are loaded, or have failed to: the fallback is better than nothing. */
  readonly fonts: Promise<unknown>;
}

const firstFaces = [
  '400 1em "Source Serif 4 Variable"',
  'italic 400 1em "Source Serif 4 Variable"',
  '400 1em "Inter Variable"',
];

const story = window.crossread.story();

/** Asked for once; whoever draws first takes it from here. */
export const opening: Opening = {
  story,
  pair: story.then((result) => {
    const ids = result.ok ? result.value.opening : null;
    return ids === null ? null : window.crossread.compare(ids.left, ids.right);
  }),
  fonts: Promise.allSettled(firstFaces.map((face) => document.fonts.load(face))),
};
