import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Bridge, Failure, Hit, ImportReport, StoryItem } from '../../contract';
import { isSuggested } from '../../viewmodel/labels/library';
import { foundWords } from '../../viewmodel/search/snippets';
import type { CommandHandlers } from '../commands/useCommands';
import { answered } from './answer';
import type { ArticlesHandle } from './articles/ArticleList';
import { useImport } from './import/useImport';
import type { Opened } from './LibraryDialogs';
import type { ListHandle } from './list/List';
import { useSearch } from './search/useSearch';
import { useStories } from './stories/useStories';
import { useActions } from './useActions';
import { useChanges } from './useChanges';
import { useDeeds } from './useDeeds';
import { useFacets } from './useFacets';
import { useUpkeep } from './useUpkeep';

/** The open article, and where in it. */
interface Reading {
  readonly id: number;
  readonly paragraph: number | null;
  /** The words searched for, as the article writes them: marked there. */
  readonly words: readonly string[];
  /** Whether the person went to it, and does not only look at it from a list. */
  readonly takesFocus: boolean;
}

function placeOfHit({ article, snippets }: Hit): Omit<Reading, 'takesFocus'> {
  return { id: article.id, paragraph: snippets[0]?.paragraph ?? null, words: foundWords(snippets) };
}

/** The state of the library, and the actions on it. */
export function useLibrary(bridge: Bridge) {
  const [changes, change] = useChanges(bridge);
  const actions = useActions(bridge, change);
  const { facets, failure: facetsFailure } = useFacets(bridge, changes);
  const openNotes = useOpening(bridge);
  const upkeep = useUpkeep(bridge, changes);
  const stories = useStories(bridge, changes);
  const [isAll, setIsAll] = useState(false);
  const [reading, setReading] = useState<Reading | null>(null);
  const [renaming, setRenaming] = useState(false);
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const search = useSearch(bridge, typed, changes);
  const storyList = useRef<ListHandle>(null);
  const resultList = useRef<ListHandle>(null);
  const articleList = useRef<ArticlesHandle>(null);
  const { chosen, reveal } = stories;

  const showStory = useCallback(
    (story: StoryItem) => {
      setIsAll(false);
      setReading(null);
      setTyped('');
      void reveal(story);
    },
    [reveal],
  );

  // A person wants to see next what was imported, where it is one story.
  const onReport = useCallback(
    ({ imported }: ImportReport) => {
      change();
      const [first] = imported;
      const isOne = first !== undefined && imported.every(({ story }) => story === first.story);
      if (!isOne) return;
      void answered(bridge.libraryStories('added', { skip: 0, limit: 50 })).then((result) => {
        const story = result.ok ? result.value.items.find(({ id }) => id === first.story) : undefined;
        if (story !== undefined) showStory(story);
      });
    },
    [bridge, change, showStory],
  );
  const importing = useImport(bridge, onReport);

  const read = (id: number): void => setReading({ id, paragraph: null, words: [], takesFocus: true });
  /** Goes to where something was found in an article. */
  const readHit = (hit: Hit): void => setReading({ ...placeOfHit(hit), takesFocus: true });
  /** Shows it beside the list, which keeps the focus. */
  const glance = (hit: Hit): void => setReading({ ...placeOfHit(hit), takesFocus: false });
  const endReading = (): void => {
    flushSync(() => setReading(null));
    (search.query === '' ? articleList : resultList).current?.focus();
  };
  const changeNames = useDeeds(bridge, {
    actions,
    chosen,
    changed: change,
    stories: storyList,
    articles: articleList,
    reveal,
    showStory,
    endReading,
  });
  const endRenaming = (title: string | null, isLeft: boolean): void => {
    setRenaming(false);
    if (!isLeft) storyList.current?.focus();
    if (title !== null) changeNames.rename(title);
  };

  // A library that cannot be opened says the same to everything it is asked.
  const failures = useMemo(() => {
    const all = [...openNotes, facetsFailure, actions.failure, stories.list.failure].filter((one) => one !== null);
    return [...new Map(all.map((one) => [one.message, one])).values()];
  }, [openNotes, facetsFailure, actions.failure, stories.list.failure]);
  return {
    changes,
    actions,
    facets,
    failures,
    upkeep,
    stories,
    isAll,
    showAll: () => {
      setIsAll(true);
      setReading(null);
    },
    chooseStory: (row: number) => {
      setIsAll(false);
      setReading(null);
      setRenaming(false);
      stories.choose(row);
    },
    showStory,
    reading,
    read,
    readHit,
    glance,
    endReading,
    renaming,
    startRenaming: () => setRenaming(true),
    endRenaming,
    typed,
    setTyped,
    search,
    opened,
    setOpened,
    importing,
    askMove: (articles: readonly number[]) =>
      setOpened({ kind: 'move', articles, from: isAll ? null : (chosen?.id ?? null) }),
    changeNames,
    refs: { storyList, resultList, articleList },
  };
}

export type Library = ReturnType<typeof useLibrary>;

/** Handlers for the commands of a story; null unless one is chosen and in sight. */
export function storyCommands({ stories, isAll, reading, ...library }: Library, isSearching: boolean) {
  const story = isAll || isSearching || reading !== null ? null : stories.chosen;
  const { actions, changeNames, startRenaming, setOpened } = library;
  return {
    'open-story': story && (() => changeNames.openStory(story)),
    'keep-story': story && isSuggested(story) ? () => void actions.confirm([story]) : null,
    'rename-story': story && startRenaming,
    'merge-story': story && (() => setOpened({ kind: 'merge', story })),
    'delete-story': story && changeNames.deleteStory,
  } satisfies Partial<CommandHandlers<'library'>>;
}

/** Opens the library; the sentences a person should read about that. */
function useOpening(bridge: Pick<Bridge, 'libraryOpen'>): readonly Failure[] {
  const [notes, setNotes] = useState<readonly Failure[]>([]);
  useEffect(() => {
    let ended = false;
    void answered(bridge.libraryOpen()).then((result) => {
      if (ended) return;
      if (!result.ok) setNotes([result.error]);
      else setNotes(result.value.map((message) => ({ code: 'damaged', message })));
    });
    return () => {
      ended = true;
    };
  }, [bridge]);
  return notes;
}
