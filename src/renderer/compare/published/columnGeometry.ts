import type { ArticleColumn } from '../../../viewmodel/pair/column';
import { type Strand, type StrandEnds, sign } from '../../../viewmodel/pair/ribbons';
import type { ColumnRuler, Knot } from '../../../viewmodel/pair/scrollSync';
import { alongside, besideParagraph } from '../../../viewmodel/pair/scrollSync';
import { opposite, type Side } from '../../../viewmodel/pair/sides';
import { firstBelow, readingLine } from '../position/reading';
import { STRETCH_LENGTH } from '../windowing/stretches';

/** The data of a comparison for ribbons and synchronised scrolling. */
export interface PublishedPlan {
  readonly columns: Readonly<Record<Side, ArticleColumn>>;
  readonly strands: readonly Strand[];
  /** Indices into `strands`, by paragraph; the strand of the closest link is first. */
  readonly strandsAt: Readonly<Record<Side, ReadonlyMap<number, readonly number[]>>>;
  readonly knots: readonly Knot[];
  /** Whether a link is moved, by its index. */
  readonly moved: readonly boolean[];
}

/**
 * Positions of the paragraphs in the two columns. The items of a column are in stretches of equal length, so that each
 * is found without a search. Nothing is cached: once a frame is laid out, measuring is cheap, and paragraphs that are
 * rendered for the first time still change their heights.
 */
export class ColumnGeometry {
  readonly ruler: ColumnRuler;

  constructor(
    readonly plan: PublishedPlan,
    readonly scrollers: Readonly<Record<Side, HTMLElement>>,
    readonly contents: Readonly<Record<Side, HTMLElement>>,
  ) {
    this.ruler = {
      paragraph: (side, paragraph) => {
        const origin = this.contents[side].getBoundingClientRect().top;
        const { top, bottom } = this.box(side, paragraph);
        return { top: top - origin, bottom: bottom - origin };
      },
      length: (side) => {
        const { lastElementChild: last } = this.contents[side];
        return (last?.getBoundingClientRect().bottom ?? 0) - this.contents[side].getBoundingClientRect().top;
      },
    };
  }

  /** The rectangle of a paragraph, or of the fold that contains it. */
  private box(side: Side, paragraph: number): DOMRect {
    return this.boxOfItem(side, this.plan.columns[side].itemOf[paragraph] ?? 0);
  }

  private boxOfItem(side: Side, item: number): DOMRect {
    const around = this.contents[side].children[Math.floor(item / STRETCH_LENGTH)] ?? this.contents[side];
    const child = around.children[item % STRETCH_LENGTH];
    if (child !== undefined) return child.getBoundingClientRect();
    // In a placeholder all items are assumed to have the same height.
    const { x, y, width, height } = around.getBoundingClientRect();
    return new DOMRect(x, y + (height * (item % STRETCH_LENGTH)) / STRETCH_LENGTH, width, height / STRETCH_LENGTH);
  }

  /** The index of the first item of a column whose lower edge is below `y`, in pixels from the top of the window. */
  private itemBelow(side: Side, y: number): number {
    const at = firstBelow(this.contents[side].children, y);
    const around = this.contents[side].children[at];
    if (around === undefined) return at * STRETCH_LENGTH;
    if (around.children.length > 0) return at * STRETCH_LENGTH + firstBelow(around.children, y);
    const { top, height } = around.getBoundingClientRect();
    return (
      at * STRETCH_LENGTH +
      Math.floor(STRETCH_LENGTH * Math.min(Math.max((y - top) / height, 0), 1 - 1 / STRETCH_LENGTH))
    );
  }

  private slot(side: Side, strand: Strand): number {
    const item = this.plan.columns[side].items[this.plan.columns[side].itemOf[strand[side]] ?? -1];
    return item === undefined || item.kind === 'fold' ? 0 : Math.max(0, item.links.indexOf(strand.link));
  }

  /** The positions of the two signs of a strand, in pixels below the upper edge of the columns. */
  ends(strand: Strand): StrandEnds {
    const origin = this.scrollers.left.getBoundingClientRect().top;
    const end = (side: Side): number =>
      this.box(side, strand[side]).top - origin + sign.top + this.slot(side, strand) * sign.pitch + sign.height / 2;
    return { left: end('left'), right: end('right') };
  }

  /** The first strand of a link whose end on one side is in sight. */
  strandInSight(link: number, side: Side): Strand | undefined {
    const height = this.scrollers[side].clientHeight;
    return this.plan.strands.find((strand) => {
      if (strand.link !== link) return false;
      const end = this.ends(strand)[side];
      return end >= 0 && end <= height;
    });
  }

  /** The indices of the strands that have an end in sight, in the order of the text. */
  strandsInSight(): ReadonlySet<number> {
    const found = new Set<number>();
    for (const side of ['left', 'right'] as const) {
      const { top, bottom } = this.scrollers[side].getBoundingClientRect();
      const { items } = this.plan.columns[side];
      for (let at = this.itemBelow(side, top); at < items.length; at++) {
        const item = items[at];
        if (item === undefined || item.kind === 'fold') continue;
        if (this.boxOfItem(side, at).top >= bottom) break;
        for (const strand of this.plan.strandsAt[side].get(item.paragraph) ?? []) found.add(strand);
      }
    }
    return found;
  }

  /**
   * The scroll position that brings a column alongside the other. Near the beginning the line at which they are level
   * moves from their upper edge down to the reading line, so that both columns start together.
   */
  scrollAlongside(follower: Side): number {
    const lead = opposite(follower);
    const scroller = this.scrollers[lead];
    // In a very low window the reading line is above the columns.
    const lowest = Math.max(0, readingLine() - scroller.getBoundingClientRect().top);
    const line = Math.min(scroller.scrollTop, lowest);
    const point = scroller.scrollTop + line;
    return this.partnerPoint(point, lead) - line;
  }

  private partnerPoint(point: number, lead: Side): number {
    const { columns, strandsAt, strands, moved, knots } = this.plan;
    const origin = this.contents[lead].getBoundingClientRect().top;
    const item = columns[lead].items[this.itemBelow(lead, origin + point)];
    const [first] = item === undefined || item.kind === 'fold' ? [] : (strandsAt[lead].get(item.paragraph) ?? []);
    const strand = strands[first ?? -1];
    // A moved paragraph is not in the common order: while it is being read, the other column shows its partner.
    if (strand !== undefined && moved[strand.link] === true) return besideParagraph(point, lead, strand, this.ruler);
    return alongside(point, lead, knots, this.ruler);
  }

  /** The scroll position of a column at which both ends of a strand are level. */
  scrollLevel(strand: Strand, follower: Side): number {
    const ends = this.ends(strand);
    return this.scrollers[follower].scrollTop + ends[follower] - ends[opposite(follower)];
  }
}
