import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Theme } from '../../contract/settings';
import { START_PAGE } from './origin';
import { PRELOAD } from './paths';
import { readBounds, type WindowBounds, writeBounds } from './windowBounds';

/** In a smaller window even one column has fewer than six words a line. */
const MINIMUM = { width: 480, height: 400 };

/** The size the Compare screen was designed at. */
const DEFAULT_SIZE = { width: 1280, height: 800 };

/** The background colours of the themes, so that nothing flashes before the page is painted. */
const PAPER = { light: '#fbfaf7', dark: '#16171a', contrastLight: '#ffffff', contrastDark: '#000000' };

/** The requested size of the content, in pixels; null for the default. */
export interface RequestedSize {
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * Opens the only window, with the bounds it was closed with unless a size is requested.
 *
 * @param file The file with these bounds.
 */
export function openWindow(requested: RequestedSize, theme: Theme, file: string): BrowserWindow {
  const isRequested = requested.width !== null || requested.height !== null;
  const bounds = isRequested
    ? null
    : readBounds(
        file,
        screen.getAllDisplays().map((display) => display.workArea),
      );
  const window = new BrowserWindow({
    title: 'Crossread',
    backgroundColor: paperOf(theme),
    ...(isRequested ? contentSize(requested) : outerSize(bounds)),
    webPreferences: {
      preload: PRELOAD,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools: !app.isPackaged,
      spellcheck: false,
    },
  });
  if (bounds?.maximized) window.maximize();
  if (!isRequested)
    window.on('close', () => writeBounds(file, { ...window.getNormalBounds(), maximized: window.isMaximized() }));
  void window.loadURL(START_PAGE);
  return window;
}

/** The colour behind the page, which also shows while the window grows faster than it is painted. */
export function paperOf(theme: Theme): string {
  const isDark = nativeTheme.shouldUseDarkColors;
  if (theme === 'contrast') return isDark ? PAPER.contrastDark : PAPER.contrastLight;
  return isDark ? PAPER.dark : PAPER.light;
}

function contentSize(requested: RequestedSize): Electron.BrowserWindowConstructorOptions {
  return {
    width: requested.width ?? DEFAULT_SIZE.width,
    height: requested.height ?? DEFAULT_SIZE.height,
    useContentSize: true,
    // A screenshot may be larger than the screen.
    enableLargerThanScreen: true,
  };
}

function outerSize(bounds: WindowBounds | null): Electron.BrowserWindowConstructorOptions {
  return {
    ...DEFAULT_SIZE,
    ...(bounds && { x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height }),
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
  };
}
