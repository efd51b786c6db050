/** This folder renders the *Side by side* layout: link rows, gap rows, stubs and folds. */
import { memo, type ReactNode, useCallback } from 'react';
import type { FilteredRow } from '../../../viewmodel/filter/filter';
import { englishLine, type OffscreenLine, rowText } from '../../../viewmodel/labels/offscreenText';
import { rowAnchors } from '../../../viewmodel/pair/anchors';
import type { Row } from '../../../viewmodel/pair/row';
import type { Stop } from '../../../viewmodel/pair/stops';
import { FoldedRows, foldedName } from '../filters/FoldedRows';
import { useShared } from '../state/ViewContext';
import { rowHeight } from '../windowing/heights';
import { isLong, WindowedList } from '../windowing/WindowedList';
import { GapRowView } from './GapRowView';
import { LinkRowView } from './LinkRowView';
import styles from './Rows.module.css';

interface Props {
  readonly entries: readonly FilteredRow[];
  /** The current difference. */
  readonly stop: Stop | null;
  /** The keys of the row and the stub at both ends of the chip just followed. */
  readonly flashed: ReadonlySet<string>;
  /** The inspected link, or null. */
  readonly inspected: number | null;
}

/** The layout *Side by side*: the articles aligned row by row. */
export function Rows({ entries, stop, flashed, inspected }: Props) {
  const { view, foldedSides } = useShared();
  const heightOf = useCallback((row: Row) => rowHeight(view, row, foldedSides), [view, foldedSides]);
  const heightOfEntry = useCallback(
    (entry: FilteredRow) => (entry.kind === 'row' ? heightOf(entry.row) : FOLDED_HEIGHT),
    [heightOf],
  );
  const wordsOf = useCallback((row: Row) => rowText(view, row, foldedSides), [view, foldedSides]);
  const wordsOfEntry = useCallback(
    (entry: FilteredRow): readonly OffscreenLine[] =>
      entry.kind === 'row' ? wordsOf(entry.row) : [englishLine(foldedName(entry))],
    [wordsOf],
  );
  const renderRow = (row: Row) => (
    <RowView
      key={row.key}
      row={row}
      current={stop?.row === row.key ? stop.key : null}
      flashed={flashedIn(row, flashed)}
      inspected={row.kind === 'link' && inspected !== null && row.links.includes(inspected) ? inspected : null}
    />
  );
  const renderEntry = (entry: FilteredRow): ReactNode =>
    entry.kind === 'row' ? (
      renderRow(entry.row)
    ) : (
      <FoldedRows key={entry.key} entry={entry} isWanted={entry.rows.some((row) => flashedIn(row, flashed) !== null)}>
        {isLong(entry.rows) ? (
          <WindowedList
            items={entry.rows}
            keyOf={rowKey}
            anchorsOf={rowAnchors}
            heightOf={heightOf}
            wordsOf={wordsOf}
            renderItem={renderRow}
          />
        ) : (
          entry.rows.map(renderRow)
        )}
      </FoldedRows>
    );
  if (isLong(entries))
    return (
      <WindowedList
        id="strip-rows"
        className={styles.rows}
        items={entries}
        keyOf={entryKey}
        anchorsOf={entryAnchors}
        heightOf={heightOfEntry}
        wordsOf={wordsOfEntry}
        renderItem={renderEntry}
      />
    );
  return (
    <div className={styles.rows} id="strip-rows">
      {entries.map(renderEntry)}
    </div>
  );
}

interface RowViewProps {
  readonly row: Row;
  /** The key of the current difference, if it is in this row. */
  readonly current: string | null;
  /** The key of the row or stub at either end of the chip just followed, if it is in this row. */
  readonly flashed: string | null;
  /** The inspected link, if it is in this row. */
  readonly inspected: number | null;
}

/** One row. Thousands of them are rendered, so each is memoised and rerenders only when something in it changes. */
const RowView = memo(function RowView({ row, current, flashed, inspected }: RowViewProps) {
  if (row.kind === 'gap') return <GapRowView row={row} current={current} flashed={flashed} />;
  return <LinkRowView row={row} current={current} isFlashed={flashed !== null} inspected={inspected} />;
});

/** The height of the line in place of folded rows, in ems. */
const FOLDED_HEIGHT = 2;

const rowKey = ({ key }: Row): string => key;
const entryKey = (entry: FilteredRow): string => (entry.kind === 'row' ? entry.row.key : entry.key);
const entryAnchors = (entry: FilteredRow): readonly string[] =>
  entry.kind === 'row' ? rowAnchors(entry.row) : entry.rows.flatMap(rowAnchors);

/** The key of the row or stub at either end of the chip just followed, if it is in this row. */
function flashedIn(row: Row, flashed: ReadonlySet<string>): string | null {
  if (flashed.size === 0) return null;
  if (row.kind === 'link') return flashed.has(row.key) ? row.key : null;
  return [...row.left, ...row.right].find((item) => item.kind === 'stub' && flashed.has(item.key))?.key ?? null;
}
