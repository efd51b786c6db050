/**
 * Every command that a key, the menu or the palette can run. The key handler, the application menu, the sheet of
 * keyboard shortcuts and the palette are all made from this one table. A new command is one entry here; the compiler
 * then requires its words, and a handler on each of its screens or in main.
 */
import { type CommandWords, choiceLabels, commandWords } from '../messages/commands';

/** The menus of the application, from left to right. */
export type MenuName = 'file' | 'edit' | 'view' | 'go' | 'help';

/** A submenu, one of whose entries is selected. */
export type MenuChoice = keyof typeof choiceLabels;

/** A screen of the window. One is shown at a time. */
export type ScreenName = 'compare' | 'library';

/** A command. Its words are in messages/commands.ts. */
export interface Command {
  /**
   * The menu it is in; null for a command that is only in the palette, because it acts on a selection in the library.
   */
  readonly menu: MenuName | null;
  /** Entries of a menu with different numbers are separated by a line. */
  readonly section: number;
  /**
   * The keys that run it, as they are shown; the menu shows the first. Electron's names for keys, except `Mod`: Command
   * on macOS, Control elsewhere.
   */
  readonly keys: readonly string[];
  /** More keys that run it but are not worth showing: other positions of the same character. */
  readonly also?: readonly string[];
  /** Whether its keys act only in the focused list, which handles them itself. */
  readonly isKeyOfList?: boolean;
  /** The submenu it is in. */
  readonly choiceOf?: MenuChoice;
  /** The screens that can run it; 'main' for a command that the main process runs on any screen. */
  readonly screens: 'main' | readonly ScreenName[];
  /** The screen to switch to when the current one cannot run it; absent if it then does nothing. */
  readonly opens?: ScreenName;
  /** Whether holding the key down repeats it. */
  readonly repeats?: boolean;
}

const theme = { menu: 'view', section: 3, keys: [], choiceOf: 'theme', screens: 'main' } as const;

const inCompare = ['compare'] as const;
const inLibrary = ['library'] as const;
const everywhere = ['compare', 'library'] as const;

/** A command that acts on the selection in the library. */
const ofLibrary = { menu: null, section: 0, keys: [], screens: inLibrary } as const;

