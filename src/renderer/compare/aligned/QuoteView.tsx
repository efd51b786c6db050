import { places } from '../../../messages/compare/page';
import { arrows, paragraphReference } from '../../../viewmodel/labels/paragraphs';
import { marksWithin, quotedRange } from '../../../viewmodel/pair/quotedRange';
import type { QuotedParagraph } from '../../../viewmodel/pair/row';
import { useShared } from '../state/ViewContext';
import { Chip } from './Chip';
import { MarkedText } from './ParagraphText';
import styles from './QuoteView.module.css';

interface Props {
  /** The key of the row that it is in. */
  readonly row: string;
  readonly quote: QuotedParagraph;
  readonly current: string | null;
}

/** A paragraph that another row shows, repeated quietly beside its partner. */
export function QuoteView({ row, quote, current }: Props) {
  const { view, follow } = useShared();
  const { side, paragraph, link, direction, to } = quote;
  const article = view.pair[side];
  const text = article.paragraphs[paragraph]?.text ?? '';
  const marks = view.marks(link, side, paragraph);
  const stretch = quotedRange(text, marks);
  return (
    <div className={styles.quote}>
      <p className={styles.text} lang={article.language ?? undefined} dir="auto">
        {stretch.start > 0 ? '… ' : ''}
        <MarkedText
          side={side}
          text={text.slice(stretch.start, stretch.end)}
          marks={marksWithin(marks, stretch)}
          current={current}
        />
        {stretch.end < text.length ? ' …' : ''}
      </p>
      <Chip moved={false} onFollow={() => follow(row, to)}>
        {places.also({ where: paragraphReference(view, side, paragraph), arrow: arrows[direction] })}
      </Chip>
    </div>
  );
}
