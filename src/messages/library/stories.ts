/** The list of stories, the selected story, and the dialogs that choose one. */
import { message } from '../message';

/** The orders of stories, for use after "Sort by". */
export const storyOrders = {
  added: 'recently added',
  opened: 'recently opened',
  date: 'date',
  title: 'title',
} as const;

/** The list of stories. */
export const stories = {
  list: 'Stories',
  allArticles: 'All articles',
  suggested: 'suggested',
  outletsAndMore: message<{ outlets: string; more: number }>('{outlets} and {more, number} more'),
} as const;

/** The selected story. */
export const story = {
  region: 'Selected story',
  toolbar: 'Story',
  suggestedMark: 'Suggested:',
  suggested:
    'these articles seem to cover the same event. Crossread may still merge a suggested story with others, never one ' +
    'that you keep.',
  keep: 'Keep as story',
  compare: 'Compare',
  read: 'Read',
  rename: 'Rename',
  renameHint: message<{ keys: string }>('Rename story ({keys})'),
  merge: 'Merge into another…',
  delete: 'Delete',
  titleField: 'Story title',
  titlePlaceholder: 'Headline of the first article',
  articles: 'Articles in the story',
} as const;

/** The dialog that chooses a story. */
export const storyPicker = {
  move: 'Move to another story',
  merge: 'Merge into another story',
  field: 'Type words from the story’s title',
  results: 'Matching stories',
  none: 'No matching stories',
  newStory: 'New story',
} as const;
