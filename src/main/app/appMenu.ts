import { type BrowserWindow, Menu } from 'electron';
import { type MainHandlers, menuTemplate, type Recent } from './menu';
import { sendEvent } from './sendEvent';
import { isThemeInForce, type SettingsFile } from './settings';

/** The application menu, rebuilt whenever its content changes. */
export class AppMenu {
  readonly #window: BrowserWindow;
  readonly #handlers: MainHandlers;
  readonly #settings: SettingsFile;
  #recent: Recent;

  constructor(window: BrowserWindow, handlers: MainHandlers, settings: SettingsFile, recent: Recent) {
    this.#window = window;
    this.#handlers = handlers;
    this.#settings = settings;
    this.#recent = recent;
  }

  /** Builds the menu, unless it is there already. */
  show(): void {
    if (Menu.getApplicationMenu() === null && !this.#window.isDestroyed()) this.draw();
  }

  /** Sets the recent stories. Rebuilds the menu only when they have changed, because rebuilding closes an open menu. */
  setStories(stories: Recent['stories']): void {
    const shown = stories.map(({ id, title }) => ({ id, title }));
    if (JSON.stringify(shown) === JSON.stringify(this.#recent.stories)) return;
    this.#recent = { ...this.#recent, stories: shown };
    if (!this.#window.isDestroyed()) this.draw();
  }

  /** Rebuilds the menu. */
  draw(): void {
    const template = menuTemplate(
      {
        handlers: this.#handlers,
        isChosen: (id) => isThemeInForce(this.#settings.current, id),
        sendToWindow: (command) => sendEvent(this.#window, 'onCommand', command),
        recent: this.#recent,
      },
      process.platform,
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }
}
