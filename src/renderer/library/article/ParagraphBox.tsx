import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Paragraph } from '../../../contract';
import { paragraphs as words } from '../../../messages/library/article';
import { SafeText } from '../../ui/SafeText';
import styles from './Paragraphs.module.css';

interface Props {
  readonly paragraph: Paragraph;
  readonly index: number;
  /** Whether Tab leads here: of all paragraphs one has it. */
  readonly isActive: boolean;
  readonly language: string | null;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>, index: number) => void;
}

/** A paragraph's text, in which a caret can stand and nothing can be written. */
export function ParagraphBox({ paragraph, index, isActive, language, onFocus, onKey }: Props) {
  const box = useRef<HTMLDivElement>(null);
  /** Composed text cannot be refused, so the box is drawn again without it. */
  const [composed, setComposed] = useState(0);
  // As React has it, `beforeinput` is another event.
  useEffect(() => {
    const refuse = (event: Event): void => event.preventDefault();
    const element = box.current;
    for (const name of refused) element?.addEventListener(name, refuse);
    return () => {
      for (const name of refused) element?.removeEventListener(name, refuse);
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea shows no caret where it may not be written in
    <div
      ref={box}
      className={styles.text}
      data-caret=""
      role="textbox"
      aria-multiline="true"
      aria-readonly="true"
      aria-label={words.text({ number: index + 1 })}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      tabIndex={isActive ? 0 : -1}
      lang={language ?? undefined}
      dir="auto"
      onFocus={onFocus}
      onCompositionEnd={() => setComposed((count) => count + 1)}
      onKeyDown={(event) => onKey(event, index)}
    >
      <SafeText key={composed} text={paragraph.text} />
    </div>
  );
}

const refused = ['beforeinput', 'drop', 'paste', 'cut'] as const;
