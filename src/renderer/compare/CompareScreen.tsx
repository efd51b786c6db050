import { useEffect, useMemo, useRef, useState } from 'react';
import type { Bridge, MenuCommand } from '../../contract';
import type { Opening } from '../opening';
import styles from './CompareScreen.module.css';
import { Heads, Pickers, toldWords } from './Heads';
import { KeysSheet } from './KeysSheet';
import { Cautions, Empty, Problems, Progress, Skeleton, Stopped } from './Notices';
import { Overview } from './overview/Overview';
import { LayoutTools } from './published/LayoutTools';
import { Published } from './published/Published';
import { useLayout } from './published/useLayout';
import { useSelected } from './published/useSelected';
import { Rows } from './Rows';
import { StatusLine } from './StatusLine';
import { summarise } from './summary';
import { TopBar } from './TopBar';
import { useCommands } from './useCommands';
import { useDelayed } from './useDelayed';
import { useNavigation } from './useNavigation';
import { type Selection, useSession } from './useSession';
import { SharedContext, viewOf } from './view';

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
  const view = useMemo(() => (shown === null ? null : viewOf(shown.pair)), [shown]);
  const navigation = useNavigation(view);
  const layout = useLayout();
  const skeleton = useDelayed(waiting && shown === null, skeletonAfter);
  const progress = useDelayed(waiting, progressAfter);
  usePainted(bridge, !waiting);

  const swap = (): void => {
    if (selection === null) return;
    navigation.holdPlace();
    layout.holdForSwap();
    session.choose({ left: selection.right, right: selection.left });
  };
  const choose = (next: Selection): void => {
    navigation.dropPlace();
    session.choose(next);
  };
  const run = (command: MenuCommand): void => {
    if (command === 'next-difference') navigation.step(1);
    else if (command === 'previous-difference') navigation.step(-1);
    else if (command === 'swap') swap();
    else if (command === 'toggle-furniture') setFurnitureShown((now) => !now);
    else if (command === 'toggle-layout' && view !== null) layout.toggleLayout();
    else if (command === 'toggle-together') layout.toggleTogether();
    else if (command === 'show-keys') setKeysShown(true);
  };
  useCommands(bridge, run);

  const { follow } = navigation;
  const { opened } = layout;
  const shared = useMemo(
    () => (view === null ? null : { view, follow, furnitureShown, opened }),
    [view, follow, furnitureShown, opened],
  );
  const summary = useMemo(
    () => view && summarise(view.pair, { left: toldWords(view.pair.left), right: toldWords(view.pair.right) }),
    [view],
  );
  const empty = story !== null && story.opening === null;
  const stopped = failure?.code === 'cancelled';
  const problems = [...(story?.problems ?? []), ...(failure === null || stopped ? [] : [failure])];
  const stop = view?.stops[navigation.at] ?? null;
  const { selected, select } = useSelected(view, stop);
  const isPublished = layout.layout === 'published';

  return (
    <div className={styles.page} data-layout={view === null ? 'aligned' : layout.layout}>
      <TopBar
        story={story}
        furnitureShown={furnitureShown}
        onFurniture={() => run('toggle-furniture')}
        onKeys={() => setKeysShown(true)}
      >
        {shown === null ? null : <LayoutTools state={layout} />}
      </TopBar>
      <Problems problems={problems} onOpen={empty ? null : session.openFiles} />
      {empty ? <Empty onOpen={session.openFiles} /> : null}
      {story !== null && selection !== null ? (
        <Pickers story={story} selection={selection} onChoose={choose} onSwap={swap} />
      ) : null}
      {shared !== null && story !== null && shown !== null && summary !== null ? (
        <SharedContext.Provider value={shared}>
          <main
            id="articles"
            aria-busy={waiting}
            className={isPublished ? styles.published : styles.sheet}
            key={`${shown.selection.left} ${shown.selection.right}`}
          >
            {isPublished ? null : <Heads current={stop?.row === 'header' ? stop.key : null} />}
            <p className={styles.summary}>
              <strong>{summary.lead}</strong> {summary.rest}
            </p>
            <Cautions story={story} selection={shown.selection} approximate={shared.view.pair.comparison.approximate} />
            {isPublished ? (
              <Published view={shared.view} stop={stop} selected={selected} onSelect={select} layout={layout} />
            ) : (
              <Rows view={shared.view} stop={stop} flashed={navigation.flashed} />
            )}
          </main>
          <Overview view={shared.view} layout={layout.layout} selected={selected} />
          <StatusLine stops={shared.view.stops} at={navigation.at} round={navigation.round} onStep={navigation.step} />
        </SharedContext.Provider>
      ) : null}
      {skeleton ? <Skeleton /> : null}
      {stopped && shown === null && selection !== null ? <Stopped onAgain={() => session.choose(selection)} /> : null}
      {progress ? <Progress onCancel={session.cancel} /> : null}
      {keysShown ? <KeysSheet onClose={() => setKeysShown(false)} /> : null}
    </div>
  );
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
