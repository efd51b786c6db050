/** The two sides of a comparison, and rules on the paragraphs and links of one side. */
import type { Article, Link, Paragraph, Relation, Side } from '../../contract';

export type { Side } from '../../contract';

export const sides: readonly Side[] = ['left', 'right'];

/** The other column. */
export function opposite(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
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
