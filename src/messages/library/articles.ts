/** Lists of articles: entries, selection, filters, search. */
import { message } from '../message';

/** The orders of articles, for use after "Sort by". */
export const articleOrders = {
  added: 'recently added',
  published: 'date',
  outlet: 'outlet',
  headline: 'headline',
} as const;

/** The list of articles. */
export const articles = {
  all: 'All articles',
  countOf: message<{ shown: number; total: number }>('{shown, number} of {total, number}'),
  none: 'No matching articles',
  noHeadline: 'No headline',
  readAs: message<{ encoding: string }>('read as {encoding}'),
  version: 'version',
  possibleVersion: 'possible earlier or later version',
} as const;

/** Commands for selected articles. */
export const selection = {
  toolbar: 'Selected articles',
  count: message<{ count: number }>('{count, plural, one {# article} other {# articles}} selected'),
  compare: message<{ count: number }>('{count, plural, =2 {Compare these} other {Compare these #}}'),
  move: 'Move to another story…',
  split: 'Move to a new story',
  delete: 'Delete',
  clear: 'Clear selection',
} as const;

/** The filters above the list. */
export const filters = {
  bar: 'Filters',
  outlet: 'Outlet',
  agency: 'Agency',
  any: 'any',
  from: 'From',
  to: 'to',
  clear: 'Clear filters',
  choice: message<{ name: string; count: number }>('{name} ({count, number})'),
} as const;

/** The search in all articles. */
export const search = {
  field: 'Search library',
  placeholder: message<{ keys: string }>('Search all articles ({keys})'),
  results: 'Search results',
  searching: 'Searching…',
  none: 'No article has all of these words.',
  found: message<{ count: number }>('{count, plural, one {# article found} other {# articles found}}'),
  top: message<{ count: number }>('Top {count, number} results; more below'),
} as const;
