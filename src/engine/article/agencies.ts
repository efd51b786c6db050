import { AGENCIES, type Agency, TOLD_AGENCY } from './data/agencies';
import { CREDIT_JOINERS } from './data/credits';
import { foldWords } from './shape';

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Chinese, Japanese and Korean names stand in running text without a border; all others must be whole words. */
const UNBORDERED = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

function alternatives(names: readonly string[]): string {
  const byLength = [...names].sort((a, b) => b.length - a.length);
  return byLength.map((name) => escaped(name) + (UNBORDERED.test(name) ? '' : '(?![\\p{L}\\p{N}])')).join('|');
}

function nameExpression(names: readonly string[]): RegExp {
  const bordered = names.filter((name) => !UNBORDERED.test(name));
  const unbordered = names.filter((name) => UNBORDERED.test(name));
  const parts: string[] = [];
  if (bordered.length > 0) parts.push(`(?<![\\p{L}\\p{N}])(?:${alternatives(bordered)})`);
  if (unbordered.length > 0) parts.push(alternatives(unbordered));
  return new RegExp(parts.join('|'), 'gu');
}

const byName = new Map<string, Agency>();
const byLoneName = new Map<string, Agency>();
for (const agency of AGENCIES) {
  for (const name of agency.names) {
    byName.set(name, agency);
    byLoneName.set(name, agency);
  }
  for (const name of agency.alone ?? []) byLoneName.set(name, agency);
}
const namePattern = nameExpression([...byName.keys()]);
const loneNamePattern = nameExpression([...byLoneName.keys()]);

const selfQuoting = AGENCIES.filter((agency) => agency.quotesItself).flatMap((agency) => agency.names);
const toldPattern = new RegExp(
  `(?<!\\p{L})(?:${TOLD_AGENCY.map((wording) => wording.replace('{}', `(${alternatives(selfQuoting)})`)).join('|')})`,
  'gu',
);

/** The name an agency has as the outlet of its own dispatches. */
export function outletOfAgency(name: string): string {
  return AGENCIES.find((agency) => agency.name === name)?.outlet ?? name;
}

/** The agencies a short text names by unmistakable names, in the order of their first mention. */
export function agenciesIn(text: string): string[] {
  const found = [...text.matchAll(namePattern)].map(([name]) => byName.get(name)?.name);
  return [...new Set(found.filter((name) => name !== undefined))];
}

/** All agencies a dateline or credit names, abbreviations too, and what is left without them. */
export function splitAgencies(text: string): { readonly agencies: string[]; readonly rest: string } {
  const found = [...text.matchAll(loneNamePattern)].map(([name]) => byLoneName.get(name)?.name);
  const agencies = [...new Set(found.filter((name) => name !== undefined))];
  return { agencies, rest: text.replace(loneNamePattern, ' ') };
}

/** The agencies in a text that holds nothing but agencies and words between them ("AP and Reuters"); else none. */
export function agenciesAlone(text: string): string[] {
  const { agencies, rest } = splitAgencies(text);
  return foldWords(rest).every((word) => CREDIT_JOINERS.includes(word)) ? agencies : [];
}

/** The agencies that someone in this text speaks to ("told Reuters by satellite phone"): their own copy says it so. */
export function agenciesToldIn(text: string): string[] {
  const found = [...text.matchAll(toldPattern)].map((match) => byName.get(match.slice(1).find(Boolean) ?? '')?.name);
  return [...new Set(found.filter((name) => name !== undefined))];
}
