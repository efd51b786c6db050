import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../contract';

/** What the menu does; the window is told a command, main opens files itself. */
export interface MenuActions {
  readonly openFiles: () => void;
  readonly tellWindow: (command: MenuCommand) => void;
}

/** The menu of the application, as each system is used to it. */
export function menuTemplate(actions: MenuActions, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const command = (label: string, tell: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => actions.tellWindow(tell),
    ...(accelerator ? { accelerator } : {}),
  });
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        { label: '&Open articles…', accelerator: 'CmdOrCtrl+O', click: actions.openFiles },
        { type: 'separator' },
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        command('&Swap sides', 'swap'),
        command('&Next difference', 'next-difference', 'F7'),
        command('&Previous difference', 'previous-difference', 'Shift+F7'),
        command('Show &furniture', 'toggle-furniture'),
        command('&Aligned or as published', 'toggle-layout'),
        command('Scroll &together', 'toggle-together'),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [command('&Keys', 'show-keys')] },
  ];
}
