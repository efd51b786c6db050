import { Button } from '../../ui/Button';
import { counted } from '../../ui/text';
import { relationNames } from '../differences';
import { sides } from '../sides';
import { useShared, type View } from '../view';
import styles from './FilterNote.module.css';
import { type Filter, isSameFilter, kinds, nothingFiltered, relations } from './filter';
import { kindNames } from './names';

/** What a filter folds and leaves unmarked, with how much that is. */
function partsOf({ counts, names }: View, filter: Filter): readonly string[] {
  const rows = relations
    .filter((relation) => filter.relations.has(relation) && counts.relations[relation] > 0)
    .map((relation) => `${counts.relations[relation]} ${relationNames[relation]}`);
  const only = sides
    .filter((side) => filter.only.has(side) && counts.only[side] > 0)
    .map((side) => `${counts.only[side]} only in ${names[side]}`);
  const marks = kinds
    .filter((kind) => filter.kinds.has(kind) && counts.kinds[kind] > 0)
    .map((kind) => `${counts.kinds[kind]} ${kindNames[kind]}`);
  return [
    rows.length + only.length === 0 ? '' : `folded: ${[...rows, ...only].join(', ')}`,
    marks.length === 0 ? '' : `not marked: ${marks.join(', ')}`,
  ].filter((part) => part !== '');
}

interface Props {
  readonly filter: Filter;
  /** Differences that the filter leaves out of the walk. */
  readonly skipped: number;
  readonly onClear: () => void;
}

/** Says what the page does not show at first sight, and shows it again. */
export function FilterNote({ filter, skipped, onClear }: Props) {
  const { view } = useShared();
  if (isSameFilter(filter, nothingFiltered)) return null;
  const parts = [
    ...partsOf(view, filter),
    skipped > 0 ? `${counted(skipped, 'difference', 'differences')} skipped` : '',
  ];
  const said = parts.filter((part) => part !== '').join('; ');
  return (
    <div className={styles.note} role="status" aria-label="Filter">
      <span>
        <b>Filtered.</b> {said === '' ? 'Nothing here is folded or left unmarked by it.' : `${said}.`}
      </span>
      <Button quiet onClick={onClear}>
        Show everything
      </Button>
    </div>
  );
}
