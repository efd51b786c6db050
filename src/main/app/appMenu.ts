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

  /** Makes it, if it is not there. */
  show(): void {
    if (Menu.getApplicationMenu() === null && !this.#window.isDestroyed()) this.draw();
  }

  /** Shows other stories as opened last; open menus close when a menu is made again, so not without need. */
  setStories(stories: Recent['stories']): void {
    const shown = stories.map(({ id, title }) => ({ id, title }));
    if (JSON.stringify(shown) === JSON.stringify(this.#recent.stories)) return;
    this.#recent = { ...this.#recent, stories: shown };
    if (!this.#window.isDestroyed()) this.draw();
  }

  /** Makes it again. */
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
