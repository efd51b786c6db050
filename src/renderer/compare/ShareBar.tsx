import { counted } from '../ui/text';
import styles from './ShareBar.module.css';
import { percent, type Share } from './shares';
import type { Side } from './sides';

interface Props {
  readonly side: Side;
  readonly share: Share;
  /** The other outlet. */
  readonly other: string;
  /** What a word of this article's script is called. */
  readonly unit: readonly [string, string];
  /** Whether the comparison stopped early: there may be more than was found. */
  readonly approximate: boolean;
}

/** How much of one article stands in the other: a slim bar and the sentence it stands for. */
export function ShareBar({ side, share, other, unit, approximate }: Props) {
  const least = approximate && share.shared > 0 && share.shared < 1 ? 'at least ' : '';
  return (
    <div
      className={styles.share}
      title="Words of headline, standfirst, crossheads and body; page furniture is not counted"
    >
      <progress className={`${styles.bar} ${styles[side]}`} value={share.shared} aria-hidden="true" />
      <p className={styles.words}>
        <b>
          {least}
          {percent(share.shared)}
        </b>{' '}
        of {counted(share.words, ...unit)}
        {share.withHeadline ? ', headline included,' : ''} also in {other}
      </p>
    </div>
  );
}
