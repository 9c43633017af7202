import type { Fact } from '../../shared/meeting/event.ts'
import { type Figure, figure } from './figures.ts'
import { openHall, untilAtRest, untilHallPainted, withWindows } from './windows.ts'

const PRESSES = 31
/** A typist's pace. */
const PAUSE = 200
const LETTERS = 'denghineurothoihanhoanthanh'

/** The keys most used with the hall's window open: from paragraph to paragraph, and typing what the hall sees. */
export function benchHall(facts: readonly Fact[]): Promise<readonly Figure[]> {
  return withWindows(facts, async (windows) => {
    const { page } = windows
    const hall = await openHall(windows)
    const arrows = Array.from({ length: PRESSES }, () => 'ArrowDown')
    const shown = await untilHallPainted(windows, hall, arrows)
    const drawn = await untilAtRest(windows, arrows)
    await page.keyboard.press('E')
    await page.locator('[contenteditable="true"]').waitFor()
    await page.keyboard.press('Alt+T')
    const typed = await untilHallPainted(windows, hall, [...LETTERS], PAUSE)
    return [
      figure('arrow key to the hall repainted', shown),
      figure('arrow key to the operator’s window at rest', drawn),
      figure('letter of a wording typed before the hall to the hall repainted', typed),
    ]
  })
}
