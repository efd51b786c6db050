import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';

const ROOT = resolve(__dirname, '..');

/** What to start the application with: files to open instead of the sample story, and its own switches. */
export interface Options {
  readonly files?: readonly string[];
  readonly switches?: readonly string[];
  /** A data folder of the test's own, to be found again at the next start; else one that ends with the application. */
  readonly data?: string;
}

/** The real application in a real window, with a data folder of its own. */
export class App {
  private constructor(
    readonly electron: ElectronApplication,
    readonly page: Page,
    private readonly data: string | null,
  ) {}

  /** Starts it and waits until a comparison, or the sentence in its place, is on screen. */
  static async launch({ files = [], switches = [], data: kept }: Options = {}): Promise<App> {
    const data = kept ?? mkdtempSync(join(tmpdir(), 'crossread-e2e-'));
    const electron = await _electron.launch({
      // The system's sandbox needs a user other than root; the window keeps its own.
      args: [ROOT, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...switches, ...files],
      env: { ...process.env, CROSSREAD_DATA: data } as Record<string, string>,
    });
    const page = await electron.firstWindow();
    const app = new App(electron, page, kept === undefined ? data : null);
    await expect(app.text.or(app.alert).first()).toBeVisible();
    return app;
  }

  /** The two articles side by side. */
  get text() {
    return this.page.getByRole('main');
  }

  /** What went wrong, in sentences. */
  get alert() {
    return this.page.getByRole('alert');
  }

  async close(): Promise<void> {
    await this.electron.close();
    if (this.data !== null) rmSync(this.data, { recursive: true, force: true });
  }
}
