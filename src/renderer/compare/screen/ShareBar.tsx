import { head } from '../../../messages/compare/page';
import { type ArticleShare, percent } from '../../../viewmodel/pair/shares';
import type { Side } from '../../../viewmodel/pair/sides';
import styles from './ShareBar.module.css';

interface Props {
  readonly side: Side;
  readonly share: ArticleShare;
  /** The other outlet. */
  readonly other: string;
  /** The unit this article is counted in. */
  readonly unit: 'words' | 'characters';
  /** Whether the comparison stopped early, so that there may be more. */
  readonly approximate: boolean;
}

/** How much of one article is in the other, as a slim bar with a text. */
export function ShareBar({ side, share, other, unit, approximate }: Props) {
  const hasHeadline = share.withHeadline ? 'yes' : 'no';
  return (
    <div className={styles.share} title={head.shareTitle}>
      <progress className={`${styles.bar} ${styles[side]}`} value={share.shared} aria-hidden="true" />
      <p className={styles.words}>
        <b>{percent(share.shared, approximate)}</b> {head.ofWords({ count: share.words, unit, hasHeadline, other })}
      </p>
    </div>
  );
}
