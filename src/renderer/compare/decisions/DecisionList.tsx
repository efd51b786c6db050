import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Failure, KeptDecision, SettledDecision } from '../../../contract';
import { manualLinks } from '../../../messages/compare/panels';
import { effectNote, endsName } from '../../../viewmodel/labels/decisions';
import type { ParagraphContext } from '../../../viewmodel/labels/paragraphs';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SafeText } from '../../ui/SafeText';
import styles from './Decisions.module.css';
import { LinkedParagraphs } from './LinkedParagraphs';

interface Props {
  readonly view: ParagraphContext;
  readonly list: readonly SettledDecision[];
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onUndo: (decision: KeptDecision) => void;
  readonly onClose: () => void;
}

/** The manual links of a pair, added and removed, each with an undo button. */
export function DecisionList({ view, list, busy, failure, onUndo, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const lastUndo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The focused button has disappeared with its link.
    if (dialog.current?.contains(document.activeElement)) return;
    (list.length === 0 ? close : lastUndo).current?.focus();
  }, [list]);
  return (
    <Dialog title={manualLinks.title} ref={dialog} hasClose closeRef={close} onClose={onClose}>
      {failure === null ? null : (
        <p role="alert" className={styles.failure}>
          <SafeText text={failure.message} />
        </p>
      )}
      {list.length === 0 ? <p className={styles.note}>{manualLinks.none}</p> : null}
      <ol className={styles.list}>
        {list.map((settled, index) => (
          <Item
            // biome-ignore lint/suspicious/noArrayIndexKey: two decisions about the same paragraphs may be equal
            key={index}
            view={view}
            settled={settled}
            busy={busy}
            undoRef={index === list.length - 1 ? lastUndo : undefined}
            onUndo={onUndo}
          />
        ))}
      </ol>
    </Dialog>
  );
}

interface ItemProps extends Pick<Props, 'view' | 'busy' | 'onUndo'> {
  readonly settled: SettledDecision;
  readonly undoRef: RefObject<HTMLButtonElement | null> | undefined;
}

function Item({ view, settled, busy, undoRef, onUndo }: ItemProps) {
  const { decision, effect } = settled;
  const note = effectNote(settled);
  const isThere = effect !== 'stale';
  const kind = manualLinks.kinds[decision.kind];
  const name = isThere ? manualLinks.undoOf({ kind, ends: endsName(view, decision) }) : manualLinks.undoIdle;
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <b>{kind}</b>
        <Button
          ref={undoRef}
          quiet
          aria-disabled={busy || undefined}
          aria-label={name}
          onClick={() => (busy ? undefined : onUndo(decision))}
        >
          {manualLinks.undo}
        </Button>
      </div>
      {isThere ? <LinkedParagraphs view={view} ends={decision} /> : null}
      {decision.reason === '' ? null : (
        <p className={styles.noteText} dir="auto">
          <SafeText text={decision.reason} />
        </p>
      )}
      {note === null ? null : <p className={styles.note}>{note}</p>}
    </li>
  );
}
