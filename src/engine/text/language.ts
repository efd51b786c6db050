/**
 * What the engine knows of a language, as data: house style, abbreviations, verbs of saying. A language that is not
 * here is compared all the same, by its words alone.
 */
import { english } from './data/english';
import { european } from './data/european';
import type { Language } from './data/language';

export type { Language } from './data/language';

const nothing: Language = {
  honorifics: new Set(),
  abbreviations: new Set(),
  numbers: new Map(),
  spellings: [],
  attributions: new Set(),
  optional: new Set(),
  articles: new Set(),
  common: new Set(),
};

const languages: ReadonlyMap<string, Language> = new Map([['en', english], ...european]);

/** The data of a BCP 47 primary language, or none at all for a language that is unknown. */
export function languageData(tag: string | null): Language {
  return (tag === null ? undefined : languages.get(tag)) ?? nothing;
}
