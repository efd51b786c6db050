import { expect, type Locator, type Page } from '@playwright/test';
import { boxOf, settled, topOf } from '../geometry';
import { attributes, marks, type Side } from './marks';

/** The share of the window's height at which the paragraph being read is. */
const READING_LINE = 0.35;

/** Each article in a separate column, in its original order. */
export class Columns {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.keyboard.press('l');
    await expect(this.column('left')).toBeVisible();
  }

  /** Returns to the rows, by the same key. */
  async close(): Promise<void> {
    await this.page.keyboard.press('l');
    await expect(this.column('left')).toHaveCount(0);
  }

  column(side: Side): Locator {
    return this.page.locator(marks.column(side));
  }

  /** The columns as a screen reader names them. */
  get regions(): Locator {
    return this.page.getByRole('region', { name: /original order$/ });
  }

  headline(side: Side): Locator {
    return this.column(side).getByRole('heading');
  }

  /** A paragraph with its sign, as one sentence to a screen reader. */
  group(side: Side, name: string | RegExp): Locator {
    return this.column(side).getByRole('group', { name, exact: typeof name === 'string' });
  }

  /** The sign beside a paragraph, which selects its link. */
  sign(side: Side, name: string | RegExp): Locator {
    return this.column(side).getByRole('button', { name });
  }

  /** A paragraph with its sign and the space around it. */
  item(paragraph: Locator): Locator {
    return paragraph.locator(marks.aroundParagraph);
  }

  /** The sign of a paragraph. */
  signOf(paragraph: Locator, name: RegExp): Locator {
    return this.item(paragraph).getByRole('button', { name });
  }

  get syncButton(): Locator {
    return this.page.getByRole('button', { name: 'Sync scrolling' });
  }

  clutterFold(side: Side): Locator {
    return this.column(side)
      .getByRole('button', { name: /lines? (hidden )?\(/ })
      .first();
  }

  scrollPosition(side: Side): Promise<number> {
    return this.column(side).evaluate((element) => element.scrollTop);
  }

  /** Where both columns come to rest. */
  restingPositions(): Promise<readonly number[]> {
    return settled(this.page, () => Promise.all([this.scrollPosition('left'), this.scrollPosition('right')]));
  }

  /** Turns the wheel over a column. */
  async scrollBy(side: Side, pixels: number): Promise<void> {
    await this.column(side).hover();
    await this.page.mouse.wheel(0, pixels);
  }

  /** Scrolls until a paragraph's upper edge is just above the reading line. Returns where it comes to rest. */
  async read(side: Side, paragraph: Locator): Promise<number> {
    const target = (await this.readingLine()) - 20;
    await this.scrollBy(side, Math.round((await topOf(paragraph)) - target));
    return settled(this.page, () => topOf(paragraph));
  }

  /** The height of the reading line in the window, in pixels. */
  readingLine(): Promise<number> {
    return this.page.evaluate((share) => Math.round(window.innerHeight * share), READING_LINE);
  }

  /** The indices of the paragraphs that a column shows, from top to bottom. */
  async paragraphOrder(side: Side): Promise<readonly number[]> {
    const paragraphs = this.column(side).locator(marks.paragraph);
    const names = await paragraphs.evaluateAll(
      (all, name) => all.map((one) => one.getAttribute(name) ?? ''),
      attributes.paragraph,
    );
    return names.map(indexIn);
  }

  /** The index of a paragraph in its article, from 0. */
  async indexOf(paragraph: Locator): Promise<number> {
    return indexIn((await paragraph.getAttribute(attributes.paragraph)) ?? '');
  }

  /** The measure of each paragraph: its width in its own font size. */
  measures(): Promise<readonly number[]> {
    return this.page
      .locator(marks.anyColumn)
      .locator(marks.paragraphText)
      .evaluateAll((all) => all.map((one) => one.clientWidth / Number.parseFloat(getComputedStyle(one).fontSize)));
  }

  get ribbons(): Locator {
    return this.page.locator(marks.ribbon);
  }

  get selectedRibbons(): Locator {
    return this.page.locator(marks.selectedRibbon);
  }

  /** The beginning of a ribbon whose other end is far out of sight. */
  stub(label: string): Locator {
    return this.page.locator(marks.stub, { hasText: label }).first();
  }

  /** The number at the end of a stub, which leads to the other end. */
  stubLabel(label: string): Locator {
    return this.stub(label).locator('text');
  }

  /** Ribbons and stubs. */
  get strands(): Locator {
    return this.page.locator(marks.strand);
  }

  /** The two ends of the ribbon between two paragraphs, in pixels of the window. */
  async ribbonEnds(
    left: Locator,
    right: Locator,
  ): Promise<readonly [{ x: number; y: number }, { x: number; y: number }]> {
    const selector = marks.ribbonOf(await this.indexOf(left), await this.indexOf(right));
    return this.page
      .locator(selector)
      .last()
      .evaluate((path: SVGPathElement) => {
        const box = path.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
        const inWindow = ({ x, y }: DOMPoint) => ({ x: x + box.left, y: y + box.top });
        return [inWindow(path.getPointAtLength(0)), inWindow(path.getPointAtLength(path.getTotalLength()))];
      });
  }

  /** Moves the pointer over the left half of the first ribbon. */
  async hoverRibbon(): Promise<void> {
    const { x, y, height } = await boxOf(this.ribbons.locator('path').first());
    await this.page.mouse.move(x + 6, y + height / 2);
  }
}

/** `left-12` is 12. */
function indexIn(name: string): number {
  return Number(name.split('-')[1]);
}
