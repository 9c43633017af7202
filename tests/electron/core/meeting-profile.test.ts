import { describe, expect, it } from 'vitest'
import { makePaper } from '../../../electron/core/paper/make-paper.ts'
import { PRESETS, PROFILES, profileOf } from '../../../electron/core/paper/profiles.ts'
import { profilePages, sealedSample } from '../../../electron/core/profile-preview.ts'
import type { Block } from '../../../shared/draft/block.ts'
import { decide } from '../../../shared/meeting/decide.ts'
import { EMPTY_HISTORY, type History, record } from '../../../shared/meeting/history.ts'
import { upcast } from '../../../shared/meeting/upcast.ts'
import { conclusionPaper } from '../../../shared/report/conclusion.ts'
import type { Profile } from '../../../shared/report/profile.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { ABOUT, DRAFT, sealed, sitting } from '../../shared/report/sample-meeting.ts'

const { party } = PROFILES
const WIDE: Profile = { ...party, page: { ...party.page, left: 40 } }
const own = (profile: Profile) => ({ name: 'Bản của cơ quan', preset: 'party-ward', values: { ...profile } })

describe('the sample in each shipped form', () => {
  it.each(PRESETS.map((preset) => [preset.id, preset] as const))(
    'is set without trouble, and with the words of the office: %s',
    async (_, { profile }) => {
      const meeting = { ...sealedSample(profile), profile: own(profile) }
      for (const kind of ['conclusion', 'minutes'] as const) {
        expect(await makePaper(meeting, kind), kind).toMatchObject({ ok: true })
      }
      const words = profilePages(profile, 'conclusion', null)
        .flatMap(({ lines }) => lines)
        .map(({ runs }) => runs.map(({ text }) => text).join(' '))
        .join('\n')
      expect(words).toContain(profile.office.authority)
      expect(words).toContain(profile.office.symbol)
    },
  )
})

describe('the name of a body of the State that needs two lines', () => {
  it('begins the second where its kind ends, in every shipped form', () => {
    for (const { id, profile } of PRESETS.filter((preset) => preset.profile.name === 'state')) {
      const [first] = profilePages(profile, 'conclusion', null)
      const lines = (first?.lines ?? [])
        .filter(({ of }) => of.part === 'issuer')
        .map(({ runs }) => runs.map(({ text }) => text).join(' '))
      expect(lines[0], id).toMatch(/^(?:ỦY.BAN|HỘI.ĐỒNG).NHÂN.DÂN/u)
    }
  })
})

describe('a draft without recipients', () => {
  const withRecipients = (recipients: string[]): Profile => ({
    ...party,
    office: { ...party.office, recipients },
  })
  const recipients = (
    profile: Profile,
    draft: readonly Block[] = DRAFT.filter(({ kind }) => kind !== 'recipients'),
  ) =>
    conclusionPaper(sitting({ draft }), profile).blocks.flatMap((block) =>
      block.kind === 'columns' && block.place === 'foot' ? block.left.map(({ text }) => plain(text)) : [],
    )

  it('goes to those whom the office’s form names, each behind a dash', () => {
    expect(recipients(withRecipients(['Như trên,', '', 'Lưu Văn phòng']))).toEqual([
      'Nơi nhận:',
      '- Như trên,',
      '- Lưu Văn phòng.',
    ])
  })

  it('has none where the form names nobody', () => {
    expect(recipients(withRecipients(['', ' ']))).toEqual([])
  })

  it('leaves a draft alone that has its own', () => {
    expect(recipients(withRecipients(['Như trên']), DRAFT)).toEqual(recipients(party, DRAFT))
  })
})

describe('a form that was changed', () => {
  it('moves the lines of the preview as it says', () => {
    const left = (profile: Profile) =>
      Math.min(
        ...profilePages(profile, 'conclusion', null)
          .flatMap(({ lines }) => lines)
          .filter(({ of }) => of.part === 'body')
          .flatMap(({ runs }) => runs.map(({ x }) => x)),
      )
    expect(left(WIDE) - left(party)).toBeCloseTo((10 * 72) / 25.4, 6)
  })

  it('shows a meeting that is open where it is asked to', () => {
    const pages = profilePages(WIDE, 'conclusion', sealed())
    expect(pages).not.toEqual(profilePages(WIDE, 'conclusion', null))
  })
})

/** A meeting begun in a form, and what is done to it after. */
function history(...commands: readonly Parameters<typeof decide>[1][]): History {
  return commands.reduce<History>((before, command, i) => {
    const at = `2026-07-03T08:0${i}:00+07:00`
    const decision = decide(before, command, { at, id: `id.${i}` })
    if (!decision.ok) throw new Error(decision.refusal.code)
    return decision.value.reduce<History>(
      (now, event) => record(now, { seq: now.facts.length + 1, at, event }),
      before,
    )
  }, EMPTY_HISTORY)
}

describe('the form of a meeting', () => {
  const opened = { type: 'OpenMeeting', about: ABOUT, profile: own(WIDE) } as const

  it('is its own, whole, through the file', () => {
    const [fact] = history(opened).facts
    const stored: unknown = JSON.parse(JSON.stringify(fact?.event))
    const event = upcast(stored, 4)
    expect(event).toMatchObject({ ok: true })
    const profile = event.ok && event.value.type === 'MeetingOpened' ? event.value.profile : 'state'
    expect(profileOf(profile)).toEqual(WIDE)
  })

  it('gives the same bytes as that form shipped, so that another machine’s forms mean nothing', async () => {
    const meeting = sealed()
    const named = await makePaper(meeting, 'conclusion')
    const whole = await makePaper({ ...meeting, profile: own(party) }, 'conclusion')
    expect(whole).toEqual(named)
    expect(await makePaper({ ...meeting, profile: own(WIDE) }, 'conclusion')).not.toEqual(named)
  })

  it('is what files of before name it', () => {
    const stored = { type: 'MeetingOpened', meetingId: 'm', about: ABOUT, profile: 'state' }
    expect(upcast(stored, 1)).toMatchObject({ ok: true, value: { profile: 'state' } })
  })

  it('can be chosen anew while the meeting sits, and taken back', () => {
    const chosen = history(opened, { type: 'ChooseProfile', profile: 'state' })
    expect(chosen.meeting).toMatchObject({ profile: 'state' })
    const back = history(opened, { type: 'ChooseProfile', profile: 'state' }, { type: 'Undo' })
    expect(back.meeting).toMatchObject({ profile: { name: 'Bản của cơ quan' } })
  })

  it('stays as it is once the meeting is sealed', () => {
    const meeting = sealed()
    const command = { type: 'ChooseProfile', profile: 'state' } as const
    const metadata = { at: meeting.at, id: 'x' }
    expect(decide({ ...EMPTY_HISTORY, meeting }, command, metadata)).toEqual({
      ok: false,
      refusal: { code: 'sealed' },
    })
  })
})
