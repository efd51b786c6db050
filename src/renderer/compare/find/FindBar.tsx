import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react';
import { find as words } from '../../../messages/compare/page';
import type { ReadingOrder } from '../../../viewmodel/search/search';
import { Button } from '../../ui/Button';
import { useShared } from '../state/ViewContext';
import styles from './FindBar.module.css';
import { type FindState, useFind } from './useFind';

/** The methods that commands call on the open bar. */
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
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // Where it sticks is in sight; where it is in the page may not be.
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
    <div role="search" className={styles.bar} aria-label={words.region} onKeyDown={onKeyDown}>
      <div className={styles.inner}>
        <input
          ref={field}
          className={styles.field}
          type="text"
          aria-label={words.region}
          aria-describedby={`${id}-found`}
          placeholder={words.region}
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
          {words.wholeWords}
        </label>
        <p className={styles.found} id={`${id}-found`} role="status">
          {found(find, view.names)}
        </p>
        <div className={styles.steps}>
          <Button quiet onClick={() => find.step(-1)} disabled={none} title={words.previousTitle}>
            ↑ <span>{words.previous}</span>
          </Button>
          <Button quiet onClick={() => find.step(1)} disabled={none} title={words.nextTitle}>
            ↓ <span>{words.next}</span>
          </Button>
          <Button quiet onClick={onClose} title={words.closeTitle}>
            {words.close}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** `3 of 11: 4 in The Globe and Mail, 7 in Reuters (2 in hidden page clutter)` */
function found({ typed, hits, at, folded }: FindState, names: Readonly<Record<'left' | 'right', string>>): string {
  if (typed.trim() === '') return '';
  const { left, right } = hits.count;
  if (left + right === 0) return words.none;
  const counts = words.counts({ left, leftName: names.left, right, rightName: names.right });
  const said = at === -1 ? counts : words.at({ at: at + 1, of: left + right, counts });
  const closed = [
    folded.furniture > 0 ? words.inClutter({ count: folded.furniture }) : '',
    folded.run > 0 ? words.inFolds({ count: folded.run }) : '',
  ].filter((part) => part !== '');
  return closed.length === 0 ? said : words.withFolded({ found: said, folded: closed.join(', ') });
}
