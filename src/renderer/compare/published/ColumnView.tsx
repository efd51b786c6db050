import { memo, type RefObject, useCallback, useMemo } from 'react';
import { columnWords, layout } from '../../../messages/compare/page';
import { endNote } from '../../../viewmodel/labels/alone';
import { columnWords as linesOf } from '../../../viewmodel/labels/undrawn';
import {
  type Head as HeadItem,
  type Item,
  itemNames,
  linkSentence,
  paragraphSentence,
  stopsOfColumn,
  type Told,
} from '../../../viewmodel/pair/column';
import type { Stop } from '../../../viewmodel/pair/differences';
import type { Side } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { Sign } from '../../ui/Sign';
import { FoldView } from '../aligned/FoldView';
import { ParagraphText } from '../aligned/ParagraphText';
import { Head } from '../screen/Heads';
import { linkOfStop } from '../state/useSelected';
import { textHeight } from '../windowing/heights';
import { inStretches } from '../windowing/stretches';
import { isLong, WindowedList } from '../windowing/WindowedList';
import styles from './Published.module.css';

/** Called with a link, and the paragraph whose sign was used. */
type Select = (link: number, side: Side, paragraph: number) => void;

interface Props {
  readonly view: View;
  readonly side: Side;
  readonly items: readonly Item[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly stop: Stop | null;
  readonly selected: number | null;
  readonly onSelect: Select;
}

/** Whether an item is in a link. */
function isIn(item: Item, link: number | null): boolean {
  return link !== null && item.kind !== 'fold' && item.links.includes(link);
}

/** Whether a difference, and the link it is in, is about an item. */
function isAt(item: Item, stop: Stop | null, link: number | null): boolean {
  return stop !== null && (isIn(item, link) || (item.kind !== 'fold' && item.stop === stop.key));
}

/** One article in its own order, scrolling by itself. */
export function ColumnView({ view, side, items, scroller, content, stop, selected, onSelect }: Props) {
  const stretches = useMemo(() => inStretches(items), [items]);
  const link = linkOfStop(view, stop);
  const stops = useMemo(() => stopsOfColumn(view, side), [view, side]);
  const namesOf = useCallback((item: Item) => itemNames(side, item, stops()), [side, stops]);
  const heightOf = useCallback((item: Item) => probableHeight(view, side, item), [view, side]);
  const wordsOf = useCallback((item: Item) => linesOf(view, side, item), [view, side]);
  const draw = (item: Item) => (
    <OneItem
      key={item.key}
      view={view}
      side={side}
      item={item}
      stop={isAt(item, stop, link) ? stop : null}
      selected={isIn(item, selected) ? selected : null}
      onSelect={onSelect}
    />
  );
  return (
    <section
      ref={scroller}
      className={styles.scroller}
      data-scroller={side}
      aria-label={layout.column({ name: view.titles[side] })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      {isLong(items) ? (
        <WindowedList
          ref={content}
          id={`strip-${side}`}
          className={`${styles.content} ${styles[side]}`}
          stretchClass={`${styles.stretch} ${styles.near}`}
          items={items}
          keyOf={itemKey}
          namesOf={namesOf}
          heightOf={heightOf}
          wordsOf={wordsOf}
          draw={draw}
        />
      ) : (
        <div ref={content} className={`${styles.content} ${styles[side]}`} id={`strip-${side}`}>
          {stretches.map((own) => (
            <div
              key={own[0]?.key}
              className={styles.stretch}
              data-stretch=""
              style={{
                containIntrinsicBlockSize: `auto ${Math.round(own.reduce((sum, item) => sum + heightOf(item), 0))}em`,
              }}
            >
              {own.map(draw)}
            </div>
          ))}
        </div>
      )}
      {view.ends[side] === null ? null : <p className={styles.end}>{endNote(view, side)}</p>}
    </section>
  );
}

const itemKey = ({ key }: Item): string => key;

interface OneProps extends Omit<Props, 'scroller' | 'content' | 'items'> {
  readonly item: Item;
}

/** A paragraph or a fold; `stop` and `selected` are null unless they are about it. */
function OneItem({ item, stop, ...rest }: OneProps) {
  if (item.kind === 'fold')
    return (
      <div className={styles.fold}>
        <FoldView fold={item} />
      </div>
    );
  return <ItemView item={item} current={stop?.key ?? null} isWhole={stop?.edits.length === 0} {...rest} />;
}

/** The height an item will probably have, with the space around it, in ems. */
function probableHeight({ pair }: View, side: Side, item: Item): number {
  if (item.kind === 'fold') return 1.5;
  return textHeight(pair[side].paragraphs[item.paragraph]?.text ?? '') + 0.75;
}

interface ItemProps {
  readonly view: View;
  readonly side: Side;
  readonly item: HeadItem | Told;
  readonly current: string | null;
  /** Whether that difference is the whole paragraph. */
  readonly isWhole: boolean;
  /** The selected link, if this item is in it. */
  readonly selected: number | null;
  readonly onSelect: Select;
}

const ItemView = memo(function ItemView({ view, side, item, current, isWhole, selected, onSelect }: ItemProps) {
  const { paragraph, links, stop, isFirst } = item;
  const isHead = item.kind === 'head';
  const isOwn = !isHead && links.length === 0;
  const kind = isHead ? styles.head : isOwn ? `${styles.item} ${styles.own}` : styles.item;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; this is a paragraph with its signs
    <div
      role="group"
      aria-label={
        isHead && links.length === 0
          ? columnWords.headlineOf({ name: view.names[side] })
          : paragraphSentence(view, side, paragraph, links)
      }
      className={kind}
      id={isFirst && stop !== null ? stop : undefined}
      data-item=""
      data-link={links[0]}
      data-sort={isOwn ? `only-${side}` : view.pair.comparison.links[links[0] ?? -1]?.relation}
      data-stop={isFirst && stop !== null ? stop : undefined}
      data-current={isWhole && current !== null ? '' : undefined}
      data-selected={selected === null ? undefined : ''}
      tabIndex={-1}
    >
      <div className={styles.text}>
        {isHead ? (
          <Head side={side} current={current} />
        ) : (
          <ParagraphText
            side={side}
            index={paragraph}
            link={links[0] ?? null}
            current={current}
            only={isOwn && view.linkRows > 0}
          />
        )}
      </div>
      {links.length === 0 ? null : (
        <div className={styles.signs}>
          {links.map((link) => (
            <SignButton
              key={link}
              view={view}
              side={side}
              link={link}
              isSelected={link === selected}
              onSelect={() => onSelect(link, side, paragraph)}
            />
          ))}
        </div>
      )}
    </div>
  );
});

interface SignProps {
  readonly view: View;
  readonly side: Side;
  readonly link: number;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** The sign of a paragraph's link; pressed, it brings the partner beside the paragraph. */
function SignButton({ view, side, link, isSelected, onSelect }: SignProps) {
  const found = view.pair.comparison.links[link];
  if (found === undefined) return null;
  const sentence = linkSentence(view, side, link);
  return (
    <button
      type="button"
      className={styles.sign}
      data-relation={found.relation}
      data-moved={found.moved ? '' : undefined}
      aria-label={sentence}
      aria-pressed={isSelected}
      title={sentence}
      onClick={onSelect}
    >
      <Sign name={found.relation} />
      {/* There is room for two; a move shows by its colour and its ribbon as well. */}
      {found.byHand !== undefined ? <Sign name="hand" /> : found.moved ? <Sign name="moved" /> : null}
    </button>
  );
}
