import type { Relation } from '../../contract';
import styles from './Sign.module.css';

/** A relation, a move, or a manual link. */
type SignName = Relation | 'moved' | 'hand';

const paths: Readonly<Record<SignName, string>> = {
  verbatim: 'M4 6.2h8M4 9.8h8',
  edited: 'M4 6.2h8M4 9.8h8M10.4 3.4l-4.8 9.2',
  partial: 'M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9',
  reworded: 'M3.8 6.9c1.4-1.7 2.8-1.5 4.2-.7s2.8 1 4.2-.7M3.8 10.7c1.4-1.7 2.8-1.5 4.2-.7s2.8 1 4.2-.7',
  hand: 'M4.2 9.4V5.2a.9.9 0 0 1 1.8 0V8V3.8a.9.9 0 0 1 1.8 0V7.6V3.4a.9.9 0 0 1 1.8 0V8V4.8a.9.9 0 0 1 1.8 0V10c0 2-1.4 3.4-3.5 3.4c-2.2 0-3.5-1.6-3.5-4',
  moved: 'M8 3v10M5.4 5.4L8 2.8l2.6 2.6M5.4 10.6L8 13.2l2.6-2.6',
};

/**
 * The sign of a link: an SVG, so that it looks the same in every font. Hidden from screen readers, so it needs a text
 * beside it.
 */
export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
      {name === 'partial' ? <path className={styles.filled} d="M8 3.5a4.5 4.5 0 0 0 0 9z" /> : null}
    </svg>
  );
}
