import type { Locator, Page } from '@playwright/test';

/** One article of the library: its fields and its paragraphs, all of which can be corrected. */
export class ArticleView {
  constructor(private readonly page: Page) {}

  get root(): Locator {
    return this.page.getByRole('article');
  }

  field(name: 'Headline' | 'Outlet' | 'Date' | 'Agencies'): Locator {
    return this.page.getByRole('textbox', { name });
  }

  get paragraphs(): Locator {
    return this.page.getByRole('list', { name: 'Paragraphs' });
  }

  /** The paragraphs that are on the page. */
  get drawnParagraphs(): Locator {
    return this.paragraphs.getByRole('listitem');
  }

  /** The text of a paragraph, numbered from 1. */
  paragraph(number: number): Locator {
    return this.page.getByRole('textbox', { name: `Text of paragraph ${number}`, exact: true });
  }

  paragraphWith(words: RegExp): Locator {
    return this.page
      .getByRole('textbox', { name: /^Text of paragraph/ })
      .filter({ hasText: words })
      .first();
  }

  /** The button that shows the role of a paragraph, and opens the menu of roles. */
  role(number: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`, paragraph ${number}$`) });
  }

  get bodyRoles(): Locator {
    return this.page.getByRole('button', { name: /^Body, paragraph/ });
  }

  get roleMenu(): Locator {
    return this.page.getByRole('menu');
  }

  roleMenuItem(name: RegExp): Locator {
    return this.page.getByRole('menuitemradio', { name });
  }

  corrections(count: RegExp): Locator {
    return this.page.getByText(count);
  }

  /** The choice of another encoding. */
  get encoding(): Locator {
    return this.page.getByRole('combobox', { name: /^Read as .* which was detected/ });
  }

  get readAgainButton(): Locator {
    return this.page.getByRole('button', { name: 'Read again' });
  }

  readAs(encoding: string): Locator {
    return this.page.getByText(`Read as ${encoding}`);
  }

  /** The sentence that offers a similar article as a version of this one. */
  get possibleVersionNote(): Locator {
    return this.page.getByText(/Possibly an earlier or later version of/);
  }

  get confirmVersionButton(): Locator {
    return this.page.getByRole('button', { name: 'It is a version' });
  }

  get versionNote(): Locator {
    return this.page.getByText(/^A version of/);
  }

  get compareButton(): Locator {
    return this.page.getByRole('button', { name: 'Compare', exact: true });
  }

  async scrollToEnd(): Promise<void> {
    await this.root.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  }

  /** The words highlighted as found, in lower case. */
  foundWords(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => String(range).toLowerCase()),
    );
  }
}
