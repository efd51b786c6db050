import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Bridge, Link } from '../../contract';
import type { Opening } from '../opening';
import { firstSeen, isKept, markup } from '../page';
import { isDialogOpen } from '../ui/Dialog';
import styles from './CompareScreen.module.css';
import { type Deciding, DecisionDialogs } from './decisions/DecisionDialogs';
import { DecisionNote } from './decisions/DecisionNote';
import { isOf } from './decisions/list';
import { endsAround } from './decisions/place';
import { useDecisions } from './decisions/useDecisions';
import { FilterNote } from './filters/FilterNote';
import { FilterPanel } from './filters/FilterPanel';
import { type Filter, isSameFilter, nothingFiltered, substanceOnly } from './filters/filter';
import { useFilter } from './filters/useFilter';
import { type Find, FindBar } from './find/FindBar';
import { goToParagraph, unfoldParagraph } from './find/reveal';
import { columnOrder, type ReadingOrder, rowOrder } from './find/search';
import { Heads, Pickers } from './Heads';
import { useNarrow } from './inline/useNarrow';
import { Inspector } from './inspector/Inspector';
import { useInspection } from './inspector/useInspection';
import { KeysSheet } from './KeysSheet';
import { Cautions, Empty, Problems, Progress, Skeleton, Stopped } from './Notices';
import { Openings, OpeningsContext, usePrinting } from './openings';
import { Overview } from './overview/Overview';
import { CommandPalette } from './palette/CommandPalette';
import type { Choice } from './palette/entries';
import { goTo, linkAround, linkElement, stopElement } from './places';
import { columnsOf } from './published/column';
import { LayoutTools } from './published/LayoutTools';
import { Published } from './published/Published';
import { useLayout } from './published/useLayout';
import { useSelected } from './published/useSelected';
import { Rows } from './Rows';
import { SingleArticle } from './SingleArticle';
import { StatusLine } from './StatusLine';
import { summarise } from './summary';
import { TopBar } from './TopBar';
import { useCommands, type WindowHandlers } from './useCommands';
import { useDelayed } from './useDelayed';
import { useNavigation } from './useNavigation';
import { type Selection, useSession } from './useSession';
import { useSettings } from './useSettings';
import { useUndo } from './useUndo';
import { SharedContext, type View, viewOf } from './view';

/** Waiting shorter than this shows nothing: a flash of grey bars reads as slower than a short pause. */
const skeletonAfter = 150;
/** What takes longer than this says so and can be stopped. */
const progressAfter = 500;

interface Props {
  readonly bridge: Bridge;
  readonly opening: Opening;
}

