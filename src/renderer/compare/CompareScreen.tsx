import { useEffect, useMemo, useRef, useState } from 'react';
import type { Bridge } from '../../contract';
import type { Opening } from '../opening';
import styles from './CompareScreen.module.css';
import { type Find, FindBar } from './find/FindBar';
import { goToParagraph } from './find/reveal';
import { Heads, Pickers, toldWords } from './Heads';
import { KeysSheet } from './KeysSheet';
import { Cautions, Empty, Problems, Progress, Skeleton, Stopped } from './Notices';
import { Openings, OpeningsContext, usePrinting } from './openings';
import { CommandPalette } from './palette/CommandPalette';
import type { Choice } from './palette/entries';
import { Rows } from './Rows';
import { StatusLine } from './StatusLine';
import { summarise } from './summary';
import { TopBar } from './TopBar';
import { useCommands, type WindowHandlers } from './useCommands';
import { useDelayed } from './useDelayed';
import { useNavigation } from './useNavigation';
import { type Selection, useSession } from './useSession';
import { useSettings } from './useSettings';
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
  const [keysShown, setKeysShown] = useState(false);
  const [paletteShown, setPaletteShown] = useState(false);
  const [finding, setFinding] = useState(false);
  const find = useRef<Find>(null);
  const view = useMemo(() => (shown === null ? null : viewOf(shown.pair)), [shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pair has other folds, closed at first
  const openings = useMemo(() => new Openings(), [view]);
  const navigation = useNavigation(view);
  const skeleton = useDelayed(waiting && shown === null, skeletonAfter);
  const progress = useDelayed(waiting, progressAfter);
  usePainted(bridge, !waiting);
  useSettings(bridge);
  usePrinting(openings);
  useTitle(view);

  const swap = (): void => {
    if (selection === null) return;
    navigation.holdPlace();
    session.choose({ left: selection.right, right: selection.left });
  };
  const choose = (next: Selection): void => {
    navigation.dropPlace();
    session.choose(next);
  };
  const openFind = (): void => {
    if (finding) find.current?.focus();
    else setFinding(true);
  };
  const hasStops = view !== null && view.stops.length > 0;
  const handlers: WindowHandlers = {
    'next-difference': hasStops ? () => navigation.step(1) : null,
    'previous-difference': hasStops ? () => navigation.step(-1) : null,
    swap: selection === null ? null : swap,
    'toggle-furniture': () => {
      openings.resetFurniture();
      setFurnitureShown((now) => !now);
    },
    find: view === null ? null : openFind,
    'find-next': view === null ? null : () => (finding ? find.current?.step(1) : setFinding(true)),
    'find-previous': view === null ? null : () => (finding ? find.current?.step(-1) : setFinding(true)),
    'show-palette': () => setPaletteShown(true),
    'show-keys': () => setKeysShown(true),
  };
  const run = useCommands(bridge, handlers);

  const onPalette = (choice: Choice): void => {
    if (choice.kind === 'command') run(choice.id);
    else if (choice.kind === 'compare') choose(choice.selection);
    else if (view !== null) goToParagraph(view, openings, choice);
  };

  const { follow } = navigation;
  const shared = useMemo(
    () => (view === null ? null : { view, follow, furnitureShown }),
    [view, follow, furnitureShown],
  );
  const summary = useMemo(
    () => view && summarise(view.pair, { left: toldWords(view.pair.left), right: toldWords(view.pair.right) }),
    [view],
  );
  const empty = story !== null && story.opening === null;
  const stopped = failure?.code === 'cancelled';
  const problems = [...(story?.problems ?? []), ...(failure === null || stopped ? [] : [failure])];
  const stop = view?.stops[navigation.at] ?? null;

  return (
    <div className={styles.page}>
      <TopBar
        story={story}
        furnitureShown={furnitureShown}
        onFurniture={() => run('toggle-furniture')}
        onKeys={() => run('show-keys')}
      />
      <Problems problems={problems} onOpen={empty ? null : session.openFiles} />
      {empty ? <Empty onOpen={session.openFiles} /> : null}
      {story !== null && selection !== null ? (
        <Pickers story={story} selection={selection} onChoose={choose} onSwap={swap} />
      ) : null}
      {shared !== null && story !== null && shown !== null && summary !== null ? (
        <OpeningsContext.Provider value={openings}>
          <SharedContext.Provider value={shared}>
            <main aria-busy={waiting} className={styles.sheet} key={`${shown.selection.left} ${shown.selection.right}`}>
              <Heads current={stop?.row === 'header' ? stop.key : null} />
              <p className={styles.summary}>
                <strong>{summary.lead}</strong> {summary.rest}
              </p>
              <Cautions
                story={story}
                selection={shown.selection}
                approximate={shared.view.pair.comparison.approximate}
              />
              <Rows view={shared.view} stop={stop} flashed={navigation.flashed} />
            </main>
            {finding ? <FindBar ref={find} onClose={() => setFinding(false)} /> : null}
            <StatusLine
              stops={shared.view.stops}
              at={navigation.at}
              round={navigation.round}
              onStep={navigation.step}
            />
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
      {keysShown ? <KeysSheet onClose={() => setKeysShown(false)} /> : null}
    </div>
  );
}

/** Names the window, and what is printed of it, after the two outlets. */
function useTitle(view: View | null): void {
  useEffect(() => {
    document.title = view === null ? 'Crossread' : `${view.names.left} / ${view.names.right} – Crossread`;
  }, [view]);
}

/** Tells main once that the first comparison, or what stands in its place, has reached the screen. */
function usePainted(bridge: Bridge, settled: boolean): void {
  const told = useRef(false);
  useEffect(() => {
    if (!settled || told.current) return;
    told.current = true;
    // The first callback runs before the frame with the comparison is painted, the second after it.
    requestAnimationFrame(() => requestAnimationFrame(() => void bridge.painted()));
  }, [bridge, settled]);
}
