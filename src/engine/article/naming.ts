/**
 * Finds the outlet of an article whose text does not name it: from the names of its file and folder, or its address.
 */
import type { Article, OutletSource } from '../types';
import { outletOfAgency } from './agencies';
import { agencyNamed } from './agencyNames';
import { claimsOf } from './claims';
import { MONTHS } from './data/dates';
import { isAgencyOutlet, outletNamed, outletOfFileName, outletOfHost } from './outlet';

/** The known origin of an article. */
export interface Provenance {
  /** The path of its file, with either kind of slash. */
  readonly path?: string | undefined;
  /** Its http(s) address. */
  readonly address?: string | undefined;
}

/** The ending of a file name, such as ".txt". Of ".html.gz" or ".fr.txt" it is only the last; more may be removed. */
const ENDING = /\.[a-z][a-z0-9]{1,6}$/iu;
/** The endings of site names in file names that have lost their dots ("guardian_com"). */
const SITE_ENDING = /[\s._-](?:com|org|net|info|news|co[\s._-]uk|uk|us|ca|de|at|ch|fr|es|it|nl|eu|au|in)$/iu;
/** "cnn1", "reuters02": one of several files. */
const LAST_DIGITS = /(?<=\p{L})\d{1,2}$/u;
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il) /iu;
const months = new Set(MONTHS.flat());
/** Separators of the parts of a file name. A hyphen also joins the words of a name, so it comes last. */
const SEPARATORS: readonly RegExp[] = [/__|--| [-–—] |[|,;+@~()[\]]/u, /_/u, / /u, /\./u];
/** Words separated by spaces are as often a sentence as a list: only this many may be beside a name. */
const WORDS_APART = / /u;
const MOST_WORDS_APART = 3;
/** Dates, numbers and hashes say nothing about the publisher. */
const NUMBERED = /(?:^|[\s._-])(?:\d+[a-z]?|v\d+|[a-f0-9]{8,})(?=$|[\s._-])/giu;
/** Words after a name in file names: "guardian article", "bbc-version". */
const FILLERS = /[\s._-](?:article|story|copy|kopie|copie|copia|version|page|text|print|final|update|online|web)$/iu;
const FIRST_FILLERS = /^(?:copy of|kopie von|copie de|copia de) /iu;

/**
 * Names the outlet of an article that does not name it itself. An agency's name from a dateline is replaced: its copy
 * is filed under the outlet that ran it. An article that names its publisher is returned unchanged.
 */
export function nameOutlet(article: Article, from: Provenance): Article {
  if (article.outlet !== null && !(article.outletFrom === 'text' && isAgencyOutlet(article.outlet))) return article;
  const found = outletFrom(from);
  if (found === null) return article;
  const agencyClaims = claimsOf(found.outlet, article.agencyClaims);
  return {
    ...article,
    ...found,
    agencyClaims,
    agencies: agencyClaims.map(({ agency }) => agency),
  };
}

function outletFrom({ path = '', address = '' }: Provenance): { outlet: string; outletFrom: OutletSource } | null {
  const parts = path.split(/[\\/]/u).filter((part) => part !== '');
  const name = (parts.at(-1) ?? '').replace(ENDING, '');
  const file = nameIn(name) ?? nameIn(name.replace(ENDING, ''));
  if (file !== null) return { outlet: file, outletFrom: 'file name' };
  const folder = nameIn(parts.at(-2) ?? '');
  if (folder !== null) return { outlet: folder, outletFrom: 'folder' };
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/iu.exec(address)?.[1] ?? '';
  const site = outletOfHost(host);
  return site === null ? null : { outlet: site, outletFrom: 'list' };
}

/** The outlet in a file's or folder's name, alone or beside dates, numbers and other words; else null. */
function nameIn(name: string): string | null {
  const whole = named(name);
  if (whole !== null) return whole;
  for (const separator of SEPARATORS) {
    const parts = name.split(separator);
    if (parts.length < 2) continue;
    if (separator === WORDS_APART && isSentence(parts)) continue;
    const found = namedIn(parts);
    if (found !== 'none') return found;
  }
  return besideTopic(name);
}

