import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Bridge, MenuCommand } from '../../contract';

const commands: ReadonlyMap<string, MenuCommand> = new Map([
  ['n', 'next-difference'],
  ['p', 'previous-difference'],
  ['shift+n', 'next-substance'],
  ['shift+p', 'previous-substance'],
  ['o', 'next-only'],
  ['shift+o', 'previous-only'],
  ['m', 'other-end'],
  ['i', 'inspect'],
  ['enter', 'inspect'],
  ['h', 'substance-only'],
  ['g', 'toggle-filters'],
  ['x', 'swap'],
  ['s', 'swap'],
  ['f', 'toggle-furniture'],
  ['?', 'show-keys'],
]);

function commandOf(event: KeyboardEvent): MenuCommand | undefined {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && key === 'z' && !event.altKey && !event.shiftKey) return 'undo';
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (key === 'f7') return event.shiftKey ? 'previous-difference' : 'next-difference';
  // The question mark is typed with Shift on some keyboards and without on others.
  return commands.get(event.shiftKey && key !== '?' ? `shift+${key}` : key);
}

/** Enter presses the button or follows the chip that has the focus. */
function isPressed(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('button, a') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Calls `run` for the window's keys and for the same commands from the application menu. */
export function useCommands(bridge: Bridge, run: (command: MenuCommand) => void): void {
  const latest = useRef(run);
  // Before the next key: an effect that waits for the paint would let it run the command of the page before.
  useLayoutEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (command === undefined || event.defaultPrevented || isTyping(event.target) || isPressed(event)) return;
      // A dialog has the keys to itself.
      if (document.querySelector('dialog[open]') !== null) return;
      // Also keeps the menu from running the same command a second time.
      event.preventDefault();
      // A key held down would swap back and forth faster than anyone can see.
      if (command === 'swap' && event.repeat) return;
      latest.current(command);
    };
    document.addEventListener('keydown', onKeyDown);
    const unsubscribe = bridge.onMenu((command) => latest.current(command));
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      unsubscribe();
    };
  }, [bridge]);
}
