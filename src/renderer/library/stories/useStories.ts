import { useCallback, useState } from 'react';
import type { Bridge, StoryItem, StoryOrder } from '../../../contract';
import { MOST_LISTED } from '../../../contract/library';
import { answered } from '../answer';
import { type ListState, useListed } from '../list/useListed';

/** The index of stories, and the one chosen in it. */
export interface StoriesState {
  readonly list: ListState<StoryItem>;
  readonly order: StoryOrder;
  readonly setOrder: (order: StoryOrder) => void;
  /** The row of the chosen story. */
  readonly row: number;
  readonly chosen: StoryItem | null;
  readonly choose: (row: number) => void;
  /** Chooses a story wherever it stands in the list. */
  readonly reveal: (story: StoryItem) => Promise<void>;
}

interface Picked {
  readonly row: number;
  /** Null for whatever stands in the row. */
  readonly story: StoryItem | null;
}

const first: Picked = { row: 0, story: null };

/** A chosen story stays chosen wherever it moves to; when it is gone, the one in its row is chosen. */
export function useStories(bridge: Pick<Bridge, 'libraryStories'>, changes: number): StoriesState {
  const [order, setOrder] = useState<StoryOrder>('added');
  const [picked, setPicked] = useState(first);
  const ask = useCallback(
    (range: Parameters<Bridge['libraryStories']>[1]) => bridge.libraryStories(order, range),
    [bridge, order],
  );
  const list = useListed(ask, changes);
  const { at, find, total } = list;
  const found = picked.story === null ? -1 : find(({ id }) => id === picked.story?.id);
  const row = found === -1 ? Math.max(0, Math.min(picked.row, (total ?? 1) - 1)) : found;
  return {
    list,
    order,
    setOrder: (next) => {
      setOrder(next);
      setPicked(first);
    },
    row,
    chosen: total === 0 ? null : (at(row) ?? picked.story),
    choose: (next) => setPicked({ row: next, story: at(next) ?? null }),
    reveal: async (story) => {
      setPicked({ row, story });
      for (let skip = 0; ; skip += MOST_LISTED) {
        const result = await answered(ask({ skip, limit: MOST_LISTED }));
        if (!result.ok) return;
        const place = result.value.items.findIndex(({ id }) => id === story.id);
        if (place !== -1) setPicked({ row: skip + place, story: result.value.items[place] ?? story });
        if (place !== -1 || skip + MOST_LISTED >= result.value.total) return;
      }
    },
  };
}
