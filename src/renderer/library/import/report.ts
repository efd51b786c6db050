/** What an import came to, in sentences. */
import type { Failure, Imported, ImportReport, LibraryProgress } from '../../../contract';
import { articlesCounted } from '../words';

/** `12 articles added, 3 known already, 1 updated.` */
export function outcomeLine({ imported, cancelled }: ImportReport): string {
  const count = (outcome: Imported['outcome']): number => imported.filter((one) => one.outcome === outcome).length;
  const parts = [
    [count('added'), 'added'],
    [count('updated'), 'updated'],
    [count('restored'), 'brought back'],
    [count('known'), 'known already'],
  ] as const;
  const said = parts.filter(([number]) => number > 0);
  const [first, ...rest] = said;
  const stopped = cancelled ? ' It was stopped; what had come by then is kept.' : '';
  if (first === undefined) return `No article was added.${stopped}`;
  const [number, what] = first;
  const more = rest.map(([other, name]) => `, ${other.toLocaleString('en-GB')} ${name}`).join('');
  return `${articlesCounted(number)} ${what}${more}.${stopped}`;
}

/** The ids of the stories that articles came into, each once. */
export function storiesOf({ imported }: ImportReport): ReadonlySet<number> {
  return new Set(imported.filter(({ outcome }) => outcome !== 'known').map(({ story }) => story));
}

/** Sentences, each once: a folder of a hundred locked files says it a hundred times, each with its name. */
export function sentences(failures: readonly Failure[]): readonly string[] {
  return [...new Set(failures.map(({ message }) => message))];
}

const steps: Readonly<Record<LibraryProgress['step'], readonly [string, string]>> = {
  fetching: ['Fetching', 'addresses'],
  reading: ['Reading', 'articles'],
  rereading: ['Rereading', 'articles'],
  grouping: ['Looking for articles about the same event', 'stories'],
};

/** `Reading articles: 1,200 of 10,000`. */
export function progressLine({ step, done, total }: LibraryProgress): string {
  const [doing, things] = steps[step];
  const what = step === 'grouping' ? doing : `${doing} ${things}`;
  if (total === 0) return done === 0 ? `${what}…` : `${what}: ${done.toLocaleString('en-GB')} so far`;
  return `${what}: ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`;
}
