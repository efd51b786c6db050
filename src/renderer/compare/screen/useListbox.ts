import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { findTyped } from './typeAhead';

/** Milliseconds within which another letter continues the typed name. */
const TYPING_PAUSE = 700;

/** Type-ahead: letters typed without a pause form the beginning of a name. */
function useSpelling(names: readonly string[]) {
  const typed = useRef({ text: '', at: 0 });
  const isSpelling = (): boolean => typed.current.text !== '' && performance.now() - typed.current.at < TYPING_PAUSE;
  return {
    isSpelling,
    restart: (): void => {
      typed.current = { text: '', at: 0 };
    },
    /** The index of the first name that begins with the letters typed so far, or -1. */
    spell: (letter: string): number => {
      const text = isSpelling() ? typed.current.text + letter : letter;
      typed.current = { text, at: performance.now() };
      return findTyped(names, text);
    },
  };
}

interface ListboxOptions {
  /** The element that holds the button and the list; a click outside closes the list. */
  readonly box: RefObject<HTMLElement | null>;
  readonly names: readonly string[];
  /** The index of the chosen option, or -1. */
  readonly chosen: number;
  readonly onPick: (index: number) => void;
}

/** The list of a select-only combobox, as in the ARIA Authoring Practices: the focus stays on the button. */
export function useListbox({ box, names, chosen, onPick }: ListboxOptions) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const spelling = useSpelling(names);
  const last = names.length - 1;
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen, box]);

  const show = (): void => {
    spelling.restart();
    setActive(Math.max(0, chosen));
    setOpen(true);
  };
  const pick = (index: number): void => {
    setOpen(false);
    onPick(index);
  };
  const spell = (letter: string): void => {
    const match = spelling.spell(letter);
    if (match !== -1) setActive(match);
  };
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(last, active + 1),
    ArrowUp: Math.max(0, active - 1),
    Home: 0,
    End: last,
  };
  /** Whether the key was for the open list. */
  const onOpenKey = (key: string): boolean => {
    const move = moves[key];
    if (key === 'Escape') setOpen(false);
    else if (key === 'Enter' || (key === ' ' && !spelling.isSpelling())) pick(active);
    else if (move !== undefined) setActive(move);
    else if (key.length === 1) spell(key);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Tab moves the focus on, as in any field.
    if (key === 'Tab') setOpen(false);
    if (key === 'Tab' || (isOpen ? !onOpenKey(key) : key !== 'ArrowDown' && key !== 'ArrowUp')) return;
    if (!isOpen) show();
    // An open list captures these keys: a letter selects by name and runs no command.
    event.preventDefault();
    event.stopPropagation();
  };
  return { isOpen, active, setActive, pick, onKeyDown, toggle: () => (isOpen ? setOpen(false) : show()) };
}
