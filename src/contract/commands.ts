/**
 * Everything a person can ask for by key, menu or palette: one table, from which the key handler, the application menu,
 * the sheet of keys and the palette are made. A new command is one entry here; the compiler then asks for its words and
 * for its handler, in the window or in main.
 */
import { type CommandWords, choiceLabels, commandWords } from '../messages/commands';

/** The menus of the application, from left to right. */
export type MenuName = 'file' | 'edit' | 'view' | 'go' | 'help';

/** A menu inside a menu, of whose entries one is in force. */
export type MenuChoice = keyof typeof choiceLabels;

/** A command, wherever it is shown. Its words are in messages/commands.ts. */
export interface Command {
  /** The menu that has it; null for a command that is only in the palette, since only the library can do it. */
  readonly menu: MenuName | null;
  /** Entries of a menu with different numbers have a line between them. */
  readonly section: number;
  /**
   * The keys it answers to, as they are shown; the first is the one in the menu. Named as Electron names them, but for
   * `Mod`: Command on macOS, Control elsewhere.
   */
  readonly keys: readonly string[];
  /** Keys it answers to as well but that are not worth showing: other places of the same sign. */
  readonly also?: readonly string[];
  /** Whether its keys act only in the list that has the focus, which answers them itself. */
  readonly isKeyOfList?: boolean;
  /** The menu inside the menu that has it. */
  readonly choiceOf?: MenuChoice;
  /** Who does it. */
  readonly by: 'window' | 'main';
  /** Whether a key held down does it again and again. */
  readonly repeats?: boolean;
}

const theme = { menu: 'view', section: 3, keys: [], choiceOf: 'theme', by: 'main' } as const;

/** A command that acts on what is chosen in the library. */
const ofLibrary = { menu: null, section: 0, keys: [], by: 'window' } as const;

