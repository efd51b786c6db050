import { relationNames } from '../../../messages/compare/differences';
import { filterNote, filters } from '../../../messages/compare/panels';
import { type Filter, isSameFilter, noFilter } from '../../../viewmodel/filter/filter';
import { countedKind } from '../../../viewmodel/labels/editKinds';
import { unmatchedWords } from '../../../viewmodel/labels/oneSided';
import { capitalised } from '../../../viewmodel/labels/text';
import { editKinds } from '../../../viewmodel/pair/editKinds';
import { relations, sides } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { Button } from '../../ui/Button';
import { useShared } from '../state/ViewContext';
import styles from './FilterNote.module.css';

/** The counts of everything that a filter folds, leaves unmarked and dims. */
function partsOf(view: View, filter: Filter): readonly string[] {
  const { counts } = view;
  const rows = relations
    .filter((relation) => filter.relations.has(relation) && counts.relations[relation] > 0)
    .map((relation) => filterNote.counted({ count: counts.relations[relation], what: relationNames[relation] }));
  const only = sides
    .filter((side) => filter.only.has(side) && counts.only[side] > 0)
    .map((side) => filterNote.counted({ count: counts.only[side], what: unmatchedWords(view, side) }));
  const marks = (isDimmed: boolean): string =>
    editKinds
      .filter((kind) => filter.kinds.has(kind) && counts.kinds[kind] > 0 && (kind === 'name-spelling') === isDimmed)
      .map((kind) => countedKind(view, kind, counts.kinds[kind]))
      .join(', ');
  const [unmarked, dimmed] = [marks(false), marks(true)];
  return [
    rows.length + only.length === 0 ? '' : filterNote.folded({ parts: [...rows, ...only].join(', ') }),
    unmarked === '' ? '' : filterNote.unmarked({ parts: unmarked }),
    dimmed === '' ? '' : filterNote.dimmed({ parts: dimmed }),
  ].filter((part) => part !== '');
}

interface Props {
  readonly filter: Filter;
  /** The number of differences that stepping skips. */
  readonly skipped: number;
  readonly onClear: () => void;
}

/** Reports how much the filter hides, with a button that clears it. */
export function FilterNote({ filter, skipped, onClear }: Props) {
  const { view } = useShared();
  if (isSameFilter(filter, noFilter)) return null;
  const parts = [...partsOf(view, filter), skipped > 0 ? filterNote.skipped({ count: skipped }) : ''];
  const summary = parts.filter((part) => part !== '').join('; ');
  return (
    <div className={styles.note} role="status" aria-label={filterNote.region}>
      <span>
        <b>{filterNote.heading}</b>{' '}
        {summary === '' ? filterNote.nothing : filterNote.sentence({ parts: capitalised(summary) })}
      </span>
      <Button quiet onClick={onClear}>
        {filters.clear}
      </Button>
    </div>
  );
}
