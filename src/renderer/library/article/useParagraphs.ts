import type { KeyboardEvent } from 'react';
import type { Correction, KeptArticle, Paragraph, Role } from '../../../contract';
import { anchorOf } from './anchor';
import { caretIn, isAtEdge } from './caret';
import type { Place } from './useRows';

interface Options {
  readonly goTo: (place: Place) => void;
  readonly onChange: (change: Correction) => Promise<KeptArticle | null>;
}

/** The ways to correct paragraphs: other labels, other bounds. */
export function useParagraphs(paragraphs: readonly Paragraph[], { goTo, onChange }: Options) {
  const assign = async (index: number, role: Role): Promise<void> => {
    const done = await onChange({ kind: 'role', at: anchorOf(paragraphs, index), role });
    if (done !== null) goTo({ paragraph: index, offset: null });
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
  const step = (index: number, by: 1 | -1, inText: boolean): void => {
    const next = paragraphs[index + by];
    if (next === undefined) return;
    goTo({ paragraph: index + by, offset: inText ? (by === 1 ? 0 : next.text.length) : null });
  };

  /** Enter, Backspace and Delete, as an editor has them. */
  const bound = (key: string, index: number, caret: number | null): boolean => {
    const isEnd = caret === (paragraphs[index]?.text.length ?? 0);
    if (key === 'Enter' && caret !== null) void split(index, caret);
    else if (key === 'Backspace' && caret === 0) void join(index - 1);
    else if (key === 'Delete' && isEnd) void join(index);
    else return false;
    return true;
  };
  /** The arrows, from one paragraph into the next. */
  const walk = (key: string, index: number, caret: number | null, text: HTMLElement): boolean => {
    const isEnd = caret === (paragraphs[index]?.text.length ?? 0);
    if ((key === 'ArrowDown' && isAtEdge(text, 'last')) || (key === 'ArrowRight' && isEnd)) step(index, 1, true);
    else if ((key === 'ArrowUp' && isAtEdge(text, 'first')) || (key === 'ArrowLeft' && caret === 0))
      step(index, -1, true);
    else return false;
    return true;
  };
  const onTextKey = (event: KeyboardEvent<HTMLElement>, index: number): void => {
    const { key, currentTarget: text } = event;
    const isCollapsed = document.getSelection()?.isCollapsed ?? true;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !isCollapsed) return;
    if (!bound(key, index, caretIn(text)) && !walk(key, index, caretIn(text), text)) return;
    event.preventDefault();
  };
  return { assign, join, step, onTextKey };
}
