/**
 * `npm run screenshots`: every state of both screens at each size and in each theme, to be looked at (screenshots/, not
 * committed), and the README's pictures (docs/). Steps go by keys, as a person's would.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { longArticles } from '../bench/synthetic';
import { arabic } from '../test/stories/arabic';
import { chinese } from '../test/stories/chinese';
import { App, settled } from './app';

const ROOT = resolve(__dirname, '..');

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;

interface State {
  readonly name: string;
  /** The articles' texts; the sample story without. */
  readonly texts?: readonly string[];
  readonly arrive: (page: Page) => Promise<void>;
}

const press =
  (...keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** The library, with the sample story in it. */
async function openLibrary(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('listbox', { name: 'Stories' }).getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Articles in the story' }).getByRole('option').first()).toBeVisible();
}

const STATES: readonly State[] = [
  { name: 'aligned', arrive: press() },
  { name: 'published', arrive: press('l', 'n', 'n', 'n') },
  { name: 'inspector', arrive: press('n', 'n', 'i') },
  { name: 'filtered', arrive: press('h') },
  { name: 'filters', arrive: press('g') },
  { name: 'palette', arrive: press('Control+k') },
  { name: 'keys', arrive: press('?') },
  {
    name: 'find',
    arrive: async (page) => {
      await page.keyboard.press('Control+f');
      await page.keyboard.type('arab');
    },
  },
  { name: 'break-link', arrive: press('n', 'n', 'b') },
  { name: 'make-link', arrive: press('n', 'n', 'k') },
  {
    name: 'decisions',
    arrive: async (page) => {
      await press('n', 'n', 'b')(page);
      await page.keyboard.type('Not one event');
      await press('Tab', 'Tab', 'Enter')(page);
      await expect(page.getByRole('note', { name: 'Manual links' })).toBeVisible();
      await press('d')(page);
    },
  },
  { name: 'long', texts: longArticles(120).map((own) => own.join('\n\n')), arrive: press('n', 'n', 'n') },
  { name: 'right-to-left', texts: [arabic.left, arabic.right], arrive: press('n') },
  { name: 'chinese', texts: [chinese.left, chinese.right], arrive: press('n') },
  { name: 'library', arrive: openLibrary },
  {
    name: 'library-article',
    arrive: async (page) => {
      await openLibrary(page);
      await page.getByRole('listbox', { name: 'Articles in the story' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('list', { name: 'Paragraphs' })).toBeVisible();
    },
  },
  {
    name: 'library-all',
    arrive: async (page) => {
      await openLibrary(page);
      await page.getByRole('button', { name: /^All articles/ }).click();
      await page.getByRole('listbox', { name: 'All articles' }).locator('[data-check]').first().click();
    },
  },
  {
    name: 'library-search',
    arrive: async (page) => {
      await openLibrary(page);
      await page.keyboard.press('Control+Shift+f');
      await page.keyboard.type('security council');
      await page.getByRole('listbox', { name: 'Search results' }).getByRole('option').first().click();
      await expect(page.getByRole('list', { name: 'Paragraphs' })).toBeVisible();
    },
  },
  {
    name: 'library-empty',
    arrive: async (page) => {
      await openLibrary(page);
      await page.keyboard.press('Delete');
      await expect(page.getByRole('heading', { name: 'Add your first articles' })).toBeVisible();
    },
  },
];

/** The three that say most, for the README. */
const README = new Map([
  ['aligned-light-1280x800', 'compare-light.png'],
  ['published-light-1280x800', 'published-light.png'],
  ['inspector-dark-1920x1080', 'inspector-dark.png'],
]);

/** Where the page and its columns are scrolled to: they glide. */
function scrolled(): string {
  const columns = [...document.querySelectorAll('[data-scroller]')];
  return [window.scrollY, ...columns.map(({ scrollTop }) => scrollTop)].join();
}

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
        // What is decided in one window is not to be kept for the next.
        const data = mkdtempSync(join(folder, 'data-'));
        writeFileSync(join(data, 'settings.json'), JSON.stringify({ theme, textSize: 100 }));
        const files = (state.texts ?? []).map((text, index) => {
          const file = join(data, `${index === 0 ? 'Left' : 'Right'}.txt`);
          writeFileSync(file, text);
          return file;
        });
        const app = await App.launch({ files, data });
        await app.page.emulateMedia({ colorScheme: null });
        await app.page.setViewportSize(size);
        await expect(app.page.locator('main[aria-busy=false]')).toBeVisible();
        await state.arrive(app.page);
        await settled(app.page, () => app.page.evaluate(scrolled));
        const name = `${state.name}-${theme}-${size.width}x${size.height}`;
        const readme = README.get(name);
        const path = join(ROOT, 'screenshots', `${name}.png`);
        await app.page.screenshot({ path, animations: 'disabled' });
        if (readme !== undefined)
          await app.page.screenshot({ path: join(ROOT, 'docs', readme), animations: 'disabled' });
        await app.close();
      }
    });
  }
}
