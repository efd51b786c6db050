/**
 * The *Side by side* layout as data: the rows of a pair and what each contains.
 *
 * The rows follow the left article. A link is one row, at its first left paragraph; links that share paragraphs and
 * are adjacent are one row. Everything between two link rows is one gap row, both sides next to each other. A paragraph
 * whose row is elsewhere in its article's order (because it moved, or because the link joins distant paragraphs) leaves
 * a stub that leads to the row and back. Each paragraph is shown exactly once, in the row of its closest link; the rows
 * of its other links quote it.
 */
import type { Pair } from '../../contract';
import { isStoryText } from '../../engine/reader';
import { append } from '../multimap';
import { groupLinks, type RowGroups } from './groups';
import type {
  ClutterFold,
  Direction,
  GapItem,
  GapRow,
  LinkCell,
  LinkRow,
  QuotedParagraph,
  Row,
  RowPointer,
} from './row';
import { headlineIndex, type Side } from './sides';

/** A row before neighbours are joined. */
type RowDraft =
  | { readonly kind: 'link'; readonly link: number }
  | {
      readonly kind: 'stub';
      readonly side: Side;
      readonly paragraph: number;
      readonly link: number;
      readonly direction: Direction;
    }
  | { readonly kind: 'unmatched' | 'clutter'; readonly side: Side; readonly paragraph: number };

/** The input for drafting rows. */
interface RowPlan extends RowGroups {
  readonly pair: Pair;
  /** The paragraphs the header shows of each side: the headline and the clutter before the text. */
  readonly header: Readonly<Record<Side, ReadonlySet<number>>>;
}

const linkKey = (row: number): string => `link-${row}`;
const stubKey = (side: Side, paragraph: number): string => `stub-${side}-${paragraph}`;

/** The page clutter before an article's text, except linked paragraphs: the header folds it into its line of facts. */
export function leadingClutter(pair: Pair, side: Side): readonly number[] {
  const { paragraphs } = pair[side];
  const headline = headlineIndex(pair[side]);
  const linked = new Set(pair.comparison.links.flatMap((link) => link[side]));
  const text = paragraphs.findIndex((one, index) => index !== headline && (isStoryText(one.role) || linked.has(index)));
  return paragraphs.flatMap((_, index) => (index !== headline && (text === -1 || index < text) ? [index] : []));
}

function planOf(pair: Pair): RowPlan {
  const header = (side: Side): ReadonlySet<number> =>
    new Set([headlineIndex(pair[side]), ...leadingClutter(pair, side)]);
  return { ...groupLinks(pair), pair, header: { left: header('left'), right: header('right') } };
}

/** The row a paragraph is shown in, or undefined for one in no link. */
function rowOfParagraph(plan: RowPlan, side: Side, paragraph: number): number | undefined {
  const link = plan.owners[side].get(paragraph);
  return link === undefined ? undefined : plan.rowOf[link];
}

/** A row is moved when none of its links keeps the common order. */
function isMoved(plan: RowPlan, row: number): boolean {
  return (plan.members.get(row) ?? []).every((link) => plan.pair.comparison.links[link]?.moved === true);
}

function unlinked(plan: RowPlan, side: Side, paragraph: number): RowDraft {
  const found = plan.pair[side].paragraphs[paragraph];
  return { kind: found !== undefined && !isStoryText(found.role) ? 'clutter' : 'unmatched', side, paragraph };
}

/** The left article in order: a row for each link at its first paragraph, and a stub where a link resumes. */
function draftLeft(plan: RowPlan): RowDraft[] {
  const drafts: RowDraft[] = [];
  const placed = new Set<number>();
  let current: number | undefined;
  plan.pair.left.paragraphs.forEach((_, paragraph) => {
    if (plan.header.left.has(paragraph)) return;
    const link = rowOfParagraph(plan, 'left', paragraph);
    if (link === undefined) {
      const draft = unlinked(plan, 'left', paragraph);
      drafts.push(draft);
      if (draft.kind === 'unmatched') current = undefined;
    } else if (!placed.has(link)) {
      drafts.push({ kind: 'link', link });
      placed.add(link);
      current = link;
    } else if (link !== current) {
      drafts.push({ kind: 'stub', side: 'left', paragraph, link, direction: 'above' });
      current = undefined;
    }
  });
  return drafts;
}

