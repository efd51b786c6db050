import { expect, type Locator, type Page } from '@playwright/test';
import type { System } from '../system';
import { ArticleView } from './articleView';
import { Importing } from './importing';
import { marks } from './marks';

/** The library: stories on the left, the articles of one of them, or all, or search results, on the right. */
export class LibraryPage {
  readonly importing: Importing;
  readonly article: ArticleView;

  constructor(
    private readonly page: Page,
    system: System,
  ) {
    this.importing = new Importing(page, system);
    this.article = new ArticleView(page);
  }

  /** Shows the library and waits until its stories are listed. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+l');
    await expect(this.stories).toBeFocused();
    await expect(this.storyEntries.first()).toBeVisible();
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get content(): Locator {
    return this.page.getByRole('main');
  }

  /** The message with this text about the last command or the selection. */
  notice(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  get stories(): Locator {
    return this.page.getByRole('listbox', { name: 'Stories' });
  }

  get storyEntries(): Locator {
    return this.stories.getByRole('option');
  }

  story(title: RegExp): Locator {
    return this.stories.getByRole('option', { name: title });
  }

  /** The title above the articles of the chosen story. */
  storyTitle(title: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 2, name: title });
  }

  get storyTitleField(): Locator {
    return this.page.getByRole('textbox', { name: 'Story title' });
  }

  get storyCount(): Locator {
    return this.page.getByRole('heading', { name: /\bstor(y|ies)$/ });
  }

  get storyOrder(): Locator {
    return this.page.getByRole('combobox', { name: 'Sort by' }).first();
  }

  /** The articles of the chosen story. */
  get articles(): Locator {
    return this.page.getByRole('listbox', { name: 'Articles in the story' });
  }

  get articleEntries(): Locator {
    return this.articles.getByRole('option');
  }

  /** Selects an article of the story with the mouse. */
  async select(name: RegExp): Promise<void> {
    await this.articles.getByRole('option', { name }).locator(marks.articleCheck).click();
  }

  /** The commands for the selected articles. */
  get selectionToolbar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Selected articles' });
  }

  get compareSelectedButton(): Locator {
    return this.page.getByRole('button', { name: 'Compare these' });
  }

  get deleteSelectedButton(): Locator {
    return this.page.getByRole('button', { name: 'Delete' }).last();
  }

  get undoButton(): Locator {
    return this.page.getByRole('button', { name: 'Undo', exact: true });
  }

  get splitButton(): Locator {
    return this.page.getByRole('button', { name: 'Move to a new story' });
  }

  get moveButton(): Locator {
    return this.page.getByRole('button', { name: 'Move to another story…' });
  }

  get moveDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Move to another story' });
  }

  get mergeButton(): Locator {
    return this.page.getByRole('button', { name: 'Merge into another…' });
  }

  get mergeDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Merge into another story' });
  }

  /** The field of either dialog in which a story is searched for. */
  storyField(dialog: Locator): Locator {
    return dialog.getByRole('combobox');
  }

  /** The stories that either dialog offers. */
  storyChoices(dialog: Locator, title: string | RegExp = ''): Locator {
    return dialog.getByRole('option', { name: title });
  }

  /** The heading shown instead of stories when there are none. */
  get emptyHeading(): Locator {
    return this.page.getByRole('heading', { name: 'Add your first articles' });
  }

  get restoreSampleButton(): Locator {
    return this.page.getByRole('button', { name: 'Restore sample story' });
  }

  async openAllArticles(): Promise<void> {
    await this.page.getByRole('button', { name: /^All articles/ }).click();
    await expect(this.allEntries.first()).toBeVisible();
  }

  get allArticles(): Locator {
    return this.page.getByRole('listbox', { name: 'All articles' });
  }

  get allEntries(): Locator {
    return this.allArticles.getByRole('option');
  }

  /** Selects the first of all articles with the mouse. */
  async selectFirstOfAll(): Promise<void> {
    await this.allArticles.locator(marks.articleCheck).first().click();
  }

  filter(name: 'Outlet' | 'Agency'): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  get fromDateField(): Locator {
    return this.page.getByRole('textbox', { name: 'From' });
  }

  get clearFiltersButton(): Locator {
    return this.page.getByRole('button', { name: 'Clear filters' });
  }

  get noArticles(): Locator {
    return this.page.getByText('No matching articles');
  }

  get articleOrder(): Locator {
    return this.page.getByRole('combobox', { name: 'Sort by' }).last();
  }

  /** Opens the first article of a story, once the story is shown. */
  async openFirstArticle(story: RegExp): Promise<void> {
    await expect(this.storyTitle(story)).toBeVisible();
    await expect(this.articleEntries.first()).toBeVisible();
    await this.articles.focus();
    await this.page.keyboard.press('Home');
    await this.page.keyboard.press('Enter');
    await expect(this.article.paragraphs).toBeVisible();
  }

  async openSearch(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+f');
    await expect(this.searchField).toBeFocused();
  }

  get searchField(): Locator {
    return this.page.getByRole('searchbox');
  }

  get results(): Locator {
    return this.page.getByRole('listbox', { name: 'Search results' });
  }

  get resultEntries(): Locator {
    return this.results.getByRole('option');
  }

  /** The found words in the results. */
  get resultMatches(): Locator {
    return this.results.locator('mark');
  }

  get resultCount(): Locator {
    return this.page.getByText(/^\d+ articles? found$/);
  }

  /** The progress of an import or another long operation. */
  get progressBar(): Locator {
    return this.page.getByRole('progressbar');
  }

  get cancelButton(): Locator {
    return this.page.getByRole('button', { name: 'Cancel' });
  }
}
