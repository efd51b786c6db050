import { useMemo } from 'react';
import { countWords } from '../../../engine/reader';
import { runName } from '../../../messages/compare/page';
import { absenceNote, endNote, unmatchedWords } from '../../../viewmodel/labels/oneSided';
import { type GapItem, type GapRow, unmatchedIn } from '../../../viewmodel/pair/row';
import { countProse, opposite, type Side } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { useShared } from '../state/ViewContext';
import { GapItems } from './GapItems';
import styles from './GapRowView.module.css';
import rowStyles from './LinkRowView.module.css';

interface Props {
  readonly row: GapRow;
  /** The key of the current difference, if it is in this row. */
  readonly current: string | null;
  /** The key of the stub at either end of the chip just followed, or null. */
  readonly flashed: string | null;
}

/** The unmatched paragraphs between two link rows, those of the left beside those of the right. */
export function GapRowView({ row, current, flashed }: Props) {
  const left = useMemo(() => partsOfSide(row, 'left'), [row]);
  const right = useMemo(() => partsOfSide(row, 'right'), [row]);
  const leading = (side: Side, items: readonly GapItem[]) => (
    <div className={`${rowStyles.cell} ${styles.leading}`} data-strip="">
      <GapItems rowKey={row.key} items={items} side={side} flashed={flashed} />
    </div>
  );
  const cell = (side: Side, parts: SideParts) => (
    <GapCell row={row} side={side} parts={parts} isCurrent={current === `${row.key}-${side}`} flashed={flashed} />
  );
  return (
    <div id={row.key} className={rowStyles.row}>
      {left.leading.length + right.leading.length === 0 ? null : (
        <>
          {leading('left', left.leading)}
          <div className={rowStyles.gutter} />
          {leading('right', right.leading)}
        </>
      )}
      {cell('left', left)}
      <div className={rowStyles.gutter} />
      {cell('right', right)}
    </div>
  );
}

/** The items of one side of a gap row, cut where notes go between them. */
interface SideParts {
  /**
   * Those before the first unmatched paragraph, if the other side has no items at all. They are on a separate line, so
   * that the other side's note is level with the paragraph it is about.
   */
  readonly leading: readonly GapItem[];
  /** The others before the first unmatched paragraph; without one, all of them. */
  readonly before: readonly GapItem[];
  readonly unmatched: readonly GapItem[];
}

function partsOfSide(row: GapRow, side: Side): SideParts {
  const items = row[side];
  const found = items.findIndex(({ kind }) => kind === 'unmatched');
  const first = found === -1 ? items.length : found;
  const isAlone = row[opposite(side)].length === 0 && found !== -1;
  return {
    leading: isAlone ? items.slice(0, first) : [],
    before: isAlone ? [] : items.slice(0, first),
    unmatched: items.slice(first),
  };
}

interface GapCellProps {
  readonly row: GapRow;
  readonly side: Side;
  readonly parts: SideParts;
  readonly isCurrent: boolean;
  readonly flashed: string | null;
}

/** One side of a gap row. */
function GapCell({ row, side, parts, isCurrent, flashed }: GapCellProps) {
  const { view } = useShared();
  const own = unmatchedIn(row[side]);
  const others = unmatchedIn(row[opposite(side)]);
  const before = <GapItems rowKey={row.key} items={parts.before} side={side} flashed={flashed} />;
  if (own.length === 0)
    return (
      <div className={others.length === 0 ? rowStyles.cell : `${rowStyles.cell} ${styles.lacking}`} data-strip="">
        {before}
        {others.length === 0 ? null : <p className={styles.note}>{absence(view, row, opposite(side), others)}</p>}
      </div>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a run of paragraphs
    <div
      role="group"
      aria-label={runName({ how: unmatchedWords(view, side), count: countProse(view.pair[side], own) })}
      data-stop={`${row.key}-${side}`}
      data-current={isCurrent ? '' : undefined}
      data-strip=""
      tabIndex={-1}
      className={`${rowStyles.cell} ${styles.only}`}
    >
      {before}
      {others.length === 0 || view.linkRows === 0 ? null : <p className={styles.label}>{runNote(view, side, own)}</p>}
      <GapItems rowKey={row.key} items={parts.unmatched} side={side} flashed={flashed} />
      {view.cutOffRows[side] === row.key ? <p className={styles.note}>{endNote(view, side)}</p> : null}
    </div>
  );
}

/**
 * The note beside unmatched paragraphs of `side`: which outlet does not have them, or that the other text ends here.
 */
function absence(view: View, row: GapRow, side: Side, paragraphs: readonly number[]): string {
  const other = opposite(side);
  return view.cutOffRows[other] === row.key ? endNote(view, other) : runNote(view, side, paragraphs);
}

/** Which outlet does not have some paragraphs, and how long they are. */
function runNote(view: View, side: Side, paragraphs: readonly number[]): string {
  const all = view.pair[side].paragraphs;
  const words = paragraphs.reduce((sum, paragraph) => sum + countWords(all[paragraph]?.text ?? ''), 0);
  return absenceNote(view, side, countProse(view.pair[side], paragraphs), words);
}
