import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { System } from '../system';
import { ComparePage } from './compare';
import { LibraryPage } from './library';
import { marks } from './marks';
import { Palette } from './palette';

const ROOT = resolve(__dirname, '../..');

export interface LaunchOptions {
  /** Files to open instead of the sample story. */
  readonly files?: readonly string[];
  /** The data folder of an earlier start. By default each start has a new one, deleted when it ends. */
  readonly profile?: string;
}

/** The arguments that start the application with Electron. */
export function argumentsFor(files: readonly string[]): string[] {
  // Chromium's sandbox refuses to run as root; the window's own sandbox stays on.
  return [ROOT, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...files];
}

/** The real application in a real window. */
export class App {
  readonly compare: ComparePage;
  readonly library: LibraryPage;
  readonly palette: Palette;
  readonly system: System;
  /** Whether its process has ended. */
  hasEnded = false;

  private constructor(
    readonly electron: ElectronApplication,
    readonly page: Page,
    private readonly temporaryProfile: string | null,
  ) {
    this.compare = new ComparePage(page);
    this.system = new System(electron);
    this.library = new LibraryPage(page, this.system);
    this.palette = new Palette(page);
    electron.on('close', () => {
      this.hasEnded = true;
    });
  }

  /** Starts the application and waits until it shows a comparison or an error, and responds. */
  static async launch({ files = [], profile }: LaunchOptions = {}): Promise<App> {
    const data = profile ?? mkdtempSync(join(tmpdir(), 'crossread-e2e-'));
    const electron = await _electron.launch({
      args: argumentsFor(files),
      env: { ...process.env, CROSSREAD_DATA: data } as Record<string, string>,
    });
    const page = await electron.firstWindow();
    const app = new App(electron, page, profile === undefined ? data : null);
    // Two articles of thousands of paragraphs take time on a busy machine.
    await expect(app.compare.text.or(app.alert).first()).toBeVisible({ timeout: 90_000 });
    await expect(page.locator(marks.keptPage)).toHaveCount(0);
    return app;
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Sends a key twice in one task of the page, so that nothing can be drawn in between. */
  async pressTwiceAtOnce(key: string): Promise<void> {
    await this.page.evaluate((pressed) => {
      for (let times = 0; times < 2; times++)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
    }, key);
  }

  /** Sentences about failures. */
  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  get focused(): Locator {
    return this.page.locator(':focus');
  }

  get focusedBehindDialog(): Locator {
    return this.page.locator(marks.focusedBehindDialog);
  }

  /** Presses Tab as a user who has not touched the page yet, which focuses the first control. */
  async focusFirstControl(): Promise<void> {
    await this.page.locator('body').press('Tab');
  }

  dialog(name: string | RegExp = ''): Locator {
    return this.page.getByRole('dialog', { name });
  }

  get shortcuts(): Locator {
    return this.dialog('Keyboard shortcuts and symbols');
  }

  get closeShortcutsButton(): Locator {
    return this.shortcuts.getByRole('button', { name: 'Close' });
  }

  /** The first failure in a list of them. */
  get firstProblem(): Locator {
    return this.alert.getByRole('listitem').first();
  }

  /** The tools at the upper edge of the window. */
  get toolbarButtons(): Locator {
    return this.page.getByRole('banner').getByRole('button');
  }

  /** The background of the page, as CSS prints it. */
  paperColour(): Promise<string> {
    return this.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  }

  scrollPosition(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }

  /** How much wider the page is than the window, in pixels. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /**
   * Quits as a user does and waits until the process has ended. Playwright's own `close` detaches its debugger at the
   * same time, and a thread of Electron 25 that ends just then may hang.
   */
  async quit(): Promise<void> {
    const ended = this.electron.waitForEvent('close');
    await this.electron.evaluate(({ app }) => app.quit());
    await ended;
    this.#deleteProfile();
  }

  /** Ends the process without closing anything in it, for one that delays quitting. */
  async exit(): Promise<void> {
    const ended = this.electron.waitForEvent('close');
    await this.electron.evaluate(({ app }) => app.exit());
    await ended;
    this.#deleteProfile();
  }

  /** Ends the process as a crash does. */
  async kill(): Promise<void> {
    const ended = this.electron.waitForEvent('close');
    this.electron.process().kill('SIGKILL');
    await ended;
    this.#deleteProfile();
  }

  #deleteProfile(): void {
    if (this.temporaryProfile !== null) rmSync(this.temporaryProfile, { recursive: true, force: true });
  }
}
