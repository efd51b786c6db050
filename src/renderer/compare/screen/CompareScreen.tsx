import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Bridge, Story } from '../../../contract';
import { appName, windowTitle } from '../../../messages/compare/page';
import { isSameFilter, nothingFiltered, substanceOnly } from '../../../viewmodel/filter/filter';
import { type Files, type View, viewOf } from '../../../viewmodel/pair/view';
import { KeysSheet } from '../../commands/KeysSheet';
import { CommandPalette } from '../../commands/palette/CommandPalette';
import type { Choice } from '../../commands/palette/entries';
import { type LibraryHandlers, useCommands } from '../../commands/useCommands';
import { useUndo } from '../../commands/useUndo';
import type { Opening } from '../../opening';
import { useDelayed } from '../../ui/useDelayed';
import { useEscape } from '../../ui/useEscape';
import { DecisionDialogs } from '../decisions/DecisionDialogs';
import { useDeciding } from '../decisions/useDeciding';
import type { Find } from '../find/FindBar';
import { goToParagraph } from '../find/reveal';
import { LayoutTools } from '../published/LayoutTools';
import { OpeningsContext, usePrinting } from '../state/folds';
import { usePanels } from '../state/usePanels';
import { useReader } from '../state/useReader';
import { type Selection, useSession } from '../state/useSession';
import { useViewChanges } from '../state/useViewChanges';
import { SharedContext } from '../state/ViewContext';
import { windowHandlers } from '../state/windowHandlers';
import styles from './CompareScreen.module.css';
import { ComparisonPage } from './ComparisonPage';
import { Pickers } from './Heads';
import { Empty, Problems, Progress, Skeleton, Stopped } from './Notices';
import { SingleArticle } from './SingleArticle';
import { TopBar } from './TopBar';
import { useFirstPaint } from './useFirstPaint';
import { useSettings } from './useSettings';

/** Waiting shorter than this shows nothing: a flash of grey bars reads as slower than a short pause. */
const skeletonAfter = 150;
/** A comparison that takes longer than this says so and can be stopped. */
const progressAfter = 500;

interface Props {
  readonly bridge: Bridge;
  readonly opening: Opening;
  /** False while another screen covers it: it keeps its state and its places, and answers nothing. */
  readonly isShown: boolean;
  readonly library: LibraryHandlers;
}

