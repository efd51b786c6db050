import { firstWords, type ParagraphContext, paragraphLabel } from '../../../viewmodel/labels/paragraphs';
import type { LinkEnds } from '../../../viewmodel/pair/decisions';
import { sides } from '../../../viewmodel/pair/sides';
import styles from './Decisions.module.css';

interface Props {
  readonly view: ParagraphContext;
  readonly ends: LinkEnds;
}

/** The first words of the paragraphs of a link or a decision, left beside right. */
export function LinkedParagraphs({ view, ends }: Props) {
  return (
    <div className={styles.columns}>
      {sides.map((side) => (
        <div key={side} data-side={side}>
          <bdi className={styles.outlet}>{view.names[side]}</bdi>
          <ul className={styles.ends} aria-label={view.names[side]}>
            {ends[side].map((index) => (
              <li key={index}>
                <b>{paragraphLabel(view, side, index)}</b> {firstWords(view, side, index)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