/** Inserts the rest of the right article into the drafts, keeping its order. */
function insertRight(plan: RowPlan, base: readonly RowDraft[]): RowDraft[] {
  const at = new Map<number, number>();
  base.forEach((draft, index) => {
    if (draft.kind === 'link') at.set(draft.link, index);
  });
  // tails[i + 1] follows base[i]; tails[0] is before the first row.
  const tails: RowDraft[][] = Array.from({ length: base.length + 1 }, () => []);
  let cursor = -1;
  let current: number | undefined;
  const inTail = new Map<number, number>();
  plan.pair.right.paragraphs.forEach((_, paragraph) => {
    if (plan.header.right.has(paragraph)) return;
    const tail = tails[cursor + 1];
    if (tail === undefined) return;
    const link = rowOfParagraph(plan, 'right', paragraph);
    if (link === undefined) {
      const draft = unlinked(plan, 'right', paragraph);
      tail.push(draft);
      if (draft.kind === 'unmatched') current = undefined;
      return;
    }
    if (link === current) return;
    current = link;
    const row = at.get(link);
    const earlier = inTail.get(link);
    if (row === undefined && earlier === undefined) {
      tail.push({ kind: 'link', link });
      inTail.set(link, cursor);
    } else if (row !== undefined && row >= cursor && !isMoved(plan, link)) {
      cursor = row;
    } else {
      const direction = (row ?? earlier ?? 0) > cursor ? 'below' : 'above';
      tail.push({ kind: 'stub', side: 'right', paragraph, link, direction });
      current = undefined;
    }
  });
  return [...(tails[0] ?? []), ...base.flatMap((draft, index) => [draft, ...(tails[index + 1] ?? [])])];
}

function itemOf(plan: RowPlan, draft: Exclude<RowDraft, { kind: 'link' }>): GapItem {
  const { side, paragraph } = draft;
  if (draft.kind === 'stub') {
    const { link: row, direction } = draft;
    const link = plan.owners[side].get(paragraph) ?? row;
    const key = stubKey(side, paragraph);
    return { kind: 'stub', key, paragraph, link, to: linkKey(row), direction, moved: isMoved(plan, row) };
  }
  return draft.kind === 'clutter'
    ? { kind: 'fold', key: `fold-${side}-${paragraph}`, side, paragraphs: [paragraph] }
    : { kind: 'unmatched', key: `unmatched-${side}-${paragraph}`, paragraph };
}

/** Adds an item to one side of a gap; adjacent clutter becomes one fold. */
function addItem(items: GapItem[], item: GapItem): void {
  const last = items.at(-1);
  if (item.kind === 'fold' && last?.kind === 'fold') {
    const joined: ClutterFold = { ...last, paragraphs: [...last.paragraphs, ...item.paragraphs] };
    items[items.length - 1] = joined;
  } else items.push(item);
}

/** Makes the rows; all drafts between two link rows become one gap row. */
function assemble(plan: RowPlan, drafts: readonly RowDraft[], makeLink: (row: number) => LinkRow): Row[] {
  const rows: Row[] = [];
  let open: { key: string; left: GapItem[]; right: GapItem[] } | null = null;
  const close = (): void => {
    if (open !== null) rows.push({ kind: 'gap', ...open } satisfies GapRow);
    open = null;
  };
  for (const draft of drafts) {
    if (draft.kind === 'link') {
      close();
      rows.push(makeLink(draft.link));
      continue;
    }
    const item = itemOf(plan, draft);
    const held: { key: string; left: GapItem[]; right: GapItem[] } = open ?? {
      key: `gap-${item.key}`,
      left: [],
      right: [],
    };
    addItem(held[draft.side], item);
    open = held;
  }
  close();
  return rows;
}

/** Finds the row that shows a paragraph, seen from the row `from`. */
type Locate = (from: number, side: Side, paragraph: number) => RowPointer;

