import { type BrowserWindow, dialog } from 'electron';
import type { Result, Story } from '../../contract';
import { fileDialogs } from '../../messages/main';
import { sendEvent } from '../app/sendEvent';
import { ok } from '../shared/result';
import type { StorySession } from '../story/session';
import { askForArticles } from './dialogs';

/** Asks the user for files, and shows opened stories in the window. */
export class StoryWindow {
  readonly #window: BrowserWindow;
  readonly #session: StorySession;

  constructor(window: BrowserWindow, session: StorySession) {
    this.#window = window;
    this.#session = session;
  }

  /** Asks for files and opens them; null if the user cancelled. */
  async ask(): Promise<Result<Story | null>> {
    const files = await askForArticles(this.#window, fileDialogs.openTitle);
    return files.length === 0 ? ok(null) : this.#session.open({ files });
  }

  /** Shows a story once it is opened, or a dialog with the reason for the failure. */
  async show(opening: Promise<Result<Story | null>>): Promise<void> {
    const story = await opening;
    if (story.ok) this.#show(story.value);
    else if (!this.#window.isDestroyed()) {
      await dialog.showMessageBox(this.#window, { type: 'error', message: story.error.message });
    }
  }

  /** Shows a story that the window requested. A failure to open it is returned as the answer. */
  async answer(opening: Promise<Result<Story>>): Promise<Result<null>> {
    const story = await opening;
    if (!story.ok) return story;
    this.#show(story.value);
    return ok(null);
  }

  /** Replaces the story this start opened, without leaving the current screen. */
  renew(story: Story | null): void {
    if (story !== null) sendEvent(this.#window, 'onStoryRenewed', story);
  }

  /** Shows the files of a second start, and brings the window to the front. */
  async showIncoming(files: readonly string[]): Promise<void> {
    if (this.#window.isDestroyed()) return;
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.show();
    this.#window.focus();
    if (files.length > 0) await this.show(this.#session.open({ files }));
  }

  #show(story: Story | null): void {
    if (story !== null) sendEvent(this.#window, 'onStory', story);
  }
}
