import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Gets what was typed, trimmed, when it is another text than before. */
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
  /** A note below the field, or null. */
  readonly hint?: string | null;
  readonly lang?: string | null;
  /** The sentence that says what is wrong with what is typed, or null. */
  readonly check?: (value: string) => string | null;
}

/**
 * A field that reads as print until it is written in. Enter or leaving it keeps what was typed; Escape takes it back.
 */
export function Field({ label, value, placeholder, onChange, className, hint = null, lang, check }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const text = typed ?? value;
  const wrong = typed === null ? null : (check?.(typed.trim()) ?? null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as high as its text
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const grow = (): void => {
      element.style.height = 'auto';
      element.style.height = `${element.scrollHeight}px`;
    };
    grow();
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      grow();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [text]);

  const keep = (): void => {
    const next = typed?.trim();
    if (next === undefined || wrong !== null) return;
    setTyped(null);
    if (next !== value) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') keep();
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
        maxLength={longest}
        spellCheck={false}
        dir="auto"
        lang={lang ?? undefined}
        aria-invalid={wrong === null ? undefined : true}
        aria-describedby={hint === null && wrong === null ? undefined : `${id}-hint`}
        onChange={(event) => setTyped(event.target.value.replace(/[\r\n]+/g, ' '))}
        onKeyDown={onKeyDown}
        onBlur={keep}
      />
      {hint === null && wrong === null ? null : (
        <span id={`${id}-hint`} className={styles.hint} role={wrong === null ? undefined : 'alert'}>
          {wrong ?? hint}
        </span>
      )}
    </div>
  );
}

/** UTF-16 units: a headline, not an article. */
const longest = 1000;
