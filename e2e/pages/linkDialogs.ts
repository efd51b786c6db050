import type { Locator, Page } from '@playwright/test';

/** The dialogs that link and unlink paragraphs, and the list of manual links. */
export class LinkDialogs {
  constructor(private readonly page: Page) {}

  get link(): Locator {
    return this.#dialog('Link paragraphs');
  }

  get unlink(): Locator {
    return this.#dialog('Unlink paragraphs');
  }

  get list(): Locator {
    return this.#dialog('Manual links');
  }

  /** A paragraph to link. */
  paragraph(outlet: string, number: string): Locator {
    return this.link.getByRole('group', { name: outlet }).getByRole('checkbox', { name: number });
  }

  /** The paragraphs chosen to be linked. */
  get chosen(): Locator {
    return this.link.getByRole('checkbox', { checked: true });
  }

  /** The field for the reason, in either dialog. */
  note(dialog: Locator): Locator {
    return dialog.getByLabel(/^Note/);
  }

  get linkButton(): Locator {
    return this.link.getByRole('button', { name: 'Link', exact: true });
  }

  get unlinkButton(): Locator {
    return this.unlink.getByRole('button', { name: 'Unlink', exact: true });
  }

  get cancelUnlinkButton(): Locator {
    return this.unlink.getByRole('button', { name: 'Cancel' });
  }

  /** The buttons in the list, each of which undoes a manual link. */
  get undoButtons(): Locator {
    return this.list.getByRole('button', { name: /^Undo/ });
  }

  /** The button in the list that undoes the removal of a link. */
  get undoUnlinkButton(): Locator {
    return this.list.getByRole('button', { name: /^Undo: Unlinked/ });
  }

  get closeListButton(): Locator {
    return this.list.getByRole('button', { name: 'Close' });
  }

  #dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }
}
