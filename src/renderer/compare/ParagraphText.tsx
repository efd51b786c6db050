import { SafeText } from '../ui/SafeText';
import type { Mark, Segment } from './marks';
import { segments } from './marks';
import styles from './ParagraphText.module.css';
import type { Side } from './sides';
import { useShared } from './view';

/** Where accounts disagree on facts: these weigh more than other changes. */
const weighty: ReadonlySet<Mark['kind']> = new Set(['figure', 'name', 'quotation']);

const titles: Readonly<Record<Mark['kind'], string>> = {
  'house-style': 'house style',
  figure: 'another figure',
  name: 'another name',
  'name-spelling': 'another spelling of the name',
  quotation: 'the quotation differs',
  attribution: 'another attribution',
  wording: 'other words',
  cut: 'only here',
  addition: 'only here',
  shared: 'shared words',
};

interface Props {
  readonly side: Side;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The difference the reader is at. */
  readonly current: string | null;
}

/** A text with its marks: `<del>` for what the left has otherwise, `<ins>` for the right. */
export function MarkedText({ side, text, marks, current }: Props) {
  return segments(text, marks).map((segment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the segments of a text never change their order
    <MarkedSegment key={index} side={side} segment={segment} current={current} />
  ));
}

/** A piece of a text, with its mark if it has one. */
export function MarkedSegment({
  side,
  segment,
  current,
}: Omit<Props, 'text' | 'marks'> & { readonly segment: Segment }) {
  const { view } = useShared();
  const { mark, text } = segment;
  if (mark === null) return <SafeText text={text} />;
  const title = titles[mark.kind];
  if (mark.kind === 'shared') {
    return (
      <span className={styles.shared}>
        <SafeText text={text} />
      </span>
    );
  }
  const stop = mark.edit === null ? undefined : view.stopOfEdit.get(mark.edit);
  const weight = mark.kind === 'house-style' ? styles.house : weighty.has(mark.kind) ? styles.weighty : styles.change;
  const Element = side === 'left' ? 'del' : 'ins';
  return (
    <Element
      className={`${weight} ${styles[side]}`}
      title={title}
      data-kind={mark.kind}
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
  /** The link whose row this is, or null for a paragraph that stands alone. */
  readonly link: number | null;
  readonly current: string | null;
  /** Whether only this side has it: its colour stands beside it. */
  readonly only?: boolean;
}

/** One paragraph of an article in a row. */
export function ParagraphText({ side, index, link, current, only = false }: ParagraphProps) {
  const { view } = useShared();
  const article = view.pair[side];
  const paragraph = article.paragraphs[index];
  if (paragraph === undefined) return null;
  const marks = link === null ? [] : view.marks(link, side, index);
  const partial = link !== null && view.pair.comparison.links[link]?.relation === 'partial' && marks.length > 0;
  const number = view.numbers[side][index];
  const classes = [
    styles.paragraph,
    styles[side],
    styles[paragraph.role],
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
