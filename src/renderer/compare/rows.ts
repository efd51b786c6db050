/**
 * The *Aligned* layout as data: what stands in which row, computed from a pair and drawn elsewhere.
 *
 * The rows follow the left article. A link is one row at the place of its first left paragraph; what only the right
 * article has stands after the row of the linked right paragraph before it. A right paragraph whose row is not where
 * its own article has it (because it moved, or because the link joins distant paragraphs) leaves a place row behind: a
 * chip that leads to the row and back. Each paragraph's text stands exactly once: in the row of its closest link; its
 * other links show as pointers.
 */
import type { Link, Pair } from '../../contract';
import type { Alone, Cell, Fold, PlaceRow, Pointer, Row, RunRow, Told } from './row';
import { closestLinks, headlineIndex, isFurniture, type Side } from './sides';

/** A row before neighbours are joined: single paragraphs instead of runs. */
type Draft =
  | { kind: 'link'; link: number }
  | { kind: 'place'; side: Side; paragraph: number; link: number; told: Told }
  | { kind: 'alone'; side: Side; paragraph: number }
  | { kind: 'furniture'; side: Side; paragraph: number };

const linkKey = (link: number): string => `link-${link}`;
const placeKey = (side: Side, paragraph: number): string => `place-${side}-${paragraph}`;

/** Who shows what: the link whose row holds a paragraph's text. The headlines belong to the header. */
interface Owners {
  readonly left: ReadonlyMap<number, number>;
  readonly right: ReadonlyMap<number, number>;
  readonly headline: Readonly<Record<Side, number>>;
}

function findOwners(pair: Pair): Owners {
  const owned = (side: Side): ReadonlyMap<number, number> => {
    const closest = new Map(closestLinks(pair.comparison.links, side));
    closest.delete(headlineIndex(pair[side]));
    return closest;
  };
  return {
    left: owned('left'),
    right: owned('right'),
    headline: { left: headlineIndex(pair.left), right: headlineIndex(pair.right) },
  };
}

/** The paragraphs of a link that its own row shows on one side. */
function shownIn(link: Link, index: number, side: Side, owners: Owners): readonly number[] {
  return link[side].filter((paragraph) => owners[side].get(paragraph) === index);
}

/** The left article in its own order: a row for each link at its first paragraph, a place row where a link resumes. */
function draftLeft(pair: Pair, owners: Owners): Draft[] {
  const drafts: Draft[] = [];
  const placed = new Set<number>();
  let current: number | undefined;
  pair.left.paragraphs.forEach((paragraph, index) => {
    if (index === owners.headline.left) return;
    const link = owners.left.get(index);
    if (link === undefined) {
      const kind = isFurniture(paragraph) ? 'furniture' : 'alone';
      drafts.push({ kind, side: 'left', paragraph: index });
      if (kind === 'alone') current = undefined;
    } else if (!placed.has(link)) {
      drafts.push({ kind: 'link', link });
      placed.add(link);
      current = link;
    } else if (link !== current) {
      drafts.push({ kind: 'place', side: 'left', paragraph: index, link, told: 'earlier' });
      current = undefined;
    }
  });
  return drafts;
}

