import { useCallback, useLayoutEffect, useMemo } from 'react';
import { folds, places, runName } from '../../../messages/compare/page';
import { absenceNote, endNote, ownParagraphs } from '../../../viewmodel/labels/alone';
import { countWords, excerpt } from '../../../viewmodel/labels/text';
import { itemWords } from '../../../viewmodel/labels/undrawn';
import { type ApartRow, aloneIn, type Item, type Place } from '../../../viewmodel/pair/row';
import { itemNames } from '../../../viewmodel/pair/rowNames';
import { runOf } from '../../../viewmodel/pair/run';
import { countProse, opposite, type Side } from '../../../viewmodel/pair/sides';
import { arrows, placeName, type View } from '../../../viewmodel/pair/view';
import { useOpening } from '../state/folds';
import { useShared } from '../state/ViewContext';
import { awaitedName } from '../windowing/drawing';
import { itemHeight } from '../windowing/heights';
import { isLong, WindowedList } from '../windowing/WindowedList';
import { Chip } from './Chip';
import { FoldView } from './FoldView';
import styles from './GapRowView.module.css';
import rowStyles from './LinkRowView.module.css';
import { ParagraphText } from './ParagraphText';

/** How much of a moved paragraph its place quotes. */
const placeQuote = 90;

interface Props {
  readonly row: ApartRow;
  readonly current: string | null;
  /** The place that a followed chip has just led to or from. */
  readonly flashed: string | null;
}

/** The unmatched paragraphs between two link rows, those of the left beside those of the right. */
export function ApartRowView({ row, current, flashed }: Props) {
  const leading = { left: leadingIn(row, 'left'), right: leadingIn(row, 'right') };
  const half = (side: Side) => (
    <Half
      row={row}
      side={side}
      items={row[side].slice(leading[side].length)}
      isCurrent={current === `${row.key}-${side}`}
      flashed={flashed}
    />
  );
  const before = (side: Side) => (
    <div className={`${rowStyles.cell} ${styles.leading}`} data-strip="">
      <Items row={row.key} items={leading[side]} side={side} flashed={flashed} />
    </div>
  );
  return (
    <div id={row.key} className={rowStyles.row}>
      {leading.left.length + leading.right.length === 0 ? null : (
        <>
          {before('left')}
          <div className={rowStyles.gutter} />
          {before('right')}
        </>
      )}
      {half('left')}
      <div className={rowStyles.gutter} />
      {half('right')}
    </div>
  );
}

/**
 * The items before the first unmatched paragraph of this side, where the other side has nothing at all: a line
 * of its own, so that the note on who does not have the paragraphs comes beside them.
 */
function leadingIn(row: ApartRow, side: Side): readonly Item[] {
  if (row[opposite(side)].length > 0) return [];
  return row[side].slice(0, Math.max(0, firstAlone(row[side])));
}

/** The index of the first paragraph that one side alone has, or -1. */
function firstAlone(items: readonly Item[]): number {
  return items.findIndex(({ kind }) => kind === 'alone');
}

interface HalfProps {
  readonly row: ApartRow;
  readonly side: Side;
  /** The items of the side that it shows. */
  readonly items: readonly Item[];
  readonly isCurrent: boolean;
  readonly flashed: string | null;
}

function Half({ row, side, items, isCurrent, flashed }: HalfProps) {
  const { view } = useShared();
  const alone = aloneIn(row[side]);
  const across = aloneIn(row[opposite(side)]);
  if (alone.length === 0) {
    return (
      <div className={across.length === 0 ? rowStyles.cell : `${rowStyles.cell} ${styles.lacking}`} data-strip="">
        <Items row={row.key} items={items} side={side} flashed={flashed} />
        {across.length === 0 ? null : <p className={styles.note}>{absence(view, row, opposite(side), across)}</p>}
      </div>
    );
  }
  const first = firstAlone(items);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; this is a run of paragraphs
    <div
      role="group"
      aria-label={runName({ how: ownParagraphs(view, side), count: countProse(view.pair[side], alone) })}
      data-stop={`${row.key}-${side}`}
      data-current={isCurrent ? '' : undefined}
      data-strip=""
      tabIndex={-1}
      className={`${rowStyles.cell} ${styles.only}`}
    >
      <Items row={row.key} items={items.slice(0, first)} side={side} flashed={flashed} />
      {across.length === 0 || view.linkRows === 0 ? null : <p className={styles.label}>{runNote(view, side, alone)}</p>}
      <Items row={row.key} items={items.slice(first)} side={side} flashed={flashed} />
      {view.ends[side] === row.key ? <p className={styles.note}>{endNote(view, side)}</p> : null}
    </div>
  );
}

