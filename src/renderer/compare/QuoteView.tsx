import { places } from '../../messages/compare/page';
import { Chip } from './Chip';
import { MarkedText } from './ParagraphText';
import styles from './QuoteView.module.css';
import { marksWithin, quotedStretch } from './quotation';
import type { Quote } from './row';
import { arrows, placeName, useShared } from './view';

interface Props {
  /** Key of the row it is in. */
  readonly row: string;
  readonly quote: Quote;
  readonly current: string | null;
}

/** A paragraph that another row shows, repeated quietly beside its partner. */
export function QuoteView({ row, quote, current }: Props) {
  const { view, follow } = useShared();
  const { side, paragraph, link, told, to } = quote;
  const article = view.pair[side];
  const text = article.paragraphs[paragraph]?.text ?? '';
  const marks = view.marks(link, side, paragraph);
  const stretch = quotedStretch(text, marks);
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
        {places.also({ where: placeName(view, side, paragraph), arrow: arrows[told] })}
      </Chip>
    </div>
  );
}
