/** This folder runs commands from keys, the menu and the palette, and has the undo history. */
import { useEffectEvent, useLayoutEffect } from 'react';
import type { Bridge } from '../../contract';
import {
  type CommandId,
  commandOf,
  isMainCommand,
  isOnScreen,
  type ScreenCommand,
  type ScreenName,
} from '../../contract/commands';
import { isDialogOpen } from '../ui/Dialog';
import { commandOfPress, isMac, isWriting } from './keys';

/** A handler for each command of a screen; null while the command is not available. */
export type CommandHandlers<Shown extends ScreenName> = Readonly<Record<ScreenCommand<Shown>, (() => void) | null>>;

/** Whether an element accepts typed and pasted text. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Types of input without text. */
const textless = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file', 'image'];

/** Whether an element contains editable text, so that typing in it can be undone. */
function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !target.readOnly && !textless.includes(target.type);
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable && target.ariaReadOnly !== 'true';
}

/** Whether a command is for the focused text field rather than for the screen. */
function isForField(id: CommandId): boolean {
  return (id === 'undo' || id === 'redo') && isTextField(document.activeElement);
}

/** Enter presses the focused button or follows the focused link. */
function isPressed(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('button, a') !== null;
}

interface CommandOptions<Shown extends ScreenName> {
  readonly bridge: Pick<Bridge, 'run' | 'onCommand'>;
  readonly screen: Shown;
  readonly handlers: CommandHandlers<Shown>;
  /** False while another screen is shown, when keys and menu are ignored. */
  readonly isShown: boolean;
  /** Runs a command that opens another screen. */
  readonly onOpen: (id: CommandId) => void;
}

/** The commands of a screen. */
export interface Commands {
  readonly run: (id: CommandId) => void;
  /** Whether a command is available now. */
  readonly canRun: (id: CommandId) => boolean;
}

/** Handles the keys and the application menu while the screen is shown. */
export function useCommands<Shown extends ScreenName>(options: CommandOptions<Shown>): Commands {
  const { bridge, screen, handlers, isShown, onOpen } = options;
  const run = (id: CommandId): void => {
    // The browser keeps the undo history of a field; this is the only way for a page to use it.
    if (isForField(id)) document.execCommand(id);
    else if (isMainCommand(id)) void bridge.run(id);
    else if (isOnScreen(id, screen)) handlers[id]?.();
    else if (commandOf(id).opens !== undefined) onOpen(id);
  };
  const canRun = (id: CommandId): boolean => {
    if (isMainCommand(id)) return true;
    return isOnScreen(id, screen) ? handlers[id] !== null : commandOf(id).opens !== undefined;
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const id = commandOfPress(event, isMac);
    if (id === undefined || event.defaultPrevented || isDialogOpen()) return;
    if (isForField(id) || (isWriting(event) && isField(event.target)) || isPressed(event)) return;
    // Also keeps the menu from running the same command a second time.
    event.preventDefault();
    run(id);
  });
  const onCommand = useEffectEvent((id: CommandId): void => {
    if (!isDialogOpen() || isForField(id)) run(id);
  });
  // A layout effect, so that the first frame already responds.
  useLayoutEffect(() => {
    if (!isShown) return undefined;
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listener);
    const unsubscribe = bridge.onCommand((id) => onCommand(id));
    return () => {
      document.removeEventListener('keydown', listener);
      unsubscribe();
    };
  }, [bridge, isShown]);
  return { run, canRun };
}
