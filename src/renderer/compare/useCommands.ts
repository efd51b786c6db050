import { useEffect, useRef } from 'react';
import type { Bridge, MenuCommand } from '../../contract';

const commands: ReadonlyMap<string, MenuCommand> = new Map([
  ['n', 'next-difference'],
  ['p', 'previous-difference'],
  ['x', 'swap'],
  ['s', 'swap'],
  ['f', 'toggle-furniture'],
  ['l', 'toggle-layout'],
  ['y', 'toggle-together'],
  ['?', 'show-keys'],
]);

function commandOf(event: KeyboardEvent): MenuCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'F7') return event.shiftKey ? 'previous-difference' : 'next-difference';
  return commands.get(event.key.toLowerCase());
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Calls `run` for the window's keys and for the same commands from the application menu. */
export function useCommands(bridge: Bridge, run: (command: MenuCommand) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (command === undefined || event.defaultPrevented || isTyping(event.target)) return;
      // A dialog has the keys to itself.
      if (document.querySelector('dialog[open]') !== null) return;
      // Also keeps the menu from running the same command a second time.
      event.preventDefault();
      // A key held down steps on; it would swap or toggle back and forth faster than anyone can see.
      if (event.repeat && !command.endsWith('-difference')) return;
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
