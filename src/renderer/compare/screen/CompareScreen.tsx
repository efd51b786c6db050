/** This folder composes the Compare screen: the bars, pickers, heads and notices around the texts. */
import { useMemo, useRef } from 'react';
import type { Bridge } from '../../../contract';
import type { CommandId } from '../../../contract/commands';
import { type Commands, useCommands } from '../../commands/useCommands';
import type { OpeningPage } from '../../openingPage';
import { useDelayed } from '../../ui/useDelayed';
import { useEscape } from '../../ui/useEscape';
import type { Find } from '../find/FindBar';
import { closeInspector, useInspectedInSight } from '../inspector/inspecting';
import { compareHandlers } from '../state/commandHandlers';
import type { Compare } from '../state/compare';
import { FoldsContext, usePrinting } from '../state/folds';
import { openFiles } from '../state/requests';
import {
  foldsIn,
  inspectedLink,
  isOpeningPage,
  isSingle,
  isStopped,
  isWaiting,
  layoutIn,
  problemsIn,
  selectionIn,
  viewIn,
} from '../state/select';
import type { CompareState } from '../state/state';
import { followChip } from '../state/stepping';
import { useCompare } from '../state/useCompare';
import { SharedContext } from '../state/ViewContext';
import { CompareBar } from './CompareBar';
import styles from './CompareScreen.module.css';
import { ComparisonPage } from './ComparisonPage';
import { Empty, Problems, Progress, Skeleton, Stopped } from './Notices';
import { Overlays } from './Overlays';
import { Pickers } from './Pickers';
import { SingleArticle } from './SingleArticle';
import { useFirstPaint } from './useFirstPaint';
import { useStoryFocus, useTitle } from './useTitle';

/** Milliseconds. A shorter wait shows nothing: a flash of grey bars feels slower than a short pause. */
const SKELETON_AFTER = 150;
/** Milliseconds after which a comparison shows that it takes long, and can be stopped. */
const PROGRESS_AFTER = 500;

interface Props {
  readonly bridge: Bridge;
  readonly opening: OpeningPage;
  /** False while another screen covers it. It then keeps its state and its position, and ignores keys. */
  readonly isShown: boolean;
  /** Runs a command that opens another screen. */
  readonly onOpen: (id: CommandId) => void;
}

/** The Compare screen: two outlets side by side, with every difference marked. */
export function CompareScreen({ bridge, opening, isShown, onOpen }: Props) {
  const { compare, state } = useCompare(bridge, opening);
  const find = useRef<Find>(null);
  const handlers = compareHandlers(compare, () => find.current);
  const commands = useCommands({ bridge, screen: 'compare', handlers, isShown, onOpen });
  const view = viewIn(state);
  usePrinting(foldsIn(state));
  useTitle(view, isShown);
  useStoryFocus(state.story, view);
  useInspectedInSight(view, inspectedLink(state));
  useEscape(isShown ? escapeHandler(compare, state) : null);
  useFirstPaint(bridge, !isWaiting(state), isOpeningPage(state));
  const isCompared = view !== null && !isSingle(state);
  return (
    <div
      className={styles.page}
      inert={!isShown}
      data-layout={isCompared ? layoutIn(state) : undefined}
      data-inspecting={state.inspector === null ? undefined : ''}
    >
      <CompareBar state={state} onCommand={commands.run} />
      <Content compare={compare} state={state} isShown={isShown} find={find} commands={commands} />
      <Overlays compare={compare} state={state} commands={commands} />
    </div>
  );
}

/** Closes the filters, or else the inspector; null with neither open. */
function escapeHandler(compare: Compare, state: CompareState): (() => void) | null {
  if (state.panels.has('filters')) return () => compare.dispatch({ type: 'hide-panel', panel: 'filters' });
  return state.inspector === null ? null : () => closeInspector(compare);
}

interface ContentProps {
  readonly compare: Compare;
  readonly state: CompareState;
  readonly isShown: boolean;
  readonly find: React.Ref<Find>;
  readonly commands: Commands;
}

/** The pickers and the articles, or a notice that replaces them. */
function Content({ compare, state, isShown, find, commands }: ContentProps) {
  const { story, shown } = state;
  const { dispatch } = compare;
  const selection = selectionIn(state);
  const isEmpty = story !== null && story.firstPair === null;
  const isLate = useDelayed(isWaiting(state) && shown === null, SKELETON_AFTER);
  const isLong = useDelayed(isWaiting(state), PROGRESS_AFTER);
  const shared = useSharedView(compare, state);
  const onOpen = (): void => void openFiles(compare);
  return (
    <>
      <Problems problems={problemsIn(state)} onOpen={isEmpty ? null : onOpen} />
      {isEmpty && story.articles.length === 0 ? <Empty onOpen={onOpen} /> : null}
      {story !== null && selection !== null && !isEmpty ? (
        <Pickers
          story={story}
          selection={selection}
          onChoose={(next) => dispatch({ type: 'choose', selection: next })}
          onSwap={() => dispatch({ type: 'swap' })}
          onCoverage={compare.bridge.coverage}
        />
      ) : null}
      {shared !== null && story !== null && shown !== null ? (
        <FoldsContext.Provider value={foldsIn(state)}>
          <SharedContext.Provider value={shared}>
            {isSingle(state) ? (
              <SingleArticle onOpen={onOpen} />
            ) : (
              <ComparisonPage
                compare={compare}
                state={state}
                story={story}
                selection={shown.selection}
                isShown={isShown}
                find={find}
                onCommand={commands.run}
              />
            )}
          </SharedContext.Provider>
        </FoldsContext.Provider>
      ) : null}
      {isLate ? <Skeleton /> : null}
      {isStopped(state) && shown === null && selection !== null ? (
        <Stopped onAgain={() => dispatch({ type: 'retry' })} />
      ) : null}
      {isLong ? <Progress onCancel={() => void compare.bridge.cancel()} /> : null}
    </>
  );
}

/** The data that all rows share: the same object until they must rerender. */
function useSharedView(compare: Compare, state: CompareState) {
  const view = viewIn(state);
  const { clutterShown, isNarrow, filter } = state;
  const callbacks = useMemo(
    () => ({
      follow: (from: string, to: string) => followChip(compare, from, to),
      inspect: (link: number) => compare.dispatch({ type: 'inspect', link }),
    }),
    [compare],
  );
  const foldedSides = filter.only;
  return useMemo(
    () => (view === null ? null : { view, ...callbacks, clutterShown, foldedSides, isNarrow }),
    [view, callbacks, clutterShown, foldedSides, isNarrow],
  );
}
