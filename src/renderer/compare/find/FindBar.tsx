import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react';
import { Button } from '../../ui/Button';
import { counted } from '../../ui/text';
import { useShared } from '../view';
import styles from './FindBar.module.css';
import type { ReadingOrder } from './search';
import { type FindState, useFind } from './useFind';

/** What commands can ask of the open bar. */
export interface Find {
  readonly focus: () => void;
  readonly step: (by: 1 | -1) => void;
}

interface Props {
  readonly ref: Ref<Find>;
  readonly order: ReadingOrder;
  readonly onClose: () => void;
}

/** The bar that searches both columns at once. */
export function FindBar({ ref, order, onClose }: Props) {
  const { view } = useShared();
  const find = useFind(order);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // Where it sticks is in sight; where it stands in the page may not be.
    field.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useImperativeHandle(ref, () => ({ focus: () => field.current?.select(), step: find.step }), [find.step]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === field.current) find.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const { typed, wholeWord } = find;
  const none = find.hits.paragraph.length === 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome 114 does not know <search> yet
    <div role="search" className={styles.bar} aria-label="Find in both columns" onKeyDown={onKeyDown}>
      <div className={styles.inner}>
        <input
          ref={field}
          className={styles.field}
          type="text"
          aria-label="Find in both columns"
          aria-describedby={`${id}-found`}
          placeholder="Find in both columns"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => find.look({ typed: event.target.value, wholeWord })}
        />
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={wholeWord}
            onChange={(event) => find.look({ typed, wholeWord: event.target.checked })}
          />
          Whole words
        </label>
        <p className={styles.found} id={`${id}-found`} role="status">
          {found(find, view.names)}
        </p>
        <div className={styles.steps}>
          <Button quiet onClick={() => find.step(-1)} disabled={none} title="Previous hit (Shift+Enter)">
            ↑ <span>Previous</span>
          </Button>
          <Button quiet onClick={() => find.step(1)} disabled={none} title="Next hit (Enter)">
            ↓ <span>Next</span>
          </Button>
          <Button quiet onClick={onClose} title="Close (Esc)">
            Close
          </Button>
        </div>
      </div>
    </div>
  );
}

/** `3 of 11: 4 in The Globe and Mail, 7 in Reuters (2 in folded furniture)` */
function found({ typed, hits, at, folded }: FindState, names: Readonly<Record<'left' | 'right', string>>): string {
  if (typed.trim() === '') return '';
  const { left, right } = hits.count;
  if (left + right === 0) return 'In neither of the two';
  const number = (count: number): string => counted(count, '', '').trim();
  const place = at === -1 ? '' : `${number(at + 1)} of ${number(left + right)}: `;
  const closed = [
    folded.furniture > 0 ? `${number(folded.furniture)} in folded furniture` : '',
    folded.run > 0 ? `${number(folded.run)} in folded paragraphs` : '',
  ].filter((part) => part !== '');
  const rest = closed.length === 0 ? '' : ` (${closed.join(', ')})`;
  return `${place}${number(left)} in ${names.left}, ${number(right)} in ${names.right}${rest}`;
}
