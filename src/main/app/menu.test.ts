import type { MenuItemConstructorOptions } from 'electron';
import { expect, it, vi } from 'vitest';
import { commandIds, commandOf, isMainCommand } from '../../contract/commands';
import { type MainHandlers, type MenuOptions, menuTemplate } from './menu';

const done = vi.fn();
const handlers = Object.fromEntries(
  commandIds.filter(isMainCommand).map((id) => [id, () => done(id)]),
) as unknown as MainHandlers;

/** Every item of a menu, including those of submenus. */
function flat(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

const recent = {
  stories: [
    { id: 7, title: 'Bread & butter' },
    { id: 8, title: 'x'.repeat(100) },
  ],
  open: vi.fn(),
  clear: vi.fn(),
};

const options: MenuOptions = { handlers, isChosen: () => null, sendToWindow: () => {}, recent };

const itemsOn = (platform: NodeJS.Platform, tell: (id: string) => void = () => {}) =>
  flat(
    menuTemplate(
      { ...options, isChosen: (id) => (id.startsWith('theme-') ? id === 'theme-dark' : null), sendToWindow: tell },
      platform,
    ),
  ).filter((item) => item.id !== undefined);

const inMenus = commandIds.filter((id) => commandOf(id).menu !== null);
const platforms = ['linux', 'darwin', 'win32'] as const;

it.each(platforms)('has every command once on %s, except those on a selection in the library', (platform) => {
  const ids = itemsOn(platform).map((item) => item.id);
  expect([...ids].sort()).toEqual([...inMenus].sort());
});

it.each(platforms)('has no label twice on %s, undo and redo included', (platform) => {
  const all = flat(menuTemplate(options, platform));
  const labels = all.flatMap(({ label }) => (label === undefined ? [] : [label.replaceAll('&', '')]));
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  expect(labels.filter((label) => /undo|redo/i.test(label))).toEqual(['Undo', 'Redo']);
  expect(all.filter(({ role }) => role === 'undo' || role === 'redo')).toEqual([]);
});

it('has labels in sentence case', () => {
  const all = flat(menuTemplate({ ...options, recent: { ...recent, stories: [] } }, 'linux'));
  for (const { label = '' } of all)
    expect(label.replaceAll('&', '').replace('PDF', '').replace('URL', '')).toMatch(/^.?[^A-Z]*$/u);
});

it('gives each entry of a menu a different access key', () => {
  const menus = (items: readonly MenuItemConstructorOptions[]): readonly (readonly MenuItemConstructorOptions[])[] => [
    items,
    ...items.flatMap(({ submenu }) => (Array.isArray(submenu) ? menus(submenu) : [])),
  ];
  const template = menuTemplate({ ...options, recent: { ...recent, stories: [] } }, 'linux');
  for (const menu of menus(template)) {
    const keys = menu.flatMap(({ label = '' }) => /&([^&])/.exec(label)?.[1]?.toLowerCase() ?? []);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  }
});

it('has undo and redo first in the Edit menu', () => {
  const edit = menuTemplate(options, 'linux')[1]?.submenu;
  const labels = Array.isArray(edit) ? edit.slice(0, 8).map(({ label, type }) => label ?? type) : [];
  expect(labels).toEqual(['&Undo', '&Redo', 'separator', 'Cu&t', '&Copy', '&Paste', 'Select &all', 'separator']);
});

it('never captures a letter that the user types', () => {
  for (const item of itemsOn('darwin')) expect(item.accelerator ?? 'F1').toMatch(/CmdOrCtrl|F\d/);
  for (const item of itemsOn('linux')) {
    if (item.registerAccelerator === true) expect(item.accelerator).toMatch(/CmdOrCtrl|F\d/);
  }
});

it('runs main’s commands and forwards the others to the window', () => {
  const tell = vi.fn();
  for (const item of itemsOn('linux', tell)) (item.click as () => void)();
  expect(done).toHaveBeenCalledWith('open-files');
  expect(done).not.toHaveBeenCalledWith('swap');
  expect(tell).toHaveBeenCalledWith('swap');
  expect(tell).not.toHaveBeenCalledWith('open-files');
});

it('checks the setting in force', () => {
  const themes = itemsOn('linux').filter((item) => item.type === 'radio');
  expect(themes.filter((item) => item.checked).map((item) => item.id)).toEqual(['theme-dark']);
  expect(themes).toHaveLength(4);
});

it('opens a recent story, shows its title unchanged, and clears the list', () => {
  const file = menuTemplate(options, 'linux')[0]?.submenu;
  const menu = Array.isArray(file) ? file.find((item) => item.label === '&Recent stories') : undefined;
  const items = Array.isArray(menu?.submenu) ? menu.submenu : [];
  expect(items.map((item) => item.label?.length)).toEqual([
    'Bread && butter'.length,
    60,
    undefined,
    expect.any(Number),
  ]);
  expect(items[0]?.label).toBe('Bread && butter');
  for (const item of [items[0], items.at(-1)]) (item as { click(): void }).click();
  expect(recent.open).toHaveBeenCalledExactlyOnceWith(7);
  expect(recent.clear).toHaveBeenCalledOnce();
});
