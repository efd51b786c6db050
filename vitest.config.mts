import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'tools/**/*.test.ts'],
    environment: 'node',
    // A bound for what hangs: a busy machine must not fail a test that is only slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
