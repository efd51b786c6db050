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
  /** Whether the comparison stopped early: there may be more than was found. */
  readonly approximate: boolean;
}

/** How much of one article is in the other: a slim bar and its figure in words. */
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
