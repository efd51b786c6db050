import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { paragraphs as words } from '../../../messages/library/article';
import { SafeText } from '../../ui/SafeText';
import styles from './Paragraphs.module.css';
import { useWordHighlight } from './useWordHighlight';

interface Props {
  readonly text: string;
  /** The number of the paragraph, from 1. */
  readonly number: number;
  /** Whether Tab leads here, as it does to one of all paragraphs. */
  readonly isActive: boolean;
  readonly language: string | null;
  /** Words to highlight. */
  readonly highlighted: readonly string[];
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly ref: RefObject<HTMLDivElement | null>;
}

/** Ways to change the text. Listened to by hand: React gives the name `beforeinput` to another event. */
const REFUSED = ['beforeinput', 'drop', 'paste', 'cut'] as const;

/** The text of a paragraph, which takes a caret and no typing. */
export function ParagraphBox({ text, number, isActive, language, highlighted, onFocus, onKey, ref }: Props) {
  /** Composed text cannot be refused; another key renders the text again without it. */
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
