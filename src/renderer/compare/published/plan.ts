import { columnsOf } from '../../../viewmodel/pair/column';
import { strandsOf } from '../../../viewmodel/pair/ribbons';
import { knotsOf } from '../../../viewmodel/pair/scrollSync';
import type { Side } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import type { PublishedPlan } from './columnGeometry';

/** Cached, because the user switches the layout back and forth. */
const plans = new WeakMap<View, PublishedPlan>();

/** The plan of a view for the layout *Original order*. */
export function planOf(view: View): PublishedPlan {
  const known = plans.get(view);
  if (known !== undefined) return known;
  const plan = newPlan(view);
  plans.set(view, plan);
  return plan;
}

function newPlan(view: View): PublishedPlan {
  const { links } = view.pair.comparison;
  const columns = columnsOf(view);
  const strands = strandsOf(view.pair.comparison);
  const at = (side: Side): ReadonlyMap<number, readonly number[]> => {
    const found = new Map<number, number[]>();
    strands.forEach((strand, index) => {
      const held = found.get(strand[side]);
      const item = columns[side].items[columns[side].itemOf[strand[side]] ?? -1];
      const closest = item?.kind === 'fold' ? undefined : item?.links[0];
      if (held === undefined) found.set(strand[side], [index]);
      else if (strand.link === closest && strands[held[0] ?? -1]?.link !== closest) held.unshift(index);
      else held.push(index);
    });
    return found;
  };
  return {
    columns,
    strands,
    strandsAt: { left: at('left'), right: at('right') },
    knots: knotsOf(links),
    moved: links.map((link) => link.moved),
  };
}
