import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { PATIENCE } from './patience.ts'

/** The end-to-end specs: the built app in a real browser, one window after the other. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.e2e.test.ts'],
    globalSetup: ['tests/e2e/built.ts'],
    passWithNoTests: false,
    maxWorkers: 1,
    // A test takes many steps, each of which may need patience.
    testTimeout: 4 * PATIENCE,
    hookTimeout: 2 * PATIENCE,
    expect: { poll: { timeout: PATIENCE } },
  },
})
