import { beforeEach, onTestFailed } from 'vitest'
import type { App } from './app.ts'

/**
 * For tests that are the steps of one story: where a step failed, those after it say so at once instead of
 * failing by the clock one after the other, and the one that failed tells what stood on the screen.
 */
export function stepsOf(app: () => App): void {
  let broken: string | null = null
  beforeEach(({ task }) => {
    if (broken !== null) throw new Error(`not tried, as this failed before: ${broken}`)
    onTestFailed(async () => {
      broken = task.name
      console.log(`“${task.name}” failed with this on the screen:\n${await app().seen()}`)
    })
  })
}
