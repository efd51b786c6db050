import { inspectSign, places, withKey } from '../../../messages/compare/page';
import { describeRow, linkName } from '../../../viewmodel/labels/differences';
import { arrows, paragraphReference } from '../../../viewmodel/labels/paragraphs';
import { isRightToLeft } from '../../../viewmodel/labels/text';
import type { LinkRow, RowPointer } from '../../../viewmodel/pair/row';
import { opposite, type Side } from '../../../viewmodel/pair/sides';
import { keyOf } from '../../commands/keys';
import { Sign } from '../../ui/Sign';
import { useFold } from '../state/folds';
import { useShared } from '../state/ViewContext';
import { Chip } from './Chip';
import { type CombinedParagraphs, CombinedText, useCombinedText } from './CombinedText';
import styles from './LinkRowView.module.css';
import { ParagraphText } from './ParagraphText';
import { QuoteView } from './QuoteView';

/** A sentence that an article repeats may be linked with dozens of paragraphs: more chips would bury its row. */
const MOST_POINTERS = 3;

interface Props {
  readonly row: LinkRow;
  /** The key of the current difference, if it is in this row. */
  readonly current: string | null;
  /** Whether this row is at either end of the chip just followed. */
  readonly isFlashed: boolean;
  /** The inspected link, if it is in this row. */
  readonly inspected: number | null;
}

/** The paragraphs of a link, left beside right, with the sign of their relation between them. */
export function LinkRowView({ row, current, isFlashed, inspected }: Props) {
  const { view } = useShared();
  const combined = useCombinedText(row);
  const link = view.pair.comparison.links[row.links[0]];
  if (link === undefined) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a row of two texts
    <div
      role="group"
      aria-label={describeRow(view.pair, row, view.numbers.right, view.linkRows)}
      id={row.key}
      data-stop={row.key}
      data-link={row.links[0]}
      data-relation={link.relation}
      data-moved={row.moved ? '' : undefined}
      data-current={current === row.key ? '' : undefined}
      tabIndex={-1}
      className={`${styles.row} ${styles.link} ${styles[link.relation]} ${isFlashed ? styles.flashed : ''}`}
    >
      {combined === null ? <LinkCellView row={row} side="left" current={current} combined={null} /> : null}
      <div className={styles.gutter}>
        {row.links.map((index) => (
          <LinkSign key={index} link={index} moved={row.moved} inspected={index === inspected} />
        ))}
      </div>
      <LinkCellView row={row} side="right" current={current} combined={combined} />
    </div>
  );
}

interface LinkSignProps {
  readonly link: number;
  readonly moved: boolean;
  readonly inspected: boolean;
}

/** The sign and the name of a link's relation; opens the inspector. */
function LinkSign({ link, moved, inspected }: LinkSignProps) {
  const { view, inspect } = useShared();
  const found = view.pair.comparison.links[link];
  if (found === undefined) return null;
  const name = linkName(found, moved);
  return (
    <button
      type="button"
      className={styles.inspect}
      aria-label={inspectSign.label({ name })}
      aria-pressed={inspected}
      title={withKey({ text: inspectSign.title, key: keyOf('inspect') })}
      onClick={() => inspect(link)}
    >
      <span className={styles.sign}>
        <Sign name={found.relation} />
        {moved ? <Sign name="moved" /> : null}
        {found.byHand === undefined ? null : <Sign name="hand" />}
      </span>
      <span className={styles.word}>{name}</span>
    </button>
  );
}

interface LinkCellViewProps {
  readonly row: LinkRow;
  readonly side: Side;
  readonly current: string | null;
  /** Both sides as one text, if it replaces the two. */
  readonly combined: CombinedParagraphs | null;
}

/** One side of a link row; or both, if they are combined. */
function LinkCellView({ row, side, current, combined }: LinkCellViewProps) {
  const { view } = useShared();
  const { paragraphs, quotes } = row[side];
  const start = view.pair[side].paragraphs[paragraphs[0]?.paragraph ?? -1]?.text ?? '';
  return (
    <div
      className={styles.cell}
      data-rtl={isRightToLeft(start) ? '' : undefined}
      data-side={combined === null ? side : undefined}
    >
      {combined === null ? (
        paragraphs.map(({ paragraph, link }) => (
          <ParagraphText key={paragraph} side={side} index={paragraph} link={link} current={current} />
        ))
      ) : (
        <CombinedText row={row} paragraphs={combined} current={current} />
      )}
      {quotes.map((quote) => (
        <QuoteView key={`${quote.link} ${quote.paragraph}`} row={row.key} quote={quote} current={current} />
      ))}
      <CellChips
        row={row}
        side={side}
        pointers={row.elsewhere.filter((pointer) => combined !== null || pointer.side === opposite(side))}
      />
    </div>
  );
}

interface CellChipsProps {
  readonly row: LinkRow;
  readonly side: Side;
  /** Where else the words of the cell appear. */
  readonly pointers: readonly RowPointer[];
}

/** The chips under a cell: to the stub of its paragraphs, if they are moved, and to other rows with their words. */
function CellChips({ row, side, pointers }: CellChipsProps) {
  const { view, follow } = useShared();
  const stub = side === 'right' ? row.stubs[0] : undefined;
  if (stub === undefined && pointers.length === 0) return null;
  const label = row.moved ? places.movedFrom : places.shownFrom;
  const where = row[side].paragraphs.map(({ paragraph }) => paragraphReference(view, side, paragraph)).join(', ');
  return (
    <div className={styles.chips}>
      {stub === undefined ? null : (
        <Chip moved={row.moved} onFollow={() => follow(row.key, stub.key)}>
          {/* `direction` points from the stub to the row. */}
          {label({ where, arrow: arrows[stub.direction === 'below' ? 'above' : 'below'] })}
        </Chip>
      )}
      {pointers.length === 0 ? null : <PointerChips row={row} side={side} pointers={pointers} />}
    </div>
  );
}

/** A chip for each other row where the words of a cell appear. Beyond the first few they are folded. */
function PointerChips({ row, side, pointers }: CellChipsProps) {
  const { view, follow } = useShared();
  const [open, setOpen] = useFold(`also-${row.key}-${side}`, false);
  const isLong = pointers.length > MOST_POINTERS + 1;
  const shown = isLong && !open ? pointers.slice(0, MOST_POINTERS) : pointers;
  return (
    <>
      {shown.map((one) => (
        <Chip key={`${one.to} ${one.paragraph}`} moved={false} onFollow={() => follow(row.key, one.to)}>
          {places.alsoIn({
            name: view.names[one.side],
            where: paragraphReference(view, one.side, one.paragraph),
            arrow: arrows[one.direction],
          })}
        </Chip>
      ))}
      {isLong ? (
        <Chip moved={false} expanded={open} onFollow={() => setOpen(!open)}>
          {open ? places.fewer : places.more({ count: pointers.length - shown.length })}
        </Chip>
      ) : null}
    </>
  );
}
