import { type BrowserWindow, nativeTheme } from 'electron';
import type { MainCommand } from '../../contract/commands';
import type { Theme } from '../../contract/settings';
import type { MainHandlers } from './menu';
import { printPage, savePdf } from './printing';
import { sendEvent } from './sendEvent';
import { type SettingsFile, settingsAfter } from './settings';
import { paperOf } from './window';

/** Actions that other parts of main provide for commands. */
export interface MainCommandOptions {
  readonly openFiles: () => void;
  /** Rebuilds the menu, which shows the settings. */
  readonly drawMenu: () => void;
}

/** The handlers of the commands that run in main. */
export function mainCommands(
  window: BrowserWindow,
  settings: SettingsFile,
  { openFiles, drawMenu }: MainCommandOptions,
): MainHandlers {
  const set = (command: MainCommand) => () => {
    const { theme } = settings.current;
    settings.change(settingsAfter(settings.current, command));
    // A theme from the command line applies until another is chosen.
    if (settings.current.theme !== theme) {
      nativeTheme.themeSource = systemTheme(settings.current.theme);
      window.setBackgroundColor(paperOf(settings.current.theme));
    }
    sendEvent(window, 'onSettings', settings.current);
    drawMenu();
  };
  return {
    'open-files': openFiles,
    print: () => printPage(window),
    'save-pdf': () => savePdf(window),
    'text-larger': set('text-larger'),
    'text-smaller': set('text-smaller'),
    'text-normal': set('text-normal'),
    'theme-system': set('theme-system'),
    'theme-light': set('theme-light'),
    'theme-dark': set('theme-dark'),
    'theme-contrast': set('theme-contrast'),
  };
}

/** High contrast is light or dark as the system is set. */
export function systemTheme(theme: Theme): 'system' | 'light' | 'dark' {
  return theme === 'contrast' ? 'system' : theme;
}
