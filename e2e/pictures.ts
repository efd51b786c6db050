/**
 * `npm run screenshots`: every state of both screens in each size and theme, to be looked at (screenshots/, not
 * committed), and the pictures of the README (docs/). The states are reached by keys, as a user reaches them.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { longArticles } from '../bench/synthetic';
import { arabic } from '../test/stories/arabic';
import { chinese } from '../test/stories/chinese';
import { writeFiles } from './fixtures';
import { settled } from './geometry';
import { App } from './pages/app';

const ROOT = resolve(__dirname, '..');

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;

interface PicturedState {
  readonly name: string;
  /** The texts of the two articles, by default those of the sample story. */
  readonly texts?: readonly string[];
  readonly arrive: (app: App) => Promise<void>;
}

const press =
  (...keys: readonly string[]) =>
  (app: App): Promise<void> =>
    app.press(...keys);

/** Opens the library, with the sample story in it. */
async function openLibrary({ library }: App): Promise<void> {
  await library.open();
  await expect(library.articleEntries.first()).toBeVisible();
}

const STATES: readonly PicturedState[] = [
  { name: 'aligned', arrive: press() },
  { name: 'published', arrive: press('l', 'n', 'n', 'n') },
  { name: 'inspector', arrive: press('n', 'n', 'i') },
  { name: 'filtered', arrive: press('h') },
  { name: 'filters', arrive: press('g') },
  { name: 'palette', arrive: press('Control+k') },
  { name: 'keys', arrive: press('?') },
  {
    name: 'find',
    arrive: async (app) => {
      await app.press('Control+f');
      await app.type('arab');
    },
  },
  { name: 'break-link', arrive: press('n', 'n', 'b') },
  { name: 'make-link', arrive: press('n', 'n', 'k') },
  {
    name: 'decisions',
    arrive: async (app) => {
      await app.press('n', 'n', 'b');
      await app.type('Not one event');
      await app.press('Tab', 'Tab', 'Enter');
      await expect(app.compare.manualLinksNote).toBeVisible();
      await app.press('d');
    },
  },
  { name: 'long', texts: longArticles(120).map((paragraphs) => paragraphs.join('\n\n')), arrive: press('n', 'n', 'n') },
  { name: 'right-to-left', texts: [arabic.left, arabic.right], arrive: press('n') },
  { name: 'chinese', texts: [chinese.left, chinese.right], arrive: press('n') },
  { name: 'library', arrive: openLibrary },
  {
    name: 'library-article',
    arrive: async (app) => {
      await openLibrary(app);
      await app.library.articles.focus();
      await app.press('Enter');
      await expect(app.library.article.paragraphs).toBeVisible();
    },
  },
  {
    name: 'library-all',
    arrive: async (app) => {
      await openLibrary(app);
      await app.library.openAllArticles();
      await app.library.selectFirstOfAll();
    },
  },
  {
    name: 'library-search',
    arrive: async (app) => {
      await openLibrary(app);
      await app.library.openSearch();
      await app.type('security council');
      await app.library.resultEntries.first().click();
      await expect(app.library.article.paragraphs).toBeVisible();
    },
  },
  {
    name: 'library-empty',
    arrive: async (app) => {
      await openLibrary(app);
      await app.press('Delete');
      await expect(app.library.emptyHeading).toBeVisible();
    },
  },
];

/** The three pictures in the README. */
const README = new Map([
  ['aligned-light-1280x800', 'compare-light.png'],
  ['published-light-1280x800', 'published-light.png'],
  ['inspector-dark-1920x1080', 'inspector-dark.png'],
]);

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-pictures-'));
  mkdirSync(join(ROOT, 'screenshots'), { recursive: true });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const theme of THEMES) {
  for (const state of STATES) {
    test(`${state.name}, ${theme}`, async () => {
      for (const size of SIZES) {
        // A new profile each time: manual links must not be carried into the next window.
        const profile = mkdtempSync(join(folder, 'profile-'));
        writeFileSync(join(profile, 'settings.json'), JSON.stringify({ theme, textSize: 100 }));
        const [left, right] = state.texts ?? [];
        const files =
          left === undefined || right === undefined
            ? []
            : writeFiles(profile, { 'Left.txt': left, 'Right.txt': right });
        const app = await App.launch({ files, profile });
        const { page, compare } = app;
        await page.emulateMedia({ colorScheme: null });
        await page.setViewportSize(size);
        await compare.expectCompared();
        await state.arrive(app);
        // The page and its columns glide to their positions.
        await settled(page, () => compare.scrollPositions());
        const name = `${state.name}-${theme}-${size.width}x${size.height}`;
        const readme = README.get(name);
        await page.screenshot({ path: join(ROOT, 'screenshots', `${name}.png`), animations: 'disabled' });
        if (readme !== undefined) await page.screenshot({ path: join(ROOT, 'docs', readme), animations: 'disabled' });
        await app.quit();
      }
    });
  }
}
