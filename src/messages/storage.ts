/** Problems with the library's disk, folder and database. `folder` and `name` are in quotation marks. */
import { message } from './message';

type LibraryFolder = { readonly folder: string };

/** Problems that stop a change of the library. */
export const storage = {
  diskFull: message<LibraryFolder>(
    'The disk with {folder} is full, so the last change was not saved. Free some space, then try again.',
  ),
  readOnly: message<LibraryFolder>(
    'The library in {folder} cannot be written to. Check the permissions of the folder, or choose another one with CROSSREAD_DATA.',
  ),
  damaged: message<LibraryFolder>(
    'The library in {folder} is damaged. Restart Crossread, and it will save what can be saved.',
  ),
  failed: message<{ folder: string; reason: string }>(
    'The library in {folder} could not be changed ({reason}). Restart Crossread and try again.',
  ),
  inUse: message<LibraryFolder>(
    'The library in {folder} is open in another Crossread. Close it there, then try again.',
  ),
  newer: message<LibraryFolder>(
    'The library in {folder} was made by a newer version of Crossread. Install that version, or choose another folder with CROSSREAD_DATA.',
  ),
  closed: 'The library is closed. Restart Crossread.',
  lost: 'The library stopped unexpectedly. What was saved is still there. Try again.',
  noArticle: 'The article is no longer in the library. Choose another one.',
  noStory: 'The story is no longer in the library. Choose another one.',
  ownVersion: 'An article cannot be a version of itself. Choose another one.',
  noOriginal: message<{ name: string }>('The original of {name} is missing or was changed. Import it again.'),
  importedMeanwhile: message<{ name: string }>('{name} has been imported again in the meantime. Try again.'),
} as const;

type RescueCount = { readonly count: number };

/** Reports that a damaged or missing database was replaced. */
export const rescue = {
  missing: 'The library’s database was missing.',
  damaged: 'The library’s database was damaged.',
  setAside: message<{ name: string }>('The library’s database was damaged and was set aside as {name}.'),
  saved: message<RescueCount>(
    '{count, plural, one {# article was saved from it.} other {# articles were saved from it.}}',
  ),
  readAgain: message<RescueCount>(
    '{count, plural, one {# article was read again from its original, without corrections.} other {# articles were read again from their originals, without corrections.}}',
  ),
  lost: message<RescueCount>(
    '{count, plural, one {# article could not be read.} other {# articles could not be read.}}',
  ),
} as const;
