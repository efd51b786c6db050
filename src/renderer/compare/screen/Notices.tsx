import type { Failure, Story } from '../../../contract';
import { notices } from '../../../messages/compare/page';
import { Button } from '../../ui/Button';
import { SafeText } from '../../ui/SafeText';
import type { PairSelection } from '../state/state';
import styles from './Notices.module.css';

interface ProblemsProps {
  readonly problems: readonly Failure[];
  /** Null where the page already offers to open articles. */
  readonly onOpen: (() => void) | null;
}

/** Failures, one sentence each, with a button to open other files. */
export function Problems({ problems, onOpen }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems} role="alert">
      <ul>
        {problems.map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files can fail with the same sentence
          <li key={at}>
            <SafeText text={problem.message} />
          </li>
        ))}
      </ul>
      {onOpen === null ? null : <Button onClick={onOpen}>{notices.open}</Button>}
    </div>
  );
}

/** Warnings about the reliability of the comparison. */
export function Cautions({ story, selection, approximate }: CautionsProps) {
  const decoded = story.articles.filter(
    (article) => article.encoding !== null && (article.id === selection.left || article.id === selection.right),
  );
  if (decoded.length === 0 && !approximate) return null;
  return (
    <ul className={styles.cautions}>
      {approximate ? <li>{notices.stoppedEarly}</li> : null}
      {decoded.map((article) => (
        <li key={article.id}>
          <bdi>
            <SafeText text={article.file} />
          </bdi>{' '}
          {notices.decoded({ encoding: article.encoding ?? '' })}
        </li>
      ))}
    </ul>
  );
}

interface CautionsProps {
  readonly story: Story;
  readonly selection: PairSelection;
  readonly approximate: boolean;
}

/** Shown when there are not two articles to compare. */
export function Empty({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <main className={styles.empty}>
      <h1>{notices.needsTwo}</h1>
      <p>{notices.openTwo}</p>
      <Button onClick={onOpen}>{notices.open}</Button>
    </main>
  );
}

/** Shown when the user stopped the only comparison. */
export function Stopped({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <main className={styles.empty}>
      <h1>{notices.stopped}</h1>
      <p>{notices.stoppedNext}</p>
      <Button onClick={onAgain}>{notices.again}</Button>
    </main>
  );
}

const skeletonLines = ['92%', '100%', '97%', '64%', '99%', '94%', '41%'];

/** The outline of the page while the first comparison is in progress. */
export function Skeleton() {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {skeletonLines.map((width) => (
        <div key={width} className={styles.lines}>
          <span style={{ width }} />
          <span style={{ width }} />
        </div>
      ))}
    </div>
  );
}

/** A sentence about a long comparison, with a button that stops it. */
export function Progress({ onCancel }: { readonly onCancel: () => void }) {
  return (
    <div className={styles.progress} role="status">
      <span>{notices.comparing}</span>
      <Button onClick={onCancel}>{notices.cancel}</Button>
    </div>
  );
}
