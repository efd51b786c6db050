import type { Locator, Page } from '@playwright/test';

/** The buttons that open and close folded paragraphs. */
export class Folds {
  constructor(private readonly page: Page) {}

  get pageClutter(): Locator {
    return this.page.getByRole('button', { name: /lines? (hidden )?\(/ }).first();
  }

  /** The button of a long run of unmatched paragraphs. */
  get longRun(): Locator {
    return this.page.getByRole('button', { name: /more paragraphs unmatched/ }).first();
  }

  fold(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }
}
