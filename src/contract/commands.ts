/**
 * Everything a person can ask for by key, menu or palette: one table, from which the key handler, the application menu,
 * the sheet of keys and the palette are made. A new command is one entry here and one handler, in the window or in main;
 * the compiler asks for the handler.
 */

/** The menus of the application, from left to right. */
export type MenuName = 'file' | 'edit' | 'view' | 'go' | 'help';

/** What a command is, whoever shows it. */
export interface Command {
  /** As menus have it: the letter after & is its access key. */
  readonly label: string;
  readonly menu: MenuName;
  /** Entries of a menu with different numbers have a line between them. */
  readonly section: number;
  /**
   * The keys it answers to, as they are shown; the first stands in the menu. Named as Electron names them, but for `Mod`:
   * Command on macOS, Control elsewhere.
   */
  readonly keys: readonly string[];
  /** Keys it answers to as well but that are not worth showing: other places of the same sign. */
  readonly also?: readonly string[];
  /** The menu inside the menu that it stands in, one of several of which one holds. */
  readonly choiceOf?: string;
  /** Who does it. */
  readonly by: 'window' | 'main';
  /** Whether a key held down does it again and again. */
  readonly repeats?: boolean;
}

/** One of the themes. */
function themed<Label extends string>(label: Label) {
  return { label, menu: 'view', section: 2, keys: [], choiceOf: '&Theme', by: 'main' } as const;
}

