import { defineConfig } from '@playwright/test';

/** One window at a time, no retries: a test that fails once has found something. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 15_000 },
});
