import type { Failure, Link } from '../../../contract';
import { links } from '../../../messages/compare/panels';
import type { ParagraphContext } from '../../../viewmodel/labels/paragraphs';
import { SafeText } from '../../ui/SafeText';
import { DecisionForm } from './DecisionForm';
import styles from './Decisions.module.css';
import { LinkedParagraphs } from './LinkedParagraphs';

interface Props {
  readonly view: ParagraphContext;
  readonly link: Link;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onBreak: (link: Link, reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The dialog that removes a link, with an optional note. */
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
      <LinkedParagraphs view={view} ends={link} />
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
