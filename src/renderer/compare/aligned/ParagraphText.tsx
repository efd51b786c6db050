import { markElement, markTitle } from '../../../viewmodel/labels/editKinds';
import type { Mark, TextSegment } from '../../../viewmodel/pair/marks';
import { segments } from '../../../viewmodel/pair/marks';
import type { Side } from '../../../viewmodel/pair/sides';
import { SafeText } from '../../ui/SafeText';
import { useShared } from '../state/ViewContext';
import { looks } from './looks';
import styles from './ParagraphText.module.css';

interface Props {
  readonly side: Side;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The key of the current difference. */
  readonly current: string | null;
}

/** A text with its marks: `<del>` for words cut from a source, `<ins>` for words added to it, else `<mark>`. */
export function MarkedText({ side, text, marks, current }: Props) {
  return segments(text, marks).map((segment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a text never change their order
    <MarkedSegment key={index} side={side} segment={segment} current={current} />
  ));
}

/** A segment of a text, with its mark if it has one. */
export function MarkedSegment({
  side,
  segment,
  current,
}: Omit<Props, 'text' | 'marks'> & { readonly segment: TextSegment }) {
  const { view } = useShared();
  const { mark, text } = segment;
  if (mark === null) return <SafeText text={text} />;
  const { kind } = mark;
  if (kind === 'shared') {
    return (
      <span className={styles.shared}>
        <SafeText text={text} />
      </span>
    );
  }
  const stop = mark.edit === null ? undefined : view.stopOfEdit.get(mark.edit);
  const Element = markElement(view, side);
  return (
    <Element
      className={`${styles[looks[kind]]} ${styles[side]}`}
      title={markTitle(view, kind)}
      data-kind={kind}
      data-side={side}
      data-stop={stop}
      data-current={stop !== undefined && stop === current ? '' : undefined}
      tabIndex={stop === undefined ? undefined : -1}
    >
      <SafeText text={text} />
    </Element>
  );
}

interface ParagraphProps {
  readonly side: Side;
  readonly index: number;
  /** The link whose edits are marked; null for an unmatched paragraph. */
  readonly link: number | null;
  readonly current: string | null;
  /** Whether only this side has it, which is marked by a rule in the colour of the side. */
  readonly only?: boolean;
}

/** One paragraph of an article, with its marks. */
export function ParagraphText({ side, index, link, current, only = false }: ParagraphProps) {
  const { view } = useShared();
  const article = view.pair[side];
  const paragraph = article.paragraphs[index];
  if (paragraph === undefined) return null;
  const marks = link === null ? [] : view.marks(link, side, index);
  const partial = link !== null && view.pair.comparison.links[link]?.relation === 'partial' && marks.length > 0;
  const number = view.numbers[side][index];
  // A match of the other outlet's story text is set as story text, regardless of its label.
  const isStory = link !== null && (paragraph.role === 'caption' || paragraph.role === 'boilerplate');
  const classes = [
    styles.paragraph,
    styles[side],
    isStory ? undefined : styles[paragraph.role],
    partial && styles.partial,
    only && styles.only,
  ];
  return (
    <p
      className={classes.filter(Boolean).join(' ')}
      data-number={number ? `¶${number}` : undefined}
      data-paragraph={`${side}-${index}`}
      lang={article.language ?? undefined}
      dir="auto"
    >
      <MarkedText side={side} text={paragraph.text} marks={marks} current={current} />
    </p>
  );
}
