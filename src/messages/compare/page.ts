/** The Compare screen, except its statements, differences and panels. */
import { message } from '../message';

/** The title of the window, also used when the page is printed. */
export const windowTitle = message<{ left: string; right: string }>('{left} / {right} – Crossread');
/** The name of the application. */
export const appName = 'Crossread';

/** The tooltip of a button with a key. */
export const withKey = message<{ text: string; key: string }>('{text} ({key})');

/** The bar at the top of the window. */
export const topBar = {
  articles: message<{ count: number }>('{count, plural, one {# article} other {# articles}}'),
  outlets: message<{ count: number }>('{count, plural, one {# outlet} other {# outlets}}'),
  hideStyle: 'Hide style changes',
  hideStyleTitle: 'Hide house style and dim name spellings',
  filters: 'Filters',
  filtersTitle: 'Choose what is shown and marked',
  library: 'Library',
  libraryTitle: 'All stories and articles',
};

/** The switch between the two layouts. */
export const layout = {
  group: 'Layout',
  aligned: 'Side by side',
  published: 'Original order',
  together: 'Sync scrolling',
  togetherTitle: 'Scroll both articles together',
  column: message<{ name: string }>('{name}, original order'),
};

/** The two lists of outlets. */
export const pickers = {
  region: 'Outlets compared',
  left: message<{ name: string }>('Left outlet: {name}'),
  right: message<{ name: string }>('Right outlet: {name}'),
  list: 'Outlets in this story',
  swap: 'Swap sides',
  beside: 'shown on the other side (choosing it swaps sides)',
  carries: message<{ share: string; base: string }>('carries {share} of {base}'),
  /** For a later version of the same article. */
  has: message<{ share: string; base: string }>('has {share} of {base}'),
  shares: message<{ share: string; base: string }>('shares {share} of {base}'),
  nothing: 'no passage in common',
};

/** The headline and facts above each column. */
export const head = {
  noHeadline: 'No headline in the text',
  cutOff: message<{ evidence: string }>('cut off: “{evidence}”'),
  cutOffTitle: 'The text ends before the article does: nothing after this point could be compared.',
  outletFrom: {
    'file name': 'outlet from the file name',
    folder: 'outlet from the folder name',
    list: 'outlet from the web address',
  },
  outletFromTitle: 'The text does not name the outlet. Correct it in the library if it is wrong.',
  shareTitle: 'Story text: headline, standfirst, body and crossheads. Page clutter is not counted.',
  /** Follows the share, which is bold. */
  ofWords: message<{ count: number; unit: string; hasHeadline: string; other: string }>(
    'of {unit, select, characters {{count, plural, one {# character} other {# characters}}} ' +
      'other {{count, plural, one {# word} other {# words}}}} ' +
      '{hasHeadline, select, yes {(with headline) } other {}}also in {other}',
  ),
};

/** The lines above the rows that quote the unmatched paragraphs of each side. */
export const oneSidedLine = {
  cut: 'Cut',
  added: 'Added',
  /** When the other article is cut off. */
  unmatched: 'Unmatched',
  more: message<{ count: number }>('and {count, number} more'),
  goTo: message<{ name: string }>('Go to the unmatched paragraphs of {name}'),
};

/** References to paragraphs, by number or role. */
export const paragraphNames = {
  numbered: message<{ number: number }>('¶{number, number, ::group-off}'),
  theHeadline: 'the headline',
  roles: {
    headline: 'a second headline',
    standfirst: 'the standfirst',
    byline: 'the byline',
    dateline: 'the dateline',
    date: 'the date line',
    body: 'a paragraph',
    crosshead: 'a crosshead',
    caption: 'a caption',
    credit: 'the credit',
    boilerplate: 'page clutter',
  },
};

/** Names of roles, for paragraphs without a number in a list. */
export const roleNames = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  date: 'date',
  body: 'body',
  crosshead: 'crosshead',
  caption: 'caption',
  credit: 'credit',
  boilerplate: 'clutter',
};

/** Pointers to paragraphs that are shown or repeated elsewhere. */
export const places = {
  appears: message<{ when: 'above' | 'below'; where: string; arrow: string }>(
    'appears {when, select, below {later} other {earlier}}, {where} {arrow}',
  ),
  appearsBeside: message<{ when: 'above' | 'below'; where: string }>(
    'appears {when, select, below {later} other {earlier}}, beside {where}',
  ),
  movedFrom: message<{ where: string; arrow: string }>('moved from {where} {arrow}'),
  shownFrom: message<{ where: string; arrow: string }>('joined with {where} {arrow}'),
  alsoIn: message<{ name: string; where: string; arrow: string }>('also in {name}, {where} {arrow}'),
  also: message<{ where: string; arrow: string }>('also in {where} {arrow}'),
  more: message<{ count: number }>('and {count, number} more places'),
  fewer: 'show fewer',
};

/** The sign beside a link that opens the inspector. */
export const inspectSign = {
  label: message<{ name: string }>('Inspect this link: {name}'),
  title: 'Why these are linked, and what differs',
};

