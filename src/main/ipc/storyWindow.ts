import { type BrowserWindow, dialog } from 'electron';
import { events, type Result, type Story } from '../../contract';
import { fileDialogs } from '../../messages/main';
import { ok } from '../shared/result';
import type { Session } from '../story/session';
import { ARTICLE_FILES } from './libraryApi';

/** Asks a person for files, and shows in the window what was opened otherwise than by the window itself. */
export class StoryWindow {
  readonly #window: BrowserWindow;
  readonly #session: Session;

  constructor(window: BrowserWindow, session: Session) {
    this.#window = window;
    this.#session = session;
  }

  /** Sends the window something, if it is still there. */
  send(channel: string, value?: unknown): void {
    if (!this.#window.isDestroyed()) this.#window.webContents.send(channel, value);
  }

  /** Asks for files and opens them; null when there are none. */
  async ask(): Promise<Result<Story | null>> {
    const { filePaths } = await dialog.showOpenDialog(this.#window, {
      title: fileDialogs.openTitle,
      properties: ['openFile', 'multiSelections'],
      filters: ARTICLE_FILES,
    });
    return filePaths.length === 0 ? ok(null) : this.#session.open({ files: filePaths });
  }

  /** Tells the window what was opened for it, and why nothing was. */
  async show(opening: Promise<Result<Story | null>>): Promise<void> {
    const story = await opening;
    if (story.ok) this.tell(story.value);
    else if (!this.#window.isDestroyed()) {
      await dialog.showMessageBox(this.#window, { type: 'error', message: story.error.message });
    }
  }

  /** Tells the window what it has asked for itself; it is answered why nothing was opened. */
  async answer(opening: Promise<Result<Story>>): Promise<Result<null>> {
    const story = await opening;
    if (!story.ok) return story;
    this.tell(story.value);
    return ok(null);
  }

  /** Shows a story. */
  tell(story: Story | null): void {
    if (story !== null) this.send(events.onStory, story);
  }

  /** Shows a story in the place of the one this start opened, without leaving the screen a person is on. */
  renew(story: Story | null): void {
    if (story !== null) this.send(events.onStoryRenewed, story);
  }

  /** Shows the files that another start was asked for, and comes to the front. */
  async handed(files: readonly string[]): Promise<void> {
    if (this.#window.isDestroyed()) return;
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.show();
    this.#window.focus();
    if (files.length > 0) await this.show(this.#session.open({ files }));
  }
}
