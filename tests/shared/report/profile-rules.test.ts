import { describe, expect, it } from 'vitest'
import { PRESETS, PROFILES } from '../../../electron/core/paper/profiles.ts'
import { keeps, ruleOf, rulesOf } from '../../../shared/report/profile-rules.ts'
import { valueAt } from '../../../shared/report/profile-values.ts'

describe('the rules of form', () => {
  it('are kept by every form that is shipped', () => {
    for (const { id, profile } of PRESETS) {
      const broken = rulesOf(profile.name).filter(([path, rule]) => !keeps(rule, valueAt(profile, path)))
      expect(
        broken.map(([path]) => path.join('.')),
        id,
      ).toEqual([])
    }
  })

  it('speak of places that are there', () => {
    for (const base of ['party', 'state'] as const) {
      for (const [path] of rulesOf(base)) {
        expect(valueAt(PROFILES[base], path), path.join('.')).toBeDefined()
      }
    }
  })

  it('take a range with both its ends, and a hair beyond for measures that are not round', () => {
    const rule = ruleOf('party', ['styles', 'body', 'line'])
    if (!rule) throw new Error('the line spacing has a rule')
    expect([17.9, 18, 20, 22, 22.1].map((value) => keeps(rule, value))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })

  it('say where they are not sure', () => {
    expect(ruleOf('party', ['styles', 'draftMark', 'size'])).toMatchObject({ isSure: false })
    expect(ruleOf('party', ['page', 'left'])).toMatchObject({ isSure: true })
    expect(ruleOf('party', ['titleInset'])).toBeNull()
  })
})
