import type { Failure, Link } from '../../../contract';
import { SafeText } from '../../ui/SafeText';
import { DecisionForm } from './DecisionForm';
import styles from './Decisions.module.css';
import { Ends } from './Ends';
import type { Named } from './words';

interface Props {
  readonly view: Named;
  readonly link: Link;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onBreak: (link: Link, reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Breaks a link, and asks why. */
export function BreakLink({ view, link, busy, failure, onBreak, onClose }: Props) {
  return (
    <DecisionForm
      title="Break this link"
      action="Break the link"
      complete
      busy={busy}
      failure={failure}
      onDecide={(reason) => onBreak(link, reason)}
      onClose={onClose}
    >
      <Ends view={view} ends={link} />
      {link.byHand === undefined ? null : (
        <p className={styles.note}>
          Made by hand
          {link.byHand.reason === '' ? null : (
            <>
              :{' '}
              <q dir="auto">
                <SafeText text={link.byHand.reason} />
              </q>
            </>
          )}
        </p>
      )}
    </DecisionForm>
  );
}
