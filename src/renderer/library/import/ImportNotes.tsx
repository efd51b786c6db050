import { useEffect, useState } from 'react';
import type { Bridge, Failure, ImportReport, LibraryProgress, StoryItem } from '../../../contract';
import { MOST_LISTED } from '../../../contract/library';
import { progress as progressWords, report as words } from '../../../messages/library/import';
import { distinctMessages, outcomeLine, progressLine, storiesOf } from '../../../viewmodel/labels/importReport';
import { articlesCounted, isSuggested } from '../../../viewmodel/labels/library';
import { visible } from '../../../viewmodel/labels/text';
import { Button } from '../../ui/Button';
import { SafeText } from '../../ui/SafeText';
import { answered } from '../answer';
import styles from './ImportNotes.module.css';

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
      <Button onClick={onCancel}>{progressWords.cancel}</Button>
    </div>
  );
}

/** Suggested stories named in the report; the others are in the list below it. */
const mostSuggested = 3;
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

/** The report of an import: how many articles, which files could not be read, which stories to keep. */
export function ImportReportView({ bridge, report, failure, changes, onShow, onConfirm, onClose }: Props) {
  const suggested = useSuggested(bridge, report, changes);
  const problems = distinctMessages([...(failure === null ? [] : [failure]), ...(report?.problems ?? [])]);
  const notes = distinctMessages(report?.notes ?? []);
  return (
    <section className={styles.report} aria-label={words.region}>
      <div className={styles.head}>
        <p className={styles.outcome}>{report === null ? words.nothing : outcomeLine(report)}</p>
        <Button quiet onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {problems.length === 0 ? null : (
        <div className={styles.problems} role="alert">
          <Sentences all={problems} more={words.moreProblems} />
        </div>
      )}
      {notes.length === 0 ? null : <Sentences all={notes} more={words.moreNotes} />}
      {suggested.length === 0 ? null : (
        <div className={styles.proposed}>
          <p>{words.suggested({ count: suggested.length })}</p>
          <ul>
            {suggested.slice(0, mostSuggested).map((story) => (
              <li key={story.id}>
                <button type="button" className={styles.story} onClick={() => onShow(story)}>
                  <bdi>
                    <SafeText text={story.title} />
                  </bdi>
                </button>{' '}
                <span className={styles.count}>{articlesCounted(story.articles)}</span>
                <Button
                  quiet
                  onClick={() => onConfirm([story])}
                  aria-label={words.keepNamed({ title: visible(story.title) })}
                >
                  {words.keep}
                </Button>
              </li>
            ))}
          </ul>
          {suggested.length > 1 ? (
            <p className={styles.all}>
              <Button onClick={() => onConfirm(suggested)}>{words.keepAll({ count: suggested.length })}</Button>
              {suggested.length > mostSuggested ? (
                <span className={styles.count}>{words.moreSuggested({ count: suggested.length - mostSuggested })}</span>
              ) : null}
            </p>
          ) : null}
        </div>
      )}
    </section>
  );
}

/** Sentences one below the other, the first few at once. */
function Sentences({ all, more }: { readonly all: readonly string[]; readonly more: typeof words.moreNotes }) {
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
          <summary>{more({ count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

/** The suggested ones of the stories that articles were imported into, the newest first. */
function useSuggested(bridge: Props['bridge'], report: ImportReport | null, changes: number): readonly StoryItem[] {
  const [suggested, setSuggested] = useState<readonly StoryItem[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a story that was kept is suggested no more
  useEffect(() => {
    let ended = false;
    const stories = report === null ? new Set<number>() : storiesOf(report);
    if (stories.size === 0) setSuggested([]);
    else
      void answered(bridge.libraryStories('added', { skip: 0, limit: MOST_LISTED })).then((result) => {
        if (!ended && result.ok)
          setSuggested(result.value.items.filter((story) => isSuggested(story) && stories.has(story.id)));
      });
    return () => {
      ended = true;
    };
  }, [bridge, report, changes]);
  return suggested;
}
