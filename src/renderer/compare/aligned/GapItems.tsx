import { useCallback, useLayoutEffect, useMemo } from 'react';
import { folds } from '../../../messages/compare/page';
import { gapItemText } from '../../../viewmodel/labels/offscreenText';
import { unmatchedWords } from '../../../viewmodel/labels/oneSided';
import { gapItemAnchors } from '../../../viewmodel/pair/anchors';
import { type GapItem, unmatchedIn } from '../../../viewmodel/pair/row';
import { countProse, type Side } from '../../../viewmodel/pair/sides';
import { foldRun, type UnmatchedRun } from '../../../viewmodel/pair/unmatchedRun';
import { useFold } from '../state/folds';
import { useShared } from '../state/ViewContext';
import { pendingAnchor } from '../windowing/anchors';
import { itemHeight } from '../windowing/heights';
import { isLong, WindowedList } from '../windowing/WindowedList';
import { FoldView } from './FoldView';
import styles from './GapRowView.module.css';
import { ParagraphText } from './ParagraphText';
import { StubView } from './StubView';

interface Props {
  readonly rowKey: string;
  readonly items: readonly GapItem[];
  readonly side: Side;
  /** The key of the stub at either end of the chip just followed, or null. */
  readonly flashed: string | null;
}

/** Items of one side of a gap row, in the order of the article. A long run is folded to its beginning. */
export function GapItems({ rowKey, items, side, flashed }: Props) {
  const { run, open, setOpen } = useRun({ rowKey, items, side, flashed });
  return (
    <>
      <ItemList items={run.before} side={side} flashed={flashed} />
      {open ? <ItemList items={run.hidden} side={side} flashed={flashed} /> : null}
      {run.hidden.length === 0 ? null : <RunButton run={run} side={side} open={open} onToggle={() => setOpen(!open)} />}
      <ItemList items={run.after} side={side} flashed={flashed} />
    </>
  );
}

/** The run in some items, and whether it is open. */
function useRun({ rowKey, items, side, flashed }: Props) {
  const { view, foldedSides } = useShared();
  const isFiltered = foldedSides.has(side);
  const isLinked = view.linkRows > 0;
  const key = `${rowKey}-${side}`;
  const unfiltered = useMemo(() => foldRun(key, items, false, isLinked), [key, items, isLinked]);
  const filtered = useMemo(() => foldRun(key, items, true, isLinked), [key, items, isLinked]);
  const run = isFiltered ? filtered : unfiltered;
  // A paragraph that is about to be scrolled to is not folded, however long its run is. Checked once per run: the
  // pending anchor is not cleared after the scroll.
  const isPending = useMemo(() => containsPending(unfiltered.hidden, side), [unfiltered, side]);
  const [open, setOpen] = useFold(run.key, !isFiltered && isPending);
  const isWanted = flashed !== null && run.hidden.some((item) => item.key === flashed);
  useLayoutEffect(() => {
    if (isWanted) setOpen(true);
  }, [isWanted, setOpen]);
  return { run, open, setOpen };
}

function containsPending(items: readonly GapItem[], side: Side): boolean {
  const anchor = pendingAnchor();
  return anchor !== null && items.some((item) => gapItemAnchors(side, item).includes(anchor));
}

interface RunButtonProps {
  readonly run: UnmatchedRun;
  readonly side: Side;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes a long run, and shows how many paragraphs it hides. */
function RunButton({ run: { hidden, kept }, side, open, onToggle }: RunButtonProps) {
  const { view } = useShared();
  const counts = { hidden: countProse(view.pair[side], unmatchedIn(hidden)), how: unmatchedWords(view, side) };
  const show = kept === 0 ? folds.showRun(counts) : folds.showMoreOfRun(counts);
  return (
    <button type="button" className={`${styles.more} ${styles[side]}`} aria-expanded={open} onClick={onToggle}>
      {open ? folds.hideRun({ kept }) : show}
    </button>
  );
}

/** A list of items. */
function ItemList({ items, side, flashed }: Omit<Props, 'rowKey'>) {
  const { view } = useShared();
  const anchorsOf = useCallback((item: GapItem) => gapItemAnchors(side, item), [side]);
  const heightOf = useCallback((item: GapItem) => itemHeight(view, side, item), [view, side]);
  const wordsOf = useCallback((item: GapItem) => gapItemText(view, side, item), [view, side]);
  const renderItem = (item: GapItem) => (
    <div key={item.key} className={styles.item}>
      {item.kind === 'fold' ? <FoldView fold={item} /> : null}
      {item.kind === 'unmatched' ? (
        <ParagraphText side={side} index={item.paragraph} link={null} current={null} only={view.linkRows > 0} />
      ) : null}
      {item.kind === 'stub' ? <StubView side={side} stub={item} isFlashed={item.key === flashed} /> : null}
    </div>
  );
  if (!isLong(items)) return items.map(renderItem);
  return (
    <WindowedList
      items={items}
      keyOf={itemKey}
      anchorsOf={anchorsOf}
      heightOf={heightOf}
      wordsOf={wordsOf}
      renderItem={renderItem}
    />
  );
}

const itemKey = ({ key }: GapItem): string => key;
