import { useEffect, useState } from 'react';
import type { Bridge, Failure, ImportReport, LibraryProgress, StoryItem } from '../../../contract';
import { MOST_LISTED } from '../../../contract/library';
import { Button } from '../../ui/Button';
import { SafeText } from '../../ui/SafeText';
import { counted } from '../../ui/text';
import { answered } from '../answer';
import { articlesCounted, storiesCounted } from '../words';
import styles from './ImportNotes.module.css';
import { outcomeLine, progressLine, sentences, storiesOf } from './report';

interface ProgressProps {
  readonly progress: LibraryProgress;
  readonly onCancel: () => void;
}

/** How far an import has come, and a way to stop it. */
export function ImportProgress({ progress, onCancel }: ProgressProps) {
  const line = progressLine(progress);
  return (
    <div className={styles.progress}>
      <span role="status">{line}</span>
      <progress
        aria-label={line}
        max={progress.total || undefined}
        value={progress.total ? progress.done : undefined}
      />
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}

/** Proposed stories named in the report; the others wait in the list. */
const mostProposed = 3;
/** Problems named before the rest is unfolded. */
const mostProblems = 5;

interface Props {
  readonly bridge: Pick<Bridge, 'libraryStories'>;
  readonly report: ImportReport | null;
  readonly failure: Failure | null;
  readonly changes: number;
  readonly onShow: (story: StoryItem) => void;
  readonly onConfirm: (stories: readonly StoryItem[]) => void;
  readonly onClose: () => void;
}

/** What came of an import: how many articles, what could not be read, which stories to confirm. */
export function ImportReportView({ bridge, report, failure, changes, onShow, onConfirm, onClose }: Props) {
  const proposed = useProposed(bridge, report, changes);
  const problems = sentences([...(failure === null ? [] : [failure]), ...(report?.problems ?? [])]);
  const notes = sentences(report?.notes ?? []);
  return (
    <section className={styles.report} aria-label="What was imported">
      <div className={styles.head}>
        <p className={styles.outcome}>{report === null ? 'Nothing was imported.' : outcomeLine(report)}</p>
        <Button quiet onClick={onClose}>
          Close
        </Button>
      </div>
      {problems.length === 0 ? null : (
        <div className={styles.problems} role="alert">
          <Sentences all={problems} more="problems" />
        </div>
      )}
      {notes.length === 0 ? null : <Sentences all={notes} more="notes" />}
      {proposed.length === 0 ? null : (
        <div className={styles.proposed}>
          <p>
            {proposed.length === 1
              ? 'One story is proposed. Confirm it if its articles belong together.'
              : `${storiesCounted(proposed.length)} are proposed. Confirm those whose articles belong together.`}
          </p>
          <ul>
            {proposed.slice(0, mostProposed).map((story) => (
              <li key={story.id}>
                <button type="button" className={styles.story} onClick={() => onShow(story)}>
                  <bdi>
                    <SafeText text={story.title} />
                  </bdi>
                </button>{' '}
                <span className={styles.count}>{articlesCounted(story.articles)}</span>
                <Button quiet onClick={() => onConfirm([story])} aria-label={`Confirm: ${story.title}`}>
                  Confirm
                </Button>
              </li>
            ))}
          </ul>
          {proposed.length > 1 ? (
            <p className={styles.all}>
              <Button onClick={() => onConfirm(proposed)}>Confirm all {proposed.length.toLocaleString('en-GB')}</Button>
              {proposed.length > mostProposed ? (
                <span className={styles.count}>
                  {counted(proposed.length - mostProposed, 'more stands', 'more stand')} in the list below.
                </span>
              ) : null}
            </p>
          ) : null}
        </div>
      )}
    </section>
  );
}

/** Sentences one below the other, the first few at once. */
function Sentences({ all, more }: { readonly all: readonly string[]; readonly more: string }) {
  const rest = all.slice(mostProblems);
  const list = (some: readonly string[]) => (
    <ul>
      {some.map((sentence) => (
        <li key={sentence}>
          <SafeText text={sentence} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(all.slice(0, mostProblems))}
      {rest.length === 0 ? null : (
        <details>
          <summary>
            {rest.length.toLocaleString('en-GB')} more {more}
          </summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

/** Those of the stories imported into that are only proposed, the last made first. */
function useProposed(bridge: Props['bridge'], report: ImportReport | null, changes: number): readonly StoryItem[] {
  const [proposed, setProposed] = useState<readonly StoryItem[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a confirmed story is proposed no more
  useEffect(() => {
    let ended = false;
    const stories = report === null ? new Set<number>() : storiesOf(report);
    if (stories.size === 0) setProposed([]);
    else
      void answered(bridge.libraryStories('added', { skip: 0, limit: MOST_LISTED })).then((result) => {
        if (!ended && result.ok)
          setProposed(result.value.items.filter((story) => !story.confirmed && stories.has(story.id)));
      });
    return () => {
      ended = true;
    };
  }, [bridge, report, changes]);
  return proposed;
}
