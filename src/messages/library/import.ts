/** Import dialogs, and the progress and report of an import. */
import { message } from '../message';

/** The dialog that imports a web address. */
export const urlDialog = {
  title: 'Import from URL',
  field: 'Web address of an article, or of a feed that lists articles',
  hint: 'Crossread downloads the page once, without scripts or cookies, and saves a copy.',
  fetchingFeed: 'Downloading the feed…',
  cancel: 'Cancel',
  listFeed: 'Show articles in feed',
  importOne: 'Import article',
  importSome: message<{ count: number }>('{count, plural, one {Import # article} other {Import # articles}}'),
} as const;

/** The list of articles in a feed. */
export const feed = {
  untitled: 'Articles in the feed',
  none: 'This feed lists no articles.',
  all: message<{ count: number }>('All {count, number}'),
} as const;

/** The dialog that imports pasted text. */
export const pasteDialog = {
  title: 'Paste article',
  field: 'Paste the article here, with its headline, byline and text.',
  cancel: 'Cancel',
  import: 'Import',
} as const;

type OutcomeCount = { readonly count: number };

/** The outcome of an import: the first count names the articles, the others follow it. */
export const report = {
  region: 'Import report',
  close: 'Close',
  nothing: 'Nothing was imported.',
  none: 'No articles were added.',
  stopped: 'The import was stopped. Articles read before that are kept.',
  first: {
    added: message<OutcomeCount>('{count, plural, one {# article added} other {# articles added}}'),
    updated: message<OutcomeCount>('{count, plural, one {# article updated} other {# articles updated}}'),
    restored: message<OutcomeCount>(
      '{count, plural, one {# deleted article restored} other {# deleted articles restored}}',
    ),
    known: message<OutcomeCount>(
      '{count, plural, one {# article is already in your library} other {# articles are already in your library}}',
    ),
  },
  next: {
    added: message<OutcomeCount>('{count, number} added'),
    updated: message<OutcomeCount>('{count, number} updated'),
    restored: message<OutcomeCount>('{count, number} restored'),
    known: message<OutcomeCount>('{count, number} already in your library'),
  },
  moreProblems: message<{ count: number }>('{count, plural, one {# more problem} other {# more problems}}'),
  moreNotes: message<{ count: number }>('{count, plural, one {# more note} other {# more notes}}'),
  suggested: message<{ count: number }>(
    '{count, plural, one {1 story suggested. Keep it if its articles cover the same event.} other {# stories suggested. Keep those whose articles cover the same event.}}',
  ),
  keep: 'Keep as story',
  keepNamed: message<{ title: string }>('Keep as story: {title}'),
  keepAll: message<{ count: number }>('Keep all {count, number}'),
  moreSuggested: message<{ count: number }>('{count, number} more in the list below.'),
} as const;

/** The progress of an import. */
export const progress = {
  cancel: 'Cancel',
  steps: {
    fetching: 'Downloading',
    reading: 'Reading articles',
    rereading: 'Reading articles again',
    grouping: 'Looking for articles about the same event',
  },
  starting: message<{ step: string }>('{step}…'),
  soFar: message<{ step: string; done: number }>('{step}: {done, number} so far'),
  of: message<{ step: string; done: number; total: number }>('{step}: {done, number} of {total, number}'),
} as const;