/** Labels of the lines hidden in a fold. */
export const clutterLabels = {
  byline: 'byline',
  dateline: 'dateline',
  date: 'date',
  caption: 'caption',
  credit: 'credit',
  boilerplate: 'menus, ads',
};

/** Folds: hidden clutter, long runs, and rows a filter hides. */
export const folds = {
  /** `labels` is a list of `clutterLabels`. */
  hidden: message<{ count: number; labels: string }>('{count, plural, one {# line} other {# lines}} hidden ({labels})'),
  shown: message<{ count: number; labels: string }>('{count, plural, one {# line} other {# lines}} ({labels})'),
  separator: ', ',
  hideRun: message<{ kept: number }>(
    '{kept, plural, =0 {Hide these paragraphs} one {Show only the first paragraph} ' +
      'other {Show only the first # paragraphs}}',
  ),
  showRun: message<{ hidden: number; how: string }>(
    'Show {hidden, plural, one {# paragraph} other {# paragraphs}} {how}',
  ),
  showMoreOfRun: message<{ hidden: number; how: string }>(
    'Show {hidden, plural, one {# more paragraph} other {# more paragraphs}} {how}',
  ),
  heardRun: message<{ count: number }>('{count, plural, one {# paragraph is} other {# paragraphs are}} folded here'),
  /** Rows of one relation that a filter folds. */
  rows: message<{ count: number; relation: string }>(
    '{count, plural, one {# {relation} paragraph} other {# {relation} paragraphs}}',
  ),
  mixedRows: message<{ count: number; parts: string }>(
    '{count, plural, one {# matched paragraph} other {# matched paragraphs}}: {parts}',
  ),
  /** When the folded rows have name spellings. */
  withSpellings: message<{ rows: string; count: number }>(
    '{rows}, with {count, plural, one {# name spelling} other {# name spellings}}',
  ),
};

/** The accessible name of a run of paragraphs. */
export const runName = message<{ how: string; count: number }>(
  '{how}{count, plural, =0 {} one {, # paragraph} other {, # paragraphs}}',
);

/** The accessible names of paragraphs and their links in the original order. */
export const columnNames = {
  paragraph: message<{ number: number }>('paragraph {number, number, ::group-off}'),
  headline: 'headline',
  headlineOf: message<{ name: string }>('headline of {name}'),
  matchedWith: message<{ link: string; where: string; name: string }>('{link}, matched with {where} of {name}'),
  paragraphs: message<{ count: number; places: string }>(
    '{count, plural, one {paragraph} other {paragraphs}} {places}',
  ),
  line: 'a line',
};

/** Both articles drawn small at the edge. */
export const miniature = {
  region: 'Both articles in miniature',
  column: message<{ name: string }>('Miniature of {name}'),
  value: message<{ at: number; of: number; name: string }>(
    'paragraph {at, number, ::group-off} of {of, number, ::group-off}, {name}',
  ),
};

/** Warnings, and messages where there is no comparison. */
export const notices = {
  stoppedEarly: 'These articles are long. The comparison stopped early: some links or differences may be missing.',
  /** Follows the name of a file. */
  decoded: message<{ encoding: string }>(
    'was read as {encoding}. If letters look wrong, save the file as UTF-8 and open it again.',
  ),
  needsTwo: 'A comparison needs two articles',
  openTwo: 'Open two or more articles about the same event to see them side by side.',
  openAnother: 'Open another article about the same event to see both side by side.',
  missing: 'One article is missing',
  open: 'Open articles…',
  stopped: 'Comparison stopped',
  stoppedNext: 'Choose other articles above, or compare these again.',
  again: 'Compare again',
  comparing: 'Comparing the articles…',
  cancel: 'Cancel',
  noAnswer: 'Crossread ran into a problem and could not answer. Try again, or restart Crossread.',
};

/** Shown in the status line after a key press. */
export const statusReports = {
  nothingToInspect: message<{ key: string }>(
    'These paragraphs are unmatched, so there is no link to inspect. Press {key} to link them.',
  ),
};

/** Names of changes that Undo and Redo report in the status line. */
export const changes = {
  swap: 'swapping sides',
  outlet: 'choosing another outlet',
  filter: 'changing the filters',
  hideClutter: 'hiding page clutter',
  showClutter: 'showing page clutter',
  closeInspector: 'closing the inspector',
};

/** The find bar. */
export const find = {
  region: 'Find in both articles',
  wholeWords: 'Whole words',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  previousTitle: 'Previous match (Shift+Enter)',
  nextTitle: 'Next match (Enter)',
  closeTitle: 'Close (Esc)',
  none: 'No results',
  counts: message<{ left: number; leftName: string; right: number; rightName: string }>(
    '{left, number} in {leftName}, {right, number} in {rightName}',
  ),
  at: message<{ at: number; of: number; counts: string }>('{at, number} of {of, number}: {counts}'),
  inClutter: message<{ count: number }>('{count, number} in hidden page clutter'),
  inFolds: message<{ count: number }>('{count, number} in folded paragraphs'),
  withFolded: message<{ found: string; folded: string }>('{found} ({folded})'),
};
