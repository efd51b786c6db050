import type { Stop } from './differences';
import { FoldView } from './FoldView';
import { ParagraphText } from './ParagraphText';
import styles from './Rows.module.css';
import { RowView } from './RowView';
import { type Side, sides } from './sides';
import { useShared, type View } from './view';

interface Props {
  readonly view: View;
  /** The difference the reader is at. */
  readonly stop: Stop | null;
  readonly flashed: ReadonlySet<string>;
}

/** The articles: aligned row by row, or as two plain columns when they share nothing to align by. */
export function Rows({ view, stop, flashed }: Props) {
  if (view.linkRows === 0) {
    return (
      <div className={styles.apart}>
        {sides.map((side) => (
          <Column key={side} side={side} />
        ))}
      </div>
    );
  }
  return (
    <div className={styles.rows} id="strip-rows">
      {view.rows.map((row) => (
        <RowView
          key={row.key}
          row={row}
          current={stop?.row === row.key ? stop.key : null}
          flashed={flashed.has(row.key)}
        />
      ))}
    </div>
  );
}

/** One article as it is, beside one it shares nothing with. */
function Column({ side }: { readonly side: Side }) {
  const { view } = useShared();
  return (
    <div className={styles.column} id={`strip-${side}`}>
      {view.rows.map((row) => {
        if (row.kind === 'furniture') {
          const fold = row[side];
          return fold === null ? null : <FoldView key={fold.key} fold={fold} />;
        }
        if (row.kind !== 'run' || row.side !== side) return null;
        return (
          <div key={row.key} data-stop={row.key} tabIndex={-1} className={styles.stretch}>
            {row.items.map((item) =>
              item.kind === 'fold' ? (
                <FoldView key={item.key} fold={item} />
              ) : (
                <ParagraphText key={item.key} side={side} index={item.paragraph} link={null} current={null} />
              ),
            )}
          </div>
        );
      })}
    </div>
  );
}
