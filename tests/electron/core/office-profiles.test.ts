import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OfficeProfiles } from '../../../electron/core/office-profiles.ts'
import { PROFILES, presetOf } from '../../../electron/core/paper/profiles.ts'
import type { OfficeProfile } from '../../../shared/report/office-profile.ts'
import { accepted } from '../../../shared/result.ts'
import { freshFolder } from './folder.ts'

const WARD = presetOf('party-ward', 'party')
const own = (id: string, left: number): OfficeProfile => ({
  id,
  name: `Bản ${id}`,
  preset: 'party-ward',
  profile: { ...WARD, page: { ...WARD.page, left } },
})

describe('the forms of an office', () => {
  it('are none at first, and a new meeting begins with the ward’s', () => {
    const profiles = new OfficeProfiles(freshFolder())
    expect(profiles.all).toEqual([])
    expect(profiles.next).toBe('party-ward')
  })

  it('are there for the next start, one of each id, in the order in which they were made', () => {
    const folder = join(freshFolder(), 'nghi-su')
    const profiles = new OfficeProfiles(folder)
    for (const one of [own('a', 25), own('b', 26), own('a', 27)]) {
      expect(profiles.keep(one)).toEqual(accepted(null))
    }
    profiles.prefer('b')
    expect(new OfficeProfiles(folder).all).toEqual([own('a', 27), own('b', 26)])
    expect(new OfficeProfiles(folder).next).toBe('b')
  })

  it('are kept as what they have otherwise than their preset', () => {
    const folder = freshFolder()
    new OfficeProfiles(folder).keep(own('a', 25))
    const kept: unknown = JSON.parse(readFileSync(join(folder, 'profiles.json'), 'utf8'))
    expect(kept).toMatchObject({ version: 1, profiles: [{ id: 'a', values: { page: { left: 25 } } }] })
  })

  it('are kept, however many there are', () => {
    const profiles = new OfficeProfiles(freshFolder())
    const many = Array.from({ length: 101 }, (_, number) => own(String(number), 25))
    for (const one of many) profiles.keep(one)
    expect(profiles.all.map(({ id }) => id)).toEqual(many.map(({ id }) => id))
  })

  it('can be removed; what began new meetings gives way to the first preset', () => {
    const profiles = new OfficeProfiles(freshFolder())
    profiles.keep(own('a', 25))
    profiles.prefer('a')
    profiles.remove('a')
    expect(profiles.all).toEqual([])
    expect(profiles.next).toBe('party-ward')
  })

  it('are usable, whatever the values that were kept', () => {
    const folder = freshFolder()
    const values = { page: { left: 'wide' }, words: { ending: './.' } }
    const one = { id: 'a', name: 'A', preset: 'of-another-version', base: 'state', values }
    writeFileSync(join(folder, 'profiles.json'), JSON.stringify({ version: 1, next: 'a', profiles: [one] }))
    expect(new OfficeProfiles(folder).all.map(({ profile }) => profile)).toEqual([PROFILES.state])
  })

  it.each(['xin chào', '', '{"version":9}', '[]'])('are put aside when damaged: %j', (text) => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'profiles.json'), text)
    const profiles = new OfficeProfiles(folder)
    expect(profiles.all).toEqual([])
    profiles.keep(own('a', 25))
    expect(profiles.all).toEqual([own('a', 25)])
    expect(readFileSync(join(folder, 'profiles-damaged.json'), 'utf8')).toBe(text)
  })
})
