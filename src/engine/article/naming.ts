/** The outlet of an article whose own text does not name it: from the names of its file and folder, or its address. */
import type { Article, OutletSource } from '../types';
import { agencyNamed, outletOfAgency } from './agencies';
import { claimsOf } from './claims';
import { isAgencyOutlet, outletOfFileName, outletOfHost } from './outlet';

/** Where an article came from, as far as is known. */
export interface Provenance {
  /** The path of its file, with either kind of slash. */
  readonly path?: string | undefined;
  /** Its http(s) address. */
  readonly address?: string | undefined;
}

/** Endings of file names, such as ".txt" and ".html.gz". */
const ENDINGS = /(?:\.[a-z][a-z0-9]{1,6}){1,2}$/iu;
/** Separators of the parts of a file name. A hyphen also joins the words of a name, so it comes last. */
const SEPARATORS: readonly RegExp[] = [/__|--| - |[|,;+@~()[\]]/u, /_/u, / /u, /\./u];
/** Dates, numbers and hashes say nothing about who published. */
const NUMBERED = /(?:^|[\s._-])(?:\d+[a-z]?|v\d+|[a-f0-9]{8,})(?=$|[\s._-])/giu;
/** Words after a name in file names: "guardian article", "bbc-version". */
const FILLERS = /[\s._-](?:article|story|copy|version|page|text|print|final|update|online|web)$/iu;

/**
 * Names the outlet of an article that does not name it itself. The name of an agency in a dateline gives way: its copy
 * is kept under the name of who ran it. An article that says who published it stays as it is.
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
  const file = nameIn((parts.at(-1) ?? '').replace(ENDINGS, ''));
  if (file !== null) return { outlet: file, outletFrom: 'file name' };
  const folder = nameIn(parts.at(-2) ?? '');
  if (folder !== null) return { outlet: folder, outletFrom: 'folder' };
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/iu.exec(address)?.[1] ?? '';
  const site = outletOfHost(host);
  return site === null ? null : { outlet: site, outletFrom: 'list' };
}

/** The outlet that a file's or folder's name names, alone or beside dates, numbers and other things; else null. */
function nameIn(name: string): string | null {
  const whole = named(name);
  if (whole !== null) return whole;
  for (const separator of SEPARATORS) {
    const parts = name.split(separator);
    if (parts.length < 2) continue;
    const found = namedIn(parts);
    if (found !== 'none') return found;
  }
  return besideTopic(name);
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

/** Words beside an outlet's name that may be a topic (`reuters-syria`); more are a headline, which may be about an outlet. */
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

/** The outlet whose name a part of a file's name is, numbers and fillers aside. */
function named(part: string): string | null {
  const host = outletOfHost(part.trim());
  if (host !== null) return host;
  const bare = bareName(part);
  if (bare === '') return null;
  const agency = agencyNamed(bare);
  return outletOfFileName(bare) ?? (agency === null ? null : outletOfAgency(agency));
}

function bareName(part: string): string {
  return part
    .replace(NUMBERED, ' ')
    .replace(/[-_.\s]+/gu, ' ')
    .trim()
    .replace(FILLERS, '');
}

/** Outlets that are named by an everyday word: beside other words in a file's name it may be just that. */
const EVERYDAY = new Set([
  ...['age', 'bild', 'dawn', 'express', 'fortune', 'globe', 'guardian', 'herald', 'hill', 'independent', 'mirror'],
  ...[
    'national',
    'observer',
    'presse',
    'publico',
    'rt',
    'salon',
    'slate',
    'soir',
    'standard',
    'stampa',
    'sun',
    'temps',
  ],
  ...[
    'telegraph',
    'time',
    'times',
    'vox',
    'welt',
    'zeit',
    'folha',
    'monde',
    'pa',
    'cp',
    'bloomberg',
    'townhall',
    'fox',
  ],
]);

function isEveryday(part: string): boolean {
  return EVERYDAY.has(bareName(part).toLowerCase());
}