/** All commands, in the order in which menus, sheet and palette show them. */
export const commands = {
  'open-files': { menu: 'file', section: 1, keys: ['Mod+O'], screens: 'main' },
  'import-files': { menu: 'file', section: 2, keys: ['Mod+I'], screens: inLibrary, opens: 'library' },
  'import-folder': { menu: 'file', section: 2, keys: [], screens: inLibrary, opens: 'library' },
  'import-address': { menu: 'file', section: 2, keys: ['Mod+Shift+I'], screens: inLibrary, opens: 'library' },
  'paste-article': { menu: 'file', section: 2, keys: ['Mod+Shift+V'], screens: inLibrary, opens: 'library' },
  'keep-sample': { menu: 'file', section: 2, keys: [], screens: inLibrary, opens: 'library' },
  print: { menu: 'file', section: 3, keys: ['Mod+P'], screens: 'main' },
  'save-pdf': { menu: 'file', section: 3, keys: [], screens: 'main' },
  undo: { menu: 'edit', section: 0, keys: ['Mod+Z'], screens: everywhere },
  redo: { menu: 'edit', section: 0, keys: ['Mod+Shift+Z'], also: ['Mod+Y'], screens: everywhere },
  find: { menu: 'edit', section: 1, keys: ['Mod+F'], screens: inCompare },
  'find-next': { menu: 'edit', section: 1, keys: ['F3'], also: ['Mod+G'], screens: inCompare, repeats: true },
  'find-previous': {
    menu: 'edit',
    section: 1,
    keys: ['Shift+F3'],
    also: ['Mod+Shift+G'],
    screens: inCompare,
    repeats: true,
  },
  'search-library': { menu: 'edit', section: 1, keys: ['Mod+Shift+F'], screens: inLibrary, opens: 'library' },
  'break-link': { menu: 'edit', section: 2, keys: ['B'], screens: inCompare },
  'make-link': { menu: 'edit', section: 2, keys: ['K'], screens: inCompare },
  'list-decisions': { menu: 'edit', section: 2, keys: ['D'], screens: inCompare },
  'show-library': { menu: 'view', section: 0, keys: ['Mod+L'], screens: inLibrary, opens: 'library' },
  'show-comparison': { menu: 'view', section: 0, keys: [], screens: inLibrary },
  'show-palette': { menu: 'view', section: 1, keys: ['Mod+K'], also: ['Mod+Shift+P'], screens: everywhere },
  inspect: { menu: 'view', section: 1, keys: ['I', 'Enter'], screens: inCompare },
  'toggle-filters': { menu: 'view', section: 1, keys: ['G'], screens: inCompare },
  'toggle-layout': { menu: 'view', section: 2, keys: ['L'], screens: inCompare },
  'toggle-together': { menu: 'view', section: 2, keys: ['Y'], screens: inCompare },
  swap: { menu: 'view', section: 2, keys: ['X', 'S'], screens: inCompare },
  'substance-only': { menu: 'view', section: 2, keys: ['H'], screens: inCompare },
  'toggle-clutter': { menu: 'view', section: 2, keys: ['F'], screens: inCompare },
  'text-larger': { menu: 'view', section: 3, keys: ['Mod+Plus'], also: ['Mod+='], screens: 'main', repeats: true },
  'text-smaller': { menu: 'view', section: 3, keys: ['Mod+-'], also: ['Mod+_'], screens: 'main', repeats: true },
  'text-normal': { menu: 'view', section: 3, keys: ['Mod+0'], screens: 'main' },
  'theme-system': theme,
  'theme-light': theme,
  'theme-dark': theme,
  'theme-contrast': theme,
  'next-difference': { menu: 'go', section: 1, keys: ['N', 'F7'], screens: inCompare, repeats: true },
  'previous-difference': { menu: 'go', section: 1, keys: ['P', 'Shift+F7'], screens: inCompare, repeats: true },
  'next-substance': { menu: 'go', section: 2, keys: ['Shift+N'], screens: inCompare, repeats: true },
  'previous-substance': { menu: 'go', section: 2, keys: ['Shift+P'], screens: inCompare, repeats: true },
  'next-only': { menu: 'go', section: 2, keys: ['O'], screens: inCompare, repeats: true },
  'previous-only': { menu: 'go', section: 2, keys: ['Shift+O'], screens: inCompare, repeats: true },
  'other-end': { menu: 'go', section: 3, keys: ['M'], screens: inCompare },
  'show-keys': { menu: 'help', section: 1, keys: ['?'], screens: everywhere },
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

type CommandTable = typeof commands;

/** The name of a command. */
export type CommandId = keyof CommandTable;

/** The commands that run in the window; the menu forwards them to it. */
export type WindowCommand = { [Id in CommandId]: CommandTable[Id]['screens'] extends 'main' ? never : Id }[CommandId];

/** The commands that run in the main process; the window forwards them to it. */
export type MainCommand = Exclude<CommandId, WindowCommand>;

/** The commands that a screen can run. */
export type ScreenCommand<Shown extends ScreenName> = {
  [Id in WindowCommand]: Shown extends CommandTable[Id]['screens'][number] ? Id : never;
}[WindowCommand];

/** The commands that switch to a screen from any other one, and run there. */
export type OpeningCommand<Opened extends ScreenName> = {
  [Id in WindowCommand]: CommandTable[Id] extends { readonly opens: Opened } ? Id : never;
}[WindowCommand];

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

/** The name of a command outside a menu: `Theme: Dark`. */
export function titleOf(id: CommandId): string {
  const { choiceOf } = commandOf(id);
  const label = labelOf(id);
  return (choiceOf === undefined ? label : `${choiceLabels[choiceOf]}: ${label}`).replaceAll('&', '');
}

/** Other words that find a command in the palette, in lower case. */
export function searchWordsOf(id: CommandId): CommandWords['search'] {
  return commandWords[id].search;
}

/** Whether a command runs in the window. */
export function isWindowCommand(id: CommandId): id is WindowCommand {
  return commandOf(id).screens !== 'main';
}

/** Whether a screen can run a command. */
export function isOnScreen<Shown extends ScreenName>(id: CommandId, screen: Shown): id is ScreenCommand<Shown> {
  const { screens } = commandOf(id);
  return screens !== 'main' && screens.includes(screen);
}

/** Whether a command switches from any other screen to `opened` and runs there. */
export function isOpening<Opened extends ScreenName>(id: CommandId, opened: Opened): id is OpeningCommand<Opened> {
  return commandOf(id).opens === opened;
}

/** Whether a command runs in the main process; main also checks the window's requests with it. */
export function isMainCommand(id: string): id is MainCommand {
  return Object.hasOwn(commands, id) && commandOf(id as CommandId).screens === 'main';
}
