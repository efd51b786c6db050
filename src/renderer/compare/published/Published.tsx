/** This folder renders the *Original order* layout: two columns with ribbons, and synchronised scrolling. */
import { createRef, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Strand } from '../../../viewmodel/pair/ribbons';
import { type Side, sides } from '../../../viewmodel/pair/sides';
import type { Stop } from '../../../viewmodel/pair/stops';
import type { View } from '../../../viewmodel/pair/view';
import { paragraphAround, stopElement } from '../position/elements';
import type { PagePosition } from '../position/position';
import { linkOfStop } from '../state/select';
import type { ToggledSign } from './ColumnItemView';
import { ColumnView } from './ColumnView';
import { ColumnGeometry } from './columnGeometry';
import styles from './Published.module.css';
import { planOf } from './plan';
import { Ribbons } from './Ribbons';
import { useTogether } from './useTogether';

interface Props {
  readonly view: View;
  /** The current difference. */
  readonly stop: Stop | null;
  /** The link whose two ends are shown level, or null. */
  readonly selected: number | null;
  /** Must be the same function in each render, or all paragraphs rerender. */
  readonly onSelect: (link: number | null) => void;
  /** Whether the two columns scroll together. */
  readonly isTogether: boolean;
  readonly position: PagePosition;
}

/** The layout *Original order*: each article in its own order, with ribbons between the paragraphs that are linked. */
export function Published({ view, stop, selected, onSelect, isTogether, position }: Props) {
  const plan = useMemo(() => planOf(view), [view]);
  const [scrollers] = useState(() => ({ left: createRef<HTMLElement>(), right: createRef<HTMLElement>() }));
  const [contents] = useState(() => ({ left: createRef<HTMLDivElement>(), right: createRef<HTMLDivElement>() }));
  const [geometry, setGeometry] = useState<ColumnGeometry | null>(null);
  useLayoutEffect(() => {
    const [left, right] = sides.map((side) => scrollers[side].current);
    const [leftContent, rightContent] = sides.map((side) => contents[side].current);
    if (left && right && leftContent && rightContent)
      setGeometry(new ColumnGeometry(plan, { left, right }, { left: leftContent, right: rightContent }));
  }, [plan, scrollers, contents]);
  const { lead, columns: held } = position;
  const bringLevel = useTogether({ geometry, isTogether, lead, held, selected });
  useLevelStop({ geometry, stop, view, strands: plan.strands, bringLevel });

  const toggle = useCallback(
    ({ link, side, paragraph, isSelected }: ToggledSign) => {
      onSelect(isSelected ? null : link);
      const strand = isSelected ? undefined : strandOf(plan.strands, link, side, paragraph);
      if (strand !== undefined) bringLevel(strand, side);
    },
    [plan, onSelect, bringLevel],
  );
  const toggleStrand = (strand: Strand, side: Side): void =>
    toggle({ link: strand.link, side, paragraph: strand[side], isSelected: strand.link === selected });

  return (
    <div className={styles.columns}>
      {sides.map((side) => (
        <ColumnView
          key={side}
          view={view}
          side={side}
          items={plan.columns[side].items}
          scroller={scrollers[side]}
          content={contents[side]}
          stop={stop}
          selected={selected}
          onToggle={toggle}
        />
      ))}
      <Ribbons view={view} geometry={geometry} selected={selected} onToggle={toggleStrand} />
    </div>
  );
}

/** The strand of a link that ends at a paragraph, or the link's first. */
function strandOf(strands: readonly Strand[], link: number, side: Side, paragraph: number): Strand | undefined {
  const own = strands.filter((strand) => strand.link === link);
  return own.find((strand) => strand[side] === paragraph) ?? own[0];
}

interface LevelStopOptions extends Pick<Props, 'stop' | 'view'> {
  /** Null until the columns are on the page. */
  readonly geometry: ColumnGeometry | null;
  readonly strands: readonly Strand[];
  readonly bringLevel: (strand: Strand, anchor: Side) => void;
}

/** Brings both ends of a difference level when the user steps to it. */
function useLevelStop({ geometry, stop, view, strands, bringLevel }: LevelStopOptions): void {
  /** Undefined until the columns are on the page. */
  const before = useRef<Stop | null | undefined>(undefined);
  useEffect(() => {
    if (geometry === null || before.current === stop) return;
    // A difference that was current before the layout was chosen, or the sides were swapped, is not scrolled: the
    // position of both columns was restored with it.
    const isRestored = before.current === undefined;
    before.current = stop;
    if (isRestored) return;
    const link = linkOfStop(view, stop);
    const anchor = paragraphAround(stopElement(stop));
    if (link === null || anchor === null) return;
    const strand = strandOf(strands, link, anchor.side, anchor.paragraph);
    if (strand !== undefined) bringLevel(strand, anchor.side);
  }, [geometry, stop, strands, view, bringLevel]);
}
