import type { Locator, Page } from '@playwright/test';

/** The panel that folds relations and unmarks kinds of edits. */
export class Filters {
  constructor(private readonly page: Page) {}

  /** The button that opens the panel. */
  get openButton(): Locator {
    return this.page.getByRole('button', { name: 'Filters' });
  }

  /** The sentence about the effect of the filters, while there is any. */
  get note(): Locator {
    return this.page.getByRole('status', { name: 'Filter' });
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Filters' });
  }

  button(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name });
  }
}
