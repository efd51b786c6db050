/** Which links share one row of the *Side by side* layout. */
import type { Link, Pair } from '../../contract';
import { isStoryText } from '../../engine/reader';
import { append } from '../multimap';
import { byCloseness, closestLinks, headlineIndex, type Side, sides } from './sides';

/** With more paragraphs on one side of a row, a reader cannot see which match which. */
const MAX_PARAGRAPHS_IN_ROW = 4;

/** Which row shows each link and each paragraph. */
export interface RowGroups {
  /** The closest link of each paragraph, whose marks it shows. The headlines belong to the header and have none. */
  readonly owners: Readonly<Record<Side, ReadonlyMap<number, number>>>;
  /** The row of each link, by the index of the row's closest link. */
  readonly rowOf: readonly number[];
  /** The links of each row, the closest first. */
  readonly members: ReadonlyMap<number, readonly [number, ...number[]]>;
}

/** Sets of links connected by shared paragraphs. Union-find: near-linear in the number of links. */
function components(links: readonly Link[], headlines: Readonly<Record<Side, number>>): readonly (readonly number[])[] {
  const parent = links.map((_, index) => index);
  const root = (of: number): number => {
    let at = of;
    while (parent[at] !== at) {
      const up = parent[parent[at] ?? at] ?? at;
      parent[at] = up;
      at = up;
    }
    return at;
  };
  for (const side of sides) {
    const first = new Map<number, number>();
    links.forEach((link, index) => {
      for (const paragraph of link[side]) {
        if (paragraph === headlines[side]) continue;
        const other = first.get(paragraph);
        if (other === undefined) first.set(paragraph, index);
        else parent[root(index)] = root(other);
      }
    });
  }
  const found = new Map<number, number[]>();
  links.forEach((_, index) => {
    append(found, root(index), index);
  });
  return [...found.values()];
}

/** Groups the links of a pair into rows: links that share paragraphs, if these are adjacent on both sides. */
export function groupLinks(pair: Pair): RowGroups {
  const { links } = pair.comparison;
  const headline = { left: headlineIndex(pair.left), right: headlineIndex(pair.right) };
  const owned = (side: Side): ReadonlyMap<number, number> => {
    const closest = new Map(closestLinks(links, side));
    closest.delete(headline[side]);
    return closest;
  };
  const owners = { left: owned('left'), right: owned('right') };
  const owns = (index: number): boolean =>
    sides.some((side) => links[index]?.[side].some((paragraph) => owners[side].get(paragraph) === index));
  const rowOf = links.map((_, index) => index);
  const members = new Map<number, [number, ...number[]]>();
  for (const component of components(links, headline)) {
    // A link that is no paragraph's closest one is shown by the rows of the others.
    const showing = component.filter(owns).sort((a, b) => closeness(links, a, b));
    const [closest, ...rest] = showing;
    if (closest === undefined) continue;
    if (sides.every((side) => areAdjacent(pair, showing, side, headline[side]))) {
      members.set(closest, [closest, ...rest]);
      for (const index of showing) rowOf[index] = closest;
    } else for (const index of showing) members.set(index, [index]);
  }
  return { owners, rowOf, members };
}

function closeness(links: readonly Link[], a: number, b: number): number {
  const [one, other] = [links[a], links[b]];
  return one === undefined || other === undefined ? 0 : byCloseness(one, other) || a - b;
}

/** Whether the paragraphs of a group of links are few and have nothing but clutter between them. */
function areAdjacent(pair: Pair, group: readonly number[], side: Side, headline: number): boolean {
  const own = new Set(group.flatMap((index) => pair.comparison.links[index]?.[side] ?? []));
  // The headline would have to be shown twice, in the header and in the row.
  if (own.size > MAX_PARAGRAPHS_IN_ROW || own.has(headline)) return false;
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const { paragraphs } = pair[side];
  for (let index = first; index <= last; index++) {
    const paragraph = paragraphs[index];
    if (!own.has(index) && paragraph !== undefined && isStoryText(paragraph.role)) return false;
  }
  return true;
}
