import { oneSidedLine } from '../../../messages/compare/page';
import { unmatchedWords } from '../../../viewmodel/labels/oneSided';
import { paragraphReference } from '../../../viewmodel/labels/paragraphs';
import { unlinkedProse } from '../../../viewmodel/labels/summary';
import { capitalised, excerpt } from '../../../viewmodel/labels/text';
import { opposite, type Side, sides } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { useShared } from '../state/ViewContext';
import styles from './OneSided.module.css';

/** Characters: a longer quote does not fit on the line. */
const LONGEST_QUOTE = 120;

interface Props {
  /** Goes to a paragraph. */
  readonly onGo: (wanted: { readonly side: Side; readonly paragraph: number }) => void;
}

/** The label of one side's unmatched paragraphs. */
function nameOf(view: View, side: Side): string {
  const { pair, source } = view;
  if (pair[opposite(side)].cutOff !== null) return oneSidedLine.unmatched;
  if (source?.carried !== true) return capitalised(unmatchedWords(view, side));
  return source.side === side ? oneSidedLine.cut : oneSidedLine.added;
}

/** A line for each side under the sentence that counts unmatched paragraphs: a link to the first, and their number. */
export function OneSided({ onGo }: Props) {
  const { view } = useShared();
  if (view.linkRows === 0) return null;
  const own = { left: unlinkedProse(view.pair, 'left'), right: unlinkedProse(view.pair, 'right') };
  if (own.left.length + own.right.length === 0) return null;
  return (
    <div className={styles.columns} data-one-sided="">
      {sides.map((side) => {
        const [first, ...more] = own[side];
        if (first === undefined) return null;
        const { paragraphs, language } = view.pair[side];
        return (
          <button
            key={side}
            type="button"
            className={`${styles.line} ${styles[side]}`}
            title={oneSidedLine.goTo({ name: view.names[side] })}
            onClick={() => onGo({ side, paragraph: first })}
          >
            <b>{nameOf(view, side)}</b>
            <span>{paragraphReference(view, side, first)}</span>
            <bdi className={styles.quote} lang={language ?? undefined}>
              {excerpt(paragraphs[first]?.text ?? '', LONGEST_QUOTE)}
            </bdi>
            {more.length === 0 ? null : <span>{oneSidedLine.more({ count: more.length })}</span>}
            <span aria-hidden="true">↓</span>
          </button>
        );
      })}
    </div>
  );
}
