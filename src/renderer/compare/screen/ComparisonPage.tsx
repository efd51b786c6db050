import { type Ref, useMemo } from 'react';
import type { Bridge, SettledDecision, Story } from '../../../contract';
import type { CommandId } from '../../../contract/commands';
import { type Filter, nothingFiltered } from '../../../viewmodel/filter/filter';
import { summarise } from '../../../viewmodel/labels/summary';
import type { View } from '../../../viewmodel/pair/view';
import { OneSided } from '../aligned/OneSided';
import { Rows } from '../aligned/Rows';
import { DecisionNote } from '../decisions/DecisionNote';
import { FilterNote } from '../filters/FilterNote';
import { FilterPanel } from '../filters/FilterPanel';
import { type Find, FindBar } from '../find/FindBar';
import { goToParagraph } from '../find/reveal';
import { Inspector } from '../inspector/Inspector';
import { Overview } from '../overview/Overview';
import { Published } from '../published/Published';
import type { Panels } from '../state/usePanels';
import type { Reader } from '../state/useReader';
import type { Selection } from '../state/useSession';
import type { ViewChanges } from '../state/useViewChanges';
import { useShared } from '../state/ViewContext';
import styles from './CompareScreen.module.css';
import { Heads } from './Heads';
import { Cautions } from './Notices';
import { StatusLine } from './StatusLine';

interface Props {
  readonly bridge: Bridge;
  /** False while another screen covers this one. */
  readonly isShown: boolean;
  readonly story: Story;
  /** The two articles that are shown. */
  readonly selection: Selection;
  /** Whether another comparison is on its way. */
  readonly waiting: boolean;
  readonly reader: Reader;
  readonly changes: ViewChanges;
  readonly decisions: readonly SettledDecision[];
  readonly panels: Panels;
  readonly find: Ref<Find>;
  readonly onCommand: (id: CommandId) => void;
}

/** How many unmatched paragraphs a filter leaves. */
function unmatchedIn({ counts }: View, { only }: Filter): number {
  return (only.has('left') ? 0 : counts.only.left) + (only.has('right') ? 0 : counts.only.right);
}

/** Two articles side by side, with all that is beside and below them. */
export function ComparisonPage(props: Props) {
  const { bridge, isShown, story, selection, waiting, reader, changes, decisions, panels, find, onCommand } = props;
  const { view, furnitureShown } = useShared();
  const { filtering, navigation, stop, selected, inspection, layout, isPublished } = reader;
  const { filter, entries, stops } = filtering;
  const summary = useMemo(() => summarise(view), [view]);
  return (
    <>
      <main
        id="articles"
        aria-busy={waiting}
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
        {isPublished ? null : <OneSided onGo={(wanted) => goToParagraph(reader.order, reader.openings, wanted)} />}
        <Cautions story={story} selection={selection} approximate={view.pair.comparison.approximate} />
        <FilterNote
          filter={filter}
          skipped={view.stops.length - stops.length}
          onClear={() => changes.refilter(nothingFiltered)}
        />
        <DecisionNote list={decisions} onShow={() => onCommand('list-decisions')} />
        {isPublished ? (
          <Published view={view} stop={stop} selected={selected} onSelect={reader.select} layout={layout} />
        ) : (
          <Rows entries={entries} stop={stop} flashed={navigation.flashed} inspected={inspection.link} />
        )}
      </main>
      {layout.isNarrow ? null : <Overview view={view} layout={layout.layout} selected={selected} isShown={isShown} />}
      {panels.open.has('filters') ? (
        <FilterPanel
          filter={filter}
          onFilter={changes.refilter}
          furnitureShown={furnitureShown}
          onFurniture={changes.toggleFurniture}
          onClose={() => panels.hide('filters')}
        />
      ) : null}
      <div className={styles.dock} data-dock="">
        {inspection.link === null ? null : (
          <Inspector
            link={inspection.link}
            onClose={changes.closeInspector}
            onBreak={() => onCommand('break-link')}
            onCorrect={() => onCommand('make-link')}
            onCopy={async (text) => (await bridge.copyText(text)).ok}
          />
        )}
        {panels.open.has('find') ? (
          <FindBar ref={find} order={reader.order} onClose={() => panels.hide('find')} />
        ) : null}
        <StatusLine
          stops={stops}
          unmatched={unmatchedIn(view, filter)}
          at={navigation.at}
          round={navigation.round}
          said={navigation.said}
          onStep={navigation.step}
        />
      </div>
    </>
  );
}
