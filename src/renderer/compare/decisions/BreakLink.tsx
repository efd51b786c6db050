import type { Failure, Link } from '../../../contract';
import { links } from '../../../messages/compare/panels';
import type { Named } from '../../../viewmodel/labels/decisions';
import { SafeText } from '../../ui/SafeText';
import { DecisionForm } from './DecisionForm';
import styles from './Decisions.module.css';
import { Ends } from './Ends';

interface Props {
  readonly view: Named;
  readonly link: Link;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onBreak: (link: Link, reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Removes a link, with a note if the person gives one. */
export function BreakLink({ view, link, busy, failure, onBreak, onClose }: Props) {
  return (
    <DecisionForm
      title={links.unlinkTitle}
      action={links.unlink}
      complete
      busy={busy}
      failure={failure}
      onDecide={(reason) => onBreak(link, reason)}
      onClose={onClose}
    >
      <Ends view={view} ends={link} />
      {link.byHand === undefined ? null : (
        <p className={styles.note}>
          {link.byHand.reason === '' ? (
            links.manual
          ) : (
            <>
              {links.manualWithNote}{' '}
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
