import { memo, type ReactNode, useState } from 'react';
import { Sign } from '../ui/Sign';
import { counted, countWords, excerpt } from '../ui/text';
import { Chip } from './Chip';
import { describeLink, relationNames } from './differences';
import { FoldView } from './FoldView';
import { ParagraphText } from './ParagraphText';
import styles from './RowView.module.css';
import type { Cell, LinkRow, PlaceRow, Pointer, Row, RunRow, Told } from './row';
import { opposite, type Side, sides } from './sides';
import { useShared, type View } from './view';

/** A longer run is folded to its first paragraphs: it would push what the articles share far apart. */
const longestOpenRun = 8;
const shownOfLongRun = 4;

const arrows: Readonly<Record<Told, string>> = { earlier: '↑', later: '↓' };

/** How much of a moved paragraph its place quotes. */
const placeQuote = 90;

interface Props {
  readonly row: Row;
  /** The difference the reader is at, if it is in this row. */
  readonly current: string | null;
  /** Whether a followed chip has just led here or from here. */
  readonly flashed: boolean;
}

/** One row of the *Aligned* layout. */
export const RowView = memo(function RowView({ row, current, flashed }: Props) {
  const flash = flashed ? styles.flashed : '';
  switch (row.kind) {
    case 'link':
      return <LinkRowView row={row} current={current} flash={flash ?? ''} />;
    case 'place':
      return <PlaceRowView row={row} flash={flash ?? ''} />;
    case 'run':
      return <RunRowView row={row} current={current} />;
    case 'furniture':
      return (
        <div className={`${styles.row} ${styles.furniture}`} id={row.key}>
          <div className={styles.cell}>{row.left === null ? null : <FoldView fold={row.left} />}</div>
          <div className={styles.gutter} />
          <div className={styles.cell}>{row.right === null ? null : <FoldView fold={row.right} />}</div>
        </div>
      );
  }
});

/** `¶4` of a paragraph with a number, else its role, as a reader is told where to look. */
function placeName(view: View, side: Side, paragraph: number): string {
  const number = view.numbers[side][paragraph];
  if (number) return `¶${number}`;
  return view.pair[side].paragraphs[paragraph]?.role === 'headline' ? 'the headline' : 'the page furniture';
}

function LinkRowView({ row, current, flash }: { row: LinkRow; current: string | null; flash: string }) {
  const { view, follow } = useShared();
  const link = view.pair.comparison.links[row.link];
  if (link === undefined) return null;
  const place = row.places[0];
  const label = `${describeLink(view.pair, row.link)}, link ${row.ordinal} of ${view.linkRows}`;
  const number = link.right.map((paragraph) => placeName(view, 'right', paragraph)).join(', ');
  const cell = (side: Side, before: ReactNode): ReactNode => (
    <LinkCell key={side} row={row} side={side} cell={row[side]} current={current}>
      {before}
    </LinkCell>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; this is a row of two texts
    <div
      role="group"
      aria-label={label}
      id={row.key}
      data-stop={row.key}
      data-relation={link.relation}
      data-moved={link.moved ? '' : undefined}
      data-current={current === row.key ? '' : undefined}
      tabIndex={-1}
      className={`${styles.row} ${styles.link} ${styles[link.relation]} ${flash}`}
    >
      {cell('left', null)}
      <div className={styles.gutter} aria-hidden="true">
        <span className={styles.sign} title={label}>
          <Sign name={link.relation} />
        </span>
        {row.move === null ? null : (
          <span className={`${styles.sign} ${styles.moved}`} title={label}>
            <Sign name="moved" />
            {row.move}
          </span>
        )}
        {link.relation === 'verbatim' ? null : <span className={styles.word}>{relationNames[link.relation]}</span>}
      </div>
      {cell(
        'right',
        place === undefined ? null : (
          <Chip move={row.move} onFollow={() => follow(row.key, place.key)}>
            moved from {number} {place.told === 'later' ? '↑' : '↓'}
          </Chip>
        ),
      )}
    </div>
  );
}

interface LinkCellProps {
  readonly row: LinkRow;
  readonly side: Side;
  readonly cell: Cell;
  readonly current: string | null;
  readonly children: ReactNode;
}

