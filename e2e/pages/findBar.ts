import type { Locator, Page } from '@playwright/test';

/** Find in both articles. */
export class FindBar {
  constructor(private readonly page: Page) {}

  get bar(): Locator {
    return this.page.getByRole('search', { name: 'Find in both articles' });
  }

  get field(): Locator {
    return this.bar.getByRole('textbox');
  }

  /** The number of the current match and how many each article has. */
  get result(): Locator {
    return this.bar.getByRole('status');
  }

  get wholeWords(): Locator {
    return this.bar.getByRole('checkbox', { name: 'Whole words' });
  }

  /** The words that are highlighted as matches, as the browser paints them. */
  matches(): Promise<readonly string[]> {
    return this.#highlighted('find');
  }

  /** The words of the current match. */
  currentMatch(): Promise<readonly string[]> {
    return this.#highlighted('find-current');
  }

  /** Whether the current match is in the window and not under the bars at its upper and lower edge. */
  isCurrentInSight(): Promise<boolean> {
    return this.page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('find-current') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top > 40 && box.bottom < window.innerHeight - 40;
    });
  }

  /** The number of sets of highlights the page has, of any kind. */
  highlightCount(): Promise<number> {
    return this.page.evaluate(() => CSS.highlights.size);
  }

  #highlighted(name: string): Promise<readonly string[]> {
    return this.page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name);
  }
}
