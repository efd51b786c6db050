import type { MenuItemConstructorOptions } from 'electron';
import { expect, it, vi } from 'vitest';
import { commandIds, isMainCommand } from '../contract/commands';
import { type MainHandlers, menuTemplate } from './menu';

const done = vi.fn();
const handlers = Object.fromEntries(
  commandIds.filter(isMainCommand).map((id) => [id, () => done(id)]),
) as unknown as MainHandlers;

/** Every item of a menu, those of menus inside it too. */
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

const itemsOn = (platform: NodeJS.Platform, tell: (id: string) => void = () => {}) =>
  flat(
    menuTemplate(handlers, (id) => (id.startsWith('theme-') ? id === 'theme-dark' : null), tell, recent, platform),
  ).filter((item) => item.id !== undefined);

it.each(['linux', 'darwin', 'win32'] as const)('has every command once on %s', (platform) => {
  expect(itemsOn(platform).map((item) => item.id)).toHaveLength(commandIds.length);
  expect(new Set(itemsOn(platform).map((item) => item.id))).toEqual(new Set(commandIds));
});

it('takes no letter away from a person who types', () => {
  for (const item of itemsOn('darwin')) expect(item.accelerator ?? 'F1').toMatch(/CmdOrCtrl|F\d/);
  for (const item of itemsOn('linux')) {
    if (item.registerAccelerator === true) expect(item.accelerator).toMatch(/CmdOrCtrl|F\d/);
  }
});

it('does what is main’s and tells the window the rest', () => {
  const tell = vi.fn();
  for (const item of itemsOn('linux', tell)) (item.click as () => void)();
  expect(done).toHaveBeenCalledWith('open-files');
  expect(done).not.toHaveBeenCalledWith('swap');
  expect(tell).toHaveBeenCalledWith('swap');
  expect(tell).not.toHaveBeenCalledWith('open-files');
});

it('marks the one of several that holds', () => {
  const themes = itemsOn('linux').filter((item) => item.type === 'radio');
  expect(themes.filter((item) => item.checked).map((item) => item.id)).toEqual(['theme-dark']);
  expect(themes).toHaveLength(4);
});

it('opens a story opened before, shows its title as it is, and forgets them all', () => {
  const file = menuTemplate(
    handlers,
    () => null,
    () => {},
    recent,
    'linux',
  )[0]?.submenu;
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
