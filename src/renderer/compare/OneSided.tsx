import { excerpt } from '../ui/text';
import styles from './OneSided.module.css';
import { type Side, sides } from './sides';
import { unlinkedProse } from './summary';
import { placeName, useShared, type View } from './view';

/** More of a paragraph than this does not fit the line of its column. */
const longestQuote = 120;

interface Props {
  /** Leads to a paragraph. */
  readonly onGo: (wanted: { readonly side: Side; readonly paragraph: number }) => void;
}

/** What an outlet has alone is called: of a wire service, what the other cut of it. */
function nameOf({ agency }: View, side: Side): string {
  if (agency === null) return 'Only here';
  return agency === side ? 'Cut' : 'Added';
}

/** What was cut and what was added, under the sentence that counts it: where it begins on each side, and how much follows. */
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
            title={`Go to what only ${view.names[side]} has`}
            onClick={() => onGo({ side, paragraph: first })}
          >
            <b>{nameOf(view, side)}</b>
            <span>{placeName(view, side, first)}</span>
            <bdi className={styles.quote} lang={language ?? undefined}>
              {excerpt(paragraphs[first]?.text ?? '', longestQuote)}
            </bdi>
            {more.length === 0 ? null : <span>and {more.length.toLocaleString('en-GB')} more</span>}
            <span aria-hidden="true">↓</span>
          </button>
        );
      })}
    </div>
  );
}
