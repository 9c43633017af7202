import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SettingsFile } from '../../../electron/core/settings.ts'
import type { Preferences } from '../../../shared/meeting/preferences.ts'
import { accepted } from '../../../shared/result.ts'
import { freshFolder } from './folder.ts'
import { ABOUT } from './meeting.ts'

const CHOSEN: Preferences = { language: 'en', theme: 'dark', lastAbout: ABOUT, copyFolder: null }

describe('the settings file', () => {
  it('begins in Vietnamese, in the colours of the system, with nothing opened and no file', () => {
    const folder = join(freshFolder(), 'nghi-su')
    const settings = new SettingsFile(folder)
    expect(settings.value).toEqual({
      preferences: { language: 'vi', theme: 'system', lastAbout: null, copyFolder: null },
      opened: [],
    })
  })

  it('keeps what was chosen and what was opened, the latest first and each once', () => {
    const folder = join(freshFolder(), 'nghi-su')
    const settings = new SettingsFile(folder)
    expect(settings.keepPreferences(CHOSEN)).toEqual(accepted(null))
    for (const path of ['/a', '/b', '/a']) expect(settings.keepOpened(path)).toEqual(accepted(null))
    expect(new SettingsFile(folder).value).toEqual({ preferences: CHOSEN, opened: ['/a', '/b'] })
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })

  it('is read as it was kept before there were second copies', () => {
    const folder = freshFolder()
    const { copyFolder: _, ...before } = CHOSEN
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ preferences: before, opened: ['/a'] }))
    expect(new SettingsFile(folder).value).toEqual({ preferences: CHOSEN, opened: ['/a'] })
  })

  it('remembers the latest thirty files', () => {
    const settings = new SettingsFile(freshFolder())
    for (let number = 1; number <= 40; number += 1) settings.keepOpened(`/${number}`)
    expect(settings.value.opened).toHaveLength(30)
    expect(settings.value.opened[0]).toBe('/40')
  })

  it.each([
    ['no JSON', 'xin chào'],
    ['empty', ''],
    ['cut off', '{"preferences":{"language":"vi",'],
    ['of another shape', '{"preferences":{"language":"fr"},"opened":[]}'],
  ])('is put aside when it is %s, and the first settings serve', (_, text) => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'settings.json'), text)
    const settings = new SettingsFile(folder)
    expect(settings.value.preferences.language).toBe('vi')
    settings.keepPreferences(CHOSEN)
    expect(readFileSync(join(folder, 'settings-damaged.json'), 'utf8')).toBe(text)
    expect(new SettingsFile(folder).value.preferences).toEqual(CHOSEN)
  })
})
