import { type ReactNode, useCallback } from 'react';
import type { Entry } from '../../../viewmodel/filter/filter';
import { type Line, rowWords, said } from '../../../viewmodel/labels/undrawn';
import type { Stop } from '../../../viewmodel/pair/differences';
import type { Row } from '../../../viewmodel/pair/row';
import { rowNames } from '../../../viewmodel/pair/rowNames';
import { FoldedRows, foldedName } from '../filters/FoldedRows';
import { useShared } from '../state/ViewContext';
import { rowHeight } from '../windowing/heights';
import { isLong, WindowedList } from '../windowing/WindowedList';
import { RowView } from './LinkRowView';
import styles from './Rows.module.css';

interface Props {
  readonly entries: readonly Entry[];
  /** The difference the reader is at. */
  readonly stop: Stop | null;
  readonly flashed: ReadonlySet<string>;
  /** The link under inspection. */
  readonly inspected: number | null;
}

/** The articles, aligned row by row. */
export function Rows({ entries, stop, flashed, inspected }: Props) {
  const { view, foldedSides } = useShared();
  const heightOf = useCallback((row: Row) => rowHeight(view, row, foldedSides), [view, foldedSides]);
  const heightOfEntry = useCallback(
    (entry: Entry) => (entry.kind === 'row' ? heightOf(entry.row) : foldedHeight),
    [heightOf],
  );
  const wordsOf = useCallback((row: Row) => rowWords(view, row, foldedSides), [view, foldedSides]);
  const wordsOfEntry = useCallback(
    (entry: Entry): readonly Line[] => (entry.kind === 'row' ? wordsOf(entry.row) : [said(foldedName(entry))]),
    [wordsOf],
  );
  const draw = (row: Row) => (
    <RowView
      key={row.key}
      row={row}
      current={stop?.row === row.key ? stop.key : null}
      flashed={flashedIn(row, flashed)}
      inspected={row.kind === 'link' && inspected !== null && row.links.includes(inspected) ? inspected : null}
    />
  );
  const drawEntry = (entry: Entry): ReactNode =>
    entry.kind === 'row' ? (
      draw(entry.row)
    ) : (
      <FoldedRows key={entry.key} entry={entry} isWanted={entry.rows.some((row) => flashedIn(row, flashed) !== null)}>
        {isLong(entry.rows) ? (
          <WindowedList
            items={entry.rows}
            keyOf={rowKey}
            namesOf={rowNames}
            heightOf={heightOf}
            wordsOf={wordsOf}
            draw={draw}
          />
        ) : (
          entry.rows.map(draw)
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
        namesOf={entryNames}
        heightOf={heightOfEntry}
        wordsOf={wordsOfEntry}
        draw={drawEntry}
      />
    );
  return (
    <div className={styles.rows} id="strip-rows">
      {entries.map(drawEntry)}
    </div>
  );
}

/** The line of what a filter folds, in ems. */
const foldedHeight = 2;

const rowKey = ({ key }: Row): string => key;
const entryKey = (entry: Entry): string => (entry.kind === 'row' ? entry.row.key : entry.key);
const entryNames = (entry: Entry): readonly string[] =>
  entry.kind === 'row' ? rowNames(entry.row) : entry.rows.flatMap(rowNames);

/** The key of what a followed chip led to or from, if it is in this row. */
function flashedIn(row: Row, flashed: ReadonlySet<string>): string | null {
  if (flashed.size === 0) return null;
  if (row.kind === 'link') return flashed.has(row.key) ? row.key : null;
  return [...row.left, ...row.right].find((item) => item.kind === 'place' && flashed.has(item.key))?.key ?? null;
}
