import { expect, type Locator, type Page } from '@playwright/test';
import type { System } from '../system';

/** The ways to import (files, folders, drops, pasted text, URLs, feeds) and the report of an import. */
export class Importing {
  constructor(
    private readonly page: Page,
    private readonly system: System,
  ) {}

  /** Imports files by the button and the file dialog, and waits for the report. */
  async importFiles(paths: readonly string[]): Promise<void> {
    await this.system.chooseFiles(...paths);
    await this.page.getByRole('button', { name: 'Import files…' }).click();
    await expect(this.report).toBeVisible();
  }

  /** Imports a folder by the button and the file dialog, and waits for the report. */
  async importFolder(path: string): Promise<void> {
    await this.system.chooseFiles(path);
    await this.page.getByRole('button', { name: 'Import folder…' }).click();
    await expect(this.report).toBeVisible();
  }

  get report(): Locator {
    return this.page.getByRole('region', { name: 'Import report' });
  }

  /** Sentences in the report about sources that could not be imported. */
  get problems(): Locator {
    return this.report.getByRole('alert');
  }

  /** The button in the report that keeps a suggested story. */
  get keepButton(): Locator {
    return this.report.getByRole('button', { name: /^Keep as story/ });
  }

  get closeReportButton(): Locator {
    return this.report.getByRole('button', { name: 'Close' });
  }

  get urlButton(): Locator {
    return this.page.getByRole('button', { name: 'Import from URL…' });
  }

  get urlDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Import from URL' });
  }

  get urlField(): Locator {
    return this.urlDialog.getByRole('textbox', { name: /^Web address/ });
  }

  get showFeedButton(): Locator {
    return this.urlDialog.getByRole('button', { name: 'Show articles in feed' });
  }

  feed(title: string): Locator {
    return this.urlDialog.getByRole('group', { name: title });
  }

  feedArticle(title: RegExp): Locator {
    return this.urlDialog.getByRole('checkbox', { name: title });
  }

  importFromFeedButton(articles: string): Locator {
    return this.urlDialog.getByRole('button', { name: `Import ${articles}` });
  }

  get pasteButton(): Locator {
    return this.page.getByRole('button', { name: 'Paste article…' });
  }

  get pasteDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Paste article' });
  }

  get pasteField(): Locator {
    return this.pasteDialog.getByRole('textbox');
  }

  get importPastedButton(): Locator {
    return this.pasteDialog.getByRole('button', { name: 'Import' });
  }

  /** The invitation shown while files are dragged over the window. */
  get dropInvitation(): Locator {
    return this.page.getByText('Drop to import');
  }

  /** Takes a file with the mouse, drags it over the window, and returns the function that drops it. */
  async dragFile(path: string): Promise<() => Promise<void>> {
    await this.page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      input.id = 'dragged';
      input.hidden = true;
      document.body.append(input);
    });
    await this.page.setInputFiles('#dragged', path);
    const dispatch = (type: string) =>
      this.page.evaluate((name) => {
        const data = new DataTransfer();
        const { files } = document.getElementById('dragged') as HTMLInputElement;
        for (const file of files ?? []) data.items.add(file);
        document
          .querySelector('[role="listbox"]')
          ?.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
      }, type);
    await dispatch('dragenter');
    return () => dispatch('drop');
  }

  /** Copies markup to the clipboard as a browser does, with its formatting. */
  async copyMarkup(markup: string): Promise<void> {
    await this.page.evaluate((html) => {
      const copied = document.createElement('div');
      copied.id = 'copied';
      copied.innerHTML = html;
      document.body.append(copied);
      document.getSelection()?.selectAllChildren(copied);
    }, markup);
    await this.page.keyboard.press('Control+c');
    await this.page.evaluate(() => document.getElementById('copied')?.remove());
  }

  /** The notice about an import that a crash cut short. */
  get interruptedNotice(): Locator {
    return this.page.getByText(/^The last import was interrupted: \d+ of \d+ files are missing\.$/);
  }

  /** The list of files that an interrupted import left out. */
  get missingFilesSummary(): Locator {
    return this.page.getByText(/^What is missing/);
  }

  get continueButton(): Locator {
    return this.page.getByRole('button', { name: 'Import them' });
  }
}
