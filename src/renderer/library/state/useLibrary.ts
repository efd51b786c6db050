import { type Dispatch, useCallback, useReducer, useRef } from 'react';
import type { Bridge, Facets, Failure, ImportReport, StoryItem } from '../../../contract';
import { answered } from '../answered';
import { type ImportCommands, useImport } from '../import/useImport';
import type { ListHandle } from '../list/List';
import { type Search, useSearch } from '../search/useSearch';
import { type LibraryAction, reduceLibrary } from './reduce';
import { distinctFailures, onlyStoryOf } from './select';
import { initialState, type LibraryState } from './state';
import { useAnswer } from './useAnswer';
import { type LibraryCommands, type LibraryLists, useLibraryCommands } from './useLibraryCommands';
import { useLibraryVersion } from './useLibraryVersion';
import { type StoryListModel, useStoryList } from './useStoryList';
import { type UpkeepNotices, useUpkeep } from './useUpkeep';

/** Everything the Library screen shows, and the commands that change it. */
export interface LibraryModel {
  readonly state: LibraryState;
  readonly dispatch: Dispatch<LibraryAction>;
  /** A number that changes whenever the library changes. */
  readonly version: number;
  /** The counts of the library, by outlet and agency; null until known. */
  readonly facets: Facets | null;
  readonly isEmpty: boolean;
  /** Whether search results are shown instead of the stories. */
  readonly isSearching: boolean;
  readonly failures: readonly Failure[];
  readonly upkeep: UpkeepNotices;
  readonly stories: StoryListModel;
  readonly search: Search;
  readonly lists: LibraryLists;
  readonly commands: LibraryCommands;
  readonly importing: ImportCommands;
  /** Picks a story and scrolls to it. */
  readonly showStory: (story: StoryItem) => void;
}

/** Stories to search for the one an import went to; sorted by the last addition, it is among the first. */
const NEWEST_STORIES = 50;

/** The state of the library and the data it shows. */
export function useLibrary(bridge: Bridge): LibraryModel {
  const [state, dispatch] = useReducer(reduceLibrary, initialState);
  const [version, bumpVersion] = useLibraryVersion(bridge);
  const openFailures = useOpenLibrary(bridge);
  const requestFacets = useCallback(() => bridge.libraryFacets(), [bridge]);
  const { value: facets, failure: facetsFailure } = useAnswer(requestFacets, version);
  const upkeep = useUpkeep(bridge, version);
  const stories = useStoryList(bridge, { state, dispatch }, version);
  const search = useSearch(bridge, state.searchText, version);
  const lists = useLists();
  const isEmpty = facets?.articles === 0;
  const isSearching = search.query !== '' && !isEmpty;
  const { locate } = stories;
  const showStory = (story: StoryItem): void => {
    dispatch({ type: 'reveal-story' });
    void locate(story);
  };
  const commands = useLibraryCommands(bridge, { dispatch, bumpVersion, lists, locate, showStory, isSearching });
  const importing = useImport(bridge, {
    dispatch,
    onImported: async (report: ImportReport) => {
      bumpVersion();
      const id = onlyStoryOf(report);
      if (id === null) return;
      const newest = await answered(bridge.libraryStories('added', { skip: 0, limit: NEWEST_STORIES }));
      const story = newest.ok ? newest.value.items.find((item) => item.id === id) : undefined;
      if (story !== undefined) showStory(story);
    },
  });
  return {
    state,
    dispatch,
    version,
    facets,
    isEmpty,
    isSearching,
    failures: distinctFailures([...openFailures, facetsFailure, state.failure, stories.list.failure]),
    upkeep,
    stories,
    search,
    lists,
    commands,
    importing,
    showStory,
  };
}

function useLists(): LibraryLists {
  return {
    stories: useRef<ListHandle>(null),
    results: useRef<ListHandle>(null),
    articles: useRef<ListHandle>(null),
  };
}

/** Opens the library; returns notices about that for the user. */
function useOpenLibrary(bridge: Pick<Bridge, 'libraryOpen'>): readonly Failure[] {
  const open = useCallback(() => bridge.libraryOpen(), [bridge]);
  // Version 0: requested only once, because the library stays open.
  const { value, failure } = useAnswer(open, 0);
  const damage = (value ?? []).map((message): Failure => ({ code: 'damaged', message }));
  return failure === null ? damage : [failure];
}
