import { afterEach, expect, test, vi } from 'vitest'
import {
  askForScreens,
  secondScreen,
  watchScreens,
} from '../../../../renderer/operator/sitting/hall/second-screen.ts'

const HOME = { availLeft: 0, availTop: 0, availWidth: 1440, availHeight: 900 }
const HALL = { availLeft: 1440, availTop: 0, availWidth: 1920, availHeight: 1080 }

/** The browser's screens, as far as it tells of them. */
class Screens extends EventTarget {
  currentScreen: unknown = HOME
  screens: readonly unknown[] = [HOME, HALL]
}

const withBrowser = (getScreenDetails?: () => Promise<unknown>) =>
  vi.stubGlobal('window', getScreenDetails ? { getScreenDetails } : {})

afterEach(() => vi.unstubAllGlobals())

test('where the office allows it, the second screen is the one that the operator is not on', async () => {
  withBrowser(async () => new Screens())
  expect(await askForScreens()).toBe(true)
  expect(secondScreen()).toEqual(HALL)
})

test('a screen that is pulled out and plugged in again is known each time', async () => {
  const screens = new Screens()
  withBrowser(async () => screens)
  await askForScreens()
  const seen: unknown[] = []
  const stop = watchScreens(() => seen.push(secondScreen()))
  for (const now of [[HOME], [HOME, HALL]]) {
    screens.screens = now
    screens.dispatchEvent(new Event('screenschange'))
  }
  expect(seen).toEqual([null, HALL])
  stop()
  screens.dispatchEvent(new Event('screenschange'))
  expect(seen).toHaveLength(2)
})

test('where the office does not allow it, or the browser cannot, there is no second screen', async () => {
  withBrowser(() => Promise.reject(new DOMException('denied', 'NotAllowedError')))
  expect(await askForScreens()).toBe(false)
  expect(secondScreen()).toBeNull()
  withBrowser()
  expect(await askForScreens()).toBe(false)
})

test('an answer that is not as it should be is no screen', async () => {
  withBrowser(async () => ({ currentScreen: HOME, screens: [HOME, { availLeft: 'left' }] }))
  await askForScreens()
  expect(secondScreen()).toBeNull()
})
