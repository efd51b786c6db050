/** The filter panel, the inspector and the dialogs about links. */
import { message } from '../message';

/** The filter panel. */
export const filters = {
  region: 'Filters',
  hideStyle: 'Hide style changes',
  onlyUnmatched: 'Only unmatched paragraphs',
  clear: 'Clear filters',
  close: 'Close',
  rows: 'Matches and unmatched paragraphs shown',
  edits: 'Edits marked',
  clutter: 'page clutter',
};

/** Explains how the number of differences adds up, so that the user can check it. */
export const differenceCount = {
  total: message<{ count: number; parts: string }>(
    '{count, plural, one {# difference} other {# differences}}: {parts}.',
  ),
  edits: message<{ places: number; edits: number }>(
    '{places, plural, one {# place where words differ} other {# places where words differ}} ' +
      '({edits, plural, one {# edit} other {# edits, those that touch counted as one place}})',
  ),
  whole: message<{ count: number }>(
    '{count, plural, one {# match} other {# matches}} moved, partly shared or reworded',
  ),
  runs: message<{ runs: number; paragraphs: number }>(
    '{runs, plural, one {# run} other {# runs}} of unmatched paragraphs ' +
      '({paragraphs, plural, one {# paragraph} other {# paragraphs}})',
  ),
  houseStyle: 'House style is marked but not counted.',
  /** When a match covers several paragraphs of the measured article, or several matches cover one. */
  matches: message<{ matches: number; paragraphs: number; name: string }>(
    '{matches, plural, one {The only match covers} other {The # matches cover}} {paragraphs, plural, ' +
      'one {# paragraph} other {# paragraphs}} of {name}.',
  ),
};

/** The line that lists everything the filters fold and leave unmarked. */
export const filterNote = {
  region: 'Filter',
  heading: 'Filtered.',
  counted: message<{ count: number; what: string }>('{count, number} {what}'),
  folded: message<{ parts: string }>('folded: {parts}'),
  unmarked: message<{ parts: string }>('not marked: {parts}'),
  dimmed: message<{ parts: string }>('dimmed: {parts}'),
  skipped: message<{ count: number }>('{count, plural, one {# difference} other {# differences}} skipped'),
  sentence: message<{ parts: string }>('{parts}.'),
  nothing: 'The filters hide nothing here.',
};

/** The panel that explains a link. */
export const inspector = {
  region: 'Inspector',
  close: 'Close',
  closeTitle: 'Close the inspector (Esc)',
  why: 'Why these are linked',
  /** Shared passages only: paragraphs without one may still have single words in common. */
  inCommon: 'words in shared passages',
  confidence: 'match confidence',
  percent: message<{ share: number }>('{share, number, percent}'),
  manual: 'manual link',
  unlink: 'Unlink…',
  unlinkTitle: 'Unlink these paragraphs',
  relink: 'Change…',
  relinkTitle: 'Link other paragraphs instead',
  copyText: 'Copy as text',
  copySources: 'Copy with sources',
  copiedText: 'Copied both texts.',
  copiedSources: 'Copied both texts with their sources.',
  notCopied: 'Could not copy. Select the text and copy it.',
  edits: 'Edits',
  noEdits: 'No edits',
  countEdits: message<{ count: number }>('{count, plural, one {# edit} other {# edits}}'),
  combined: 'Combined view',
  textOf: message<{ name: string }>('Text of {name}'),
};

/** The dialogs that link and unlink paragraphs. */
export const links = {
  unlinkTitle: 'Unlink paragraphs',
  unlink: 'Unlink',
  linkTitle: 'Link paragraphs',
  link: 'Link',
  note: 'Note (optional)',
  cancel: 'Cancel',
  chooseBoth: 'Choose at least one paragraph of each article.',
  paragraphsOf: message<{ name: string }>('Paragraphs of {name}'),
  replaces: message<{ count: number }>('Replaces {count, plural, one {# existing link} other {# existing links}}.'),
  manual: 'Manual link',
  manualWithNote: 'Manual link:',
  ends: message<{ left: string; right: string }>('{left} and {right}'),
  end: message<{ name: string; places: string }>('{name} {places}'),
};

/** The list of manual links. */
export const manualLinks = {
  title: 'Manual links',
  heading: 'Manual links.',
  none: 'No manual links between these two articles.',
  kinds: { make: 'Linked', break: 'Unlinked' },
  linked: message<{ count: number }>('{count, plural, one {# link} other {# links}} added'),
  unlinked: message<{ count: number }>('{count, plural, one {# link} other {# links}} removed'),
  idle: message<{ count: number }>('{count, plural, one {# change} other {# changes}} without effect'),
  show: 'Show…',
  showTitle: 'Each with its note',
  undo: 'Undo',
  undoOf: message<{ kind: string; ends: string }>('Undo: {kind}, {ends}'),
  undoIdle: 'Undo the change without effect',
  gone: 'No effect: the paragraphs are no longer in these articles.',
  noEffect: 'No effect: these paragraphs were not linked.',
  replaced: message<{ count: number }>('Replaces {count, plural, one {# other link} other {# other links}}.'),
  selectFirst: 'Select a matched paragraph first.',
  /** Shown in the status line. */
  unlinkedReport: 'Paragraphs unlinked.',
  linkedReport: 'Paragraphs linked.',
  undoneReport: 'Manual link undone.',
  nextInspected: message<{ report: string }>('{report} The inspector shows the next link.'),
  /** Names of changes that Undo and Redo report in the status line. */
  changes: { break: 'unlinking', make: 'linking', 'take-back': 'undoing a manual link' },
};
