import type { Locator, Page } from '@playwright/test';

/** The panel about one link: its relation, the rules behind it, its edits and both texts. */
export class Inspector {
  constructor(private readonly page: Page) {}

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Inspector' });
  }

  heading(name: string | RegExp): Locator {
    return this.panel.getByRole('heading', { name });
  }

  /** The paragraphs of an outlet. */
  textOf(outlet: string): Locator {
    return this.panel.getByRole('region', { name: new RegExp(`^Text of ${outlet}`) });
  }

  paragraphsOf(outlet: string): Locator {
    return this.textOf(outlet).getByRole('paragraph');
  }

  /** The reason a user gave for a manual link. */
  get reason(): Locator {
    return this.panel.locator('q');
  }

  removed(words: string): Locator {
    return this.panel.locator('del', { hasText: words }).first();
  }

  added(words: string): Locator {
    return this.panel.locator('ins', { hasText: words }).first();
  }

  get unlinkButton(): Locator {
    return this.panel.getByRole('button', { name: 'Unlink…' });
  }

  button(name: string): Locator {
    return this.panel.getByRole('button', { name });
  }

  get status(): Locator {
    return this.panel.getByRole('status');
  }
}
