import type { Stop } from './differences';
import styles from './Rows.module.css';
import { RowView } from './RowView';
import type { Row } from './row';
import type { View } from './view';

interface Props {
  readonly view: View;
  /** The difference the reader is at. */
  readonly stop: Stop | null;
  readonly flashed: ReadonlySet<string>;
  /** The link under inspection. */
  readonly inspected: number | null;
}

/** The articles, aligned row by row. */
export function Rows({ view, stop, flashed, inspected }: Props) {
  return (
    <div className={styles.rows}>
      {view.rows.map((row) => (
        <RowView
          key={row.key}
          row={row}
          current={stop?.row === row.key ? stop.key : null}
          flashed={flashedIn(row, flashed)}
          inspected={row.kind === 'link' && inspected !== null && row.links.includes(inspected) ? inspected : null}
        />
      ))}
    </div>
  );
}

/** The key of what a followed chip led to or from, if it is in this row. */
function flashedIn(row: Row, flashed: ReadonlySet<string>): string | null {
  if (flashed.size === 0) return null;
  if (row.kind === 'link') return flashed.has(row.key) ? row.key : null;
  return [...row.left, ...row.right].find((item) => item.kind === 'place' && flashed.has(item.key))?.key ?? null;
}
