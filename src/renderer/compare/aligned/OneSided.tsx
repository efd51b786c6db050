import { oneSidedLine } from '../../../messages/compare/page';
import { capitalised, ownParagraphs } from '../../../viewmodel/labels/alone';
import { unlinkedProse } from '../../../viewmodel/labels/summary';
import { excerpt } from '../../../viewmodel/labels/text';
import { opposite, type Side, sides } from '../../../viewmodel/pair/sides';
import { placeName, type View } from '../../../viewmodel/pair/view';
import { useShared } from '../state/ViewContext';
import styles from './OneSided.module.css';

/** More of a paragraph than this does not fit the line of its column. */
const longestQuote = 120;

interface Props {
  /** Leads to a paragraph. */
  readonly onGo: (wanted: { readonly side: Side; readonly paragraph: number }) => void;
}

/** The label of one side's unmatched paragraphs. */
function nameOf(view: View, side: Side): string {
  const { pair, source } = view;
  if (pair[opposite(side)].cutOff !== null) return oneSidedLine.unmatched;
  if (source?.carried !== true) return capitalised(ownParagraphs(view, side));
  return source.side === side ? oneSidedLine.cut : oneSidedLine.added;
}

/**
 * The unmatched paragraphs, under the sentence that counts them: where they begin on each side, and how many follow.
 */
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
            <span>{placeName(view, side, first)}</span>
            <bdi className={styles.quote} lang={language ?? undefined}>
              {excerpt(paragraphs[first]?.text ?? '', longestQuote)}
            </bdi>
            {more.length === 0 ? null : <span>{oneSidedLine.more({ count: more.length })}</span>}
            <span aria-hidden="true">↓</span>
          </button>
        );
      })}
    </div>
  );
}
