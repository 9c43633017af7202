import type { Locator } from 'playwright-core'

/** More stops than any screen has from end to end. */
const MOST_STOPS = 150

/** Goes to a field or button as a hand without a mouse does: by Tab, however many it takes. */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await target.page().keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${target}`)
}

/** Goes to a button and presses it. */
export async function pressOn(button: Locator): Promise<void> {
  await tabTo(button)
  await button.page().keyboard.press('Enter')
}

/** Goes to a field and types into it, in place of what was there. */
export async function typeInto(field: Locator, words: string): Promise<void> {
  await tabTo(field)
  await field.page().keyboard.press('Control+a')
  await field.page().keyboard.type(words)
}
