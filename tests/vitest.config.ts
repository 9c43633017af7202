import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Unit, property and component tests; the end-to-end specs have a run of their own (`tests/e2e`). */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/*.test.ts', 'tests/{shared,electron,renderer,golden,faults}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/seed.ts'],
    passWithNoTests: false,
    maxWorkers: 2,
    testTimeout: 60_000,
  },
})
