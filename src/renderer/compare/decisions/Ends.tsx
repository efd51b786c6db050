import type { Link } from '../../../contract';
import { firstWords, type Named, paragraphName } from '../../../viewmodel/labels/decisions';
import { type Side, sides } from '../../../viewmodel/pair/sides';
import styles from './Decisions.module.css';

interface Props {
  readonly view: Named;
  readonly ends: Pick<Link, Side>;
}

/** The paragraphs of a link or a decision by their first words, left beside right. */
export function Ends({ view, ends }: Props) {
  return (
    <div className={styles.columns}>
      {sides.map((side) => (
        <div key={side} data-side={side}>
          <bdi className={styles.outlet}>{view.names[side]}</bdi>
          <ul className={styles.ends} aria-label={view.names[side]}>
            {ends[side].map((index) => (
              <li key={index}>
                <b>{paragraphName(view, side, index)}</b> {firstWords(view, side, index)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
