import { clutterName } from '../../../viewmodel/labels/clutter';
import { excerpt } from '../../../viewmodel/labels/text';
import type { ClutterFold } from '../../../viewmodel/pair/row';
import { useFold } from '../state/folds';
import { useShared } from '../state/ViewContext';
import styles from './FoldView.module.css';
import { ParagraphText } from './ParagraphText';

/** The maximum number of characters of the folded text that its line quotes. */
const QUOTED = 48;

interface Props {
  readonly fold: ClutterFold;
  /** Whether the line quotes the beginning of the folded text. */
  readonly quotes?: boolean;
}

/** Page clutter folded to a line with its size; the line opens it in place. */
export function FoldView({ fold, quotes = true }: Props) {
  const { view, clutterShown } = useShared();
  const [open, setOpen] = useFold(fold.key, clutterShown);
  const { paragraphs } = view.pair[fold.side];
  const first = paragraphs[fold.paragraphs[0] ?? -1]?.text ?? '';
  return (
    <div className={styles.fold} data-fold="">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className={styles.line}>
        <span className={styles.arrow} aria-hidden="true">
          ▸
        </span>
        <span className={styles.count}>{clutterName(view, fold, open)}</span>
        {open || !quotes ? null : (
          <bdi className={styles.quote} lang={view.pair[fold.side].language ?? undefined} aria-hidden="true">
            {excerpt(first, QUOTED)}
          </bdi>
        )}
      </button>
      {open ? (
        <div className={styles.inside}>
          {fold.paragraphs.map((index) => (
            <ParagraphText key={index} side={fold.side} index={index} link={null} current={null} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