function LinkCell({ row, side, cell, current, children }: LinkCellProps) {
  const { view, follow } = useShared();
  const also = row.also.filter((pointer) => pointer.side === opposite(side));
  const chip = (pointer: Pointer, move: number | null, words: string): ReactNode => (
    <Chip key={`${pointer.to}-${pointer.paragraph}`} move={move} onFollow={() => follow(row.key, pointer.to)}>
      {words} {placeName(view, pointer.side, pointer.paragraph)} {arrows[pointer.told]}
    </Chip>
  );
  return (
    <div className={styles.cell}>
      {children === null ? null : <div className={styles.chips}>{children}</div>}
      {cell.paragraphs.map((index) => (
        <ParagraphText key={index} side={side} index={index} link={row.link} current={current} />
      ))}
      {cell.elsewhere.map((one) => (
        <div key={one.paragraph} className={styles.elsewhere}>
          {chip(one, row.move, `told ${one.told},`)}
          <Quote side={side} paragraph={one.paragraph} />
        </div>
      ))}
      {also.length === 0 ? null : (
        <div className={styles.chips}>
          {also.map((one) => chip(one, null, `also told in ${view.names[one.side]},`))}
        </div>
      )}
    </div>
  );
}

/** The first words of a paragraph that is shown elsewhere. */
function Quote({ side, paragraph }: { side: Side; paragraph: number }) {
  const { view } = useShared();
  const text = view.pair[side].paragraphs[paragraph]?.text ?? '';
  return <bdi className={styles.quote}>{excerpt(text, placeQuote)}</bdi>;
}

function PlaceRowView({ row, flash }: { row: PlaceRow; flash: string }) {
  const { view, follow } = useShared();
  const link = view.pair.comparison.links[row.link];
  const other = opposite(row.side);
  const where = placeName(view, other, link?.[other][0] ?? -1);
  const content = (
    <div className={`${styles.cell} ${styles.elsewhere}`}>
      <Chip move={row.move} onFollow={() => follow(row.key, row.to)}>
        told {row.told}, {where} {arrows[row.told]}
      </Chip>
      <Quote side={row.side} paragraph={row.paragraph} />
    </div>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; this is a place in the text
    <div
      role="group"
      aria-label={`told ${row.told}, beside ${where}`}
      id={row.key}
      tabIndex={-1}
      className={`${styles.row} ${styles.place} ${flash}`}
    >
      {row.side === 'left' ? content : <div className={styles.cell} />}
      <div className={styles.gutter} />
      {row.side === 'right' ? content : <div className={styles.cell} />}
    </div>
  );
}

/** What stands on the empty side of a run: who does not have it, and how much it is. */
function absence(view: View, side: Side, words: number, paragraphs: number): string {
  const other = view.names[opposite(side)];
  const much = `${counted(paragraphs, 'paragraph', 'paragraphs')}, ${counted(words, 'word', 'words')}`;
  return view.agency === side ? `left out by ${other} · ${much}` : `not in ${other} · ${much}`;
}

function hasParagraph(row: RunRow, paragraph: number): boolean {
  return row.items.some((item) => item.kind === 'alone' && item.paragraph === paragraph);
}

function RunRowView({ row, current }: { row: RunRow; current: string | null }) {
  const { view, opened } = useShared();
  const [open, setOpen] = useState(opened !== null && opened.side === row.side && hasParagraph(row, opened.paragraph));
  const long = row.items.length > longestOpenRun;
  const items = long && !open ? row.items.slice(0, shownOfLongRun) : row.items;
  const alone = row.items.filter((item) => item.kind === 'alone');
  const { paragraphs } = view.pair[row.side];
  const words = alone.reduce((sum, item) => sum + countWords(paragraphs[item.paragraph]?.text ?? ''), 0);
  const hidden = row.items.slice(shownOfLongRun).filter((item) => item.kind === 'alone');
  const text = (
    <div className={`${styles.cell} ${styles.only} ${styles[row.side]}`} key="text">
      {items.map((item) => (
        <div key={item.key} className={styles.item}>
          {item.kind === 'fold' ? (
            <FoldView fold={item} />
          ) : (
            <ParagraphText side={row.side} index={item.paragraph} link={null} current={null} />
          )}
        </div>
      ))}
      {long ? (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open
            ? `Fold to the first ${shownOfLongRun} paragraphs`
            : `Show ${counted(hidden.length, 'more paragraph', 'more paragraphs')} only in ${view.names[row.side]}`}
        </button>
      ) : null}
    </div>
  );
  const note = (
    <div className={styles.cell} key="note">
      <p className={styles.note}>{absence(view, row.side, words, alone.length)}</p>
    </div>
  );
  const ordered = sides.map((side) => (side === row.side ? text : note));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; this is a run of paragraphs
    <div
      role="group"
      aria-label={`only in ${view.names[row.side]}, ${counted(alone.length, 'paragraph', 'paragraphs')}`}
      id={row.key}
      data-stop={row.key}
      data-current={current === row.key ? '' : undefined}
      tabIndex={-1}
      className={`${styles.row} ${styles.run}`}
    >
      {ordered[0]}
      <div className={styles.gutter} />
      {ordered[1]}
    </div>
  );
}
