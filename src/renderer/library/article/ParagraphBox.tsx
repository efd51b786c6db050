import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { paragraphs as words } from '../../../messages/library/article';
import { SafeText } from '../../ui/SafeText';
import styles from './Paragraphs.module.css';
import { useWordHighlight } from './useWordHighlight';

interface Props {
  readonly text: string;
  /** The number of the paragraph, from 1. */
  readonly number: number;
  /** Whether Tab stops here (roving tab index). */
  readonly isActive: boolean;
  readonly language: string | null;
  /** Words to highlight. */
  readonly highlighted: readonly string[];
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly ref: RefObject<HTMLDivElement | null>;
}

/** Events that change the text. Added by hand, because React uses the name `beforeinput` for another event. */
const REFUSED = ['beforeinput', 'drop', 'paste', 'cut'] as const;

/** The text of a paragraph, with a caret but read-only. */
export function ParagraphBox({ text, number, isActive, language, highlighted, onFocus, onKey, ref }: Props) {
  /** Composed text cannot be prevented; changing this key rerenders the text without it. */
  const [composed, setComposed] = useState(0);
  useWordHighlight(ref, highlighted);
  useEffect(() => {
    const refuse = (event: Event): void => event.preventDefault();
    const element = ref.current;
    for (const name of REFUSED) element?.addEventListener(name, refuse);
    return () => {
      for (const name of REFUSED) element?.removeEventListener(name, refuse);
    };
  }, [ref]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a read-only textarea shows no caret
    <div
      ref={ref}
      className={styles.text}
      role="textbox"
      aria-multiline="true"
      aria-readonly="true"
      aria-label={words.text({ number })}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      tabIndex={isActive ? 0 : -1}
      lang={language ?? undefined}
      dir="auto"
      onFocus={onFocus}
      onCompositionEnd={() => setComposed((count) => count + 1)}
      onKeyDown={onKey}
    >
      <SafeText key={composed} text={text} />
    </div>
  );
}
