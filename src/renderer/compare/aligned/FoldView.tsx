import { clutterName } from '../../../viewmodel/labels/clutter';
import { excerpt } from '../../../viewmodel/labels/text';
import type { Fold } from '../../../viewmodel/pair/row';
import { useOpening } from '../state/folds';
import { useShared } from '../state/ViewContext';
import styles from './FoldView.module.css';
import { ParagraphText } from './ParagraphText';

/** How much of the folded text its line quotes. */
const quoted = 48;

interface Props {
  readonly fold: Fold;
  /** Whether the line begins to quote what it folds. */
  readonly quotes?: boolean;
}

/** Page clutter, folded to one line that says how much it folds and opens it in place. */
export function FoldView({ fold, quotes = true }: Props) {
  const { view, furnitureShown } = useShared();
  const [open, setOpen] = useOpening(fold.key, furnitureShown);
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
            {excerpt(first, quoted)}
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
