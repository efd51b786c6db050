/** Changes of the library. Titles are shortened and in quotation marks. */
import { message } from '../message';

/** Reports that a change is done. */
export const done = {
  kept: message<{ count: number; title: string }>(
    '{count, plural, one {{title} is kept as a story.} other {# stories are kept.}}',
  ),
  deleted: message<{ name: string }>('{name} deleted.'),
  renamed: message<{ title: string }>('Story renamed to {title}.'),
  moved: message<{ articles: string; title: string }>('{articles} moved to {title}.'),
  movedToNew: message<{ articles: string; title: string }>('{articles} moved to a new story, {title}.'),
  merged: message<{ from: string; into: string }>('{from} merged into {into}.'),
  corrected: message<{ part: string }>('Corrected: {part}.'),
  readAgain: message<{ encoding: string }>('Read again as {encoding}.'),
  sampleRestored: 'The sample story is back.',
} as const;

/** Names of changes, for use after "Undone:" and "Redone:". */
export const changeNames = {
  kept: message<{ count: number }>('keeping {count, plural, one {a story} other {# stories}}'),
  deleted: message<{ name: string }>('deleting {name}'),
  renamed: 'renaming a story',
  moved: message<{ articles: string }>('moving {articles}'),
  merged: 'merging two stories',
  corrected: message<{ part: string }>('correcting {part}'),
  readAgain: 'reading in another encoding',
} as const;

/** The part of an article that a correction changed. */
export const parts = {
  outlet: 'the outlet',
  headline: 'the headline',
  byline: 'the byline',
  published: 'the date',
  agencies: 'the agencies',
  role: 'the label of a paragraph',
  split: 'a split paragraph',
  join: 'a joined paragraph',
  cutOff: 'where the text is cut off',
} as const;

/** An internal error, as opposed to a problem with the request. */
export const broken = 'The library did not answer, which is a fault in Crossread. Try again, or restart Crossread.';