/** Whether there are too many words, dates aside, for an outlet and a topic: perhaps a headline about an outlet. */
function isSentence(words: readonly string[]): boolean {
  const isDated = words.some((word) => /\d/u.test(word));
  const plain = words.filter((word) => /^\p{L}/u.test(word) && !months.has(word.toLowerCase()));
  return !isDated && plain.length > MOST_WORDS_APART;
}

/** The one outlet that some of the parts name. Two of them may be a comparison of both: then null. */
function namedIn(parts: readonly string[]): string | null | 'none' {
  const found = parts.flatMap((part) => {
    const outlet = named(part);
    return outlet === null ? [] : [{ outlet, isSure: !isEveryday(part) }];
  });
  if (!found.some(({ isSure }) => isSure)) return 'none';
  const outlets = new Set(found.map(({ outlet }) => outlet));
  return outlets.size === 1 ? ([...outlets][0] ?? null) : null;
}

/**
 * Words beside an outlet's name that may be a topic (`reuters-syria`); more are a headline, perhaps about an outlet.
 */
const MOST_TOPIC_WORDS = 2;

/** The outlet at the beginning or end of words joined by hyphens. */
function besideTopic(name: string): string | null {
  const words = name
    .replace(NUMBERED, ' ')
    .split(/[-_\s]+/u)
    .filter((word) => word !== '');
  for (let topic = 1; topic <= Math.min(MOST_TOPIC_WORDS, words.length - 1); topic += 1) {
    const found = namedIn([words.slice(0, -topic).join('-'), words.slice(topic).join('-')]);
    if (found !== 'none') return found;
  }
  return null;
}

/** The outlet that a part of a file's name is, numbers and fillers aside. */
function named(part: string): string | null {
  const host = outletOfHost(part.trim());
  if (host !== null) return host;
  const bare = bareName(part);
  if (bare === '') return null;
  if (isPlaceholder(bare)) return null;
  for (const one of [bare, bare.replace(FILLERS, ''), bare.replace(SITE_ENDING, ''), bare.replace(LAST_DIGITS, '')]) {
    const agency = agencyNamed(one);
    const found = outletOfFileName(one) ?? initialism(one) ?? (agency === null ? null : outletOfAgency(agency));
    if (found !== null) return found;
  }
  return null;
}

/** "FT", "SZ": two letters name an outlet only in capitals. */
function initialism(name: string): string | null {
  return /^\p{Lu}{2}$/u.test(name) ? outletNamed(name) : null;
}

/** File names that are placeholders. */
const isPlaceholder = (bare: string): boolean => bare.toLowerCase() === 'abc';

function bareName(part: string): string {
  const words = part
    .replace(NUMBERED, ' ')
    .replace(/[-_.\s]+/gu, ' ')
    .trim()
    .split(' ');
  // Beside a number, the name of a month is part of a date.
  const isDated = /\d/u.test(part);
  const named = words.filter((word, i) => !isDated || i === 0 || !months.has(word.toLowerCase()));
  return named.join(' ').replace(FIRST_FILLERS, '');
}

/** Outlets whose name is an everyday word: beside other words in a file's name it may be just that. */
const EVERYDAY = new Set(
  `age bild dawn express fortune globe guardian herald hill independent mirror national observer presse publico
   rt salon slate soir standard stampa sun temps telegraph time times vox welt zeit folha monde pa cp bloomberg
   townhall fox spiegel focus stern abc expresso kurier mundo intercept atlantic nation week i`.split(/\s+/u),
);

/** Those of them that are no name even with an article: "the sun rises". */
const EVERYDAY_WITH_ARTICLE = new Set(
  'sun hill national express mirror independent observer standard age week nation atlantic intercept welt zeit presse'.split(
    ' ',
  ),
);

function isEveryday(part: string): boolean {
  const bare = bareName(part).toLowerCase().replace(FILLERS, '').replace(SITE_ENDING, '');
  return EVERYDAY.has(bare) || EVERYDAY_WITH_ARTICLE.has(bare.replace(ARTICLE, ''));
}
