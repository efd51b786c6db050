import type { KeyboardEvent } from 'react';
import type { Correction, KeptArticle, Paragraph, Role } from '../../../contract';
import { anchorOf } from './anchor';
import { caretIn, isAtEdge } from './caret';
import type { CaretTarget } from './useParagraphRows';

interface EditOptions {
  readonly goTo: (target: CaretTarget) => void;
  readonly onCorrect: (correction: Correction) => Promise<KeptArticle | null>;
}

/** The edits of paragraphs (relabel, split, join) and their keys. */
export function useParagraphEdits(paragraphs: readonly Paragraph[], { goTo, onCorrect }: EditOptions) {
  const assign = async (index: number, role: Role): Promise<void> => {
    const corrected = await onCorrect({ kind: 'role', at: anchorOf(paragraphs, index), role });
    if (corrected !== null) goTo({ paragraph: index, offset: null });
  };
  const split = async (index: number, offset: number): Promise<void> => {
    const text = paragraphs[index]?.text ?? '';
    if (text.slice(0, offset).trim() === '' || text.slice(offset).trim() === '') return;
    const corrected = await onCorrect({ kind: 'split', at: anchorOf(paragraphs, index), offset });
    if (corrected !== null) goTo({ paragraph: index + 1, offset: 0 });
  };
  const join = async (index: number): Promise<void> => {
    const [first, next] = [paragraphs[index], paragraphs[index + 1]];
    if (first === undefined || next === undefined) return;
    const corrected = await onCorrect({ kind: 'join', at: anchorOf(paragraphs, index), next: next.text });
    if (corrected !== null) goTo({ paragraph: index, offset: first.text.length });
  };
  const step = (index: number, by: 1 | -1, isInText: boolean): void => {
    const next = paragraphs[index + by];
    if (next === undefined) return;
    goTo({ paragraph: index + by, offset: isInText ? (by === 1 ? 0 : next.text.length) : null });
  };

  /** Enter, Backspace and Delete split and join, as in any editor. Returns whether the key was handled. */
  const editByKey = (key: string, index: number, caret: number | null): boolean => {
    const isEnd = caret === (paragraphs[index]?.text.length ?? 0);
    if (key === 'Enter' && caret !== null) void split(index, caret);
    else if (key === 'Backspace' && caret === 0) void join(index - 1);
    else if (key === 'Delete' && isEnd) void join(index);
    else return false;
    return true;
  };
  /** The arrow keys move from one paragraph into the next. Returns whether the key was handled. */
  const moveByKey = (key: string, index: number, text: HTMLElement): boolean => {
    const caret = caretIn(text);
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
    if (editByKey(key, index, caretIn(text)) || moveByKey(key, index, text)) event.preventDefault();
  };
  return { assign, join, step, onTextKey };
}
