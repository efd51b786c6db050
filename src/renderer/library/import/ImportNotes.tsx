import { useCallback } from 'react';
import type { Bridge, ImportReport, LibraryProgress, Result, StoryItem } from '../../../contract';
import { MOST_LISTED } from '../../../contract/library';
import { progress as progressWords, report as words } from '../../../messages/library/import';
import { distinctMessages, outcomeLine, progressLine, storiesOf } from '../../../viewmodel/labels/importReport';
import { articlesCounted, isSuggested } from '../../../viewmodel/labels/library';
import { visible } from '../../../viewmodel/labels/text';
import { Button } from '../../ui/Button';
import { SafeText } from '../../ui/SafeText';
import type { ImportOutcome } from '../state/state';
import { useAnswer } from '../state/useAnswer';
import styles from './ImportNotes.module.css';

interface ProgressProps {
  readonly progress: LibraryProgress;
  readonly onCancel: () => void;
}

/** The progress of an import, and a button that stops it. */
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
const MAX_SUGGESTED = 3;
/** Problems, or notes, shown before the list is unfolded. */
const MAX_SENTENCES = 5;

interface Props {
  readonly bridge: Pick<Bridge, 'libraryStories'>;
  readonly outcome: ImportOutcome;
  readonly libraryVersion: number;
  readonly onShow: (story: StoryItem) => void;
  readonly onKeep: (stories: readonly StoryItem[]) => void;
  readonly onClose: () => void;
}

/** The report of an import: the number of articles, the files that could not be read, and suggested stories to keep. */
export function ImportReportView({ bridge, outcome, libraryVersion, onShow, onKeep, onClose }: Props) {
  const { report, failure } = outcome;
  const suggested = useSuggestedStories(bridge, report, libraryVersion);
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
      {suggested.length === 0 ? null : <SuggestedStories stories={suggested} onShow={onShow} onKeep={onKeep} />}
    </section>
  );
}

interface SuggestedProps extends Pick<Props, 'onShow' | 'onKeep'> {
  readonly stories: readonly StoryItem[];
}

/** The suggested stories of an import, to be kept one by one or together. */
function SuggestedStories({ stories, onShow, onKeep }: SuggestedProps) {
  const unnamed = Math.max(0, stories.length - MAX_SUGGESTED);
  return (
    <div className={styles.suggested}>
      <p>{words.suggested({ count: stories.length })}</p>
      <ul>
        {stories.slice(0, MAX_SUGGESTED).map((story) => (
          <li key={story.id}>
            <button type="button" className={styles.story} onClick={() => onShow(story)}>
              <bdi>
                <SafeText text={story.title} />
              </bdi>
            </button>{' '}
            <span className={styles.count}>{articlesCounted(story.articles)}</span>
            <Button quiet onClick={() => onKeep([story])} aria-label={words.keepNamed({ title: visible(story.title) })}>
              {words.keep}
            </Button>
          </li>
        ))}
      </ul>
      {stories.length > 1 ? (
        <p className={styles.all}>
          <Button onClick={() => onKeep(stories)}>{words.keepAll({ count: stories.length })}</Button>
          {unnamed > 0 ? <span className={styles.count}>{words.moreSuggested({ count: unnamed })}</span> : null}
        </p>
      ) : null}
    </div>
  );
}

/** A list of sentences, folded after the first few. */
function Sentences({ all, more }: { readonly all: readonly string[]; readonly more: typeof words.moreNotes }) {
  const rest = all.slice(MAX_SENTENCES);
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
      {list(all.slice(0, MAX_SENTENCES))}
      {rest.length === 0 ? null : (
        <details>
          <summary>{more({ count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

/** The stories of an import that are still suggestions, the newest first. */
function useSuggestedStories(
  bridge: Props['bridge'],
  report: ImportReport | null,
  libraryVersion: number,
): readonly StoryItem[] {
  const request = useCallback(async (): Promise<Result<readonly StoryItem[]>> => {
    const ids = report === null ? new Set<number>() : storiesOf(report);
    if (ids.size === 0) return { ok: true, value: [] };
    const newest = await bridge.libraryStories('added', { skip: 0, limit: MOST_LISTED });
    if (!newest.ok) return newest;
    return { ok: true, value: newest.value.items.filter((story) => isSuggested(story) && ids.has(story.id)) };
  }, [bridge, report]);
  return useAnswer(request, libraryVersion).value ?? [];
}
