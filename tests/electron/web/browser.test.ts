import { describe, expect, it } from 'vitest'
import { browserArguments, browserPlaces, findBrowser, profileFolder } from '../../../electron/web/browser.ts'

describe('the places of a browser', () => {
  it('on Windows are the programs of the machine and of the user, Chrome before Edge', () => {
    const environment = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\Đức\\AppData\\Local' }
    expect(browserPlaces('win32', environment, 'C:\\Users\\Đức')).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\Đức\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\Đức\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\Đức\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ])
  })

  it('on macOS are the applications', () => {
    expect(browserPlaces('darwin', {}, '/Users/duc')).toContain(
      '/Users/duc/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    )
  })

  it('on Linux are the folders of the path, and never the folder one happens to be in', () => {
    expect(browserPlaces('linux', { PATH: '/usr/bin:.:/snap/bin' }, '/home/duc').slice(0, 3)).toEqual([
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/usr/bin/chromium-browser',
    ])
  })
})

describe('the browser', () => {
  const environment = { PATH: '/usr/bin' }

  it('is the first one that is there', () => {
    const isProgram = (path: string) => path.endsWith('edge') || path.endsWith('google-chrome')
    expect(findBrowser('linux', environment, '/home/duc', isProgram)).toBe('/usr/bin/google-chrome')
  })

  it('may be missing', () => {
    expect(findBrowser('linux', environment, '/home/duc', () => false)).toBeNull()
  })
})

describe('the window', () => {
  it('is one without an address bar, in a profile of its own', () => {
    const given = browserArguments('http://127.0.0.1:1/?key=k', '/home/duc/.config/nghi-su/browser', false)
    expect(given).toContain('--app=http://127.0.0.1:1/?key=k')
    expect(given).toContain('--user-data-dir=/home/duc/.config/nghi-su/browser')
    expect(given).not.toContain('--no-sandbox')
  })

  it('loses the sandbox for root alone', () => {
    expect(browserArguments('http://127.0.0.1:1/', '/home/secretary/profile', true)).toContain('--no-sandbox')
  })

  it('keeps its profile with the settings, or where a snap package may write', () => {
    expect(profileFolder('/usr/bin/chromium', '/s', '/home/duc')).toBe('/s/browser')
    expect(profileFolder('/snap/bin/chromium', '/s', '/home/duc')).toBe(
      '/home/duc/snap/chromium/common/nghi-su',
    )
  })
})
