import { memo, type RefObject } from 'react';
import { Sign } from '../../ui/Sign';
import type { Stop } from '../differences';
import { FoldView } from '../FoldView';
import { Head } from '../Heads';
import { ParagraphText } from '../ParagraphText';
import type { Side } from '../sides';
import type { View } from '../view';
import { type Head as HeadItem, type Item, linkSentence, paragraphSentence, type Told } from './column';
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

/** One article in its own order, scrolling by itself. */
export function ColumnView({ view, side, items, scroller, content, stop, selected, onSelect }: Props) {
  const isCurrent = (item: HeadItem | Told): boolean =>
    stop !== null &&
    (item.stop === stop.row ||
      (item.kind === 'head' && stop.row === 'header') ||
      item.links.some((link) => stop.edits.some((edit) => view.pair.comparison.edits[edit]?.link === link)));
  return (
    <section
      ref={scroller}
      className={styles.scroller}
      data-scroller={side}
      aria-label={`${view.names[side]}, as published`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <div ref={content} className={`${styles.content} ${styles[side]}`} data-strip="">
        {items.map((item) =>
          item.kind === 'fold' ? (
            <div key={item.key} className={styles.fold}>
              <FoldView fold={item} />
            </div>
          ) : (
            <ItemView
              key={item.key}
              view={view}
              side={side}
              item={item}
              current={stop !== null && isCurrent(item) ? stop.key : null}
              selected={selected !== null && item.links.includes(selected) ? selected : null}
              onSelect={onSelect}
            />
          ),
        )}
      </div>
    </section>
  );
}

/** Ems of a line of the measure, and what letters take of one: for the height of what is not drawn yet. */
const lineEms = 30;
const letterEms = 0.46;
const wideLetter = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/gu;

/** The height a paragraph will probably have, with the space around it, in ems. */
function probableHeight(text: string): string {
  const wide = text.match(wideLetter)?.length ?? 0;
  const lines = Math.max(1, Math.ceil((wide + (text.length - wide) * letterEms) / lineEms));
  return `auto ${lines * 1.5 + 0.9}em`;
}

interface ItemProps {
  readonly view: View;
  readonly side: Side;
  readonly item: HeadItem | Told;
  readonly current: string | null;
  /** The selected link, if this item stands in it. */
  readonly selected: number | null;
  readonly onSelect: Select;
}

const ItemView = memo(function ItemView({ view, side, item, current, selected, onSelect }: ItemProps) {
  const { paragraph, links, stop } = item;
  const isHead = item.kind === 'head';
  const isOwn = !isHead && links.length === 0;
  const kind = isHead ? styles.head : isOwn ? `${styles.item} ${styles.own}` : styles.item;
  const text = view.pair[side].paragraphs[paragraph]?.text ?? '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's; this is a paragraph with its signs
    <div
      role="group"
      aria-label={
        isHead && links.length === 0
          ? `headline of ${view.names[side]}`
          : paragraphSentence(view, side, paragraph, links)
      }
      className={kind}
      style={isHead ? undefined : { containIntrinsicBlockSize: probableHeight(text) }}
      data-item=""
      data-stop={stop ?? undefined}
      data-current={stop !== null && current === stop ? '' : undefined}
      data-selected={selected === null ? undefined : ''}
      tabIndex={-1}
    >
      <div className={styles.text}>
        {isHead ? (
          <Head side={side} current={current} />
        ) : (
          <ParagraphText side={side} index={paragraph} link={links[0] ?? null} current={current} />
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
      {found.moved ? <Sign name="moved" /> : null}
    </button>
  );
}
