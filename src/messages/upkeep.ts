/** Reports on maintenance of the library: interrupted imports, and articles read again after an update. */
import { message } from './message';

/** The kind of an import's sources. */
type SourceKind = 'files' | 'addresses' | 'texts' | 'mixed';

type InterruptionCounts = { readonly kind: SourceKind; readonly missing: number; readonly total: number };

/** "The last import was interrupted: 168 of 200 files are missing." */
export const importInterrupted = message<InterruptionCounts>(
  `The last import was interrupted: {total, plural, one {{kind, select,
    files {its only file is} addresses {its only address is} texts {the pasted text is} other {its only source is}}}
    other {{missing, number} of {total, number} {kind, select,
    files {files} addresses {addresses} texts {pasted texts} other {sources}} {missing, plural, one {is} other {are}}}} missing.`,
);

/** For when Crossread quit before the files were counted. */
export const importNotBegun =
  'The last import was interrupted before its files were counted. None of them was imported.';

/** The button that imports missing sources. */
export const importMissing = 'Import them';
/** The button that forgets missing sources. */
export const dismiss = 'Dismiss';
/** The heading of the list of missing sources. */
export const missingList = message<{ count: number }>('What is missing ({count, number})');
/** Follows a list of the first names. */
export const moreMissing = message<{ count: number }>('and {count, number} more');
/** The name of a pasted text in a list of missing sources. */
export const pastedText = 'Pasted text';

/** Follows the report of an interrupted import on the command line. */
export const missingOnCommandLine =
  'To see what is missing: library missing. To import it: library missing --import. To forget it: library missing --dismiss.';

type RereadMessageCounts = {
  readonly read: number;
  readonly changed: number;
  readonly lost: number;
  readonly failed: number;
};

/** "218 articles were read again with the new version; 3 changed their outlet or date." */
export const articlesReread = message<RereadMessageCounts>(
  '{read, plural, =0 {No article was} one {# article was} other {# articles were}} read again with the new version' +
    '{changed, plural, =0 {} one {; # changed its outlet or date} other {; # changed their outlet or date}}.' +
    '{lost, plural, =0 {} one { # was left as it is, because its original file is missing.}' +
    ' other { # were left as they are, because their original files are missing.}}' +
    '{failed, plural, =0 {} one { # was left as it is, because its original file cannot be read.}' +
    ' other { # were left as they are, because their original files cannot be read.}}',
);