/** All commands, in the order in which menus and sheet show them. */
export const commands = {
  'open-files': { label: '&Open articles…', menu: 'file', section: 1, keys: ['Mod+O'], by: 'main' },
  'import-files': { label: '&Import files…', menu: 'file', section: 2, keys: ['Mod+I'], by: 'window' },
  'import-folder': { label: 'Import a fo&lder…', menu: 'file', section: 2, keys: [], by: 'window' },
  'import-address': {
    label: 'Import from an &address…',
    menu: 'file',
    section: 2,
    keys: ['Mod+Shift+I'],
    by: 'window',
  },
  'paste-article': { label: 'Import what is &copied', menu: 'file', section: 2, keys: ['Mod+Shift+V'], by: 'window' },
  'keep-sample': { label: 'Bring the sample story &back', menu: 'file', section: 2, keys: [], by: 'window' },
  print: { label: '&Print…', menu: 'file', section: 3, keys: ['Mod+P'], by: 'main' },
  'save-pdf': { label: 'Save as P&DF…', menu: 'file', section: 3, keys: [], by: 'main' },
  find: { label: '&Find in both columns', menu: 'edit', section: 1, keys: ['Mod+F'], by: 'window' },
  'find-next': {
    label: 'Find n&ext',
    menu: 'edit',
    section: 1,
    keys: ['F3'],
    also: ['Mod+G'],
    by: 'window',
    repeats: true,
  },
  'find-previous': {
    label: 'Find pre&vious',
    menu: 'edit',
    section: 1,
    keys: ['Shift+F3'],
    also: ['Mod+Shift+G'],
    by: 'window',
    repeats: true,
  },
  'break-link': { label: '&Break a link…', menu: 'edit', section: 2, keys: ['B'], by: 'window' },
  'make-link': { label: '&Make a link…', menu: 'edit', section: 2, keys: ['K'], by: 'window' },
  'list-decisions': { label: 'Links decided by &hand…', menu: 'edit', section: 2, keys: ['D'], by: 'window' },
  'show-palette': {
    label: 'Command p&alette',
    menu: 'view',
    section: 1,
    keys: ['Mod+K'],
    also: ['Mod+Shift+P'],
    by: 'window',
  },
  'next-difference': {
    label: '&Next difference',
    menu: 'go',
    section: 1,
    keys: ['N', 'F7'],
    by: 'window',
    repeats: true,
  },
  'previous-difference': {
    label: '&Previous difference',
    menu: 'go',
    section: 1,
    keys: ['P', 'Shift+F7'],
    by: 'window',
    repeats: true,
  },
  'next-substance': {
    label: 'Next figure, name, quotation or &attribution',
    menu: 'go',
    section: 2,
    keys: ['Shift+N'],
    by: 'window',
    repeats: true,
  },
  'previous-substance': {
    label: 'Previous figure, name, &quotation or attribution',
    menu: 'go',
    section: 2,
    keys: ['Shift+P'],
    by: 'window',
    repeats: true,
  },
  'next-only': {
    label: 'Next paragraph &only one has',
    menu: 'go',
    section: 2,
    keys: ['O'],
    by: 'window',
    repeats: true,
  },
  'previous-only': {
    label: 'Previous paragraph only on&e has',
    menu: 'go',
    section: 2,
    keys: ['Shift+O'],
    by: 'window',
    repeats: true,
  },
  'other-end': { label: '&Both ends of a move', menu: 'go', section: 3, keys: ['M'], by: 'window' },
  'show-library': { label: '&Library or comparison', menu: 'view', section: 0, keys: ['Mod+L'], by: 'window' },
  'search-library': { label: 'Search the lib&rary', menu: 'edit', section: 1, keys: ['Mod+Shift+F'], by: 'window' },
  inspect: { label: '&Inspect a link', menu: 'view', section: 1, keys: ['I', 'Enter'], by: 'window' },
  'substance-only': { label: 'Substance &only', menu: 'view', section: 1, keys: ['H'], by: 'window' },
  'toggle-layout': { label: '&Aligned or as published', menu: 'view', section: 1, keys: ['L'], by: 'window' },
  'toggle-together': {
    label: 'As published: scroll to&gether or each column alone',
    menu: 'view',
    section: 1,
    keys: ['Y'],
    by: 'window',
  },
  'toggle-filters': { label: 'Fil&ters', menu: 'view', section: 1, keys: ['G'], by: 'window' },
  swap: { label: '&Swap the sides', menu: 'view', section: 1, keys: ['X', 'S'], by: 'window' },
  'toggle-furniture': {
    label: 'Show or hide page &furniture',
    menu: 'view',
    section: 1,
    keys: ['F'],
    by: 'window',
  },
  undo: { label: 'Take &back the last change', menu: 'view', section: 1, keys: ['Mod+Z'], by: 'window' },
  redo: {
    label: 'Do it a&gain',
    menu: 'view',
    section: 1,
    keys: ['Mod+Shift+Z'],
    also: ['Mod+Y'],
    by: 'window',
  },
  'text-larger': {
    label: '&Larger text',
    menu: 'view',
    section: 2,
    keys: ['Mod+Plus'],
    also: ['Mod+='],
    by: 'main',
    repeats: true,
  },
  'text-smaller': {
    label: 'S&maller text',
    menu: 'view',
    section: 2,
    keys: ['Mod+-'],
    also: ['Mod+_'],
    by: 'main',
    repeats: true,
  },
  'text-normal': { label: 'Text of &normal size', menu: 'view', section: 2, keys: ['Mod+0'], by: 'main' },
  'theme-system': themed('&System'),
  'theme-light': themed('&Light'),
  'theme-dark': themed('&Dark'),
  'theme-contrast': themed('&High contrast'),
  'show-keys': { label: '&Keys and signs', menu: 'help', section: 1, keys: ['?'], by: 'window' },
} as const satisfies Readonly<Record<string, Command>>;

type Table = typeof commands;

/** The name of a command. */
export type CommandId = keyof Table;

/** The commands the window does; the menu passes them on to it. */
export type WindowCommand = { [Id in CommandId]: Table[Id]['by'] extends 'window' ? Id : never }[CommandId];

/** The commands main does; the window passes them on to it. */
export type MainCommand = Exclude<CommandId, WindowCommand>;

/** All names, in the table's order. */
export const commandIds = Object.keys(commands) as readonly CommandId[];

/** What a command is. */
export function commandOf(id: CommandId): Command {
  return commands[id];
}

/** What a command is called outside of a menu. */
export function titleOf(id: CommandId): string {
  const { label, choiceOf } = commandOf(id);
  return (choiceOf === undefined ? label : `${choiceOf}: ${label}`).replaceAll('&', '');
}

/** Whether it is the window that does a command. */
export function isWindowCommand(id: CommandId): id is WindowCommand {
  return commandOf(id).by === 'window';
}

/** Whether it is main that does a command; also the check of what the window asks main for. */
export function isMainCommand(id: string): id is MainCommand {
  return Object.hasOwn(commands, id) && commandOf(id as CommandId).by === 'main';
}
