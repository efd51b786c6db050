/** The names of commands and menus, and the words by which users search for them. */
import { message } from './message';

/** The words of one command. */
export interface CommandWords {
  /** The label in menus; the letter after & is its access key. */
  readonly label: string;
  /** Synonyms that users may type in the command palette, in lower case. */
  readonly search: readonly string[];
}

/** The menus, by name. */
export const menuLabels = {
  file: '&File',
  edit: '&Edit',
  view: '&View',
  go: '&Go',
  help: '&Help',
} as const;

/** Submenus. */
export const choiceLabels = { theme: 'T&heme' } as const;

/** Menu entries that Electron provides. */
export const menuEntries = {
  cut: 'Cu&t',
  copy: '&Copy',
  paste: '&Paste',
  selectAll: 'Select &all',
  recent: '&Recent stories',
  clearRecent: '&Clear list',
  close: '&Close window',
  zoom: '&Zoom window',
  zoomIn: 'Zoom &in',
  zoomOut: 'Zoom &out',
  zoomReset: '&Actual size',
  fullScreen: '&Full screen',
} as const;

const theme = ['settings', 'preferences', 'options', 'appearance', 'colours', 'colors', 'mode'];
const textSize = ['settings', 'preferences', 'options', 'zoom', 'font size', 'text size', 'scale', 'magnify'];
const linking = ['correct', 'fix', 'manual', 'annotate'];
const factual = ['figures', 'numbers', 'names', 'quote', 'quotations', 'attribution', 'facts', 'substance', 'errors'];

/** Every command, in the order of the table in contract/commands.ts. */
export const commandWords = {
  'open-files': { label: '&Open files to compare…', search: ['articles', 'load', 'browse'] },
  'import-files': { label: '&Import files…', search: ['add articles', 'new', 'load', 'upload', 'pdf', 'docx', 'html'] },
  'import-folder': { label: 'Import fo&lder…', search: ['add articles', 'directory', 'load', 'many'] },
  'import-address': {
    label: 'Import from &URL…',
    search: ['add articles', 'address', 'web page', 'website', 'link', 'download', 'fetch', 'feed', 'rss'],
  },
  'paste-article': { label: 'Pas&te article…', search: ['import clipboard', 'add text', 'copied', 'new'] },
  'keep-sample': { label: 'Restore sample &story', search: ['demo', 'example', 'tutorial'] },
  print: { label: '&Print…', search: ['paper', 'printer'] },
  'save-pdf': { label: 'Save as P&DF…', search: ['export', 'download', 'share', 'report', 'print to file'] },
  undo: { label: '&Undo', search: ['take back', 'revert', 'go back', 'restore'] },
  redo: { label: '&Redo', search: ['repeat', 'do again'] },
  find: { label: '&Find in both articles', search: ['search', 'look for', 'text'] },
  'find-next': { label: 'Find n&ext', search: ['search again'] },
  'find-previous': { label: 'Find pre&vious', search: ['search backwards'] },
  'search-library': { label: '&Search library', search: ['find articles', 'all articles', 'look for'] },
  'break-link': {
    label: 'U&nlink paragraphs…',
    search: ['break link', 'separate', 'remove', 'wrong match', ...linking],
  },
  'make-link': { label: '&Link paragraphs…', search: ['make link', 'connect', 'match', 'pair', ...linking] },
  'list-decisions': { label: '&Manual links…', search: ['decisions', 'by hand', 'list', 'corrections'] },
  'show-library': {
    label: 'Show &library',
    search: ['articles', 'stories', 'open', 'rename', 'merge', 'move', 'delete', 'organise', 'organize', 'home'],
  },
  'show-comparison': { label: 'Show co&mparison', search: ['back', 'articles', 'close library', 'go to'] },
  'show-palette': { label: 'Command p&alette', search: ['commands'] },
  inspect: {
    label: '&Inspect link',
    search: ['inspector', 'explain', 'why', 'details', 'info', 'rules', 'combined view', 'copy', 'sources'],
  },
  'substance-only': {
    label: 'Hide style &changes',
    search: ['show style changes', 'substance', 'house style', 'ignore spelling', 'facts'],
  },
  'toggle-layout': {
    label: 'Switch la&yout',
    search: ['side by side', 'original order', 'aligned', 'as published', 'view', 'columns'],
  },
  'toggle-together': { label: 'Sync scrollin&g', search: ['synchronise', 'synchronize', 'scroll together', 'lock'] },
  'toggle-filters': { label: 'Fil&ters', search: ['show only', 'hide', 'kinds', 'unmatched'] },
  swap: { label: '&Swap sides', search: ['left and right', 'exchange', 'reverse', 'turn round', 'switch'] },
  'toggle-furniture': {
    label: 'Show or hide page cl&utter',
    search: ['menus', 'ads', 'advertisements', 'furniture', 'boilerplate', 'captions'],
  },
  'text-larger': { label: 'La&rger text', search: ['bigger', 'increase', 'enlarge', ...textSize] },
  'text-smaller': { label: 'Smaller te&xt', search: ['decrease', 'reduce', ...textSize] },
  'text-normal': { label: 'R&eset text size', search: ['normal', 'default', 'actual size', ...textSize] },
  'theme-system': { label: '&System', search: ['automatic', 'default', ...theme] },
  'theme-light': { label: '&Light', search: ['day', 'bright', 'white', ...theme] },
  'theme-dark': { label: '&Dark', search: ['night', 'black', ...theme] },
  'theme-contrast': { label: '&High contrast', search: ['accessibility', 'vision', ...theme] },
  'next-difference': { label: '&Next difference', search: ['change', 'forward', 'step'] },
  'previous-difference': { label: '&Previous difference', search: ['change', 'back', 'step'] },
  'next-substance': { label: 'Next &factual difference', search: factual },
  'previous-substance': { label: 'Previous f&actual difference', search: factual },
  'next-only': {
    label: 'Next &unmatched paragraph',
    search: ['only in', 'not in', 'one-sided', 'missing', 'added', 'cut'],
  },
  'previous-only': {
    label: 'Previous un&matched paragraph',
    search: ['only in', 'not in', 'one-sided', 'missing', 'added', 'cut'],
  },
  'other-end': { label: '&Jump to other end of move', search: ['moved', 'appears later', 'appears earlier', 'order'] },
  'show-keys': {
    label: '&Keyboard shortcuts and symbols',
    search: ['help', 'keys', 'hotkeys', 'legend', 'signs', 'marks', 'colours', 'colors', 'guide', 'how to', 'manual'],
  },
  'open-story': { label: 'Compare story', search: ['open', 'read', 'show', 'view'] },
  'keep-story': { label: 'Keep as story', search: ['confirm', 'accept', 'approve', 'suggested', 'save'] },
  'rename-story': { label: 'Rename story', search: ['title', 'name', 'call', 'edit'] },
  'merge-story': { label: 'Merge story into another…', search: ['join', 'combine', 'unite'] },
  'delete-story': { label: 'Delete story', search: ['remove', 'bin', 'trash', 'erase'] },
  'compare-articles': { label: 'Compare selected articles', search: ['open', 'side by side'] },
  'move-articles': { label: 'Move selected articles to another story…', search: ['put', 'assign'] },
  'split-articles': { label: 'Move selected articles to a new story', search: ['split off', 'separate'] },
  'delete-articles': { label: 'Delete selected articles', search: ['remove', 'bin', 'trash', 'erase'] },
} as const satisfies Readonly<Record<string, CommandWords>>;

