import { useMemo } from 'react';
import { type MergedPart, mergeLink } from '../../../viewmodel/pair/mergedText';
import type { LinkRow } from '../../../viewmodel/pair/row';
import { readingOrder } from '../../../viewmodel/pair/source';
import { useShared } from '../state/ViewContext';
import styles from './CombinedText.module.css';
import { MarkedSegment } from './ParagraphText';

/** The paragraphs of a merged text, each as a list of parts. */
export type CombinedParagraphs = readonly (readonly MergedPart[])[];

/** Both sides of a row as one text, in a narrow window; null where the two sides are shown. */
export function useCombinedText(row: LinkRow): CombinedParagraphs | null {
  const { view, isNarrow } = useShared();
  return useMemo(() => {
    const [index, ...others] = row.links;
    const link = view.pair.comparison.links[index];
    const isWhole =
      others.length === 0 &&
      row.left.paragraphs.length === link?.left.length &&
      row.right.paragraphs.length === link?.right.length;
    // In the other relations the two texts have little in common.
    const isOneText = link?.relation === 'verbatim' || link?.relation === 'edited';
    return isNarrow && isWhole && isOneText ? mergeLink(view.pair, index, readingOrder(view)[0]) : null;
  }, [view, row, isNarrow]);
}

interface Props {
  readonly row: LinkRow;
  readonly paragraphs: CombinedParagraphs;
  readonly current: string | null;
}

/** Both sides of a link as one text, with the edits inside it. */
export function CombinedText({ row, paragraphs, current }: Props) {
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
