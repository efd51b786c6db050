import type { Locator, Page } from '@playwright/test';

/** The panel that folds relations and takes marks off kinds of edits. */
export class Filters {
  constructor(private readonly page: Page) {}

  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Filters' });
  }

  button(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name });
  }
}
