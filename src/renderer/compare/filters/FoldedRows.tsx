import { type ReactNode, useLayoutEffect } from 'react';
import { counted } from '../../ui/text';
import { relationNames } from '../differences';
import { useOpening } from '../openings';
import styles from './FoldedRows.module.css';
import type { Entry } from './filter';

interface Props {
  readonly entry: Entry & { readonly kind: 'folded' };
  /** Whether something leads to one of its rows. */
  readonly isWanted: boolean;
  readonly children: ReactNode;
}

/** `4 verbatim paragraphs`; of several relations, `5 shared paragraphs: 4 verbatim, 1 edited`. */
export function foldedName({ of, rows: { length: rows } }: Props['entry']): string {
  const [first, ...rest] = [...of];
  if (first === undefined) return '';
  if (rest.length === 0)
    return counted(rows, `${relationNames[first[0]]} paragraph`, `${relationNames[first[0]]} paragraphs`);
  const parts = [first, ...rest].map(([relation, count]) => `${count} ${relationNames[relation]}`);
  return `${counted(rows, 'shared paragraph', 'shared paragraphs')}: ${parts.join(', ')}`;
}

/** Rows that the filter folds: one line that says how much it folds and opens it in place. */
export function FoldedRows({ entry, isWanted, children }: Props) {
  const [open, setOpen] = useOpening(entry.key, false);
  useLayoutEffect(() => {
    if (isWanted) setOpen(true);
  }, [isWanted, setOpen]);
  return (
    <div data-strip="">
      <button type="button" className={styles.line} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles.arrow} aria-hidden="true">
          ▸
        </span>
        {foldedName(entry)}
      </button>
      {open ? children : null}
    </div>
  );
}
