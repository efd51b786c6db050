import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base } from '@playwright/test';
import { App, type LaunchOptions } from './pages/app';
import type { ComparePage } from './pages/compare';
import type { LibraryPage } from './pages/library';

export { expect } from '@playwright/test';

interface Fixtures {
  /** A temporary folder. */
  readonly folder: string;
  /** A data folder that several starts of one test share. */
  readonly profile: string;
  /** Starts the application. If it still runs when the test ends, it is quit. */
  readonly launch: (options?: LaunchOptions) => Promise<App>;
  /** The application, started on the sample story. */
  readonly app: App;
  readonly compare: ComparePage;
  readonly library: LibraryPage;
}

/** `page` is the window of the application. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from this pattern
  folder: async ({}, use) => withTemporaryFolder('crossread-files-', use),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from this pattern
  profile: async ({}, use) => withTemporaryFolder('crossread-profile-', use),
  // It depends on the folders so that the application ends before they are deleted.
  launch: async ({ folder: _folder, profile: _profile }, use) => {
    const started: App[] = [];
    await use(async (options) => {
      const app = await App.launch(options);
      started.push(app);
      return app;
    });
    for (const app of started) if (!app.hasEnded) await app.quit();
  },
  app: async ({ launch }, use) => use(await launch()),
  page: async ({ app }, use) => use(app.page),
  compare: async ({ app }, use) => use(app.compare),
  library: async ({ app }, use) => use(app.library),
});

async function withTemporaryFolder(prefix: string, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  await use(folder);
  rmSync(folder, { recursive: true, force: true });
}

/** Writes files into a folder and returns their paths. Their names may begin with subfolders. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  });
}
