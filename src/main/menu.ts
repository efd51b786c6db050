import type { MenuItemConstructorOptions } from 'electron';
import {
  type CommandId,
  commandIds,
  commandOf,
  isMainCommand,
  isWindowCommand,
  type MainCommand,
  type MenuName,
  type WindowCommand,
} from '../contract/commands';

/** What main does for each of its commands. */
export type MainHandlers = Readonly<Record<MainCommand, () => unknown>>;

/** The stories opened last, and what is done with them. */
export interface Recent {
  readonly stories: readonly { readonly id: number; readonly title: string }[];
  readonly open: (story: number) => void;
  readonly clear: () => void;
}

type Item = MenuItemConstructorOptions;

const line: Item = { type: 'separator' };

/**
 * The menu of the application, as each system is used to it, made from the table of commands. The window answers the
 * keys of its own commands by itself, so that letters do not act while a person types: here they are only shown.
 */
export function menuTemplate(
  handlers: MainHandlers,
  isChosen: (id: CommandId) => boolean | null,
  tellWindow: (command: WindowCommand) => void,
  recent: Recent,
  platform: NodeJS.Platform,
): Item[] {
  const isMac = platform === 'darwin';
  const item = (id: CommandId): Item => ({
    id,
    label: commandOf(id).label,
    ...keysOf(id, isMac),
    ...choiceOf(isChosen(id)),
    click: () => {
      if (isWindowCommand(id)) tellWindow(id);
      else if (isMainCommand(id)) handlers[id]();
    },
  });
  const items = (ids: readonly CommandId[]): Item[] => {
    const made: Item[] = [];
    for (const id of ids) {
      const { choiceOf: label } = commandOf(id);
      const last = made.at(-1);
      if (label === undefined) made.push(item(id));
      else if (last?.label === label && Array.isArray(last.submenu)) last.submenu.push(item(id));
      else made.push({ label, submenu: [item(id)] });
    }
    return made;
  };
  const own = (menu: MenuName): Item[] =>
    sectionsOf(menu).flatMap((ids, at) => [...(at > 0 ? [line] : []), ...items(ids)]);
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: [...own('file'), line, recentItem(recent), line, { role: isMac ? 'close' : 'quit' }] },
    { label: '&Edit', submenu: [...editing, line, ...own('edit')] },
    { label: '&View', submenu: [...own('view'), line, zoom, { role: 'togglefullscreen' }] },
    { label: '&Go', submenu: own('go') },
    { role: 'windowMenu' },
    { role: 'help', submenu: own('help') },
  ];
}

/** UTF-16 units of a title in the menu; a longer one makes the menu wider than a small window. */
const LONGEST_TITLE = 60;

function recentItem({ stories, open, clear }: Recent): Item {
  const items = stories.map(({ id, title }): Item => {
    const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
    // A single & would make the letter after it an access key.
    return { label: short.replaceAll('&', '&&'), click: () => open(id) };
  });
  const clearing: Item = { label: '&Clear this list', click: clear };
  return { label: '&Recent stories', enabled: items.length > 0, submenu: [...items, line, clearing] };
}

/** What every system has for fields that are typed in. */
const editing: readonly Item[] = [
  { role: 'undo' },
  { role: 'redo' },
  line,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
];

/** The whole window larger or smaller; the usual keys are those of the text. */
const zoom: Item = {
  label: '&Zoom the window',
  submenu: [
    { role: 'zoomIn', accelerator: 'CmdOrCtrl+Alt+Plus' },
    { role: 'zoomOut', accelerator: 'CmdOrCtrl+Alt+-' },
    { role: 'resetZoom', accelerator: 'CmdOrCtrl+Alt+0' },
  ],
};

/** An entry that is one of several of which one holds, and whether it is the one. */
function choiceOf(chosen: boolean | null): Pick<Item, 'type' | 'checked'> {
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

/** macOS cannot show a key without taking it, so that a letter there would never reach a field: it is left out. */
function keysOf(id: CommandId, isMac: boolean): Pick<Item, 'accelerator' | 'registerAccelerator'> {
  const { keys } = commandOf(id);
  const key = isMac ? keys.find((one) => /Mod|F\d/.test(one)) : keys[0];
  if (key === undefined) return {};
  return { accelerator: key.replace('Mod', 'CmdOrCtrl'), registerAccelerator: isMainCommand(id) };
}
