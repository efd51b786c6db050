/** Statements about two articles, and about paragraphs that only one of them has. */
import { message } from '../message';

/** Replaces the summary of identical texts. */
export const identical = 'The two texts are identical.';
/** Replaces the summary when there is no link. */
export const nothingShared = 'No shared text found.';
/** The same when an article is cut off. */
export const nothingSharedInPart = message<{ name: string }>(
  'No shared text found in the part of {name} that is here.',
);
/** The same when the comparison stopped early. */
export const nothingSharedYet = 'No shared text found before the comparison stopped.';
/** Follows `nothingShared`: nothing is folded. */
export const shownInFull = 'Both articles are shown in full.';

/** A share of an article's words. */
export const shareWords = {
  all: 'all',
  some: 'some',
  none: '0%',
  whole: '100%',
  belowOne: 'less than 1%',
  aboveNinetyNine: 'more than 99%',
  percent: message<{ share: number }>('{share, number, percent}'),
  atLeast: message<{ share: number }>('at least {share, number, percent}'),
};

/**
 * The share of `base` that is in `other`: `share` is one of `shareWords`, `unit` is `words` or `characters`. Here and
 * below, `whose` is the possessive of the name of `base`.
 */
export const lead = {
  carries: message<{ other: string; whose: string; share: string; unit: string }>(
    '{other} carries {share} of {whose} {unit, select, characters {characters} other {words}}.',
  ),
  /** For a later version of the same article. */
  has: message<{ other: string; whose: string; share: string; unit: string }>(
    '{other} has {share} of {whose} {unit, select, characters {characters} other {words}}.',
  ),
  share: message<{ other: string; base: string; whose: string; share: string; unit: string }>(
    '{other} and {base} share {share} of {whose} {unit, select, characters {characters} other {words}}.',
  ),
  nothing: message<{ other: string; base: string }>('{other} and {base} have no passage in common.'),
  nothingYet: message<{ other: string; base: string }>(
    '{other} and {base} have no passage in common, as far as the comparison got.',
  ),
};

/** Clauses about the paragraphs of a source that is carried by the other article. */
export const carried = {
  keepsNone: message<{ all: number }>('keeps none of {all, plural, one {# paragraph} other {# paragraphs}} in place'),
  keepsSome: message<{ count: number; all: number }>(
    'keeps {count, number} of {all, plural, one {# paragraph} other {# paragraphs}} in place',
  ),
  keepsAll: message<{ all: number }>(
    'keeps {all, plural, one {the only paragraph} =2 {both paragraphs} other {all # paragraphs}} in place',
  ),
  hasPartOf: message<{ count: number }>('has part of {count, number}'),
  rewords: message<{ count: number }>('rewords {count, number}'),
  moves: message<{ count: number }>('moves {count, number}'),
  cuts: message<{ count: number }>('cuts {count, plural, =0 {none} other {#}}'),
  adds: message<{ count: number }>('it adds {count, plural, =0 {nothing} other {#}}'),
  /** The clauses above, joined. */
  sentence: message<{ clauses: string }>('It {clauses}.'),
};

/** Separates the clauses of a sentence. */
export const clauseSeparator = '; ';

/** The paragraphs of `base` that are in `other`, when it is unknown which was first. */
export const had = {
  first: message<{ other: string; whose: string; count: number; all: number; how: string }>(
    `{other} has {all, plural,
      one {{whose} only paragraph}
      other {{count, number} of {whose} # paragraphs}} {how, select,
        verbatim {verbatim} edited {with edits} partial {in part} other {in other words}}`,
  ),
  all: message<{ other: string; whose: string; all: number; how: string }>(
    `{other} has {all, plural,
      one {{whose} only paragraph}
      =2 {both of {whose} paragraphs}
      other {all # of {whose} paragraphs}} {how, select,
        verbatim {verbatim} edited {with edits} partial {in part} other {in other words}}`,
  ),
  more: message<{ count: number; how: string }>(
    `{count, number} {how, select,
      verbatim {verbatim} edited {with edits} partial {in part} other {in other words}}`,
  ),
  /** For two or more paragraphs. */
  none: message<{ other: string; whose: string; all: number }>(
    'None of {whose} {all, number} paragraphs was found in {other}',
  ),
  noneAlone: message<{ other: string; whose: string }>('{whose} only paragraph was not found in {other}'),
  /** The clauses above, joined. */
  sentence: message<{ clauses: string }>('{clauses}.'),
};

/** The number of paragraphs that were not found, and where they were looked for. */
export const notFound = {
  inIt: message<{ count: number }>('{count, plural, one {# was} other {# were}} not found in it'),
  inPart: message<{ count: number; name: string }>(
    '{count, plural, one {# was} other {# were}} not found in the part of {name} that is here',
  ),
  /** `isIt` is `yes` after a sentence about that article. */
  ofOther: message<{ count: number; isIt: string; name: string; base: string }>(
    '{isIt, select, yes {It also has} other {{name} has}} {count, plural, one {# paragraph that was} ' +
      'other {# paragraphs that were}} not found in {base}.',
  ),
  ofOtherInPart: message<{ count: number; isIt: string; name: string; base: string }>(
    '{isIt, select, yes {It also has} other {{name} has}} {count, plural, one {# paragraph that was} ' +
      'other {# paragraphs that were}} not found in the part of {base} that is here.',
  ),
};

/** Names for unmatched paragraphs and for words on one side, in lower case for use inside a line. */
export const oneSidedNames = {
  onlyIn: message<{ name: string }>('only in {name}'),
  cutBy: message<{ name: string }>('cut by {name}'),
  addedBy: message<{ name: string }>('added by {name}'),
  notFoundIn: message<{ name: string }>('unmatched ({name} is cut off)'),
};

/** Notes in the empty space beside unmatched paragraphs. */
export const absenceNotes = {
  notIn: message<{ name: string; much: string }>('Not in {name} · {much}'),
  cutBy: message<{ name: string; much: string }>('Cut by {name} · {much}'),
  notInPart: message<{ name: string; much: string }>('Not found in the part of {name} that is here · {much}'),
  ends: message<{ whose: string; evidence: string; other: string }>(
    '{whose} text ends here (“{evidence}”), so what follows in {other} could not be compared.',
  ),
};

/** A number of paragraphs and their words. */
export const paragraphsAndWords = message<{ paragraphs: number; words: number; unit: string }>(
  `{paragraphs, plural, =0 {} one {# paragraph, } other {# paragraphs, }}{unit, select,
    characters {{words, plural, one {# character} other {# characters}}}
    other {{words, plural, one {# word} other {# words}}}}`,
);

/** A number of paragraphs. */
export const paragraphs = message<{ count: number }>('{count, plural, one {# paragraph} other {# paragraphs}}');

/** Names for an article whose outlet is unknown, or the same as that of the other article. */
export const names = {
  version: message<{ time: string }>('the {time} version'),
  versionTitle: message<{ outlet: string; time: string }>('{outlet}, {time} version'),
  shortVersion: message<{ time: string }>('{time} version'),
  left: 'the left article',
  right: 'the right article',
  leftTitle: 'Left article',
  rightTitle: 'Right article',
};

/** How an article depends on an agency. */
export const agencyClaim = message<{ agency: string; claim: string }>(
  '{claim, select, is {{agency} dispatch} credits {credits {agency}} other {quotes {agency}}}',
);
