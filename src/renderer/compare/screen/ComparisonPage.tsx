import { type Ref, useCallback, useMemo } from 'react';
import type { Story } from '../../../contract';
import type { CommandId } from '../../../contract/commands';
import { type Filter, noFilter } from '../../../viewmodel/filter/filter';
import { summarise } from '../../../viewmodel/labels/summary';
import type { View } from '../../../viewmodel/pair/view';
import { OneSided } from '../aligned/OneSided';
import { Rows } from '../aligned/Rows';
import { DecisionNote } from '../decisions/DecisionNote';
import { FilterNote } from '../filters/FilterNote';
import { FilterPanel } from '../filters/FilterPanel';
import { type Find, FindBar } from '../find/FindBar';
import { Inspector } from '../inspector/Inspector';
import { closeInspector } from '../inspector/inspecting';
import { Overview } from '../overview/Overview';
import { Published } from '../published/Published';
import type { Compare } from '../state/compare';
import {
  currentStop,
  decisionsIn,
  entriesIn,
  inspectedLink,
  isWaiting,
  layoutIn,
  orderIn,
  selectedLink,
  stopIndexIn,
  stopsIn,
} from '../state/select';
import type { CompareState, PairSelection } from '../state/state';
import { goToParagraph, step } from '../state/stepping';
import { useShared } from '../state/ViewContext';
import styles from './CompareScreen.module.css';
import { Heads } from './Heads';
import { Cautions } from './Notices';
import { StatusLine } from './StatusLine';

interface Props {
  readonly compare: Compare;
  readonly state: CompareState;
  readonly story: Story;
  /** The two articles that are shown. */
  readonly selection: PairSelection;
  /** False while another screen covers this one. */
  readonly isShown: boolean;
  readonly find: Ref<Find>;
  readonly onCommand: (id: CommandId) => void;
}

/** Two articles side by side, with everything beside and below them. */
export function ComparisonPage({ compare, state, story, selection, isShown, find, onCommand }: Props) {
  const { view } = useShared();
  const { dispatch } = compare;
  const { filter, clutterShown } = state;
  return (
    <>
      <Articles compare={compare} state={state} story={story} selection={selection} onCommand={onCommand} />
      {state.isNarrow ? null : (
        <Overview view={view} layout={layoutIn(state)} selected={selectedLink(state)} isShown={isShown} />
      )}
      {state.panels.has('filters') ? (
        <FilterPanel
          filter={filter}
          onFilter={(next) => dispatch({ type: 'filter', filter: next })}
          clutterShown={clutterShown}
          onClutter={() => dispatch({ type: 'toggle-clutter' })}
          onClose={() => dispatch({ type: 'hide-panel', panel: 'filters' })}
        />
      ) : null}
      <Dock compare={compare} state={state} find={find} onCommand={onCommand} />
    </>
  );
}

type ArticlesProps = Pick<Props, 'compare' | 'state' | 'story' | 'selection' | 'onCommand'>;

/** The text of both articles in the chosen layout, below the statements about it. */
function Articles({ compare, state, story, selection, onCommand }: ArticlesProps) {
  const { view } = useShared();
  const { dispatch, position } = compare;
  const { filter } = state;
  const stop = currentStop(state);
  const isPublished = layoutIn(state) === 'published';
  const summary = useMemo(() => summarise(view), [view]);
  const select = useCallback((link: number | null) => dispatch({ type: 'select', link }), [dispatch]);
  return (
    <main
      id="articles"
      aria-busy={isWaiting(state)}
      tabIndex={-1}
      className={isPublished ? styles.published : styles.sheet}
      key={`${selection.left} ${selection.right}`}
      data-hide={[...filter.kinds].join(' ')}
      data-quiet={[...filter.relations, ...[...filter.only].map((side) => `only-${side}`)].join(' ')}
    >
      {isPublished ? null : <Heads current={stop?.row === 'header' ? stop.key : null} />}
      <p className={styles.summary}>
        <strong>{summary.lead}</strong> {summary.rest}
      </p>
      {isPublished ? null : <OneSided onGo={(wanted) => goToParagraph(compare, wanted)} />}
      <Cautions story={story} selection={selection} approximate={view.pair.comparison.approximate} />
      <FilterNote
        filter={filter}
        skipped={view.stops.length - stopsIn(state).length}
        onClear={() => dispatch({ type: 'filter', filter: noFilter })}
      />
      <DecisionNote list={decisionsIn(state)} onShow={() => onCommand('list-decisions')} />
      {isPublished ? (
        <Published
          view={view}
          stop={stop}
          selected={selectedLink(state)}
          onSelect={select}
          isTogether={state.isTogether}
          position={position}
        />
      ) : (
        <Rows entries={entriesIn(state)} stop={stop} flashed={state.flashed} inspected={inspectedLink(state)} />
      )}
    </main>
  );
}

/** The number of unmatched paragraphs that a filter leaves. */
function unmatchedIn({ counts }: View, { only }: Filter): number {
  return (only.has('left') ? 0 : counts.only.left) + (only.has('right') ? 0 : counts.only.right);
}

/** The inspector, the find bar and the status line, at the lower edge of the window. */
function Dock({ compare, state, find, onCommand }: Pick<Props, 'compare' | 'state' | 'find' | 'onCommand'>) {
  const { view } = useShared();
  const { bridge, dispatch } = compare;
  const inspected = inspectedLink(state);
  const at = stopIndexIn(state);
  return (
    <div className={styles.dock} data-dock="">
      {inspected === null ? null : (
        <Inspector
          link={inspected}
          onClose={() => closeInspector(compare)}
          onBreak={() => onCommand('break-link')}
          onCorrect={() => onCommand('make-link')}
          onCopy={async (text) => (await bridge.copyText(text)).ok}
        />
      )}
      {state.panels.has('find') ? (
        <FindBar ref={find} order={orderIn(state)} onClose={() => dispatch({ type: 'hide-panel', panel: 'find' })} />
      ) : null}
      <StatusLine
        stops={stopsIn(state)}
        unmatched={unmatchedIn(view, state.filter)}
        at={at}
        round={at === -1 ? null : state.stop.round}
        message={state.message}
        onStep={(by) => step(compare, by)}
      />
    </div>
  );
}