/** The note beside some paragraphs: who does not have them, or that its text ends here. */
function absence(view: View, row: ApartRow, side: Side, paragraphs: readonly number[]): string {
  const other = opposite(side);
  return view.ends[other] === row.key ? endNote(view, other) : runNote(view, side, paragraphs);
}

/** Who does not have some paragraphs, and how much it is. */
function runNote(view: View, side: Side, paragraphs: readonly number[]): string {
  const all = view.pair[side].paragraphs;
  const words = paragraphs.reduce((sum, paragraph) => sum + countWords(all[paragraph]?.text ?? ''), 0);
  return absenceNote(view, side, countProse(view.pair[side], paragraphs), words);
}

interface ItemsProps {
  /** Key of the row. */
  readonly row: string;
  readonly items: readonly Item[];
  readonly side: Side;
  readonly flashed: string | null;
}

/** One side of the row in its own order; a long run is folded to its beginning and says how much it folds. */
function Items({ row, items, side, flashed }: ItemsProps) {
  const { view, foldedSides } = useShared();
  const isFolded = foldedSides.has(side);
  const { key, kept, before, hidden, after } = useMemo(
    () => runOf(`${row}-${side}`, items, isFolded, view.linkRows > 0),
    [row, side, items, isFolded, view],
  );
  // A paragraph that is about to be gone to is not folded, however long its run is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once of each view, not again for another filter
  const isAwaited = useMemo(() => !isFolded && holdsAwaited(hidden, side), [view, row, side]);
  const [open, setOpen] = useOpening(key, isAwaited);
  const isWanted = flashed !== null && hidden.some((item) => item.key === flashed);
  useLayoutEffect(() => {
    if (isWanted) setOpen(true);
  }, [isWanted, setOpen]);
  const draw = (item: Item) => (
    <div key={item.key} className={styles.item}>
      {item.kind === 'fold' ? <FoldView fold={item} /> : null}
      {item.kind === 'alone' ? (
        <ParagraphText side={side} index={item.paragraph} link={null} current={null} only={view.linkRows > 0} />
      ) : null}
      {item.kind === 'place' ? <PlaceView side={side} place={item} isFlashed={item.key === flashed} /> : null}
    </div>
  );
  const namesOf = useCallback((item: Item) => itemNames(side, item), [side]);
  const heightOf = useCallback((item: Item) => itemHeight(view, side, item), [view, side]);
  const wordsOf = useCallback((item: Item) => itemWords(view, side, item), [view, side]);
  const drawAll = (all: readonly Item[]) =>
    isLong(all) ? (
      <WindowedList items={all} keyOf={itemKey} namesOf={namesOf} heightOf={heightOf} wordsOf={wordsOf} draw={draw} />
    ) : (
      all.map(draw)
    );
  return (
    <>
      {drawAll(before)}
      {open ? drawAll(hidden) : null}
      {hidden.length === 0 ? null : (
        <button
          type="button"
          className={`${styles.more} ${styles[side]}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open
            ? folds.hideRun({ kept })
            : showName(countProse(view.pair[side], aloneIn(hidden)), kept, ownParagraphs(view, side))}
        </button>
      )}
      {drawAll(after)}
    </>
  );
}

function holdsAwaited(items: readonly Item[], side: Side): boolean {
  const name = awaitedName();
  return name !== null && items.some((item) => itemNames(side, item).includes(name));
}

const itemKey = ({ key }: Item): string => key;

function showName(hidden: number, kept: number, how: string): string {
  return kept === 0 ? folds.showRun({ hidden, how }) : folds.showMoreOfRun({ hidden, how });
}

interface PlaceProps {
  readonly side: Side;
  readonly place: Place;
  readonly isFlashed: boolean;
}

/** Where a paragraph is in its own article: its first words, and the way to where it is shown. */
function PlaceView({ side, place, isFlashed }: PlaceProps) {
  const { view, follow } = useShared();
  const other = opposite(side);
  const where = placeName(view, other, view.pair.comparison.links[place.link]?.[other][0] ?? -1);
  const article = view.pair[side];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; this is a place in the text
    <div
      role="group"
      aria-label={places.appearsBeside({ when: place.told, where })}
      id={place.key}
      tabIndex={-1}
      data-place=""
      className={isFlashed ? `${styles.place} ${rowStyles.flashed}` : styles.place}
    >
      <Chip moved={place.moved} onFollow={() => follow(place.key, place.to)}>
        {places.appears({ when: place.told, where, arrow: arrows[place.told] })}
      </Chip>
      <bdi className={styles.quote} lang={article.language ?? undefined}>
        {excerpt(article.paragraphs[place.paragraph]?.text ?? '', placeQuote)}
      </bdi>
    </div>
  );
}
