import { memo } from 'react';
import { inspectSign, places, withKey } from '../../../messages/compare/page';
import { isRightToLeft } from '../../../viewmodel/labels/text';
import { describeRow, linkName } from '../../../viewmodel/pair/differences';
import type { LinkRow, Row } from '../../../viewmodel/pair/row';
import { opposite, type Side } from '../../../viewmodel/pair/sides';
import { arrows, placeName } from '../../../viewmodel/pair/view';
import { keyOf } from '../../commands/keys';
import { Sign } from '../../ui/Sign';
import { useOpening } from '../state/folds';
import { useShared } from '../state/ViewContext';
import { Chip } from './Chip';
import { InlineText, useMerged } from './CombinedText';
import { ApartRowView } from './GapRowView';
import styles from './LinkRowView.module.css';
import { ParagraphText } from './ParagraphText';
import { QuoteView } from './QuoteView';

/**
 * A sentence that is repeated all through an article is linked with dozens of paragraphs: the list would bury its row.
 */
const mostPointers = 3;

interface Props {
  readonly row: Row;
  /** The difference the reader is at, if it is in this row. */
  readonly current: string | null;
  /** The key of what a followed chip has just led to or from, if it is in this row. */
  readonly flashed: string | null;
  /** The link under inspection, if it is in this row. */
  readonly inspected: number | null;
}

/** One row of the layout *Side by side*. */
export const RowView = memo(function RowView({ row, current, flashed, inspected }: Props) {
  if (row.kind === 'apart') return <ApartRowView row={row} current={current} flashed={flashed} />;
  return <LinkRowView row={row} current={current} flashed={flashed} inspected={inspected} />;
});

interface LinkProps extends Omit<Props, 'row'> {
  readonly row: LinkRow;
}

function LinkRowView({ row, current, flashed, inspected }: LinkProps) {
  const { view } = useShared();
  const merged = useMerged(row);
  const link = view.pair.comparison.links[row.links[0]];
  if (link === undefined) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; this is a row of two texts
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
      className={`${styles.row} ${styles.link} ${styles[link.relation]} ${flashed === null ? '' : styles.flashed}`}
    >
      {merged === null ? <LinkCell row={row} side="left" current={current} merged={null} /> : null}
      <div className={styles.gutter}>
        {row.links.map((index) => (
          <LinkSign key={index} link={index} moved={row.moved} inspected={index === inspected} />
        ))}
      </div>
      <LinkCell row={row} side="right" current={current} merged={merged} />
    </div>
  );
}

interface SignProps {
  readonly link: number;
  readonly moved: boolean;
  readonly inspected: boolean;
}

/** The sign of a link's relation and its word; opens the inspector. */
function LinkSign({ link, moved, inspected }: SignProps) {
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

interface LinkCellProps {
  readonly row: LinkRow;
  readonly side: Side;
  readonly current: string | null;
  /** Both sides as one text, in the place of this one. */
  readonly merged: ReturnType<typeof useMerged>;
}

function LinkCell({ row, side, current, merged }: LinkCellProps) {
  const { view, follow } = useShared();
  const { paragraphs, quotes } = row[side];
  const also = row.also.filter((pointer) => merged !== null || pointer.side === opposite(side));
  const place = side === 'right' ? row.places[0] : undefined;
  const from = paragraphs.map((one) => placeName(view, side, one.paragraph)).join(', ');
  return (
    <div
      className={styles.cell}
      data-rtl={isRightToLeft(view.pair[side].paragraphs[paragraphs[0]?.paragraph ?? -1]?.text ?? '') ? '' : undefined}
      data-side={merged === null ? side : undefined}
    >
      {merged === null ? (
        paragraphs.map(({ paragraph, link }) => (
          <ParagraphText key={paragraph} side={side} index={paragraph} link={link} current={current} />
        ))
      ) : (
        <InlineText row={row} paragraphs={merged} current={current} />
      )}
      {quotes.map((quote) => (
        <QuoteView key={`${quote.link} ${quote.paragraph}`} row={row.key} quote={quote} current={current} />
      ))}
      {place === undefined && also.length === 0 ? null : (
        <div className={styles.chips}>
          {place === undefined ? null : (
            <Chip moved={row.moved} onFollow={() => follow(row.key, place.key)}>
              {(row.moved ? places.movedFrom : places.shownFrom)({
                where: from,
                arrow: arrows[place.told === 'later' ? 'earlier' : 'later'],
              })}
            </Chip>
          )}
          {also.length === 0 ? null : <Also row={row} side={side} pointers={also} />}
        </div>
      )}
    </div>
  );
}

interface AlsoProps {
  readonly row: LinkRow;
  readonly side: Side;
  readonly pointers: LinkRow['also'];
}

/** Where else the words of a cell appear; many are folded to the first ones, and say how many more there are. */
function Also({ row, side, pointers }: AlsoProps) {
  const { view, follow } = useShared();
  const [open, setOpen] = useOpening(`also-${row.key}-${side}`, false);
  const isLong = pointers.length > mostPointers + 1;
  const shown = isLong && !open ? pointers.slice(0, mostPointers) : pointers;
  return (
    <>
      {shown.map((one) => (
        <Chip key={`${one.to} ${one.paragraph}`} moved={false} onFollow={() => follow(row.key, one.to)}>
          {places.alsoIn({
            name: view.names[one.side],
            where: placeName(view, one.side, one.paragraph),
            arrow: arrows[one.told],
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