/** The Compare screen: two outlets side by side, every difference marked. */
export function CompareScreen({ bridge, opening, isShown, library }: Props) {
  const session = useSession(bridge, opening);
  const { story, shown, selection, waiting, failure } = session;
  const view = useMemo(
    () => (shown === null ? null : viewOf(shown.pair, filesOf(story, shown.selection))),
    [shown, story],
  );
  const isSingle = shown !== null && shown.selection.left === shown.selection.right;
  const reader = useReader(view, shown?.selection ?? null);
  const { openings, filtering, navigation, inspection, layout } = reader;
  const { filter } = filtering;
  const skeleton = useDelayed(waiting && shown === null, skeletonAfter);
  const progress = useDelayed(waiting, progressAfter);
  const undo = useUndo(story);
  const changes = useViewChanges(session, reader, undo.remember);
  const { furnitureShown } = changes;
  const deciding = useDeciding(bridge, session, reader, undo.remember);
  const { decisions } = deciding;
  const panels = usePanels();
  const find = useRef<Find>(null);
  useSettings(bridge);
  usePrinting(openings);
  useTitle(view, isShown);
  useStoryFocus(story, view);

  const isPair = selection !== null && !isSingle;
  const handlers = {
    ...windowHandlers({ reader, changes, deciding, undo, panels, find, isPair, waiting }),
    ...library,
  };
  const run = useCommands(bridge, handlers, isShown);
  const closeFilters = panels.open.has('filters') ? () => panels.hide('filters') : null;
  const closeInspector = inspection.link === null ? null : changes.closeInspector;
  useEscape(isShown ? (closeFilters ?? closeInspector) : null);
  const onPalette = (choice: Choice): void => {
    if (choice.kind === 'command') run(choice.id);
    else if (choice.kind === 'compare') changes.choose(choice.selection);
    else goToParagraph(reader.order, openings, choice);
  };

  const { follow } = navigation;
  const { open: inspect } = inspection;
  const { only: foldedSides } = filter;
  const shared = useMemo(
    () => (view === null ? null : { view, follow, inspect, furnitureShown, foldedSides }),
    [view, follow, inspect, furnitureShown, foldedSides],
  );
  const empty = story !== null && story.firstPair === null;
  const stopped = failure?.code === 'cancelled';
  const problems = [
    ...(story?.problems ?? []),
    ...(failure === null || stopped ? [] : [failure]),
    // A dialog says its own.
    ...(decisions.failure === null || deciding.deciding !== null ? [] : [decisions.failure]),
  ];
  const untouched =
    navigation.at === -1 &&
    inspection.link === null &&
    filter === nothingFiltered &&
    !furnitureShown &&
    panels.open.size === 0 &&
    deciding.deciding === null &&
    !reader.isPublished &&
    // One column is another page than two: it is kept as the wide window draws it.
    !layout.isNarrow;
  const opened = shown !== null && shown.selection === story?.firstPair && problems.length === 0;
  useFirstPaint(bridge, !waiting, untouched && opened);

  return (
    <div
      className={styles.page}
      inert={!isShown}
      data-layout={shared === null || isSingle ? undefined : layout.layout}
      data-inspecting={inspection.link === null ? undefined : ''}
    >
      <TopBar
        story={story}
        isComparing={!empty}
        substanceOnly={isSameFilter(filter, substanceOnly)}
        onSubstance={() => run('substance-only')}
        filtersShown={panels.open.has('filters')}
        onFilters={() => run('toggle-filters')}
        onLibrary={() => run('show-library')}
        onKeys={() => run('show-keys')}
      >
        {shared === null || isSingle || layout.isNarrow ? null : (
          <LayoutTools state={layout} onLayout={() => run('toggle-layout')} onTogether={() => run('toggle-together')} />
        )}
      </TopBar>
      <Problems problems={problems} onOpen={empty ? null : session.openFiles} />
      {empty && story.articles.length === 0 ? <Empty onOpen={session.openFiles} /> : null}
      {story !== null && selection !== null && !empty ? (
        <Pickers
          story={story}
          selection={selection}
          onChoose={changes.choose}
          onSwap={changes.swap}
          onCoverage={bridge.coverage}
        />
      ) : null}
      {shared !== null && story !== null && shown !== null ? (
        <OpeningsContext.Provider value={openings}>
          <SharedContext.Provider value={shared}>
            {isSingle ? (
              <SingleArticle onOpen={session.openFiles} />
            ) : (
              <ComparisonPage
                bridge={bridge}
                isShown={isShown}
                story={story}
                selection={shown.selection}
                waiting={waiting}
                reader={reader}
                changes={changes}
                decisions={decisions.list}
                panels={panels}
                find={find}
                onCommand={run}
              />
            )}
          </SharedContext.Provider>
        </OpeningsContext.Provider>
      ) : null}
      {skeleton ? <Skeleton /> : null}
      {stopped && shown === null && selection !== null ? <Stopped onAgain={() => session.choose(selection)} /> : null}
      {progress ? <Progress onCancel={session.cancel} /> : null}
      {panels.open.has('palette') ? (
        <CommandPalette
          story={story}
          selection={selection}
          view={view}
          handlers={handlers}
          onChoose={onPalette}
          onClose={() => panels.hide('palette')}
        />
      ) : null}
      {deciding.deciding !== null && view !== null ? (
        <DecisionDialogs deciding={deciding.deciding} view={view} decisions={decisions} onClose={deciding.close} />
      ) : null}
      {panels.open.has('keys') ? <KeysSheet onClose={() => panels.hide('keys')} /> : null}
    </div>
  );
}

/** The file names of two articles of a story. */
function filesOf(story: Story | null, { left, right }: Selection): Files {
  const file = (id: string): string | null => story?.articles.find((article) => article.id === id)?.file ?? null;
  return { left: file(left), right: file(right) };
}

/** Another story is read at once: its articles take the focus that went with those of the one before. */
function useStoryFocus(story: Story | null, view: View | null): void {
  const read = useRef(story);
  useLayoutEffect(() => {
    if (view === null || story === read.current) return;
    const isFirst = read.current === null;
    read.current = story;
    if (!isFirst && document.activeElement === document.body)
      document.querySelector('main')?.focus({ preventScroll: true });
  }, [story, view]);
}

/** Names the window, and what is printed of it, after the two outlets. */
function useTitle(view: View | null, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    document.title = view === null ? appName : windowTitle(view.titles);
  }, [view, isShown]);
}
