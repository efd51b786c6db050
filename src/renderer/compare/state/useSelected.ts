import { useCallback, useState } from 'react';
import type { Stop } from '../../../viewmodel/pair/differences';
import type { View } from '../../../viewmodel/pair/view';

/** The link a person picked, and the difference it replaced: a step to another difference replaces the pick. */
interface Picked {
  readonly view: View | null;
  readonly stop: Stop | null;
  readonly link: number | null;
}

/** The link a difference is in; null for what only one outlet has. */
export function linkOfStop(view: View, stop: Stop | null): number | null {
  if (stop === null) return null;
  const edit = view.pair.comparison.edits[stop.edits[0] ?? -1];
  if (edit !== undefined) return edit.link;
  const row = view.rows.find((one) => one.key === stop.row);
  return row?.kind === 'link' ? row.links[0] : null;
}

/** The selected link: the one clicked last, or else that of the difference stepped to last. */
export function useSelected(view: View | null, stop: Stop | null) {
  const [picked, setPicked] = useState<Picked>({ view: null, stop: null, link: null });
  const isPicked = picked.view === view && picked.stop === stop;
  const selected = isPicked ? picked.link : view === null ? null : linkOfStop(view, stop);
  const select = useCallback((link: number | null) => setPicked({ view, stop, link }), [view, stop]);
  return { selected, select };
}
