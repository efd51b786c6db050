/** Stepping through the differences, and from one end of a move to the other. */
import { noneFound } from '../../../messages/compare/differences';
import { matchedCount } from '../../../viewmodel/labels/summary';
import type { LinkRow, Stub } from '../../../viewmodel/pair/row';
import type { Stop, StopSort } from '../../../viewmodel/pair/stops';
import type { View } from '../../../viewmodel/pair/view';
import { keyOf } from '../../commands/keys';
import type { Round } from './state';

/** The sorts of difference that have separate keys. */
export type SoughtSort = Extract<StopSort, 'factual' | 'only' | 'moved'>;

/** The direction of a step. */
export type StepBy = 1 | -1;

/** The sentence for a step that found nothing: there is none, or the filters hide them. */
export function noneFoundLine(view: View, sort: SoughtSort): string {
  const hidden = view.stops.filter((stop) => stop.sort === sort).length;
  if (hidden > 0) return noneFound.hidden({ count: hidden, key: keyOf('toggle-filters') });
  const matched = matchedCount(view);
  if (sort === 'only') return noneFound.unmatched({ matched });
  if (sort === 'moved') return noneFound.moved({ matched });
  return noneFound.factual({ matched, unmatched: view.counts.only.left + view.counts.only.right });
}

/**
 * The index among `wanted` of the stop after or before the one at `at`, an index into `stops`; -1 or the length where
 * there is none.
 */
export function neighbour(wanted: readonly Stop[], stops: readonly Stop[], at: number, by: StepBy): number {
  if (wanted === stops) return at + by;
  const order = new Map(stops.map((stop, index) => [stop.key, index]));
  const after = wanted.findIndex((stop) => (order.get(stop.key) ?? 0) > at);
  const first = after === -1 ? wanted.length : after;
  if (by === 1) return first;
  return wanted[first - 1]?.key === stops[at]?.key ? first - 2 : first - 1;
}

/** The stop that a step arrives at, and whether it wrapped around. `isFirst`: no step was taken before. */
export function arrival(wanted: readonly Stop[], next: number, by: StepBy, isFirst: boolean) {
  const count = wanted.length;
  const isRound = !isFirst && (next < 0 || next >= count);
  const round: Round = !isRound ? null : by === 1 ? 'first' : 'last';
  return { stop: wanted[(next + count) % count], round };
}

/** The key of the other end of a move: a row's stub, or the row a stub leads to; null when it has none. */
export function otherEnd(view: View, key: string): string | null {
  const row = view.rows.find((one): one is LinkRow => one.kind === 'link' && one.key === key);
  if (row !== undefined) return row.stubs[0]?.key ?? null;
  const items = view.rows.flatMap((one) => (one.kind === 'gap' ? [...one.left, ...one.right] : []));
  return items.find((item): item is Stub => item.kind === 'stub' && item.key === key)?.to ?? null;
}