function locator(plan: RowPlan, ordinals: ReadonlyMap<number, number>): Locate {
  return (from, side, paragraph) => {
    const row = rowOfParagraph(plan, side, paragraph);
    if (row === undefined) return { to: 'header', side, paragraph, direction: 'above' };
    const direction = (ordinals.get(row) ?? 0) > (ordinals.get(from) ?? 0) ? 'below' : 'above';
    return { to: linkKey(row), side, paragraph, direction };
  };
}

/** The links of a row, the closest first. */
function linksOfRow(plan: RowPlan, row: number): readonly [number, ...number[]] {
  return plan.members.get(row) ?? [row];
}

/** The cell of one side: the paragraphs this row shows, and quotes of those that other rows show. */
function cellOf(plan: RowPlan, row: number, side: Side, locate: Locate): LinkCell {
  const shown = new Map<number, number>();
  const quotes: QuotedParagraph[] = [];
  for (const link of linksOfRow(plan, row)) {
    for (const paragraph of plan.pair.comparison.links[link]?.[side] ?? []) {
      const owner = plan.owners[side].get(paragraph);
      if (owner !== undefined && plan.rowOf[owner] === row) shown.set(paragraph, owner);
      else quotes.push({ ...locate(row, side, paragraph), link });
    }
  }
  const paragraphs = [...shown]
    .map(([paragraph, link]) => ({ paragraph, link }))
    .sort((a, b) => a.paragraph - b.paragraph);
  return { paragraphs, quotes };
}

/** For each row, pointers to the other ends of its paragraphs' links that belong to other rows. */
function elsewhereByRow(plan: RowPlan, locate: Locate): ReadonlyMap<number, readonly RowPointer[]> {
  const found = new Map<number, Map<string, RowPointer>>();
  const add = (row: number | undefined, link: number, side: Side, paragraph: number): void => {
    // The link's own row shows or quotes its other end anyway.
    if (row === undefined || row === plan.rowOf[link]) return;
    const pointer = locate(row, side, paragraph);
    if (pointer.to === linkKey(row)) return;
    const held = found.get(row) ?? new Map<string, RowPointer>();
    held.set(`${side} ${paragraph}`, pointer);
    found.set(row, held);
  };
  plan.pair.comparison.links.forEach((link, index) => {
    for (const left of link.left) {
      for (const right of link.right) {
        add(rowOfParagraph(plan, 'left', left), index, 'right', right);
        add(rowOfParagraph(plan, 'right', right), index, 'left', left);
      }
    }
  });
  return new Map([...found].map(([row, pointers]) => [row, [...pointers.values()]]));
}

/** The rows of a pair. Every paragraph that the header does not show is in exactly one of them. */
export function alignedRows(pair: Pair): readonly Row[] {
  const plan = planOf(pair);
  const drafts = insertRight(plan, draftLeft(plan));
  const ordinals = new Map<number, number>();
  const stubs = new Map<number, { key: string; direction: Direction }[]>();
  for (const draft of drafts) {
    if (draft.kind === 'stub') {
      append(stubs, draft.link, { key: stubKey(draft.side, draft.paragraph), direction: draft.direction });
    } else if (draft.kind === 'link') ordinals.set(draft.link, ordinals.size + 1);
  }
  const locate = locator(plan, ordinals);
  const elsewhere = elsewhereByRow(plan, locate);
  return assemble(plan, drafts, (row) => {
    return {
      kind: 'link',
      key: linkKey(row),
      links: linksOfRow(plan, row),
      ordinal: ordinals.get(row) ?? 0,
      left: cellOf(plan, row, 'left', locate),
      right: cellOf(plan, row, 'right', locate),
      moved: isMoved(plan, row),
      stubs: stubs.get(row) ?? [],
      elsewhere: elsewhere.get(row) ?? [],
    };
  });
}

/** The index of the link between the two headlines; null when they are not linked. */
export function headlineLink(pair: Pair): number | null {
  const left = headlineIndex(pair.left);
  const right = headlineIndex(pair.right);
  const found = pair.comparison.links.findIndex((link) => link.left.includes(left) && link.right.includes(right));
  return found === -1 ? null : found;
}
