import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from './fixtures';
import type { App } from './pages/app';

/** Starts with the same settings each time. */
const test = base.extend<{ readonly start: () => Promise<App> }>({
  start: async ({ launch, profile }, use) => {
    await use(async () => {
      const app = await launch({ profile });
      // By default Playwright emulates a system with a light theme.
      await app.page.emulateMedia({ colorScheme: null });
      return app;
    });
  },
});

/** The font size of the articles, in pixels. */
function textSize({ compare }: App): Promise<number> {
  return compare
    .paragraph('Russia won a promise')
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

test('keys change the text size, which persists at the next start', async ({ start }) => {
  const first = await start();
  const normal = await textSize(first);
  await first.press('Control+Equal');
  await expect.poll(() => textSize(first)).toBeCloseTo(normal * 1.1, 1);
  await first.press('Control+Equal');
  await expect.poll(() => textSize(first)).toBeCloseTo(normal * 1.25, 1);
  await first.quit();

  const second = await start();
  expect(await textSize(second)).toBeCloseTo(normal * 1.25, 1);
  await second.press('Control+Minus');
  await expect.poll(() => textSize(second)).toBeCloseTo(normal * 1.1, 1);
  await second.press('Control+0');
  await expect.poll(() => textSize(second)).toBeCloseTo(normal, 1);
});

test('a chosen theme is checked in the menu, and used from the first paint of the next start', async ({ start }) => {
  const first = await start();
  await first.palette.run('Theme: Dark', /Theme: Dark/);
  await expect.poll(() => first.paperColour()).toBe('rgb(22, 23, 26)');
  await first.palette.run('Theme: High contrast', /Theme: High contrast/);
  await expect.poll(() => first.paperColour()).toBe('rgb(255, 255, 255)');
  await first.quit();

  const second = await start();
  expect(await second.paperColour()).toBe('rgb(255, 255, 255)');
  expect(await second.system.servedDocument()).toContain('<html data-theme="contrast" data-text="100"');
  expect(await second.system.isMenuItemChecked('theme-contrast')).toBe(true);
});

test('the paragraph being read stays in sight when the text grows', async ({ start }) => {
  const app = await start();
  const far = app.compare.paragraph('Opposition activists said government forces');
  await app.compare.scrollToTop(far);
  const size = await textSize(app);
  await app.press('Control+Equal');
  await expect.poll(() => textSize(app)).toBeGreaterThan(size);
  await expect(far).toBeInViewport();
});

test('a damaged settings file is set aside, and the window opens with the defaults', async ({ start, profile }) => {
  writeFileSync(join(profile, 'settings.json'), '{"theme": ');
  const app = await start();
  await expect(app.compare.paragraph('Russia won a promise')).toBeVisible();
  expect(await app.page.evaluate(() => document.documentElement.dataset.theme)).toBe('system');
});
