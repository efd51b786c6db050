import { type KeyboardEvent, useCallback, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Paragraph, Role } from '../../../contract';
import { isStoryText } from '../../../engine/reader';
import { paragraphs as words } from '../../../messages/library/article';
import { putCaret } from './caret';
import { ParagraphBox } from './ParagraphBox';
import styles from './Paragraphs.module.css';
import { RoleMenu } from './RoleMenu';
import type { CaretTarget } from './useParagraphRows';

interface Props {
  readonly paragraph: Paragraph;
  readonly index: number;
  /** The number of paragraphs in the article. */
  readonly count: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly language: string | null;
  /** Words to highlight. */
  readonly highlighted: readonly string[];
  /** Whether Tab stops here (roving tab index). */
  readonly isActive: boolean;
  /** Where in this paragraph to move the focus; null for nowhere. */
  readonly target: CaretTarget | null;
  readonly measure: (row: HTMLLIElement | null) => void;
  /** Called when the focus is at the target. */
  readonly onReached: () => void;
  readonly onFocus: () => void;
  readonly onRole: (role: Role) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onTextKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onJoin: () => void;
}

/** A paragraph with its label, and a button to join it with the next one. */
export function ParagraphRow(props: Props) {
  const { paragraph, index, count, target, isActive, measure, onFocus } = props;
  const row = useRef<HTMLLIElement>(null);
  const label = useRef<HTMLButtonElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const setRow = useCallback(
    (element: HTMLLIElement | null) => {
      row.current = element;
      measure(element);
    },
    [measure],
  );
  const reach = useEffectEvent(({ offset }: CaretTarget): void => {
    if (offset === null) label.current?.focus({ preventScroll: true });
    else if (text.current !== null) putCaret(text.current, offset);
    row.current?.scrollIntoView({ block: 'nearest' });
    props.onReached();
  });
  useLayoutEffect(() => {
    if (target !== null) reach(target);
  }, [target]);
  return (
    <li
      ref={setRow}
      data-index={index}
      aria-posinset={index + 1}
      aria-setsize={count}
      className={styles.row}
      data-quiet={isStoryText(paragraph.role) ? undefined : ''}
      data-role={paragraph.role}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <RoleMenu
        button={label}
        role={paragraph.role}
        name={words.name({ number: index + 1 })}
        isActive={isActive}
        onRole={props.onRole}
        onStep={props.onStep}
        onFocus={onFocus}
      />
      <ParagraphBox
        ref={text}
        text={paragraph.text}
        number={index + 1}
        isActive={isActive}
        language={props.language}
        highlighted={props.highlighted}
        onFocus={onFocus}
        onKey={props.onTextKey}
      />
      {isActive && index + 1 < count ? (
        <button type="button" className={styles.join} tabIndex={-1} onClick={props.onJoin}>
          {words.join}
        </button>
      ) : null}
    </li>
  );
}
