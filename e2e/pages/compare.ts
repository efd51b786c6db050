import { expect, type Locator, type Page } from '@playwright/test';
import { settled, topOf } from '../geometry';
import { Columns } from './columns';
import { Filters } from './filters';
import { FindBar } from './findBar';
import { Folds } from './folds';
import { Inspector } from './inspector';
import { LinkDialogs } from './linkDialogs';
import { attributes, marks, type Side } from './marks';
import { Overview } from './overview';

/** The comparison of two articles: side by side in rows, or in their original order (`columns`). */
export class ComparePage {
  readonly columns: Columns;
  readonly overview: Overview;
  readonly inspector: Inspector;
  readonly filters: Filters;
  readonly find: FindBar;
  readonly folds: Folds;
  readonly linkDialogs: LinkDialogs;

  constructor(private readonly page: Page) {
    this.columns = new Columns(page);
    this.overview = new Overview(page);
    this.inspector = new Inspector(page);
    this.filters = new Filters(page);
    this.find = new FindBar(page);
    this.folds = new Folds(page);
    this.linkDialogs = new LinkDialogs(page);
  }

  /** Waits until the chosen articles are compared and drawn. */
  async expectCompared(): Promise<void> {
    await expect(this.text).toHaveAttribute('aria-busy', 'false');
  }

  /** Waits until a link is drawn. */
  async expectRows(): Promise<void> {
    await expect(this.row(1)).toBeVisible();
  }

  /** The texts of both articles. */
  get text(): Locator {
    return this.page.getByRole('main');
  }

