import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './EditableField.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Called with the trimmed text when it differs from the value. */
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
  /** A note below the field, or null. */
  readonly hint?: string | null;
  readonly lang?: string | null;
  /** A sentence that says why the typed text is invalid, or null. */
  readonly check?: (value: string) => string | null;
}

/**
 * A field that looks like plain text until it is edited. Enter, or leaving it, saves the typed text; Escape discards
 * it.
 */
export function EditableField({ label, value, placeholder, onChange, className, hint = null, lang, check }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const text = typed ?? value;
  const problem = typed === null ? null : (check?.(typed.trim()) ?? null);

  useTextHeight(box);

  const save = (): void => {
    const next = typed?.trim();
    if (next === undefined || problem !== null) return;
    setTyped(null);
    if (next !== value) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') save();
    else if (event.key === 'Escape' && typed !== null) setTyped(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className={className === undefined ? styles.field : `${styles.field} ${className}`}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={box}
        id={id}
        rows={1}
        value={text}
        placeholder={placeholder}
        maxLength={MAX_LENGTH}
        spellCheck={false}
        dir="auto"
        lang={lang ?? undefined}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={hint === null && problem === null ? undefined : `${id}-hint`}
        onChange={(event) => setTyped(event.target.value.replace(/[\r\n]+/g, ' '))}
        onKeyDown={onKeyDown}
        onBlur={save}
      />
      {hint === null && problem === null ? null : (
        <span id={`${id}-hint`} className={styles.hint} role={problem === null ? undefined : 'alert'}>
          {problem ?? hint}
        </span>
      )}
    </div>
  );
}

/** Fits the height of a textarea to its text, whenever the text or the width changes. */
function useTextHeight(box: RefObject<HTMLTextAreaElement | null>): void {
  // After every render, because each typed letter causes one.
  useLayoutEffect(() => {
    if (box.current !== null) fitHeight(box.current);
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      // Fitting the height resizes the element as well.
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      fitHeight(element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
}

function fitHeight(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight}px`;
}

/** UTF-16 units: a headline, not an article. */
const MAX_LENGTH = 1000;
