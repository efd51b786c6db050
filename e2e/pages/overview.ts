import { expect, type Locator, type Page } from '@playwright/test';
import { boxOf } from '../geometry';

/** The miniatures of both articles, which are scroll bars. */
export class Overview {
  constructor(private readonly page: Page) {}

  miniature(outlet: string): Locator {
    return this.page.getByRole('scrollbar', { name: `Miniature of ${outlet}` });
  }

  /** The left article's miniature, for any outlet. */
  get left(): Locator {
    return this.page.getByRole('scrollbar').first();
  }

  /** Waits until a miniature reports that a paragraph is being read. */
  async expectReading(miniature: Locator, paragraph: RegExp): Promise<void> {
    await expect(miniature).toHaveAttribute('aria-valuetext', paragraph);
  }

  /** The number of the paragraph that is being read. */
  async paragraphNumber(miniature: Locator): Promise<number> {
    return Number(await miniature.getAttribute('aria-valuenow'));
  }

  /** Clicks a miniature at a share of its height. */
  async clickAt(miniature: Locator, share: number): Promise<void> {
    const { x, y, width, height } = await boxOf(miniature);
    await this.page.mouse.click(x + width / 2, y + height * share);
  }

  /** Drags the frame of a miniature from its upper end to its lower end. */
  async dragDown(miniature: Locator): Promise<void> {
    const { x, y, width, height } = await boxOf(miniature);
    const middle = x + width / 2;
    await this.page.mouse.move(middle, y + 20);
    await this.page.mouse.down();
    await this.page.mouse.move(middle, y + 60, { steps: 4 });
    await this.page.mouse.move(middle, y + height - 15, { steps: 4 });
    await this.page.mouse.up();
  }

  /** The painted miniature, as a PNG in a data URL. */
  picture(miniature: Locator): Promise<string> {
    return miniature.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  }

  /** The colours painted between two shares of a miniature's height, as `red green blue`, in order. */
  colours(miniature: Locator, from: number, to: number): Promise<readonly string[]> {
    return miniature.locator('canvas').evaluate(
      (canvas: HTMLCanvasElement, [start, end]) => {
        const top = Math.round(canvas.height * start);
        const height = Math.max(1, Math.round(canvas.height * end) - top);
        const data = canvas.getContext('2d')?.getImageData(0, top, canvas.width, height).data ?? [];
        const colours = new Set<string>();
        for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
        return [...colours].sort();
      },
      [from, to] as const,
    );
  }
}