/** All commands, in the order in which menus, sheet and palette show them. */
export const commands = {
  'open-files': { menu: 'file', section: 1, keys: ['Mod+O'], by: 'main' },
  'import-files': { menu: 'file', section: 2, keys: ['Mod+I'], by: 'window' },
  'import-folder': { menu: 'file', section: 2, keys: [], by: 'window' },
  'import-address': { menu: 'file', section: 2, keys: ['Mod+Shift+I'], by: 'window' },
  'paste-article': { menu: 'file', section: 2, keys: ['Mod+Shift+V'], by: 'window' },
  'keep-sample': { menu: 'file', section: 2, keys: [], by: 'window' },
  print: { menu: 'file', section: 3, keys: ['Mod+P'], by: 'main' },
  'save-pdf': { menu: 'file', section: 3, keys: [], by: 'main' },
  undo: { menu: 'edit', section: 0, keys: ['Mod+Z'], by: 'window' },
  redo: { menu: 'edit', section: 0, keys: ['Mod+Shift+Z'], also: ['Mod+Y'], by: 'window' },
  find: { menu: 'edit', section: 1, keys: ['Mod+F'], by: 'window' },
  'find-next': { menu: 'edit', section: 1, keys: ['F3'], also: ['Mod+G'], by: 'window', repeats: true },
  'find-previous': {
    menu: 'edit',
    section: 1,
    keys: ['Shift+F3'],
    also: ['Mod+Shift+G'],
    by: 'window',
    repeats: true,
  },
  'search-library': { menu: 'edit', section: 1, keys: ['Mod+Shift+F'], by: 'window' },
  'break-link': { menu: 'edit', section: 2, keys: ['B'], by: 'window' },
  'make-link': { menu: 'edit', section: 2, keys: ['K'], by: 'window' },
  'list-decisions': { menu: 'edit', section: 2, keys: ['D'], by: 'window' },
  'show-library': { menu: 'view', section: 0, keys: ['Mod+L'], by: 'window' },
  'show-comparison': { menu: 'view', section: 0, keys: [], by: 'window' },
  'show-palette': { menu: 'view', section: 1, keys: ['Mod+K'], also: ['Mod+Shift+P'], by: 'window' },
  inspect: { menu: 'view', section: 1, keys: ['I', 'Enter'], by: 'window' },
  'toggle-filters': { menu: 'view', section: 1, keys: ['G'], by: 'window' },
  'toggle-layout': { menu: 'view', section: 2, keys: ['L'], by: 'window' },
  'toggle-together': { menu: 'view', section: 2, keys: ['Y'], by: 'window' },
  swap: { menu: 'view', section: 2, keys: ['X', 'S'], by: 'window' },
  'substance-only': { menu: 'view', section: 2, keys: ['H'], by: 'window' },
  'toggle-furniture': { menu: 'view', section: 2, keys: ['F'], by: 'window' },
  'text-larger': { menu: 'view', section: 3, keys: ['Mod+Plus'], also: ['Mod+='], by: 'main', repeats: true },
  'text-smaller': { menu: 'view', section: 3, keys: ['Mod+-'], also: ['Mod+_'], by: 'main', repeats: true },
  'text-normal': { menu: 'view', section: 3, keys: ['Mod+0'], by: 'main' },
  'theme-system': theme,
  'theme-light': theme,
  'theme-dark': theme,
  'theme-contrast': theme,
  'next-difference': { menu: 'go', section: 1, keys: ['N', 'F7'], by: 'window', repeats: true },
  'previous-difference': { menu: 'go', section: 1, keys: ['P', 'Shift+F7'], by: 'window', repeats: true },
  'next-substance': { menu: 'go', section: 2, keys: ['Shift+N'], by: 'window', repeats: true },
  'previous-substance': { menu: 'go', section: 2, keys: ['Shift+P'], by: 'window', repeats: true },
  'next-only': { menu: 'go', section: 2, keys: ['O'], by: 'window', repeats: true },
  'previous-only': { menu: 'go', section: 2, keys: ['Shift+O'], by: 'window', repeats: true },
  'other-end': { menu: 'go', section: 3, keys: ['M'], by: 'window' },
  'show-keys': { menu: 'help', section: 1, keys: ['?'], by: 'window' },
  'open-story': ofLibrary,
  'keep-story': ofLibrary,
  'rename-story': { ...ofLibrary, keys: ['F2'], isKeyOfList: true },
  'merge-story': ofLibrary,
  'delete-story': { ...ofLibrary, keys: ['Delete'], isKeyOfList: true },
  'compare-articles': ofLibrary,
  'move-articles': ofLibrary,
  'split-articles': ofLibrary,
  'delete-articles': { ...ofLibrary, keys: ['Delete'], isKeyOfList: true },
} as const satisfies Readonly<Record<keyof typeof commandWords, Command>>;

type Table = typeof commands;

/** The name of a command. */
export type CommandId = keyof Table;

/** The commands the window does; the menu passes them on to it. */
export type WindowCommand = { [Id in CommandId]: Table[Id]['by'] extends 'window' ? Id : never }[CommandId];

/** The commands main does; the window passes them on to it. */
export type MainCommand = Exclude<CommandId, WindowCommand>;

/** All names, in the table's order. */
export const commandIds = Object.keys(commands) as readonly CommandId[];

/** The entry of a command. */
export function commandOf(id: CommandId): Command {
  return commands[id];
}

/** The label of a command in a menu: the letter after & is its access key. */
export function labelOf(id: CommandId): string {
  return commandWords[id].label;
}

/** The name of a command outside of a menu: `Theme: Dark`. */
export function titleOf(id: CommandId): string {
  const { choiceOf } = commandOf(id);
  const label = labelOf(id);
  return (choiceOf === undefined ? label : `${choiceLabels[choiceOf]}: ${label}`).replaceAll('&', '');
}

/** Other words by which people look for a command, in lower case. */
export function searchWordsOf(id: CommandId): CommandWords['search'] {
  return commandWords[id].search;
}

/** Whether it is the window that does a command. */
export function isWindowCommand(id: CommandId): id is WindowCommand {
  return commandOf(id).by === 'window';
}

/** Whether it is main that does a command; also the check of what the window asks main for. */
export function isMainCommand(id: string): id is MainCommand {
  return Object.hasOwn(commands, id) && commandOf(id as CommandId).by === 'main';
}