/** The sheet of keyboard shortcuts and symbols. */
export const keysSheet = {
  title: 'Keyboard shortcuts and symbols',
  keys: 'Keyboard shortcuts',
  symbols: 'Symbols and marks',
  button: 'Keys',
  select: 'Select an article in the library',
  close: 'Close, or return from the library',
  signs: {
    verbatim: 'Verbatim: same words but for punctuation, house style and name spellings',
    edited: 'Edited: same sentences with words changed, cut or added',
    partial: 'Partly shared: a passage or quotation in common, the rest different',
    reworded: 'Reworded: the same statement in other words',
    moved: 'Moved: appears in a different place in the other article',
    hand: 'Manual link: made by a person',
  },
  onlyLeft: 'Only on the left',
  onlyRight: 'only on the right',
  bold: 'bold',
  boldMeaning: 'factual difference',
  dotted: 'dotted',
  dottedMeaning: 'style change',
} as const;

/** The command palette. */
export const palette = {
  title: 'Command palette',
  field: 'Type a command, an outlet or words from a paragraph',
  fieldInLibrary: 'Type a command',
  results: 'Results',
  none: 'No results. Try another word, such as “next”, “theme” or “save”.',
  top: message<{ shown: number; total: number }>('Top {shown, number} of {total, number} results'),
  compare: message<{ left: string; right: string }>('Compare {left} with {right}'),
  paragraph: message<{ number: number; outlet: string }>('¶{number}, {outlet}'),
  headline: message<{ outlet: string }>('Headline, {outlet}'),
  crosshead: message<{ outlet: string }>('Crosshead, {outlet}'),
} as const;

/** The reports of undo and redo. `name` is the name of the change. */
export const undoing = {
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  undone: message<{ name: string }>('Undone: {name}.'),
  redone: message<{ name: string }>('Redone: {name}.'),
  /** When the change concerns articles that are not on screen: they are shown first. */
  undoLater: message<{ name: string }>('Now showing the articles of this change: {name}. Undo again to undo it.'),
  redoLater: message<{ name: string }>('Now showing the articles of this change: {name}. Redo again to redo it.'),
} as const;
