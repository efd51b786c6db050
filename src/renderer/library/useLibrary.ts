import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Bridge, Failure, ImportReport, KeptArticle, Result, StoryItem } from '../../contract';
import { answered } from './answer';
import type { ArticleDeeds, ArticlesHandle } from './articles/ArticleList';
import { useImport } from './import/useImport';
import type { Opened } from './LibraryDialogs';
import type { ListHandle } from './list/List';
import { useSearch } from './search/useSearch';
import { useStories } from './stories/useStories';
import { useActions } from './useActions';
import { useChanges } from './useChanges';
import { useFacets } from './useFacets';
import { headlineOf, quoted } from './words';

/** The article that is read, and where in it. */
interface Reading {
  readonly id: number;
  readonly paragraph: number | null;
  /** Whether the person went to it, and does not only look at it from a list. */
  readonly takesFocus: boolean;
}

/** What the library shows, and what is done there. */
export function useLibrary(bridge: Bridge) {
  const [changes, change] = useChanges(bridge);
  const actions = useActions(bridge, change);
  const { facets, failure: facetsFailure } = useFacets(bridge, changes);
  const openNotes = useOpening(bridge);
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
  const { fail } = actions;

  const showStory = useCallback(
    (story: StoryItem) => {
      setIsAll(false);
      setReading(null);
      setTyped('');
      void reveal(story);
    },
    [reveal],
  );

  // What was brought in is what a person wants to see next, where it is one story.
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

  /** Leaves the library for the comparison; says so when that fails. */
  const leave = (work: Promise<Result<null>>): void => {
    void answered(work).then((result) => fail(result.ok ? null : result.error));
  };
  const openStory = (story: StoryItem): void => leave(bridge.openStory(story.id));
  const compare = (articles: readonly number[]): void => leave(bridge.openArticles(articles));
  const read = (id: number, paragraph: number | null = null): void => setReading({ id, paragraph, takesFocus: true });
  /** Shows an article beside the list, which keeps the focus. */
  const glance = (id: number, paragraph: number | null): void => setReading({ id, paragraph, takesFocus: false });
  const endReading = (): void => {
    flushSync(() => setReading(null));
    (search.query === '' ? articleList : resultList).current?.focus();
  };
  const deeds: ArticleDeeds = {
    onOpen: ({ id }) => read(id),
    onCompare: compare,
    onMove: (articles) => setOpened({ kind: 'move', articles, from: isAll ? null : (chosen?.id ?? null) }),
    onDelete: (articles, what) => {
      void actions.deleteArticles(articles, what);
      articleList.current?.focus();
    },
  };
  const split = (articles: readonly number[]): void => {
    void actions.move(articles, null);
    articleList.current?.focus();
  };
  const deleteStory = async (): Promise<void> => {
    if (chosen === null) return;
    await actions.deleteStory(chosen);
    storyList.current?.focus();
  };
  const rename = async (title: string | null): Promise<void> => {
    setRenaming(false);
    storyList.current?.focus();
    if (title === null || chosen === null) return;
    const renamed = await actions.rename(chosen, title === '' ? null : title);
    if (renamed !== null) void reveal(renamed);
  };
  const move = async (articles: readonly number[], to: StoryItem | null): Promise<void> => {
    const story = await actions.move(articles, to);
    if (story === null) return;
    articleList.current?.chooseNone();
    articleList.current?.focus();
  };
  const merge = async (from: StoryItem, into: StoryItem): Promise<void> => {
    const story = await actions.merge(from, into);
    if (story !== null) showStory(story);
    storyList.current?.focus();
  };
  const deleteRead = (article: KeptArticle): void => {
    void actions.deleteArticles([article.id], quoted(headlineOf(article)));
    endReading();
  };
  const setVersion = async (article: number, of: number | null): Promise<void> => {
    const result = await answered(bridge.setVersion(article, of));
    fail(result.ok ? null : result.error);
    change();
  };
  const keepSample = async (): Promise<void> => {
    const result = await answered(bridge.keepSample());
    change();
    fail(result.ok ? null : result.error);
    if (!result.ok) return;
    actions.say('The sample story is back.');
    showStory(result.value);
  };

  const failures = useMemo(
    () => [...openNotes, ...[facetsFailure, actions.failure, stories.list.failure].filter((one) => one !== null)],
    [openNotes, facetsFailure, actions.failure, stories.list.failure],
  );
  return {
    changes,
    actions,
    facets,
    failures,
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
    glance,
    endReading,
    renaming,
    startRenaming: () => setRenaming(true),
    rename: (title: string | null) => void rename(title),
    typed,
    setTyped,
    search,
    opened,
    setOpened,
    importing,
    deeds,
    split,
    openStory,
    compare,
    deleteStory: () => void deleteStory(),
    deleteRead,
    move: (articles: readonly number[], to: StoryItem | null) => void move(articles, to),
    merge: (from: StoryItem, into: StoryItem) => void merge(from, into),
    setVersion: (article: number, of: number | null) => void setVersion(article, of),
    keepSample: () => void keepSample(),
    refs: { storyList, resultList, articleList },
  };
}

export type Library = ReturnType<typeof useLibrary>;

/** Opens the library; what a person must be told of that. */
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
