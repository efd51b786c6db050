/** The two sides of a comparison, and rules on the paragraphs and links of one side. */
import type { Article, Link, Paragraph, Relation, Side } from '../../contract';

export type { Side } from '../../contract';

/** Both sides, in reading order. */
export const sides: readonly Side[] = ['left', 'right'];

/** The other column. */
export function opposite(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** The outlet that published both articles; null when there are two, or when one is unknown. */
export function commonOutlet(one: Pick<Article, 'outlet'>, other: Pick<Article, 'outlet'>): string | null {
  return one.outlet === other.outlet ? one.outlet : null;
}

/** The index of the paragraph that the header shows: the first headline, or -1. */
export function headlineIndex(article: Article): number {
  return article.paragraphs.findIndex((paragraph) => paragraph.role === 'headline');
}

/** Whether a paragraph is one that a reader counts: standfirst or body. */
export function isProse(paragraph: Paragraph): boolean {
  return paragraph.role === 'body' || paragraph.role === 'standfirst';
}

/** How many of these paragraphs a reader counts. Crossheads are shown but not counted. */
export function countProse(article: Article, paragraphs: readonly number[]): number {
  return paragraphs.filter((index) => {
    const paragraph = article.paragraphs[index];
    return paragraph !== undefined && isProse(paragraph);
  }).length;
}

/** The number of each paragraph, counting prose from ¶1; null for a paragraph without a number. */
export function paragraphNumbers(article: Article): readonly (number | null)[] {
  let count = 0;
  return article.paragraphs.map((paragraph) => {
    if (!isProse(paragraph)) return null;
    count += 1;
    return count;
  });
}

/** The relations, closest first. */
export const relations: readonly Relation[] = ['verbatim', 'edited', 'partial', 'reworded'];

/** Orders links, closest first: manual links, then by relation, then by score. Negative when `a` is closer. */
export function byCloseness(a: Link, b: Link): number {
  const byHand = Number(b.byHand !== undefined) - Number(a.byHand !== undefined);
  if (byHand !== 0) return byHand;
  return relations.indexOf(a.relation) - relations.indexOf(b.relation) || b.score - a.score;
}

/** The closest link of each linked paragraph of one side, as an index into `links`. */
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
