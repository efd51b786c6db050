import { type ReactNode, useLayoutEffect } from 'react';
import { relationNames } from '../../../messages/compare/differences';
import { folds } from '../../../messages/compare/page';
import { filterNote } from '../../../messages/compare/panels';
import type { FilteredRow } from '../../../viewmodel/filter/filter';
import { useFold } from '../state/folds';
import styles from './FoldedRows.module.css';

interface Props {
  readonly entry: FilteredRow & { readonly kind: 'folded' };
  /** Whether a followed chip leads to one of its rows. */
  readonly isWanted: boolean;
  readonly children: ReactNode;
}

/**
 * `4 verbatim paragraphs, with 1 name spelling`; of several relations, `5 matched paragraphs: 4 verbatim, 1 edited`.
 */
export function foldedName({ of, rows: { length: count }, spellings }: Props['entry']): string {
  const [first, ...rest] = [...of];
  if (first === undefined) return '';
  const parts = [first, ...rest].map(([relation, own]) =>
    filterNote.counted({ count: own, what: relationNames[relation] }),
  );
  const rows =
    rest.length === 0
      ? folds.rows({ count, relation: relationNames[first[0]] })
      : folds.mixedRows({ count, parts: parts.join(', ') });
  return spellings === 0 ? rows : folds.withSpellings({ rows, count: spellings });
}

/** Rows that the filter folds: a line with their number, which opens them in place. */
export function FoldedRows({ entry, isWanted, children }: Props) {
  const [open, setOpen] = useFold(entry.key, false);
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
