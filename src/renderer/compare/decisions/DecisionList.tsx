import { useLayoutEffect, useRef } from 'react';
import type { Failure, KeptDecision, SettledDecision } from '../../../contract';
import { manualLinks } from '../../../messages/compare/panels';
import { effectNote, endsName, type Named } from '../../../viewmodel/labels/decisions';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SafeText } from '../../ui/SafeText';
import styles from './Decisions.module.css';
import { Ends } from './Ends';

interface Props {
  readonly view: Named;
  readonly list: readonly SettledDecision[];
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onTakeBack: (decision: KeptDecision) => void;
  readonly onClose: () => void;
}

/** The manual links of a pair, added and removed, each with a button that undoes it. */
export function DecisionList({ view, list, busy, failure, onTakeBack, onClose }: Props) {
  const items = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that had the focus may be gone with its link
  useLayoutEffect(() => {
    const dialog = items.current?.closest('dialog');
    if (!dialog?.open || dialog.contains(document.activeElement)) return;
    [...dialog.querySelectorAll('button')].at(-1)?.focus();
  }, [list]);
  return (
    <Dialog title={manualLinks.title} hasClose onClose={onClose}>
      {failure === null ? null : (
        <p role="alert" className={styles.failure}>
          <SafeText text={failure.message} />
        </p>
      )}
      {list.length === 0 ? <p className={styles.note}>{manualLinks.none}</p> : null}
      <ol className={styles.list} ref={items}>
        {list.map((settled, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two decisions may say the same of the same paragraphs
          <Item key={index} view={view} settled={settled} busy={busy} onTakeBack={onTakeBack} />
        ))}
      </ol>
    </Dialog>
  );
}

interface ItemProps extends Pick<Props, 'view' | 'busy' | 'onTakeBack'> {
  readonly settled: SettledDecision;
}

function Item({ view, settled, busy, onTakeBack }: ItemProps) {
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
          quiet
          aria-disabled={busy || undefined}
          aria-label={name}
          onClick={() => (busy ? undefined : onTakeBack(decision))}
        >
          {manualLinks.undo}
        </Button>
      </div>
      {isThere ? <Ends view={view} ends={decision} /> : null}
      {decision.reason === '' ? null : (
        <p className={styles.given} dir="auto">
          <SafeText text={decision.reason} />
        </p>
      )}
      {note === null ? null : <p className={styles.note}>{note}</p>}
    </li>
  );
}
