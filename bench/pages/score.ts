/** Scores answers against the gold, as ../shared/bench/pages/score.py does. */
import type { SavedPage } from './data';
import type { Outcome } from './run';

/** Roles that belong to the story; the others are kept beside it. */
const STORY: ReadonlySet<string> = new Set(['standfirst', 'dateline', 'body', 'crosshead', 'credit']);

/** Scripts written without spaces are counted letter by letter. */
const DENSE = '\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff';
const TOKEN = new RegExp(`[${DENSE}]|(?:(?![${DENSE}])[\\p{L}\\p{N}_])+`, 'gu');

const TEXT_SHINGLE = 4;
const UNIT_SHINGLE = 3;

export type Bag = ReadonlyMap<string, number>;

/** The words of a text. */
export const tokens = (text: string): readonly string[] => text.match(TOKEN) ?? [];

/** Letters and digits only, case folded. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '');

function shingles(text: string, size: number): Bag {
  const words = tokens(text);
  const bag = new Map<string, number>();
  const last = words.length === 0 ? 0 : Math.max(1, words.length - size + 1);
  for (let i = 0; i < last; i += 1) {
    const shingle = words.slice(i, i + size).join(' ');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

const inBoth = (one: Bag, other: Bag): number =>
  [...one].reduce((sum, [key, count]) => sum + Math.min(count, other.get(key) ?? 0), 0);

export const storyOf = ({ paragraphs }: Pick<Outcome, 'paragraphs'>): string =>
  paragraphs
    .filter(([role]) => STORY.has(role))
    .map(([, text]) => text)
    .join('\n');

export interface TextScore {
  /** Null for an answer without text, which has no precision. */
  readonly precision: number | null;
  readonly recall: number;
}

/** By shingles of four words. */
export function textScore(gold: string, said: string): TextScore {
  const [wanted, found] = [shingles(gold, TEXT_SHINGLE), shingles(said, TEXT_SHINGLE)];
  const both = inBoth(wanted, found);
  const [goldSize, size] = [sizeOf(wanted), sizeOf(found)];
  return { precision: size === 0 ? null : both / size, recall: goldSize === 0 ? 1 : both / goldSize };
}

export const f1 = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

/** `near`: the same words except for a few; `other role`: the same text, but not marked as a standfirst. */
export type StandfirstVerdict = 'right' | 'near' | 'other role' | 'missing';

/** The worst verdict over the units of a page's summary. */
export function standfirstVerdict(summary: readonly string[], { paragraphs }: Outcome): StandfirstVerdict {
  const order: readonly StandfirstVerdict[] = ['right', 'near', 'other role', 'missing'];
  const verdicts = summary.map((unit): StandfirstVerdict => {
    const same = paragraphs.filter(([, text]) => bare(text) === bare(unit));
    if (same.some(([role]) => role === 'standfirst')) return 'right';
    if (same.some(([role]) => role !== 'boilerplate')) return 'other role';
    const wanted = shingles(unit, UNIT_SHINGLE);
    const like = paragraphs.filter(([, text]) => inBoth(wanted, shingles(text, UNIT_SHINGLE)) >= 0.8 * sizeOf(wanted));
    if (like.some(([role]) => role === 'standfirst')) return 'near';
    return like.some(([role]) => role !== 'boilerplate') ? 'other role' : 'missing';
  });
  return verdicts.reduce((worst, one) => (order.indexOf(one) > order.indexOf(worst) ? one : worst), 'right');
}

export type TitleVerdict = 'exact' | 'own' | 'part' | 'wrong' | 'missing';

/** `own`: the title the page shows its readers; the gold's is often the one for search engines. */
export function titleVerdict({ gold, own_titles }: SavedPage, { headline }: Outcome): TitleVerdict {
  if (!headline) return 'missing';
  const [one, other] = [bare(gold.title ?? ''), bare(headline)];
  if (one === other) return 'exact';
  if (own_titles?.some((title) => bare(title) === other)) return 'own';
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one)) ? 'part' : 'wrong';
}

const WORDS_BEFORE_A_NAME =
  /^(?:by|von|par|por|di|av|af|door|da|od|written by|text|interview|interview:|reported by|autor|auteur|story by)\b[:\s]+/i;

/** The names in a line, normalised by `bare`. */
export const names = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\s*[,;/|&•·\n]\s*|\s+(?:and|und|et|y|og|och|en|ve|with|mit)\s+/)
      .map((part) => bare(part.trim().replace(WORDS_BEFORE_A_NAME, '')))
      .filter((name) => name !== ''),
  );

export type BylineVerdict = 'exact' | 'named' | 'wrong' | 'missing' | 'none, right' | 'none, wrong';

/** `named`: all the names are present, with something else. */
export function bylineVerdict(authors: readonly string[], { byline }: Outcome): BylineVerdict {
  const wanted = new Set(authors.flatMap((author) => [...names(author)]));
  if (wanted.size === 0) return byline ? 'none, wrong' : 'none, right';
  if (!byline) return 'missing';
  const given = names(byline);
  if (given.size === wanted.size && [...given].every((name) => wanted.has(name))) return 'exact';
  return [...wanted].every((name) => bare(byline).includes(name)) ? 'named' : 'wrong';
}

export type DateVerdict = 'exact' | 'day' | 'wrong' | 'missing';

const MINUTE_MS = 60_000;

/** `exact`: the same minute. `day`: the same day, locally or in UTC. */
export function dateVerdict(gold: string, { published }: Outcome): DateVerdict {
  const said = whenOf(published);
  if (said === null) return 'missing';
  const wanted = whenOf(gold);
  if (said.moment !== null && wanted?.moment != null && Math.abs(said.moment - wanted.moment) <= MINUTE_MS) {
    return 'exact';
  }
  return said.days.some((day) => wanted?.days.includes(day)) ? 'day' : 'wrong';
}

/** The moment, if there is a time zone, and the days it falls on: as written, and in UTC. */
function whenOf(value: string | null): { readonly moment: number | null; readonly days: readonly string[] } | null {
  const [, day, time, zone] =
    /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]([\d:.]+)\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(value ?? '') ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return null;
  if (time === undefined || zone === undefined) return { moment: null, days: [day] };
  const moment = Date.parse(`${day}T${time.replace(/\..*/, '')}${zone.replace(/^(...)(\d\d)$/, '$1:$2')}`);
  if (Number.isNaN(moment)) return { moment: null, days: [day] };
  return { moment, days: [day, new Date(moment).toISOString().slice(0, 10)] };
}

export type OutletVerdict = 'right' | 'script' | 'other' | 'missing';

/** `script`: in another script than the gold, which writes every name in Latin letters. */
export function outletVerdict({ gold, site: siteName }: SavedPage, { outlet }: Outcome): OutletVerdict {
  if (!outlet) return 'missing';
  const [one, other, site] = [bare(gold.outlet ?? ''), bare(outlet), bare(siteName ?? '')];
  const isSame = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
  if (isSame(one, other) || (site.length > 1 && isSame(site, other))) return 'right';
  return /[a-z]{3}/.test(other) ? 'other' : 'script';
}

export interface PassageCounts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Counts passages that must be in the text, and others that must not. */
export function passageCounts({ with: wanted, without }: SavedPage['gold'], said: string): PassageCounts {
  const single = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const text = single(said);
  const right = (wanted ?? []).filter((passage) => text.includes(single(passage))).length;
  const false_ = (without ?? []).filter((passage) => text.includes(single(passage))).length;
  return { right, found: right + false_, gold: wanted?.length ?? 0 };
}
