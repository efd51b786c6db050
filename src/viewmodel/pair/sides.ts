import type { Article, Link, Paragraph, Relation, Role } from '../../contract';

/** Which of the two columns. */
export type Side = 'left' | 'right';

export const sides: readonly Side[] = ['left', 'right'];

/** The other column. */
export function opposite(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

const furnitureRoles: ReadonlySet<Role> = new Set(['byline', 'dateline', 'date', 'caption', 'credit', 'boilerplate']);

/** Whether a paragraph is page clutter or metadata, not story text. */
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

/** How many of some paragraphs are prose: crossheads among them are shown, but not counted. */
export function countProse(article: Article, paragraphs: readonly number[]): number {
  return paragraphs.filter((index) => {
    const paragraph = article.paragraphs[index];
    return paragraph !== undefined && isProse(paragraph);
  }).length;
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

/** Agencies by their full names, which they publish under, and the short ones that they are credited with. */
const shortAgencyNames: ReadonlyMap<string, string> = new Map([
  ['associated press', 'ap'],
  ['agence france-presse', 'afp'],
  ['agence france presse', 'afp'],
  ['deutsche presse-agentur', 'dpa'],
  ['press association', 'pa'],
  ['pa media', 'pa'],
  ['united press international', 'upi'],
]);

/** One spelling for all names of an agency; another outlet's name in lower case. */
function agencyKey(name: string): string {
  const plain = name.trim().toLowerCase().replace(/^the /u, '');
  return shortAgencyNames.get(plain) ?? plain;
}

/** Whether two names are those of one agency: `AP` and `The Associated Press`. */
export function isSameAgency(one: string, other: string): boolean {
  return agencyKey(one) === agencyKey(other);
}

/** The relations, closest first. */
export const relations: readonly Relation[] = ['verbatim', 'edited', 'partial', 'reworded'];

/**
 * Orders links by how close they are: what a person linked is first, then the relation, then the score; negative when
 * `a` is the closer one.
 */
export function byCloseness(a: Link, b: Link): number {
  const byHand = Number(b.byHand !== undefined) - Number(a.byHand !== undefined);
  if (byHand !== 0) return byHand;
  return relations.indexOf(a.relation) - relations.indexOf(b.relation) || b.score - a.score;
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
