/** The report of an import, and its progress, in words. */
import type { Failure, Imported, ImportReport, LibraryProgress } from '../../contract';
import { progress, report } from '../../messages/library/import';

/** Outcomes in the order in which a report counts them. */
const outcomes = ['added', 'updated', 'restored', 'known'] as const satisfies readonly Imported['outcome'][];

/** `12 articles added, 1 updated, 3 already in your library.` */
export function outcomeLine({ imported, cancelled }: ImportReport): string {
  const counted = outcomes
    .map((outcome) => ({ outcome, count: imported.filter((one) => one.outcome === outcome).length }))
    .filter(({ count }) => count > 0);
  const parts = counted.map(({ outcome, count }, at) => report[at === 0 ? 'first' : 'next'][outcome]({ count }));
  const line = parts.length === 0 ? report.none : `${parts.join(', ')}.`;
  return cancelled ? `${line} ${report.stopped}` : line;
}

/** The ids of the stories that received articles, each once. */
export function storiesOf({ imported }: ImportReport): ReadonlySet<number> {
  return new Set(imported.filter(({ outcome }) => outcome !== 'known').map(({ story }) => story));
}

/** The messages, each once: the same failure may occur many times in a folder. */
export function distinctMessages(failures: readonly Failure[]): readonly string[] {
  return [...new Set(failures.map(({ message }) => message))];
}

/** `Reading articles: 1,200 of 10,000`. */
export function progressLine({ step: name, done, total }: LibraryProgress): string {
  const step = progress.steps[name];
  if (total > 0) return progress.of({ step, done, total });
  return done === 0 ? progress.starting({ step }) : progress.soFar({ step, done });
}