/** Puts what the right article has besides the rows so far at the place it has in its own order. */
function insertRight(pair: Pair, owners: Owners, base: readonly Draft[]): Draft[] {
  const { links } = pair.comparison;
  const at = new Map<number, number>();
  base.forEach((draft, index) => {
    if (draft.kind === 'link') at.set(draft.link, index);
  });
  // tails[i + 1] follows base[i]; tails[0] stands before the first row.
  const tails: Draft[][] = Array.from({ length: base.length + 1 }, () => []);
  let cursor = -1;
  let current: number | undefined;
  const inTail = new Map<number, number>();
  pair.right.paragraphs.forEach((paragraph, index) => {
    if (index === owners.headline.right) return;
    const tail = tails[cursor + 1];
    if (tail === undefined) return;
    const link = owners.right.get(index);
    if (link === undefined) {
      const kind = isFurniture(paragraph) ? 'furniture' : 'alone';
      tail.push({ kind, side: 'right', paragraph: index });
      if (kind === 'alone') current = undefined;
      return;
    }
    if (link === current) return;
    current = link;
    const row = at.get(link);
    const earlier = inTail.get(link);
    if (row === undefined && earlier === undefined) {
      tail.push({ kind: 'link', link });
      inTail.set(link, cursor);
    } else if (row !== undefined && row >= cursor && links[link]?.moved !== true) {
      cursor = row;
    } else {
      const told = (row ?? earlier ?? 0) > cursor ? 'later' : 'earlier';
      tail.push({ kind: 'place', side: 'right', paragraph: index, link, told });
      current = undefined;
    }
  });
  return [...(tails[0] ?? []), ...base.flatMap((draft, index) => [draft, ...(tails[index + 1] ?? [])])];
}

/** Joins neighbouring one-sided paragraphs and furniture, and makes the rows. */
function assemble(
  drafts: readonly Draft[],
  makeLink: (link: number) => Row,
  moves: ReadonlyMap<number, number>,
): Row[] {
  const rows: Row[] = [];
  for (const draft of drafts) {
    const last = rows.at(-1);
    if (draft.kind === 'link') rows.push(makeLink(draft.link));
    else if (draft.kind === 'place') rows.push(placeRow(draft, moves));
    else if (draft.kind === 'furniture') addFurniture(rows, last, draft.side, draft.paragraph);
    else {
      const key = `alone-${draft.side}-${draft.paragraph}`;
      const alone: Alone = { kind: 'alone', key, paragraph: draft.paragraph };
      const resumed = resumedRun(rows, draft.side);
      if (resumed === null) rows.push({ kind: 'run', key: `run-${alone.key}`, side: draft.side, items: [alone] });
      else
        rows.splice(-resumed.rows, resumed.rows, {
          ...resumed.run,
          items: [...resumed.run.items, ...resumed.between, alone],
        });
    }
  }
  return rows;
}

function placeRow(draft: Draft & { kind: 'place' }, moves: ReadonlyMap<number, number>): PlaceRow {
  const { side, paragraph, link, told } = draft;
  const key = placeKey(side, paragraph);
  return { kind: 'place', key, side, paragraph, link, to: linkKey(link), told, move: moves.get(link) ?? null };
}

/** Adds a furniture paragraph to the fold before it, beside a fold of the other side, or as a row of its own. */
function addFurniture(rows: Row[], last: Row | undefined, side: Side, paragraph: number): void {
  if (last?.kind === 'furniture') {
    const held = last[side];
    const fold: Fold =
      held === null
        ? { kind: 'fold', key: `fold-${side}-${paragraph}`, side, paragraphs: [paragraph] }
        : { ...held, paragraphs: [...held.paragraphs, paragraph] };
    rows[rows.length - 1] = { ...last, [side]: fold };
    return;
  }
  const fold: Fold = { kind: 'fold', key: `fold-${side}-${paragraph}`, side, paragraphs: [paragraph] };
  const none = { left: null, right: null };
  rows.push({ kind: 'furniture', key: `furniture-${fold.key}`, ...none, [side]: fold });
}

/** The run that a one-sided paragraph goes on with: the last row, or the one before furniture of the same side alone. */
function resumedRun(rows: readonly Row[], side: Side): { run: RunRow; between: readonly Fold[]; rows: number } | null {
  const last = rows.at(-1);
  if (last?.kind === 'run' && last.side === side) return { run: last, between: [], rows: 1 };
  const before = rows.at(-2);
  if (last?.kind !== 'furniture' || before?.kind !== 'run' || before.side !== side) return null;
  const fold = last[side];
  const other = side === 'left' ? last.right : last.left;
  return fold !== null && other === null ? { run: before, between: [fold], rows: 2 } : null;
}

