import type { Article, Link, Pair, Paragraph, Role } from '../../contract';

/** Which of the two columns. */
export type Side = 'left' | 'right';

export const sides: readonly Side[] = ['left', 'right'];

/** The other column. */
export function opposite(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

const furnitureRoles: ReadonlySet<Role> = new Set(['byline', 'dateline', 'date', 'caption', 'credit', 'boilerplate']);

/** Whether a paragraph is page furniture or metadata, not told text. */
export function isFurniture(paragraph: Paragraph): boolean {
  return furnitureRoles.has(paragraph.role);
}

/** The paragraph the header shows: the first with the role of a headline, or -1. */
export function headlineIndex(article: Article): number {
  return article.paragraphs.findIndex((paragraph) => paragraph.role === 'headline');
}

/** Whether a paragraph is prose a reader would count: standfirst or body. */
export function isProse(paragraph: Paragraph): boolean {
  return paragraph.role === 'body' || paragraph.role === 'standfirst';
}

/** The number a reader would give each paragraph (¶1 is the first of the prose); null where none is given. */
export function paragraphNumbers(article: Article): readonly (number | null)[] {
  let count = 0;
  return article.paragraphs.map((paragraph) => {
    if (!isProse(paragraph)) return null;
    count += 1;
    return count;
  });
}

/** What the two sides are called in sentences: the outlets' names, or the columns' where those would not tell them apart. */
export function sideNames(pair: Pick<Pair, 'left' | 'right'>): Readonly<Record<Side, string>> {
  const { left, right } = pair;
  if (left.outlet === right.outlet) return { left: 'the left article', right: 'the right article' };
  return { left: left.outlet ?? 'the unknown outlet', right: right.outlet ?? 'the unknown outlet' };
}

/** Wire services by their full names, which they publish under, and the short ones that copy is credited with. */
const shortAgencyNames: ReadonlyMap<string, string> = new Map([
  ['associated press', 'ap'],
  ['agence france-presse', 'afp'],
  ['agence france presse', 'afp'],
  ['deutsche presse-agentur', 'dpa'],
  ['press association', 'pa'],
  ['pa media', 'pa'],
  ['united press international', 'upi'],
]);

/** Outlets that are wire services, whatever the article beside theirs says it carries. */
const wireServices: ReadonlySet<string> = new Set([...shortAgencyNames.values(), 'reuters', 'xinhua']);

/** One spelling for all names of an agency; another outlet's name in lower case. */
function agencyKey(name: string): string {
  const plain = name.trim().toLowerCase().replace(/^the /u, '');
  return shortAgencyNames.get(plain) ?? plain;
}

/** Whether two names are those of one agency: `AP` and `The Associated Press`. */
export function isSameAgency(one: string, other: string): boolean {
  return agencyKey(one) === agencyKey(other);
}

/** The side whose outlet is the wire service that the other side's copy comes from or would come from, if exactly one is. */
export function agencySide(pair: Pick<Pair, 'left' | 'right'>): Side | null {
  const carriedBy = (copy: Article, { outlet }: Article): boolean =>
    outlet !== null && copy.agencies.some((agency) => isSameAgency(agency, outlet));
  const isWire = ({ outlet }: Article): boolean => outlet !== null && wireServices.has(agencyKey(outlet));
  const only = (left: boolean, right: boolean): Side | null => (left === right ? null : left ? 'left' : 'right');
  const { left, right } = pair;
  return only(carriedBy(right, left), carriedBy(left, right)) ?? only(isWire(left), isWire(right));
}

const relationOrder = ['verbatim', 'edited', 'partial', 'reworded'] as const;

/**
 * Orders links by how close they are: what a person linked stands first, then the relation, then the score; negative when
 * `a` is the closer one.
 */
export function byCloseness(a: Link, b: Link): number {
  const byHand = Number(b.byHand !== undefined) - Number(a.byHand !== undefined);
  if (byHand !== 0) return byHand;
  return relationOrder.indexOf(a.relation) - relationOrder.indexOf(b.relation) || b.score - a.score;
}

/** The closest link of each paragraph of one side: its index into `links`, or undefined for a paragraph in none. */
export function closestLinks(links: readonly Link[], side: Side): ReadonlyMap<number, number> {
  const closest = new Map<number, number>();
  links.forEach((link, index) => {
    for (const paragraph of link[side]) {
      const held = closest.get(paragraph);
      const holder = held === undefined ? undefined : links[held];
      if (holder === undefined || byCloseness(link, holder) < 0) closest.set(paragraph, index);
    }
  });
  return closest;
}
