import { describe, expect, it } from 'vitest'
import { PRESETS, PROFILES, presetOf } from '../../../electron/core/paper/profiles.ts'
import { profileFile, readProfileFile } from '../../../shared/report/profile-file.ts'
import { withValue } from '../../../shared/report/profile-values.ts'
import { accepted, refused } from '../../../shared/result.ts'

const OWN = { name: 'Đảng ủy phường Tân Hòa', preset: 'party-ward', profile: PROFILES.party }

const read = (text: string) => readProfileFile(text, presetOf)
const changed = (path: string, value: unknown) =>
  JSON.stringify(withValue(JSON.parse(profileFile(OWN)), path.split('.'), value))

describe('a form handed on as a file', () => {
  it('comes back as it was, whichever preset it was made from', () => {
    for (const { id, profile } of PRESETS) {
      const one = { name: 'Bản của cơ quan', preset: id, profile }
      expect(read(profileFile(one))).toEqual(accepted(one))
    }
  })

  it('is read behind the mark that some editors put first', () => {
    expect(read(`\uFEFF${profileFile(OWN)}`)).toEqual(accepted(OWN))
  })

  it('gains what an older version of the app did not know', () => {
    expect(read(changed('profile.office', undefined))).toEqual(
      accepted({ ...OWN, profile: { ...PROFILES.party, office: presetOf('party-ward', null).office } }),
    )
  })

  it.each(['', 'xin chào', '[]', '{"kind":"other"}', '{"kind":"nghi-su-profile","version":1}', 'null'])(
    'is refused where it is none: %j',
    (text) => expect(read(text)).toEqual(refused({ code: 'not-a-profile' })),
  )

  it('is refused where a newer version of the app made it', () => {
    expect(read(changed('version', 2))).toEqual(refused({ code: 'newer-profile' }))
  })

  it('is refused where it is longer than any form', () => {
    expect(read(changed('name', 'a'.repeat(1_000_001)))).toEqual(refused({ code: 'not-a-profile' }))
  })

  it.each([
    ['styles.body.size', 'fourteen'],
    ['page.left', -1],
    ['words.ending', '!'],
    ['styles.body.align', 'slanted'],
    ['minutes.vote', 7],
  ])('is refused by the place that is out of shape: %s', (place, value) => {
    const reply = read(changed(`profile.${place}`, value))
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'wrong-value' } })
    expect(reply).toMatchObject({ refusal: { place: expect.stringMatching(new RegExp(`^${place}`)) } })
  })

  it('is refused where its measures leave no page', () => {
    expect(read(changed('profile.page.left', 180))).toEqual(refused({ code: 'no-room', place: 'page.left' }))
  })
})
