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
  /** All of the above, once all is there: then the first render is the whole page, not three steps to it. */
  readonly whole: () => Whole | null;
}

/** A story and the comparison it opens on. */
export interface Whole {
  readonly story: Story;
  readonly pair: Pair;
}

const firstFaces = [
  '400 1em "Source Serif 4 Variable"',
  'italic 400 1em "Source Serif 4 Variable"',
  '400 1em "Inter Variable"',
];

const story = window.crossread.story();

const pair = story.then((result) => {
  const ids = result.ok ? result.value.firstPair : null;
  return ids === null ? null : window.crossread.compare(ids.left, ids.right);
});
const fonts = Promise.allSettled(firstFaces.map((face) => document.fonts.load(face)));

let whole: Whole | null = null;

/** Settles when the first render can be the whole page, or when something stands in the way of that. */
export const ready = Promise.all([story, pair, fonts]).then(
  ([opened, compared]) => {
    if (opened.ok && compared?.ok) whole = { story: opened.value, pair: compared.value };
  },
  () => {},
);

/** Asked for once; whoever draws first takes it from here. */
export const opening: Opening = { story, pair, fonts, whole: () => whole };