/** The Compare screen: two outlets side by side, every difference marked. */
export function CompareScreen({ bridge, opening }: Props) {
  const session = useSession(bridge, opening);
  const { story, shown, selection, waiting, failure } = session;
  const [furnitureShown, setFurnitureShown] = useState(false);
  const [filtersShown, setFiltersShown] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const [paletteShown, setPaletteShown] = useState(false);
  const [finding, setFinding] = useState(false);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const find = useRef<Find>(null);
  const view = useMemo(() => (shown === null ? null : viewOf(shown.pair)), [shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pair has other folds, closed at first
  const openings = useMemo(() => new Openings(), [view]);
  const filtering = useFilter(view);
  const { filter, entries, stops } = filtering;
  const navigation = useNavigation(view, stops);
  const stop = stops[navigation.at] ?? null;
  const { selected, select } = useSelected(view, stop);
  const inspection = useInspection(view, selected, select);
  const { remember, undo, redo, forget } = useUndo();
  const isNarrow = useNarrow();
  const layout = useLayout(isNarrow);
  const isPublished = layout.layout === 'published';
  const skeleton = useDelayed(waiting && shown === null, skeletonAfter);
  const progress = useDelayed(waiting, progressAfter);
  const decisions = useDecisions(bridge, session, {
    onDecided: (next, said, made) => {
      navigation.holdHere();
      // Each drawn at once: the rows that come place the reader, then the dialog gives the focus back.
      flushSync(() => session.put(next));
      flushSync(() => setDeciding((now) => (now?.kind === 'list' ? now : null)));
      const element =
        made === null ? null : linkElement(next.pair.comparison.links.findIndex((one) => isOf(one, made)));
      if (element !== null) goTo(element);
      navigation.say(said);
    },
    remember,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done to one story is not undone in the next
  useEffect(() => {
    forget();
    setDeciding(null);
  }, [story]);
  useSettings(bridge);
  usePrinting(openings);
  useTitle(view);

  const swapTo = (next: Selection): void => {
    navigation.holdPlace();
    layout.holdForSwap();
    filtering.swap();
    session.choose(next);
  };
  const swap = (): void => {
    const now = session.current();
    if (now === null) return;
    const next = { left: now.right, right: now.left };
    remember({ name: 'swap', back: () => swapTo(now), forth: () => swapTo(next) });
    swapTo(next);
  };
  const choose = (next: Selection): void => {
    const before = session.current();
    if (before !== null) remember({ name: 'choice of outlet', back: () => show(before), forth: () => show(next) });
    show(next);
  };
  const show = (next: Selection): void => {
    navigation.dropPlace();
    session.choose(next);
  };
  const refilter = (next: Filter): void => {
    if (isSameFilter(filter, next)) return;
    const set = (one: Filter) => (): void => navigation.keepingPlace(() => filtering.set(one));
    remember({ name: 'filter', back: set(filter), forth: set(next) });
    set(next)();
  };
  const showFurniture = (shows: boolean): void =>
    navigation.keepingPlace(() => {
      openings.resetFurniture();
      setFurnitureShown(shows);
    });
  const toggleFurniture = (): void => {
    remember({
      name: furnitureShown ? 'hiding of furniture' : 'showing of furniture',
      back: () => showFurniture(furnitureShown),
      forth: () => showFurniture(!furnitureShown),
    });
    showFurniture(!furnitureShown);
  };
  const closeInspector = (): void => {
    const { link } = inspection;
    if (link !== null) {
      remember({ name: 'closing of the inspector', back: () => inspection.open(link), forth: inspection.close });
    }
    inspection.close();
  };
  const { only: foldedSides } = filter;
  const rowsInOrder = useCallback<ReadingOrder>(
    () => (view === null ? [] : rowOrder(view, entries, foldedSides)),
    [view, entries, foldedSides],
  );
  const columnsInOrder = useCallback<ReadingOrder>(
    () => (view === null ? [] : columnOrder(columnsOf(view), view.leading)),
    [view],
  );
  const order = isPublished ? columnsInOrder : rowsInOrder;
  const openFind = (): void => {
    if (finding) find.current?.focus();
    else setFinding(true);
  };
  const stepFind = (by: 1 | -1) => (): void => {
    if (finding) find.current?.step(by);
    else setFinding(true);
  };
  const isSingle = shown !== null && shown.selection.left === shown.selection.right;
  /** What can be done with a comparison only. */
  const comparing = <Handler,>(handler: Handler): Handler | null => (view === null || isSingle ? null : handler);
  /** What can be done where there are differences only. */
  const stepping = <Handler,>(handler: Handler): Handler | null => (stops.length === 0 ? null : comparing(handler));
  /** What can be decided only about the comparison on screen, with no other under way. */
  const settled = <Handler,>(handler: Handler): Handler | null =>
    waiting || decisions.busy ? null : comparing(handler);
  const linkHere = (): Link | undefined => {
    const index = inspection.link ?? linkAround(document.activeElement) ?? selected;
    return view?.pair.comparison.links[index ?? -1];
  };
  const breakHere = (): void => {
    const link = linkHere();
    if (link === undefined) navigation.say('No link is selected: step to one, or inspect it.');
    else setDeciding({ kind: 'break', link });
  };
  const makeHere = (): void => {
    if (view === null) return;
    const here = document.activeElement?.closest('main [tabindex="-1"]') ?? stopElement(stop ?? undefined);
    setDeciding({ kind: 'make', initial: linkHere() ?? endsAround(here) });
  };
  const handlers: WindowHandlers = {
    'next-difference': stepping(() => navigation.step(1)),
    'previous-difference': stepping(() => navigation.step(-1)),
    'next-substance': stepping(() => navigation.step(1, 'substance')),
    'previous-substance': stepping(() => navigation.step(-1, 'substance')),
    'next-only': stepping(() => navigation.step(1, 'only')),
    'previous-only': stepping(() => navigation.step(-1, 'only')),
    'other-end': stepping(navigation.toOtherEnd),
    inspect: comparing(inspection.openHere),
    swap: selection === null || isSingle ? null : swap,
    'substance-only': comparing(() => refilter(isSameFilter(filter, substanceOnly) ? nothingFiltered : substanceOnly)),
    'toggle-layout': isNarrow
      ? null
      : comparing(() => layout.toggleLayout((point) => unfoldParagraph(rowsInOrder, openings, point))),
    'toggle-together': isPublished ? comparing(layout.toggleTogether) : null,
    'toggle-filters': comparing(() => setFiltersShown((now) => !now)),
    'toggle-furniture': toggleFurniture,
    undo: () => navigation.say(undo()),
    redo: () => navigation.say(redo()),
    'break-link': settled(breakHere),
    'make-link': settled(makeHere),
    'list-decisions': settled(() => setDeciding({ kind: 'list' })),
    find: comparing(openFind),
    'find-next': comparing(stepFind(1)),
    'find-previous': comparing(stepFind(-1)),
    'show-palette': () => setPaletteShown(true),
    'show-keys': () => setKeysShown(true),
  };
  const run = useCommands(bridge, handlers);
  const closeFilters = (): void => setFiltersShown(false);
  useEscape(filtersShown ? closeFilters : inspection.link === null ? null : closeInspector);

  const onPalette = (choice: Choice): void => {
    if (choice.kind === 'command') run(choice.id);
    else if (choice.kind === 'compare') choose(choice.selection);
    else goToParagraph(order, openings, choice);
  };

  const { follow } = navigation;
  const { open: inspect } = inspection;
  const shared = useMemo(
    () => (view === null ? null : { view, follow, inspect, furnitureShown, foldedSides }),
    [view, follow, inspect, furnitureShown, foldedSides],
  );
  const summary = useMemo(
    () => view && summarise(view.pair, { left: view.shares.left.words, right: view.shares.right.words }),
    [view],
  );
  const empty = story !== null && story.opening === null;
  const stopped = failure?.code === 'cancelled';
  const problems = [
    ...(story?.problems ?? []),
    ...(failure === null || stopped ? [] : [failure]),
    // A dialog says its own.
    ...(decisions.failure === null || deciding !== null ? [] : [decisions.failure]),
  ];
  const untouched =
    navigation.at === -1 &&
    inspection.link === null &&
    filter === nothingFiltered &&
    !furnitureShown &&
    !filtersShown &&
    !keysShown &&
    !paletteShown &&
    !finding &&
    deciding === null &&
    !isPublished &&
    // One column is another page than two: it is kept as the wide window draws it.
    !isNarrow;
  const opened = shown !== null && shown.selection === story?.opening && problems.length === 0;
  usePainted(bridge, !waiting, untouched && opened);

  return (
    <div
      className={styles.page}
      data-layout={shared === null || isSingle ? undefined : layout.layout}
      data-inspecting={inspection.link === null ? undefined : ''}
    >
      <TopBar
        story={story}
        isComparing={!empty}
        substanceOnly={isSameFilter(filter, substanceOnly)}
        onSubstance={() => run('substance-only')}
        filtersShown={filtersShown}
        onFilters={() => run('toggle-filters')}
        onKeys={() => run('show-keys')}
      >
        {shared === null || isSingle || isNarrow ? null : (
          <LayoutTools state={layout} onLayout={() => run('toggle-layout')} onTogether={() => run('toggle-together')} />
        )}
      </TopBar>
      <Problems problems={problems} onOpen={empty ? null : session.openFiles} />
      {empty && story.articles.length === 0 ? <Empty onOpen={session.openFiles} /> : null}
      {story !== null && selection !== null && !empty ? (
        <Pickers story={story} selection={selection} onChoose={choose} onSwap={swap} onCoverage={bridge.coverage} />
      ) : null}
      {shared !== null && isSingle ? (
        <OpeningsContext.Provider value={openings}>
          <SharedContext.Provider value={shared}>
            <SingleArticle onOpen={session.openFiles} />
          </SharedContext.Provider>
        </OpeningsContext.Provider>
      ) : null}
      {shared !== null && story !== null && shown !== null && summary !== null && !isSingle ? (
        <OpeningsContext.Provider value={openings}>
          <SharedContext.Provider value={shared}>
            <main
              id="articles"
              aria-busy={waiting}
              tabIndex={-1}
              className={isPublished ? styles.published : styles.sheet}
              key={`${shown.selection.left} ${shown.selection.right}`}
              data-hide={[...filter.kinds].join(' ')}
              data-quiet={[...filter.relations, ...[...filter.only].map((side) => `only-${side}`)].join(' ')}
            >
              {isPublished ? null : <Heads current={stop?.row === 'header' ? stop.key : null} />}
              <p className={styles.summary}>
                <strong>{summary.lead}</strong> {summary.rest}
              </p>
              <Cautions
                story={story}
                selection={shown.selection}
                approximate={shared.view.pair.comparison.approximate}
              />
              <FilterNote
                filter={filter}
                skipped={shared.view.stops.length - stops.length}
                onClear={() => refilter(nothingFiltered)}
              />
              <DecisionNote list={decisions.list} onShow={() => run('list-decisions')} />
              {isPublished ? (
                <Published view={shared.view} stop={stop} selected={selected} onSelect={select} layout={layout} />
              ) : (
                <Rows entries={entries} stop={stop} flashed={navigation.flashed} inspected={inspection.link} />
              )}
            </main>
            {isNarrow ? null : <Overview view={shared.view} layout={layout.layout} selected={selected} />}
            {filtersShown ? (
              <FilterPanel
                filter={filter}
                onFilter={refilter}
                furnitureShown={furnitureShown}
                onFurniture={toggleFurniture}
                onClose={closeFilters}
              />
            ) : null}
            <div className={styles.dock} data-dock="">
              {inspection.link === null ? null : (
                <Inspector
                  link={inspection.link}
                  onClose={closeInspector}
                  onBreak={() => run('break-link')}
                  onCorrect={() => run('make-link')}
                  onCopy={async (text) => (await bridge.copyText(text)).ok}
                />
              )}
              {finding ? <FindBar ref={find} order={order} onClose={() => setFinding(false)} /> : null}
              <StatusLine
                stops={stops}
                at={navigation.at}
                round={navigation.round}
                said={navigation.said}
                onStep={navigation.step}
              />
            </div>
          </SharedContext.Provider>
        </OpeningsContext.Provider>
      ) : null}
      {skeleton ? <Skeleton /> : null}
      {stopped && shown === null && selection !== null ? <Stopped onAgain={() => session.choose(selection)} /> : null}
      {progress ? <Progress onCancel={session.cancel} /> : null}
      {paletteShown ? (
        <CommandPalette
          story={story}
          selection={selection}
          view={view}
          handlers={handlers}
          onChoose={onPalette}
          onClose={() => setPaletteShown(false)}
        />
      ) : null}
      {deciding !== null && view !== null ? (
        <DecisionDialogs deciding={deciding} view={view} decisions={decisions} onClose={() => setDeciding(null)} />
      ) : null}
      {keysShown ? <KeysSheet onClose={() => setKeysShown(false)} /> : null}
    </div>
  );
}

/** Calls `close` on Escape, unless something nearer has taken the key; null for nothing to close. */
function useEscape(close: (() => void) | null): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isDialogOpen()) return;
      latest.current?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Names the window, and what is printed of it, after the two outlets. */
function useTitle(view: View | null): void {
  useEffect(() => {
    document.title = view === null ? 'Crossread' : `${view.names.left} / ${view.names.right} – Crossread`;
  }, [view]);
}

/**
 * Tells main once that the first comparison, or what stands in its place, has reached the screen; and hands over the
 * page for the next start if it is what a story opens on (`isOpening`) and is not kept yet.
 */
function usePainted(bridge: Bridge, settled: boolean, isOpening: boolean): void {
  const told = useRef(false);
  useEffect(() => {
    if (!settled || told.current) return;
    told.current = true;
    // Taken now: by the time it is painted somebody may have changed it.
    const page = isOpening && !isKept ? markup() : null;
    const tell = async (): Promise<void> => {
      const seen = isKept ? await firstSeen() : Date.now();
      if (page !== null) void bridge.keepPage(page);
      void bridge.painted(seen);
    };
    // The first callback runs before the frame with the comparison is painted, the second after it.
    requestAnimationFrame(() => requestAnimationFrame(() => void tell()));
  }, [bridge, settled, isOpening]);
}
