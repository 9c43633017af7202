import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The end-to-end specs: the built app in a real browser, one window after the other. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.e2e.test.ts'],
    globalSetup: ['tests/e2e/built.ts'],
    passWithNoTests: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
})
