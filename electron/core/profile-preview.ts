import type { PaperKind } from '../../shared/channel.ts'
import { decide } from '../../shared/meeting/decide.ts'
import { type History, record } from '../../shared/meeting/history.ts'
import type { About, Sealing } from '../../shared/meeting/shape.ts'
import type { OpenedMeeting } from '../../shared/meeting/state.ts'
import type { Page } from '../../shared/report/page.ts'
import type { Profile } from '../../shared/report/profile.ts'
import { beginning } from './beginning.ts'
import { factsFrom } from './facts.ts'
import { pagesIn } from './paper/make-paper.ts'
import { sampleMeeting } from './sample.ts'

/** A paper as a form would set it: of a meeting, or of the sample where there is none to show. */
export function profilePages(
  profile: Profile,
  kind: PaperKind,
  meeting: OpenedMeeting | null,
): readonly Page[] {
  return pagesIn(meeting ?? sealedSample(profile), kind, profile)
}

/** The sample, numbered, dated and signed, as the office that the form names would have it. */
export function sealedSample({ office }: Profile): OpenedMeeting {
  const history = begunSample()
  const { meeting } = history
  if (meeting.status !== 'sitting') throw new Error('a sample that was begun is sitting')
  const about = aboutOf(meeting.about, office)
  const sealing = sealingOf(about, office)
  const at = sealing.endedAt
  const decision = decide(history, { type: 'SealMeeting', sealing }, { at, id: 'sealing' })
  if (!decision.ok) throw new Error('the sample can be sealed')
  const sealed = factsFrom(decision.value, at, history.facts.length).reduce(record, history).meeting
  if (sealed.status !== 'sealed') throw new Error('a sample that was sealed is sealed')
  return { ...sealed, about }
}

let begun: History | null = null

/** Read once: the sample is the same as long as the app runs. */
function begunSample(): History {
  if (begun !== null) return begun
  const start = sampleMeeting()
  let number = 0
  const history = beginning(start, () => {
    number += 1
    return { at: start.about.startsAt ?? '', id: `sample.${number}` }
  })
  if (!history.ok) throw new Error('the sample can be begun')
  begun = history.value
  return begun
}

/** A form that names its office brings the office's own lines, those that are empty too. */
function aboutOf(about: About, office: Profile['office']): About {
  if (office.body === '') return about
  const { body, higherBody, symbol } = office
  return { ...about, body, higherBody, symbol, place: office.place === '' ? about.place : office.place }
}

function sealingOf(about: About, { authority, signerOffice }: Profile['office']): Sealing {
  const moment = about.startsAt ?? ''
  return {
    conclusionNumber: '45',
    minutesNumber: '7',
    date: moment.slice(0, 'yyyy-mm-dd'.length),
    endedAt: moment,
    authority: authority === '' ? about.body.toUpperCase() : authority,
    signer: { ...about.chair, ...(signerOffice === '' ? {} : { office: signerOffice }) },
    chair: about.chair,
    minuteTaker: about.minuteTaker,
    chairConclusion: '',
  }
}
