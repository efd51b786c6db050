/** Names of links, edits and differences, and the rules that define them. */
import { message } from '../message';

/** The relations of links. */
export const relationNames = {
  verbatim: 'verbatim',
  edited: 'edited',
  partial: 'partly shared',
  reworded: 'reworded',
};

/** The meaning of each relation. */
export const relationRules = {
  verbatim: 'The same words but for punctuation, house style and name spellings.',
  edited: 'The same sentences, with words changed, cut or added.',
  partial: 'A passage or quotation in common; the rest of the paragraphs differs.',
  reworded: 'Same facts and names, different wording.',
};

/** Appended for a moved link. */
export const movedRule = 'Appears in a different place.';

/** Replaces the relation’s rule for a manual link. */
export const manualRule = 'A person linked these paragraphs; the label says how alike they are.';

/** Appended to the relation of a moved link. */
export const moved = 'moved';
/** Appended to the relation of a manual link. */
export const manual = 'manual';
/** Appended to the description of a row with a manual link. */
export const manualLink = 'manual link';

/** Kinds of edit with words on both sides, in the singular: the label of one difference. */
export const kindLabels = {
  'house-style': 'house style',
  figure: 'figure',
  name: 'name',
  'name-spelling': 'name spelling',
  quotation: 'quotation',
  attribution: 'attribution',
  wording: 'wording',
};

/** The same in the plural: names of filters and headings of lists. */
export const kindNames = {
  'house-style': 'house style',
  figure: 'figures',
  name: 'names',
  'name-spelling': 'name spellings',
  quotation: 'quotations',
  attribution: 'attributions',
  wording: 'wording',
};

/** The kinds with their number. */
export const kindCounts = {
  'house-style': message<{ count: number }>(
    '{count, plural, one {# edit of house style} other {# edits of house style}}',
  ),
  figure: message<{ count: number }>('{count, plural, one {# figure} other {# figures}}'),
  name: message<{ count: number }>('{count, plural, one {# name} other {# names}}'),
  'name-spelling': message<{ count: number }>('{count, plural, one {# name spelling} other {# name spellings}}'),
  quotation: message<{ count: number }>('{count, plural, one {# quotation} other {# quotations}}'),
  attribution: message<{ count: number }>('{count, plural, one {# attribution} other {# attributions}}'),
  wording: message<{ count: number }>('{count, plural, one {# edit of wording} other {# edits of wording}}'),
  cuts: message<{ count: number }>('{count, plural, one {# cut} other {# cuts}}'),
  additions: message<{ count: number }>('{count, plural, one {# addition} other {# additions}}'),
  wordsOnlyIn: message<{ count: number; name: string }>(
    'words in {count, plural, one {# place} other {# places}} only in {name}',
  ),
};

/** The tooltip of a mark. */
export const kindTitles = {
  'house-style': 'House style',
  figure: 'Different figure',
  name: 'Different name',
  'name-spelling': 'Same name, different spelling',
  quotation: 'Different words in a quotation',
  attribution: 'Different attribution',
  wording: 'Reworded',
};

/** The rule for each kind of edit. When several apply, the first one in engine/diff/kinds.ts does. */
export const kindRules = {
  'house-style':
    'Only typography, spelling, a title, an abbreviation, the way a number or date is written, the dateline or a ' +
    'pointer to another page differs.',
  figure: 'Different numbers, amounts, times or dates.',
  name: 'Different names.',
  'name-spelling': 'The same name, spelled differently.',
  quotation: 'Different words inside quotation marks.',
  attribution: 'A different speaker, source or verb of saying.',
  wording: 'Reworded.',
};

/** Words inside a link that only one side has: names for filters and headings, and their rules. */
export const oneSided = {
  cuts: 'cuts',
  additions: 'additions',
  wordsOnlyIn: message<{ name: string }>('words only in {name}'),
  cutRule: message<{ source: string; other: string }>('Words of {source} that {other} does not have.'),
  addedRule: message<{ source: string; other: string }>('Words of {other} that are not in {source}.'),
  onlyRule: message<{ name: string }>('Only in {name}.'),
};

/** The label of a difference. The quoted words come with quotation marks; `how` is one of `oneSidedNames`. */
export const differenceLabel = {
  changed: message<{ kind: string; before: string; after: string }>('{kind}: {before} → {after}'),
  /** When it is unknown which of the two was first. */
  differs: message<{ kind: string; left: string; right: string }>('{kind}: {left} / {right}'),
  oneSided: message<{ kind: string; how: string; words: string }>('{kind} {how}: {words}'),
  plainOneSided: message<{ how: string; words: string }>('{how}: {words}'),
  unmatched: message<{ how: string; count: number; words: string }>(
    '{how}{count, plural, =0 {} one {} other {, # paragraphs}}: {words}',
  ),
};

/** Words taken from the text, in quotation marks. */
export const quoted = message<{ text: string }>('“{text}”');

/** The description of a matched row. */
export const row = {
  numbered: message<{ at: number; of: number }>('{at, number} of {of, number}'),
  moved: 'moved',
  /** `places` are paragraph numbers of the right article. */
  movedFrom: message<{ count: number; places: string }>(
    'moved from {count, plural, one {paragraph} other {paragraphs}} {places} on the right',
  ),
};

/** The status line. */
export const status = {
  none: 'No differences',
  /** The number of stops: `matched` in matched paragraphs, and `runs` with `paragraphs` unmatched ones in total. */
  all: message<{ matched: number; runs: number; paragraphs: number }>(
    '{matched, plural, =0 {No differences} one {# difference} other {# differences}} in matched paragraphs' +
      '{runs, plural, =0 {} other { · {paragraphs, plural, one {# unmatched paragraph} other {# unmatched paragraphs}}' +
      '{runs, plural, one {} other { in # places}}}}',
  ),
  at: message<{ at: number; of: number }>('Difference {at, number} of {of, number}'),
  backAtFirst: message<{ at: number; of: number }>('Back at the first difference, {at, number} of {of, number}'),
  backAtLast: message<{ at: number; of: number }>('Back at the last difference, {at, number} of {of, number}'),
  previous: 'previous',
  next: 'next',
  difference: 'difference',
};

/** Shown in the status line when a key finds no difference of its kind. */
export const noneFound = {
  factual: message<{ matched: number; unmatched: number }>(
    '{matched, plural, =0 {No matched paragraphs, so no factual differences to find.} ' +
      'one {No factual difference found in the only matched paragraph.} ' +
      'other {No factual difference found in the # matched paragraphs.}}' +
      '{unmatched, plural, =0 {} one { The unmatched paragraph was not compared.} ' +
      'other { The # unmatched paragraphs were not compared.}}',
  ),
  unmatched: message<{ matched: number }>(
    'No unmatched paragraph: {matched, plural, one {the only paragraph is} other {all # paragraphs are}} matched.',
  ),
  moved: message<{ matched: number }>(
    '{matched, plural, =0 {No matched paragraphs, so none that moved.} ' +
      'one {The only matched paragraph has not moved.} other {None of the # matched paragraphs has moved.}}',
  ),
  /** For when the filters hide all of them. */
  hidden: message<{ count: number; key: string }>(
    'The filters hide {count, plural, one {the only one} other {all # of them}}. {key} opens the filters.',
  ),
};
