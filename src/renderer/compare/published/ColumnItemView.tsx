import { memo } from 'react';
import { columnNames } from '../../../messages/compare/page';
import { linkSentence, paragraphSentence } from '../../../viewmodel/labels/paragraphs';
import type { ColumnHead, ColumnParagraph } from '../../../viewmodel/pair/column';
import type { Side } from '../../../viewmodel/pair/sides';
import type { Stop } from '../../../viewmodel/pair/stops';
import type { View } from '../../../viewmodel/pair/view';
import { Sign } from '../../ui/Sign';
import { ParagraphText } from '../aligned/ParagraphText';
import { Head } from '../screen/Heads';
import styles from './Published.module.css';

/** The sign of a link, beside one of its paragraphs, that the user pressed. */
export interface ToggledSign {
  /** Index into `Comparison.links`. */
  readonly link: number;
  readonly side: Side;
  readonly paragraph: number;
  /** Whether the link was selected before. */
  readonly isSelected: boolean;
}

interface Props {
  readonly view: View;
  readonly side: Side;
  readonly item: ColumnHead | ColumnParagraph;
  /** The current difference, if it is in this item. */
  readonly stop: Stop | null;
  /** The selected link, if this item is in it. */
  readonly selected: number | null;
  readonly onToggle: (sign: ToggledSign) => void;
}

/** A paragraph of a column, or its head, with the signs of its links. */
export const ColumnItemView = memo(function ColumnItemView({ view, side, item, stop, selected, onToggle }: Props) {
  const { paragraph, links } = item;
  const isUnmatched = item.kind === 'paragraph' && links.length === 0;
  const anchor = item.isFirst && item.stop !== null ? item.stop : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a paragraph with its signs
    <div
      role="group"
      aria-label={
        item.kind === 'head' && links.length === 0
          ? columnNames.headlineOf({ name: view.names[side] })
          : paragraphSentence(view, side, paragraph, links)
      }
      className={classOf(item)}
      id={anchor}
      data-link={links[0]}
      data-sort={isUnmatched ? `only-${side}` : view.pair.comparison.links[links[0] ?? -1]?.relation}
      data-stop={anchor}
      // A difference without edits is the whole paragraph.
      data-current={stop?.edits.length === 0 ? '' : undefined}
      data-selected={selected === null ? undefined : ''}
      tabIndex={-1}
    >
      <div className={styles.text}>
        {item.kind === 'head' ? (
          <Head side={side} current={stop?.key ?? null} />
        ) : (
          <ParagraphText
            side={side}
            index={paragraph}
            link={links[0] ?? null}
            current={stop?.key ?? null}
            only={isUnmatched && view.linkRows > 0}
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
              onToggle={(isSelected) => onToggle({ link, side, paragraph, isSelected })}
            />
          ))}
        </div>
      )}
    </div>
  );
});

function classOf({ kind, links }: Props['item']): string | undefined {
  if (kind === 'head') return styles.head;
  return links.length === 0 ? `${styles.item} ${styles.own}` : styles.item;
}

interface SignButtonProps {
  readonly view: View;
  readonly side: Side;
  readonly link: number;
  readonly isSelected: boolean;
  readonly onToggle: (isSelected: boolean) => void;
}

/** The sign of a paragraph's link; pressing it brings the partner level with the paragraph. */
function SignButton({ view, side, link: index, isSelected, onToggle }: SignButtonProps) {
  const link = view.pair.comparison.links[index];
  if (link === undefined) return null;
  const sentence = linkSentence(view, side, index);
  return (
    <button
      type="button"
      className={styles.sign}
      data-relation={link.relation}
      data-moved={link.moved ? '' : undefined}
      aria-label={sentence}
      aria-pressed={isSelected}
      title={sentence}
      onClick={() => onToggle(isSelected)}
    >
      <Sign name={link.relation} />
      {/* There is room for two; the colour and the ribbon also show a move. */}
      {link.byHand !== undefined ? <Sign name="hand" /> : link.moved ? <Sign name="moved" /> : null}
    </button>
  );
}
