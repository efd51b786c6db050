import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Bridge } from '../../contract';
import { type CommandId, isMainCommand, isWindowCommand, type WindowCommand } from '../../contract/commands';
import { isDialogOpen } from '../ui/Dialog';
import { commandOfPress, isMac, isWriting } from './keys';

/** Commands that only the library can do: they act on what is chosen in it. */
export const libraryOnly = [
  'show-comparison',
  'open-story',
  'keep-story',
  'rename-story',
  'merge-story',
  'delete-story',
  'compare-articles',
  'move-articles',
  'split-articles',
  'delete-articles',
] as const satisfies readonly WindowCommand[];

type LibraryOnly = (typeof libraryOnly)[number];

/** Commands by which the library is shown, each for something else. */
export type LibraryDoor =
  | 'show-library'
  | 'search-library'
  | 'import-files'
  | 'import-folder'
  | 'import-address'
  | 'paste-article'
  | 'keep-sample';

type Handlers<Id extends WindowCommand> = Readonly<Record<Id, (() => void) | null>>;

/** A handler for each command of the window; null while there is nothing to do it with. */
export type WindowHandlers = Handlers<WindowCommand>;
export type LibraryHandlers = Handlers<LibraryDoor | LibraryOnly>;
export type CompareHandlers = Handlers<Exclude<WindowCommand, LibraryDoor | LibraryOnly>>;

/** Whether something that has the focus takes what is typed and pasted. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Inputs without text in them. */
const textless = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file', 'image'];

/** Whether an element holds text that a person can change, so that typing in it can be undone. */
function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !target.readOnly && !textless.includes(target.type);
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable && target.ariaReadOnly !== 'true';
}

/** Whether a command is for the text field that has the focus, and not for what was done in the window. */
function isForField(id: CommandId): boolean {
  return (id === 'undo' || id === 'redo') && isTextField(document.activeElement);
}

/** Enter presses the button or follows the chip that has the focus. */
function isPressed(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('button, a') !== null;
}

/** Answers the keys and the application menu while its screen is shown; returns what does a command by its name. */
export function useCommands(bridge: Bridge, handlers: WindowHandlers, isShown: boolean): (id: CommandId) => void {
  const latest = useRef(handlers);
  // Before the next key: an effect that waits for the paint would let it run the command of the page before.
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const run = useCallback(
    (id: CommandId): void => {
      // The browser keeps what was typed in a field, and this is how a page asks for it back.
      if (isForField(id)) document.execCommand(id);
      else if (isWindowCommand(id)) latest.current[id]?.();
      else if (isMainCommand(id)) void bridge.run(id);
    },
    [bridge],
  );
  // From the first frame on: what is seen answers.
  useLayoutEffect(() => {
    if (!isShown) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const id = commandOfPress(event, isMac);
      if (id === undefined || event.defaultPrevented || isDialogOpen()) return;
      if (isForField(id) || (isWriting(event) && isField(event.target)) || isPressed(event)) return;
      // Also keeps the menu from running the same command a second time.
      event.preventDefault();
      run(id);
    };
    document.addEventListener('keydown', onKeyDown);
    const unsubscribe = bridge.onCommand((id) => {
      if (!isDialogOpen() || isForField(id)) run(id);
    });
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      unsubscribe();
    };
  }, [bridge, run, isShown]);
  return run;
}
