import type { OpenedMeeting } from '../meeting/state.ts'
import type { RichText } from '../text/span.ts'
import { rich } from '../text/tidy.ts'
import { component, type PaperBlock, type Passage } from './paper.ts'
import type { Part, Profile } from './profile.ts'
import { dateParts, fill, opened, twoDigits } from './written.ts'

/** What tells a paper from others of its office. */
export interface Sign {
  /** Letters of the type: `KL`. */
  readonly type: string
  /** `45`; empty until the paper is numbered. */
  readonly number: string
  /** As the draft itself says it, `Dự thảo lần 2`; null once the paper is final. */
  readonly draftMark: string | null
  /** Whether place and date stand in the head. */
  readonly isDated: boolean
}

/** Words in the letters that the component's style asks for. */
function worded(part: Part, words: string, profile: Profile): RichText {
  return rich(profile.styles[part].capitals ? words.toUpperCase() : words)
}

/** The two columns at the top of a paper. */
export function head(meeting: OpenedMeeting, sign: Sign, profile: Profile): PaperBlock {
  return columns(meeting, sign.isDated, profile, [
    component('number', [{ text: numberLine(meeting, sign, profile), marks: [] }]),
    ...printed('draftMark', sign.draftMark ?? '', profile),
  ])
}

/** The same of a paper that is not numbered. */
export function headWithoutNumber(meeting: OpenedMeeting, profile: Profile): PaperBlock {
  return columns(meeting, true, profile, [])
}

function columns(
  meeting: OpenedMeeting,
  isDated: boolean,
  profile: Profile,
  belowIssuer: readonly Passage[],
): PaperBlock {
  const { about } = meeting
  const { words } = profile
  return {
    kind: 'columns',
    place: 'head',
    left: [
      ...printed('higher', about.higherBody, profile).map(undivided),
      ...printed('issuer', about.body, profile).map(undivided),
      ...printed('star', words.star, profile),
      ...belowIssuer,
    ],
    right: [
      ...printed('nation', words.nation, profile),
      ...printed('motto', words.motto, profile),
      ...(isDated ? [component('date', [{ text: dateLine(meeting, profile), marks: [] }])] : []),
    ],
  }
}

/** What kind of body or of place it is, never parted within: `ỦY BAN NHÂN DÂN` above `PHƯỜNG TÂN HÒA`. */
const KINDS = /(?:ủy ban|uỷ ban|hội đồng) nhân dân|thành phố|thị xã|thị trấn|đặc khu/giu

/** A body's name of two lines begins the second where a kind ends. Tidied words hold no such spaces. */
function undivided(passage: Passage): Passage {
  const text = passage.text.map((span) => ({
    ...span,
    text: span.text.replace(KINDS, (kind) => kind.replaceAll(' ', '\u00A0')),
  }))
  return { ...passage, text }
}

/** `Số 45-KL/ĐU`. The room in it is white space that tidying would take away. */
function numberLine(meeting: OpenedMeeting, sign: Sign, profile: Profile): string {
  return fill(profile.words.number, { symbol: symbolOf(meeting, sign, profile) })
}

/** A component, or none where there are no words for it. */
export function printed(part: Part, words: string, profile: Profile): readonly Passage[] {
  return words.trim() === '' ? [] : [component(part, worded(part, words, profile))]
}

/**
 * `45-KL/ĐU` by the form's pattern; room is left for a number that is not given yet. Letters that are not known
 * leave no dash behind.
 */
function symbolOf(
  meeting: OpenedMeeting,
  { type, number }: Pick<Sign, 'type' | 'number'>,
  { words }: Profile,
): string {
  const written = number === '' ? words.room : twoDigits(number)
  const symbol = fill(words.symbol, { number: written, type, body: meeting.about.symbol })
  return symbol.replace(/[-/](?=[-/])|[-/]$/g, '')
}

/** `Kết luận số 45-KL/ĐU`: how a paper is cited. `type` is its name as the head has it: `KẾT LUẬN`. */
export function cited(meeting: OpenedMeeting, type: string, sign: Sign, profile: Profile): string {
  const symbol = symbolOf(meeting, sign, profile)
  return fill(profile.words.cited, { paper: sentenceCase(type), symbol })
}

/**
 * What a paper is called in a reader's window and as a file: by its number once it has one, else by what it is
 * and the meeting it belongs to.
 */
export function namesOf(
  meeting: OpenedMeeting,
  type: string,
  sign: Sign,
  profile: Profile,
): { readonly title: string; readonly name: string } {
  const title = `${sign.draftMark ?? ''} ${sentenceCase(type)}`.trim()
  if (sign.number === '') return { title, name: `${title} ${meeting.about.name}` }
  const name = `${symbolOf(meeting, sign, profile).replaceAll('/', '-')} ${title}`
  return { title: cited(meeting, type, sign, profile), name }
}

export function sentenceCase(words: string): string {
  return opened(words.toLowerCase())
}

/** Place and date: the day of sealing; before it, room for day and month. */
function dateLine(meeting: OpenedMeeting, profile: Profile): string {
  const { room, date } = profile.words
  const day =
    meeting.status === 'sealed'
      ? dateParts(meeting.sealing.date)
      : { day: room, month: room, year: dateParts(meeting.about.startsAt ?? meeting.at).year }
  return opened(fill(date, { place: meeting.about.place, ...day }).replace(/^,\s*/, ''))
}
