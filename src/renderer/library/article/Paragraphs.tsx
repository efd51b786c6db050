import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Change, KeptArticle, Paragraph, Role } from '../../../contract';
import { SafeText } from '../../ui/SafeText';
import { anchorOf } from './anchor';
import { caretIn, isAtEdge, putCaret } from './caret';
import styles from './Paragraphs.module.css';
import { RoleMenu } from './RoleMenu';
import { isTold } from './roles';

interface Props {
  readonly article: KeptArticle;
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** The paragraph to begin at, or null for the beginning. */
  readonly at: number | null;
  readonly onChange: (change: Change) => Promise<KeptArticle | null>;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Pixels a paragraph takes about; each is measured once it is drawn. */
const paragraphHeight = 120;

/** Where the caret goes once a correction is drawn. */
interface Caret {
  readonly paragraph: number;
  /** Null for the role. */
  readonly offset: number | null;
}

/**
 * An article's paragraphs, each with its role. The caret walks in their text as in any editor, but writes nothing: Enter
 * splits the paragraph there, Backspace at its beginning and Delete at its end join it with its neighbour. Of a long article only what is in sight is
 * on the page.
 */
export function Paragraphs({ article, scroller, at, onChange, onUndo, onRedo }: Props) {
  const { paragraphs } = article.article;
  const [active, setActive] = useState(at ?? 0);
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<Caret | null>(null);
  const [margin, setMargin] = useState(0);
  const rows = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => paragraphHeight,
    overscan: 6,
    scrollMargin: margin,
    // The paragraph that has the focus is never taken away from under it.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return active >= paragraphs.length || drawn.includes(active) ? drawn : [...drawn, active].sort((a, b) => a - b);
    },
  });

  // What stands above grows with the window: the list is where it is.
  useLayoutEffect(() => {
    const read = (): void => {
      const [box, around] = [list.current, scroller.current];
      if (box === null || around === null) return;
      setMargin(Math.round(box.getBoundingClientRect().top - around.getBoundingClientRect().top + around.scrollTop));
    };
    read();
    const observer = new ResizeObserver(read);
    if (scroller.current !== null) observer.observe(scroller.current);
    if (list.current?.parentElement) observer.observe(list.current.parentElement);
    return () => observer.disconnect();
  }, [scroller]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the article is opened
  useEffect(() => {
    if (at !== null) rows.scrollToIndex(at, { align: 'center' });
  }, []);

  const rowOf = (index: number): HTMLElement | null =>
    list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
  const focusOn = ({ paragraph, offset }: Caret): void => {
    const row = rowOf(paragraph);
    const text = row?.querySelector<HTMLElement>('[data-caret]');
    if (offset === null) row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    else if (text) putCaret(text, offset);
    row?.scrollIntoView({ block: 'nearest' });
  };
  // After each drawing: the row a caret is wanted in may come with the next one.
  useLayoutEffect(() => {
    const caret = wanted.current;
    if (caret === null || rowOf(caret.paragraph) === null || active !== caret.paragraph) return;
    wanted.current = null;
    focusOn(caret);
  });
  const goTo = (caret: Caret): void => {
    wanted.current = caret;
    setActive(caret.paragraph);
    rows.scrollToIndex(caret.paragraph, { align: 'auto' });
  };

  const split = async (index: number, offset: number): Promise<void> => {
    const text = paragraphs[index]?.text ?? '';
    if (text.slice(0, offset).trim() === '' || text.slice(offset).trim() === '') return;
    const done = await onChange({ kind: 'split', at: anchorOf(paragraphs, index), offset });
    if (done !== null) goTo({ paragraph: index + 1, offset: 0 });
  };
  const join = async (index: number): Promise<void> => {
    const [first, next] = [paragraphs[index], paragraphs[index + 1]];
    if (first === undefined || next === undefined) return;
    const done = await onChange({ kind: 'join', at: anchorOf(paragraphs, index), next: next.text });
    if (done !== null) goTo({ paragraph: index, offset: first.text.length });
  };
  const assign = async (index: number, role: Role): Promise<void> => {
    const done = await onChange({ kind: 'role', at: anchorOf(paragraphs, index), role });
    if (done !== null) goTo({ paragraph: index, offset: null });
  };
  const step = (index: number, by: 1 | -1, inText: boolean): void => {
    const next = paragraphs[index + by];
    if (next === undefined) return;
    goTo({ paragraph: index + by, offset: inText ? (by === 1 ? 0 : next.text.length) : null });
  };

  /** The caret's keys; what would write is refused. */
  const onTextKey = (event: KeyboardEvent<HTMLElement>, index: number): void => {
    const text = event.currentTarget;
    const length = paragraphs[index]?.text.length ?? 0;
    const caret = caretIn(text);
    const hasMod = event.ctrlKey || event.metaKey;
    const isPlain = !hasMod && !event.altKey && !event.shiftKey;
    const key = event.key.toLowerCase();
    const isCollapsed = document.getSelection()?.isCollapsed ?? true;
    if (event.key === 'Enter' && !hasMod) {
      if (caret !== null) void split(index, caret);
    } else if (event.key === 'Backspace' && isPlain) {
      if (caret === 0 && isCollapsed && index > 0) void join(index - 1);
    } else if (event.key === 'Delete' && isPlain) {
      if (caret === length && isCollapsed) void join(index);
    } else if (event.key === 'ArrowDown' && isPlain && isAtEdge(text, 'last')) step(index, 1, true);
    else if (event.key === 'ArrowUp' && isPlain && isAtEdge(text, 'first')) step(index, -1, true);
    else if (event.key === 'ArrowRight' && isPlain && caret === length) step(index, 1, true);
    else if (event.key === 'ArrowLeft' && isPlain && caret === 0) step(index, -1, true);
    else if (hasMod && key === 'z') (event.shiftKey ? onRedo : onUndo)();
    else if (hasMod && key === 'y') onRedo();
    else return;
    event.preventDefault();
  };

  return (
    <ol ref={list} className={styles.list} aria-label="Paragraphs" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const paragraph = paragraphs[index];
        if (paragraph === undefined) return null;
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={paragraphs.length}
            className={styles.row}
            data-quiet={isTold(paragraph.role) ? undefined : ''}
            data-role={paragraph.role}
            data-active={index === active ? '' : undefined}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <RoleMenu
              role={paragraph.role}
              name={`paragraph ${index + 1}`}
              isActive={index === active}
              onRole={(role) => void assign(index, role)}
              onStep={(by) => step(index, by, false)}
              onFocus={() => setActive(index)}
            />
            <Text
              paragraph={paragraph}
              index={index}
              isActive={index === active}
              language={article.language}
              onFocus={() => setActive(index)}
              onKey={onTextKey}
            />
            {index === active && index + 1 < paragraphs.length ? (
              <button type="button" className={styles.join} tabIndex={-1} onClick={() => void join(index)}>
                Join with next
              </button>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

interface TextProps {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly isActive: boolean;
  readonly language: string | null;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>, index: number) => void;
}

/** A paragraph's text, in which a caret can stand and nothing can be written. */
function Text({ paragraph, index, isActive, language, onFocus, onKey }: TextProps) {
  const box = useRef<HTMLDivElement>(null);
  /** What is composed cannot be refused: it is drawn away. */
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
      aria-label={`Text of paragraph ${index + 1}`}
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
