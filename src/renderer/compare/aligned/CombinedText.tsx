import { useMemo } from 'react';
import { readingOrder } from '../../../viewmodel/labels/alone';
import { mergeLink, type Part } from '../../../viewmodel/pair/mergedText';
import type { LinkRow } from '../../../viewmodel/pair/row';
import { useNarrow } from '../screen/useNarrow';
import { useShared } from '../state/ViewContext';
import styles from './CombinedText.module.css';
import { MarkedSegment } from './ParagraphText';

type Paragraphs = readonly (readonly Part[])[];

/** The one text of a row's link where the page is narrow, or null where both sides are to be shown. */
export function useMerged(row: LinkRow): Paragraphs | null {
  const { view } = useShared();
  const isNarrow = useNarrow();
  return useMemo(() => {
    const [index, ...others] = row.links;
    const link = view.pair.comparison.links[index];
    const isWhole =
      others.length === 0 &&
      row.left.paragraphs.length === link?.left.length &&
      row.right.paragraphs.length === link?.right.length;
    // The others are two texts that have little in common.
    const isOneText = link?.relation === 'verbatim' || link?.relation === 'edited';
    return isNarrow && isWhole && isOneText ? mergeLink(view.pair, index, readingOrder(view)[0]) : null;
  }, [view, row, isNarrow]);
}

interface Props {
  readonly row: LinkRow;
  readonly paragraphs: Paragraphs;
  readonly current: string | null;
}

/** A link as one text, the changes inside it. */
export function InlineText({ row, paragraphs, current }: Props) {
  const { view } = useShared();
  const { left, right } = view.pair;
  const all = [
    ...row.left.paragraphs.map(({ paragraph }) => `left-${paragraph}`),
    ...row.right.paragraphs.map(({ paragraph }) => `right-${paragraph}`),
  ];
  return paragraphs.map((parts, at) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text never change their order
      key={at}
      className={styles.paragraph}
      data-paragraph={`left-${(row.left.paragraphs[at] ?? row.left.paragraphs[0])?.paragraph}`}
      data-with={at === 0 ? all.join(' ') : undefined}
      lang={left.language ?? right.language ?? undefined}
      dir="auto"
    >
      {parts.map(({ text, own }, part) => (
        <MarkedSegment
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
          key={part}
          side={own?.side ?? 'left'}
          segment={{
            text,
            mark: own && {
              start: 0,
              end: text.length,
              kind: view.pair.comparison.edits[own.edit]?.kind ?? 'wording',
              edit: own.edit,
            },
          }}
          current={current}
        />
      ))}
    </p>
  ));
}
