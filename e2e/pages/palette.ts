import { expect, type Locator, type Page } from '@playwright/test';

/** The command palette of either screen. */
export class Palette {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
  }

  /** Finds a command by the letters typed and runs it. */
  async run(typed: string, expected: string | RegExp): Promise<void> {
    await this.open();
    await this.page.keyboard.type(typed);
    await expect(this.active).toHaveText(expected);
    await this.page.keyboard.press('Enter');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Command palette' });
  }

  get field(): Locator {
    return this.dialog.getByRole('combobox');
  }

  entry(name: string | RegExp): Locator {
    return this.dialog.getByRole('option', { name });
  }

  get entries(): Locator {
    return this.dialog.getByRole('option');
  }

  /** The entry that Enter runs. */
  get active(): Locator {
    return this.dialog.getByRole('option', { selected: true });
  }

  /** The message when nothing is found. */
  get status(): Locator {
    return this.dialog.getByRole('status');
  }
}
