/**
 * The engine's knowledge of each language, as data: house style, abbreviations, verbs of saying. Other languages are
 * compared all the same, by their words alone.
 */
import { arabic } from './data/arabic';
import { chinese, japanese, korean } from './data/eastAsian';
import { english } from './data/english';
import { dutch, german } from './data/germanic';
import { type Language, unknown } from './data/language';
import { french, italian, portuguese, spanish } from './data/romance';
import { russian } from './data/russian';

export type { Language } from './data/language';

const languages: ReadonlyMap<string, Language> = new Map([
  ['ar', arabic],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['ja', japanese],
  ['ko', korean],
  ['nl', dutch],
  ['pt', portuguese],
  ['ru', russian],
  ['zh', chinese],
]);

/** The tags of the languages with data. */
export const languageTags: readonly string[] = [...languages.keys()];

/** The data of a BCP 47 primary language; empty for an unknown one. */
export function languageData(tag: string | null): Language {
  return (tag === null ? undefined : languages.get(tag)) ?? unknown;
}