/** Says where a paragraph is shown, seen from the row of a link. */
type Locate = (from: number, side: Side, paragraph: number) => Pointer;

function locator(owners: Owners, ordinals: ReadonlyMap<number, number>): Locate {
  return (from, side, paragraph) => {
    const owner = owners[side].get(paragraph);
    if (owner === undefined) return { to: 'header', side, paragraph, told: 'earlier' };
    const told = (ordinals.get(owner) ?? 0) > (ordinals.get(from) ?? 0) ? 'later' : 'earlier';
    return { to: linkKey(owner), side, paragraph, told };
  };
}

/** What a link's row shows of one side. */
function cellOf(link: Link, index: number, side: Side, owners: Owners, locate: Locate): Cell {
  const paragraphs = shownIn(link, index, side, owners);
  const elsewhere = link[side]
    .filter((paragraph) => !paragraphs.includes(paragraph))
    .map((paragraph) => locate(index, side, paragraph));
  return { paragraphs, elsewhere };
}

/** Pointers to the other ends of the links that one side's paragraphs have besides the one whose row shows them. */
function alsoTold(links: readonly Link[], owners: Owners, locate: Locate): ReadonlyMap<number, readonly Pointer[]> {
  const found = new Map<number, Pointer[]>();
  const add = (row: number | undefined, own: number, side: Side, paragraph: number): void => {
    if (row === undefined || row === own) return;
    const pointer = locate(row, side, paragraph);
    if (pointer.to === linkKey(row)) return;
    const held = found.get(row) ?? [];
    if (!held.some((one) => one.side === pointer.side && one.paragraph === pointer.paragraph)) held.push(pointer);
    found.set(row, held);
  };
  links.forEach((link, index) => {
    for (const left of link.left) {
      for (const right of link.right) {
        add(owners.left.get(left), index, 'right', right);
        add(owners.right.get(right), index, 'left', left);
      }
    }
  });
  return found;
}

/** The rows of a pair. Every paragraph but the two headlines of the header is in exactly one of them. */
export function alignedRows(pair: Pair): readonly Row[] {
  const { links } = pair.comparison;
  const owners = findOwners(pair);
  const drafts = insertRight(pair, owners, draftLeft(pair, owners));
  const ordinals = new Map<number, number>();
  const moves = new Map<number, number>();
  const places = new Map<number, { key: string; told: Told }[]>();
  for (const draft of drafts) {
    if (draft.kind === 'place') {
      const place = { key: placeKey(draft.side, draft.paragraph), told: draft.told };
      places.set(draft.link, [...(places.get(draft.link) ?? []), place]);
    } else if (draft.kind === 'link') {
      ordinals.set(draft.link, ordinals.size + 1);
      if (links[draft.link]?.moved === true) moves.set(draft.link, moves.size + 1);
    }
  }
  const locate = locator(owners, ordinals);
  const also = alsoTold(links, owners, locate);
  const makeLink = (index: number): Row => {
    const link = links[index] ?? { left: [], right: [], relation: 'verbatim', score: 0, moved: false };
    return {
      kind: 'link',
      key: linkKey(index),
      link: index,
      ordinal: ordinals.get(index) ?? 0,
      left: cellOf(link, index, 'left', owners, locate),
      right: cellOf(link, index, 'right', owners, locate),
      move: moves.get(index) ?? null,
      places: places.get(index) ?? [],
      also: also.get(index) ?? [],
    };
  };
  return assemble(drafts, makeLink, moves);
}

/** The link between the two headlines, if the engine found one. */
export function headlineLink(pair: Pair): number | null {
  const left = headlineIndex(pair.left);
  const right = headlineIndex(pair.right);
  const found = pair.comparison.links.findIndex((link) => link.left.includes(left) && link.right.includes(right));
  return found === -1 ? null : found;
}
