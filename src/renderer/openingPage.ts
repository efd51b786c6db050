/**
 * The first page: a story, the comparison it opens on and the fonts. Imported before everything else, so that all three
 * are requested while React is still loading.
 */
import type { Pair, Result, Story } from '../contract';

/** The page that a story opens on, as it arrives. */
export interface OpeningPage {
  readonly story: Promise<Result<Story>>;
  /** The comparison the story opens on; null when there are not two articles to compare. */
  readonly pair: Promise<Result<Pair> | null>;
  /** Settles when the fonts of the first paint have loaded or failed: a fallback font is better than none. */
  readonly fonts: Promise<unknown>;
  /** Everything, once it has arrived, so that the first render is the whole page, and not one of three steps to it. */
  readonly loaded: () => OpeningComparison | null;
}

/** A story and the comparison it opens on. */
export interface OpeningComparison {
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

let loaded: OpeningComparison | null = null;

/** Settles when the first render can be the whole page, or when that has failed. */
export const ready = Promise.all([story, pair, fonts]).then(
  ([opened, compared]) => {
    if (opened.ok && compared?.ok) loaded = { story: opened.value, pair: compared.value };
  },
  () => {},
);

/** Requested only once, even if it is rendered again. */
export const opening: OpeningPage = { story, pair, fonts, loaded: () => loaded };
