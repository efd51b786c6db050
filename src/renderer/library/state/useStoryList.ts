import { type Dispatch, useCallback } from 'react';
import type { Bridge, Range, StoryItem } from '../../../contract';
import { MOST_LISTED } from '../../../contract/library';
import { answered } from '../answered';
import { type ListState, useListed } from '../list/useListed';
import type { LibraryAction } from './reduce';
import { pickedRow } from './select';
import type { LibraryState } from './state';

/** The list of stories, and the picked one. */
export interface StoryListModel {
  readonly list: ListState<StoryItem>;
  /** The row of the picked story. */
  readonly row: number;
  /** Null in an empty library, and until the list has been loaded. */
  readonly picked: StoryItem | null;
  /** Picks a story wherever it is in the list. */
  readonly locate: (story: StoryItem) => Promise<void>;
}

/** The list of stories, in the order set in the state. */
export function useStoryList(
  bridge: Pick<Bridge, 'libraryStories'>,
  { state, dispatch }: { readonly state: LibraryState; readonly dispatch: Dispatch<LibraryAction> },
  libraryVersion: number,
): StoryListModel {
  const { pick, storyOrder } = state;
  const ask = useCallback((range: Range) => bridge.libraryStories(storyOrder, range), [bridge, storyOrder]);
  const list = useListed(ask, libraryVersion);
  const row = pickedRow(pick, list);
  return {
    list,
    row,
    picked: list.total === 0 ? null : (list.at(row) ?? pick.story),
    locate: async (story) => {
      dispatch({ type: 'locate-story', row, story });
      for (let skip = 0; ; skip += MOST_LISTED) {
        const result = await answered(ask({ skip, limit: MOST_LISTED }));
        if (!result.ok) return;
        const { items, total } = result.value;
        const at = items.findIndex(({ id }) => id === story.id);
        if (at !== -1) dispatch({ type: 'locate-story', row: skip + at, story: items[at] ?? story });
        if (at !== -1 || skip + MOST_LISTED >= total) return;
      }
    },
  };
}
