import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Stop } from '../../../viewmodel/pair/differences';
import type { Strand } from '../../../viewmodel/pair/ribbons';
import { type Side, sides } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { paragraphOf, stopElement } from '../position/elements';
import { linkOfStop } from '../state/useSelected';
import { ColumnView } from './ColumnView';
import styles from './Published.module.css';
import { planOf } from './plan';
import { Ribbons } from './Ribbons';
import { Stage } from './stage';
import type { LayoutState } from './useLayout';
import { useTogether } from './useTogether';

interface Props {
  readonly view: View;
  /** The difference the reader is at. */
  readonly stop: Stop | null;
  /** The link whose two ends are shown side by side, or null. */
  readonly selected: number | null;
  readonly onSelect: (link: number | null) => void;
  readonly layout: LayoutState;
}

/** The layout *Original order*: each article in its own order, ribbons between what they share. */
export function Published({ view, stop, selected, onSelect, layout }: Props) {
  const plan = useMemo(() => planOf(view), [view]);
  const scrollers = { left: useRef<HTMLElement>(null), right: useRef<HTMLElement>(null) };
  const contents = { left: useRef<HTMLDivElement>(null), right: useRef<HTMLDivElement>(null) };
  const [stage, setStage] = useState<Stage | null>(null);
  const elements = useRef({ scrollers, contents });
  useLayoutEffect(() => {
    const own = elements.current;
    const [left, right] = sides.map((side) => own.scrollers[side].current);
    const [leftContent, rightContent] = sides.map((side) => own.contents[side].current);
    if (left && right && leftContent && rightContent)
      setStage(new Stage(plan, { left, right }, { left: leftContent, right: rightContent }));
  }, [plan]);
  const { isTogether, lead, held } = layout;
  const level = useTogether({ stage, isTogether, lead, held, selected });

  const latest = useRef({ selected, onSelect, level });
  useLayoutEffect(() => {
    latest.current = { selected, onSelect, level };
  });
  // The same function for good: thousands of paragraphs hold it, and none of them is drawn again for a new one.
  const select = useCallback(
    (link: number, side: Side, paragraph: number) => {
      const now = latest.current;
      now.onSelect(link === now.selected ? null : link);
      if (link === now.selected) return;
      const strand = strandOf(plan.strands, link, side, paragraph);
      if (strand !== undefined) now.level(strand, side);
    },
    [plan],
  );
  useStopLevel(stop, plan.strands, view, level);
  const onStrand = useCallback((strand: Strand, side: Side) => select(strand.link, side, strand[side]), [select]);

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
          onSelect={select}
        />
      ))}
      <Ribbons view={view} stage={stage} selected={selected} onSelect={onStrand} />
    </div>
  );
}

/** The strand of a link that a paragraph hangs on, or the link's first. */
function strandOf(strands: readonly Strand[], link: number, side: Side, paragraph: number): Strand | undefined {
  const own = strands.filter((strand) => strand.link === link);
  return own.find((strand) => strand[side] === paragraph) ?? own[0];
}

/** Brings both ends of the difference just stepped to side by side; one that was there before is left where it is. */
function useStopLevel(
  stop: Stop | null,
  strands: readonly Strand[],
  view: View,
  level: (strand: Strand, anchor: Side) => void,
): void {
  const before = useRef(stop);
  useEffect(() => {
    if (before.current === stop) return;
    before.current = stop;
    const link = linkOfStop(view, stop);
    const element = stopElement(stop);
    const anchor = element?.closest<HTMLElement>('[data-scroller]')?.dataset.scroller;
    if (link === null || !element || (anchor !== 'left' && anchor !== 'right')) return;
    const around = element.closest('[data-item]')?.querySelector('[data-paragraph]') ?? null;
    const strand = strandOf(strands, link, anchor, paragraphOf(around)?.paragraph ?? -1);
    if (strand !== undefined) level(strand, anchor);
  }, [stop, strands, view, level]);
}
