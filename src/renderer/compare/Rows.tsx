import type { Stop } from './differences';
import { FoldedRows } from './filters/FoldedRows';
import type { Entry } from './filters/filter';
import styles from './Rows.module.css';
import { RowView } from './RowView';
import type { Row } from './row';
import { inStretches, isLong } from './stretches';

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
  const draw = (row: Row) => (
    <RowView
      key={row.key}
      row={row}
      current={stop?.row === row.key ? stop.key : null}
      flashed={flashedIn(row, flashed)}
      inspected={row.kind === 'link' && inspected !== null && row.links.includes(inspected) ? inspected : null}
    />
  );
  const drawEntry = (entry: Entry) =>
    entry.kind === 'row' ? (
      draw(entry.row)
    ) : (
      <FoldedRows key={entry.key} entry={entry} isWanted={entry.rows.some((row) => flashedIn(row, flashed) !== null)}>
        {entry.rows.map(draw)}
      </FoldedRows>
    );
  return (
    <div className={styles.rows} id="strip-rows">
      {isLong(entries)
        ? inStretches(entries).map((own, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the list
            <div key={at} className={styles.stretch} data-stretch="" data-strip="">
              {own.map(drawEntry)}
            </div>
          ))
        : entries.map(drawEntry)}
    </div>
  );
}

/** The key of what a followed chip led to or from, if it is in this row. */
function flashedIn(row: Row, flashed: ReadonlySet<string>): string | null {
  if (flashed.size === 0) return null;
  if (row.kind === 'link') return flashed.has(row.key) ? row.key : null;
  return [...row.left, ...row.right].find((item) => item.kind === 'place' && flashed.has(item.key))?.key ?? null;
}
