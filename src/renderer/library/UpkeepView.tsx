import type { InterruptedImport } from '../../contract';
import {
  articlesReread,
  dismiss,
  importInterrupted,
  importMissing,
  importNotBegun,
  missingList,
  moreMissing,
  pastedText,
} from '../../messages/upkeep';
import { Button } from '../ui/Button';
import { SafeText } from '../ui/SafeText';
import type { UpkeepNotices } from './state/useUpkeep';
import styles from './UpkeepView.module.css';

interface Props extends UpkeepNotices {
  /** Imports the sources that an interrupted import left out. */
  readonly onImport: () => void;
}

/** Reports changes to the library that the user did not make: an interrupted import, articles that were read again. */
export function UpkeepView({ upkeep: { interrupted, reread }, settle, onImport }: Props) {
  return (
    <>
      <section className={styles.notice} data-filled={interrupted === null ? undefined : ''}>
        {/* Rendered while it is empty, so that screen readers announce its text. */}
        <p role="status">{interrupted === null ? '' : sentenceOf(interrupted)}</p>
        {interrupted === null ? null : (
          <>
            <Button
              onClick={() => {
                settle('interrupted', false);
                onImport();
              }}
            >
              {importMissing}
            </Button>
            <Button quiet onClick={() => settle('interrupted', true)}>
              {dismiss}
            </Button>
            <Missing interrupted={interrupted} />
          </>
        )}
      </section>
      <section className={styles.notice} data-filled={reread === null ? undefined : ''}>
        <p role="status">{reread === null ? '' : articlesReread({ ...reread })}</p>
        {reread === null ? null : (
          <Button quiet onClick={() => settle('reread', true)}>
            {dismiss}
          </Button>
        )}
      </section>
    </>
  );
}

function sentenceOf({ kind, missing, total }: InterruptedImport): string {
  return total === null ? importNotBegun : importInterrupted({ kind, missing, total });
}

/** The names of missing sources that main has sent. */
function Missing({ interrupted: { kind, missing, names } }: { readonly interrupted: InterruptedImport }) {
  // Pasted texts have no names that distinguish them.
  if (kind === 'texts') return null;
  const named = [...new Map(names.map((name, at) => [`${at} ${name}`, name]))];
  return (
    <details className={styles.list}>
      <summary>{missingList({ count: missing })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: older Chromes scroll only a focused element by the keys */}
      <ul tabIndex={0} aria-label={missingList({ count: missing })}>
        {named.map(([key, name]) => (
          <li key={key}>
            <bdi>
              <SafeText text={name === CLIPBOARD ? pastedText : name} />
            </bdi>
          </li>
        ))}
      </ul>
      {missing > names.length ? <p>{moreMissing({ count: missing - names.length })}</p> : null}
    </details>
  );
}

/** The name of a pasted text in main's reports. */
const CLIPBOARD = 'the clipboard';
