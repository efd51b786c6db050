/**
 * What the engine knows of a language, as data: house style, abbreviations, verbs of saying. A language that is not
 * here is compared all the same, by its words alone.
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

/** The tags of the languages there is data for. */
export const languageTags: readonly string[] = [...languages.keys()];

/** The data of a BCP 47 primary language, or none at all for a language that is unknown. */
export function languageData(tag: string | null): Language {
  return (tag === null ? undefined : languages.get(tag)) ?? unknown;
}
