/** The list of stories, the chosen story, and the dialogs that pick one. */
import { message } from '../message';

/** The orders of stories, as they follow "Sort by". */
export const storyOrders = {
  added: 'recently added',
  opened: 'recently opened',
  date: 'date',
  title: 'title',
} as const;

export const stories = {
  list: 'Stories',
  allArticles: 'All articles',
  suggested: 'suggested',
  outletsAndMore: message<{ outlets: string; more: number }>('{outlets} and {more, number} more'),
} as const;

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

export const storyPicker = {
  move: 'Move to another story',
  merge: 'Merge into another story',
  field: 'Type words from the story’s title',
  results: 'Matching stories',
  none: 'No matching stories',
  newStory: 'New story',
} as const;
