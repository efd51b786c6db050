import { defineConfig } from '@playwright/test';

/** `npm run screenshots`: pictures of every state to look at, no test. */
export default defineConfig({
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
});
