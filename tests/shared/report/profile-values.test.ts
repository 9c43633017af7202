import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PRESETS, PROFILES, profileOf } from '../../../electron/core/paper/profiles.ts'
import { conclusionPaper } from '../../../shared/report/conclusion.ts'
import { layout } from '../../../shared/report/layout.ts'
import { type Profile, profileShape } from '../../../shared/report/profile.ts'
import { misfits } from '../../../shared/report/profile-fit.ts'
import { differences, laidOver, valueAt, withValue } from '../../../shared/report/profile-values.ts'
import { TYPEWRITER } from './picture.ts'
import { sealed } from './sample-meeting.ts'

const { party, state } = PROFILES

const changed = (path: string, value: unknown, profile: Profile = party): Profile =>
  profileShape.parse(withValue(profile, path.split('.'), value))

describe('a form kept as values over a shipped one', () => {
  it('is the shipped one where there are none', () => {
    expect(laidOver(party, {})).toEqual(party)
    expect(differences(party, party)).toEqual({})
  })

  it('has its own values and the shipped ones beside them', () => {
    const kept = { page: { left: 25 }, words: { ending: './.' } }
    const laid = laidOver(party, kept)
    expect(laid.page).toEqual({ ...party.page, left: 25 })
    expect(laid.words).toEqual({ ...party.words, ending: './.' })
    expect(differences(party, laid)).toEqual(kept)
  })

  it('comes back whole from what differs, whichever form it is laid over', () => {
    expect(laidOver(party, differences(party, state))).toEqual(state)
  })

  it('takes the shipped value for what is out of shape, and leaves the rest', () => {
    const laid = laidOver(party, {
      page: { left: 'wide', right: 20 },
      styles: { body: null, subject: { size: 15 } },
      words: { types: { 'NGHỊ QUYẾT': 7 } },
    })
    expect(laid.page).toEqual({ ...party.page, right: 20 })
    expect(laid.styles.body).toEqual(party.styles.body)
    expect(laid.styles.subject.size).toBe(15)
    expect(laid.words.types).toEqual(party.words.types)
  })

  it('is the shipped one where its measures leave no page', () => {
    expect(laidOver(party, { page: { left: 120, right: 80 } })).toEqual(party)
  })

  it('is always a form, whatever the values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (values) => {
        const laid = laidOver(party, values)
        expect(profileShape.safeParse(laid).success).toBe(true)
        expect(misfits(laid)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('measures that set no readable page', () => {
  it.each([
    ['page.left', 160],
    ['page.right', 150],
    ['page.top', 230],
    ['page.width', 40],
    ['columns.head', 150],
    ['columns.foot', 10],
    ['styles.body.size', 2],
    ['styles.name.above', 250],
    ['landscape.page.bottom', 190],
    ['loosestLine', 12],
  ])('are told at their place: %s %d', (path, value) => {
    const found = misfits(changed(path, value))
    expect(found.map((misfit) => misfit.path.join('.'))).toContain(path)
  })

  it('are none in the forms that are shipped', () => {
    for (const { id, profile } of PRESETS) expect(misfits(profile), id).toEqual([])
  })
})

describe('any form without such measures', () => {
  const sizes = fc.record({
    left: fc.double({ min: 0, max: 60, noNaN: true }),
    right: fc.double({ min: 0, max: 60, noNaN: true }),
    top: fc.double({ min: 0, max: 100, noNaN: true }),
    size: fc.double({ min: 6, max: 40, noNaN: true }),
    line: fc.double({ min: 6, max: 80, noNaN: true }),
    above: fc.double({ min: 0, max: 200, noNaN: true }),
    head: fc.double({ min: 30, max: 80, noNaN: true }),
  })

  it('sets a paper on pages whose lines all lie on the sheet', () => {
    const meeting = sealed()
    fc.assert(
      fc.property(sizes, ({ left, right, top, size, line, above, head }) => {
        const body = { ...party.styles.body, size, line, above }
        const name = { ...party.styles.name, above }
        const profile: Profile = {
          ...party,
          page: { ...party.page, left, right, top },
          columns: { ...party.columns, head },
          loosestLine: Math.max(line, party.loosestLine),
          styles: { ...party.styles, body, name },
        }
        fc.pre(misfits(profile).length === 0)
        const pages = layout(conclusionPaper(meeting, profile), profile, TYPEWRITER)
        expect(pages.length).toBeGreaterThan(0)
        for (const page of pages) {
          for (const placed of page.lines) expect(placed.baseline).toBeLessThanOrEqual(page.height)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the form of a meeting', () => {
  it('is a shipped one for files that only name it', () => {
    expect(profileOf('party')).toBe(party)
    expect(profileOf('state')).toBe(state)
  })

  it('is its own, as it was chosen, whatever became of the preset since', () => {
    const own = changed('page.left', 35, state)
    expect(profileOf({ name: 'UBND', preset: 'committee-ward', values: { ...own } })).toEqual(own)
    expect(profileOf({ name: 'UBND', preset: 'of-another-version', values: { ...own } })).toEqual(own)
  })

  it('gains from its preset what it does not know yet', () => {
    const { notes: _, ...older } = state
    expect(profileOf({ name: 'UBND', preset: 'committee-ward', values: older }).notes).toEqual(state.notes)
  })
})

describe('the shipped presets', () => {
  it('have names of their own and say only of known places that they are not certain', () => {
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length)
    for (const { id, profile, uncertain } of PRESETS) {
      for (const path of uncertain) expect(valueAt(profile, path.split('.')), `${id} ${path}`).toBeDefined()
    }
  })

  it('sign for their committee as their rules have it', () => {
    for (const { id, profile } of PRESETS) {
      expect(profile.office.authority.startsWith(profile.words.onBehalf), id).toBe(true)
      expect(profile.office.symbol, id).not.toBe('')
    }
  })
})