  get storyTitle(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The headlines and figures of both articles. */
  get heads(): Locator {
    return this.page.locator(marks.heads);
  }

  headline(text: RegExp): Locator {
    return this.heads.getByRole('heading', { name: text });
  }

  /** The sentence about both articles, above their texts. */
  get summary(): Locator {
    return this.page.locator(marks.summary).first();
  }

  /** A button under the summary that leads to paragraphs without a partner. */
  summaryLink(name: RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  get statusLine(): Locator {
    return this.page.getByRole('contentinfo');
  }

  /** The sentence of the status line: the difference the reader is at, or the result of the last command. */
  get status(): Locator {
    return this.statusLine.getByRole('status');
  }

  get swapButton(): Locator {
    return this.page.getByRole('button', { name: 'Swap sides' });
  }

  get libraryButton(): Locator {
    return this.page.getByRole('button', { name: 'Library', exact: true });
  }

  /** The number of manual links, while there are any. */
  get manualLinksNote(): Locator {
    return this.page.getByRole('note', { name: 'Manual links' });
  }

  /** The control that names an outlet and lets the user choose another. */
  picker(side: Side): Locator {
    return this.page.getByRole('combobox', { name: side === 'left' ? 'Left outlet' : 'Right outlet' });
  }

  /** An outlet in the open picker. */
  outlet(name: string | RegExp): Locator {
    return this.page.getByRole('option', { name });
  }

  get outlets(): Locator {
    return this.page.getByRole('option');
  }

  /** Chooses another outlet with the mouse and waits until its article is compared. */
  async choose(side: Side, outlet: RegExp): Promise<void> {
    await this.picker(side).click();
    await this.outlet(outlet).click();
    await expect(this.picker(side)).toHaveText(outlet);
    await this.expectCompared();
  }

  /** Waits until this outlet is on the left and rendered. */
  async expectLeft(outlet: string): Promise<void> {
    await expect(this.picker('left')).toHaveText(outlet);
    await this.expectCompared();
  }

  /** A row by the number of its link, or by its name to a screen reader. */
  row(which: number | string | RegExp): Locator {
    const name = typeof which === 'number' ? new RegExp(`, ${which} of \\d+`) : which;
    return this.text.getByRole('group', { name });
  }

  /** A row with a manual link. */
  get manualRow(): Locator {
    return this.row(/manual link$/);
  }

  /** The rows of linked paragraphs. */
  get links(): Locator {
    return this.text.locator(marks.link);
  }

  linksOfRelation(relation: string): Locator {
    return this.text.locator(marks.linkOfRelation(relation));
  }

  /** The row of linked paragraphs with an element in it. */
  linkWith(element: Locator): Locator {
    return this.page.locator(marks.link, { has: element });
  }

  /** The first paragraph with these words; on the left side when both have them. */
  paragraph(words: string | RegExp, side?: Side): Locator {
    const all = side === undefined ? marks.paragraph : marks.paragraphsOf(side);
    return this.text.locator(all, { hasText: words }).first();
  }

  /** A paragraph by its index in the article, from 0. */
  paragraphAt(side: Side, index: number): Locator {
    return this.text.locator(marks.paragraphAt(side, index)).first();
  }

  /** Every paragraph on the page, or those of a side or an element. */
  paragraphs(within: Side | Locator | undefined = undefined): Locator {
    if (typeof within === 'string') return this.text.locator(marks.paragraphsOf(within));
    return (within ?? this.text).locator(marks.paragraphText);
  }

  /** The first row of this name with a text on each side. */
  rowWithSides(name: RegExp): Locator {
    return this.row(name)
      .filter({ has: this.page.locator(`${marks.sideOf('left')} p`) })
      .first();
  }

  /** The text of one side of a row. */
  sideText(row: Locator, side: Side): Locator {
    return row.locator(`${marks.sideOf(side)} p`).first();
  }

  /** The paragraphs on the page. Those far from the window are left undrawn. */
  get drawnParagraphs(): Locator {
    return this.text.locator(marks.paragraph);
  }

  /** Words of the source that the other article cut. */
  removed(words: string | RegExp = '', within = this.text): Locator {
    return within.locator('del', { hasText: words });
  }

  /** Words that the source does not have. */
  added(words: string | RegExp = ''): Locator {
    return this.text.locator('ins', { hasText: words });
  }

  /** Words marked as changed: all, those of a kind, or those of a side. */
  changes({ kind, side, within = this.text }: { kind?: string; side?: Side; within?: Locator } = {}): Locator {
    if (kind !== undefined) return within.locator(marks.changesOfKind(kind));
    return within.locator(side === undefined ? marks.change : marks.changesIn(side));
  }

  /** The note above paragraphs that only one outlet has. */
  runNote(text: RegExp): Locator {
    return this.text.getByText(text);
  }

  /** The text of a row in a narrow window, or both of its texts. */
  textsOf(row: Locator): Locator {
    return row.getByRole('paragraph');
  }

  /** Texts with the changes of both outlets in them, as in a narrow window. */
  get mergedTexts(): Locator {
    return this.page.locator(marks.mergedText);
  }

  /** The difference the reader is at, or its first part. */
  get current(): Locator {
    return this.text.locator(marks.current).first();
  }

  /** The element with the focus, within the texts or the texts themselves. */
  get focused(): Locator {
    return this.page.locator(marks.focusedInText);
  }

  /** The changed words of a side that have the focus. */
  focusedChange(side: Side): Locator {
    return this.text.locator(`${marks.changesIn(side)}:focus`);
  }

  /** The difference with the focus, or its first part. */
  get focusedStop(): Locator {
    return this.text.locator(`${marks.stop}:focus`).first();
  }

  /** The sign between linked paragraphs, which opens the inspector. */
  inspectButton(row: Locator): Locator {
    return row.getByRole('button', { name: /^Inspect this link/ });
  }

  /** The relation in words on each of these signs. */
  get inspectButtonWords(): Locator {
    return this.inspectButtons.locator('span:last-child');
  }

  /** A button in a row that leads to another row with its paragraph. */
  pointer(row: Locator, name: RegExp): Locator {
    return row.getByRole('button', { name });
  }

  /** The words quoted from a paragraph that appears elsewhere. */
  quotedWords(row: Locator): Locator {
    return row.locator('bdi');
  }

  get inspectButtons(): Locator {
    return this.inspectButton(this.text);
  }

  /** The sign of the inspected link. */
  get inspectedButton(): Locator {
    return this.page.getByRole('button', { name: /^Inspect this link/, pressed: true });
  }

  /** The number, from 0, of the inspected link among all links. */
  inspectedLinkIndex(): Promise<string | null> {
    return this.linkWith(this.inspectedButton).getAttribute(attributes.link);
  }

  /** Where a paragraph comes to rest once its upper edge is scrolled to that of the window. */
  async scrollToTop(paragraph: Locator): Promise<number> {
    await paragraph.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    return settled(this.page, () => topOf(paragraph));
  }

  /** Where the page and, in the original order, each column are scrolled to. */
  async scrollPositions(): Promise<readonly number[]> {
    const columns = this.page.locator(marks.anyColumn);
    return [
      await this.page.evaluate(() => window.scrollY),
      ...(await columns.evaluateAll((all) => all.map(({ scrollTop }) => scrollTop))),
    ];
  }

  /** The number of the difference in the status line. */
  async differenceNumber(): Promise<number> {
    await expect(this.status).toContainText(/difference,? \d+ of \d+: /i);
    return Number(/\d+/.exec(await this.status.innerText())?.[0]);
  }

  /** The names of all rows, as a screen reader reads them. */
  async rowNames(): Promise<readonly string[]> {
    const rows = this.text.getByRole('group');
    return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  }
}
