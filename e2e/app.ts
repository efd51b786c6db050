import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';

const ROOT = resolve(__dirname, '..');

/** What to start the application with: files to open instead of the sample story, and its own switches. */
export interface Options {
  readonly files?: readonly string[];
  readonly switches?: readonly string[];
  /** The data folder of a start before, which stays; otherwise each start has a new one, gone with it. */
  readonly data?: string;
}

/** What `read` gives once the page stands, with the heights of what was drawn last: the same over several frames. */
export async function settled<Value extends number | string>(page: Page, read: () => Promise<Value>): Promise<Value> {
  let last: Value | undefined;
  let now = await read();
  await expect
    .poll(async () => {
      last = now;
      await page.evaluate(async () => {
        for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      });
      now = await read();
      return now === last;
    })
    .toBe(true);
  return now;
}

/** The real application in a real window. */
export class App {
  private constructor(
    readonly electron: ElectronApplication,
    readonly page: Page,
    private readonly ownData: string | null,
  ) {}

  /** Starts it and waits until a comparison, or the sentence in its place, is on screen. */
  static async launch({ files = [], switches = [], data: given }: Options = {}): Promise<App> {
    const data = given ?? mkdtempSync(join(tmpdir(), 'crossread-e2e-'));
    const electron = await _electron.launch({
      // The system's sandbox needs a user other than root; the window keeps its own.
      args: [ROOT, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...switches, ...files],
      env: { ...process.env, CROSSREAD_DATA: data } as Record<string, string>,
    });
    const page = await electron.firstWindow();
    const app = new App(electron, page, given === undefined ? data : null);
    // Two articles of thousands of paragraphs take their time on a busy machine.
    await expect(app.text.or(app.alert).first()).toBeVisible({ timeout: 90_000 });
    // A page kept from the start before is seen, but does not answer.
    await expect(page.locator('#root > [inert]')).toHaveCount(0);
    return app;
  }

  /** The two articles side by side. */
  get text() {
    return this.page.getByRole('main');
  }

  /** The sentence of the status line: the difference one is at, or what was just done. */
  get status() {
    return this.page.getByRole('contentinfo').getByRole('status');
  }

  get inspector() {
    return this.page.getByRole('complementary', { name: 'Inspector' });
  }

  get filters() {
    return this.page.getByRole('region', { name: 'Filters' });
  }

  picker(side: 'Left' | 'Right') {
    return this.page.getByRole('combobox', { name: `${side} outlet` });
  }

  /** One article in its original order. */
  column(side: 'left' | 'right') {
    return this.page.locator(`[data-scroller="${side}"]`);
  }

  /** Waits until what is chosen is compared and drawn. */
  async compared(): Promise<void> {
    await expect(this.text).toHaveAttribute('aria-busy', 'false');
  }

  /** How far the page is wider than the window, in pixels. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** The words marked under a name, as the browser paints them: what a search found, and where one is in it. */
  marked(name: 'find' | 'find-current'): Promise<readonly string[]> {
    return this.page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name);
  }

  /** What went wrong, in sentences. */
  get alert() {
    return this.page.getByRole('alert');
  }

  /**
   * Quits it as a person would, and waits until it has ended. Playwright's own `close` takes its debugger away
   * meanwhile, and a thread of Electron 25 that ends in that moment may wait for ever.
   */
  async close(): Promise<void> {
    const ended = this.electron.waitForEvent('close');
    await this.electron.evaluate(({ app }) => app.quit());
    await ended;
    if (this.ownData !== null) rmSync(this.ownData, { recursive: true, force: true });
  }
}
