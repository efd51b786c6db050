import { type KeyboardEvent, type Ref, type RefObject, useEffect, useId, useImperativeHandle, useRef } from 'react';
import { find as words } from '../../../messages/compare/page';
import type { ReadingOrder } from '../../../viewmodel/search/readingOrder';
import { Button } from '../../ui/Button';
import { useShared } from '../state/ViewContext';
import styles from './FindBar.module.css';
import { type FindState, useFind } from './useFind';

/** The methods of the open find bar, for commands. */
export interface Find {
  readonly focus: () => void;
  readonly step: (by: 1 | -1) => void;
}

interface Props {
  readonly ref: Ref<Find>;
  readonly order: ReadingOrder;
  readonly onClose: () => void;
}

/** The bar that searches both articles at once. */
export function FindBar({ ref, order, onClose }: Props) {
  const { view } = useShared();
  const find = useFind(order);
  const { typed, wholeWord, startSearch, step } = find;
  const statusId = useId();
  const field = useFocusedField();
  useImperativeHandle(ref, () => ({ focus: () => field.current?.select(), step }), [field, step]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome 114 does not know <search> yet
    <div role="search" className={styles.bar} aria-label={words.region} onKeyDown={onKeyDown}>
      <div className={styles.inner}>
        <input
          ref={field}
          className={styles.field}
          type="text"
          aria-label={words.region}
          aria-describedby={statusId}
          placeholder={words.region}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => startSearch({ typed: event.target.value, wholeWord })}
        />
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={wholeWord}
            onChange={(event) => startSearch({ typed, wholeWord: event.target.checked })}
          />
          {words.wholeWords}
        </label>
        <p className={styles.status} id={statusId} role="status">
          {statusOf(find, view.names)}
        </p>
        <FindButtons isIdle={find.hits.paragraph.length === 0} onStep={step} onClose={onClose} />
      </div>
    </div>
  );
}

/** Focuses the field when it appears; when it is removed, the focus returns to where it was. */
function useFocusedField(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // The sticky bar is in sight, but the browser would scroll to the field's place in the page.
    field.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return field;
}

interface FindButtonsProps {
  /** Whether there is no hit to step to. */
  readonly isIdle: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

function FindButtons({ isIdle, onStep, onClose }: FindButtonsProps) {
  return (
    <div className={styles.steps}>
      <Button quiet onClick={() => onStep(-1)} disabled={isIdle} title={words.previousTitle}>
        ↑ <span>{words.previous}</span>
      </Button>
      <Button quiet onClick={() => onStep(1)} disabled={isIdle} title={words.nextTitle}>
        ↓ <span>{words.next}</span>
      </Button>
      <Button quiet onClick={onClose} title={words.closeTitle}>
        {words.close}
      </Button>
    </div>
  );
}

/** `3 of 11: 4 in The Globe and Mail, 7 in Reuters (2 in hidden page clutter)` */
function statusOf({ typed, hits, at, folded }: FindState, names: Readonly<Record<'left' | 'right', string>>): string {
  if (typed.trim() === '') return '';
  const { left, right } = hits.count;
  if (left + right === 0) return words.none;
  const counts = words.counts({ left, leftName: names.left, right, rightName: names.right });
  const status = at === -1 ? counts : words.at({ at: at + 1, of: left + right, counts });
  const closed = [
    folded.clutter > 0 ? words.inClutter({ count: folded.clutter }) : '',
    folded.run > 0 ? words.inFolds({ count: folded.run }) : '',
  ].filter((part) => part !== '');
  return closed.length === 0 ? status : words.withFolded({ found: status, folded: closed.join(', ') });
}
