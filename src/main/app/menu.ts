import type { MenuItemConstructorOptions } from 'electron';
import {
  type CommandId,
  commandIds,
  commandOf,
  isMainCommand,
  isWindowCommand,
  labelOf,
  type MainCommand,
  type MenuName,
  type WindowCommand,
} from '../../contract/commands';
import { choiceLabels, menuEntries, menuLabels } from '../../messages/commands';

/** A handler for each command of main. */
export type MainHandlers = Readonly<Record<MainCommand, () => unknown>>;

/** The recently opened stories, with their handlers. */
export interface Recent {
  readonly stories: readonly { readonly id: number; readonly title: string }[];
  readonly open: (story: number) => void;
  readonly clear: () => void;
}

/** The handlers and the state that the menu is built from. */
export interface MenuOptions {
  readonly handlers: MainHandlers;
  /** Whether a command is the setting in force; null if it is not a setting. */
  readonly isChosen: (id: CommandId) => boolean | null;
  readonly sendToWindow: (command: WindowCommand) => void;
  readonly recent: Recent;
}

type MenuItem = MenuItemConstructorOptions;

const line: MenuItem = { type: 'separator' };

/**
 * The application menu, following the conventions of each system, built from the table of commands. The window handles
 * the keys of its commands itself, so that letters do nothing while the user types; the menu only shows them.
 */
export function menuTemplate(options: MenuOptions, platform: NodeJS.Platform): MenuItem[] {
  const { handlers, isChosen, sendToWindow, recent } = options;
  const isMac = platform === 'darwin';
  const item = (id: CommandId): MenuItem => ({
    id,
    label: labelOf(id),
    ...keysOf(id, isMac),
    ...choiceOf(isChosen(id)),
    click: () => {
      if (isWindowCommand(id)) sendToWindow(id);
      else if (isMainCommand(id)) handlers[id]();
    },
  });
  const items = (ids: readonly CommandId[]): MenuItem[] => {
    const made: MenuItem[] = [];
    for (const id of ids) {
      const { choiceOf: choice } = commandOf(id);
      const label = choice && choiceLabels[choice];
      const last = made.at(-1);
      if (label === undefined) made.push(item(id));
      else if (last?.label === label && Array.isArray(last.submenu)) last.submenu.push(item(id));
      else made.push({ label, submenu: [item(id)] });
    }
    return made;
  };
  const sections = (menu: MenuName): MenuItem[][] => sectionsOf(menu).map(items);
  const [undoing = [], ...finding] = sections('edit');
  const ending: MenuItem[] = isMac
    ? [{ role: 'close' }]
    : [{ role: 'close', label: menuEntries.close }, { role: 'quit' }];
  const file = [...sections('file'), [recentItem(recent)], ending];
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: menuLabels.file, submenu: lined(file) },
    { label: menuLabels.edit, submenu: lined([undoing, [...clipboard], ...finding]) },
    { label: menuLabels.view, submenu: lined([...sections('view'), [...windowSize]]) },
    { label: menuLabels.go, submenu: lined(sections('go')) },
    // On other systems these entries are in the window frame.
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    { role: 'help', label: menuLabels.help, submenu: lined(sections('help')) },
  ];
}

/** The sections of a menu, with a line between them. */
function lined(sections: readonly MenuItem[][]): MenuItem[] {
  return sections.flatMap((section, at) => (at > 0 ? [line, ...section] : section));
}

/** The maximum length of a title, in UTF-16 units; a longer one makes the menu wider than a small window. */
const LONGEST_TITLE = 60;

function recentItem({ stories, open, clear }: Recent): MenuItem {
  const items = stories.map(({ id, title }): MenuItem => {
    const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
    // A single & would turn the letter after it into an access key.
    return { label: short.replaceAll('&', '&&'), click: () => open(id) };
  });
  const clearing: MenuItem = { label: menuEntries.clearRecent, click: clear };
  return { label: menuEntries.recent, enabled: items.length > 0, submenu: [...items, line, clearing] };
}

/**
 * The entries every system has for text. Undo and redo are our commands: they act on the text field that has the focus,
 * and otherwise on the last change in the window.
 */
const clipboard: readonly MenuItem[] = [
  { role: 'cut', label: menuEntries.cut },
  { role: 'copy', label: menuEntries.copy },
  { role: 'paste', label: menuEntries.paste },
  { role: 'selectAll', label: menuEntries.selectAll },
];

/** Zooms the whole window; the usual keys change the text size instead. */
const windowSize: readonly MenuItem[] = [
  {
    label: menuEntries.zoom,
    submenu: [
      { role: 'zoomIn', label: menuEntries.zoomIn, accelerator: 'CmdOrCtrl+Alt+Plus' },
      { role: 'zoomOut', label: menuEntries.zoomOut, accelerator: 'CmdOrCtrl+Alt+-' },
      { role: 'resetZoom', label: menuEntries.zoomReset, accelerator: 'CmdOrCtrl+Alt+0' },
    ],
  },
  { role: 'togglefullscreen', label: menuEntries.fullScreen },
];

/** The type of a menu entry: a radio item with its state, or (null) a plain one. */
function choiceOf(chosen: boolean | null): Pick<MenuItem, 'type' | 'checked'> {
  return chosen === null ? {} : { type: 'radio', checked: chosen };
}

/** The commands of a menu, section by section. */
function sectionsOf(menu: MenuName): readonly (readonly CommandId[])[] {
  const sections = new Map<number, CommandId[]>();
  for (const id of commandIds) {
    const command = commandOf(id);
    if (command.menu !== menu) continue;
    const held = sections.get(command.section);
    if (held === undefined) sections.set(command.section, [id]);
    else held.push(id);
  }
  return [...sections.entries()].sort(([a], [b]) => a - b).map(([, ids]) => ids);
}

/**
 * macOS cannot show a key without capturing it, so a letter would never reach a text field: letters are left out there.
 */
function keysOf(id: CommandId, isMac: boolean): Pick<MenuItem, 'accelerator' | 'registerAccelerator'> {
  const { keys } = commandOf(id);
  const key = isMac ? keys.find((one) => /Mod|F\d/.test(one)) : keys[0];
  if (key === undefined) return {};
  return { accelerator: key.replace('Mod', 'CmdOrCtrl'), registerAccelerator: isMainCommand(id) };
}
