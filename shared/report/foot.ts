import type { Block } from '../draft/block.ts'
import type { OpenedMeeting } from '../meeting/state.ts'
import { withoutNotes } from '../text/note.ts'
import type { RichText } from '../text/span.ts'
import { plain, rich, slice } from '../text/tidy.ts'
import { printed } from './head.ts'
import { component, type PaperBlock, type Passage } from './paper.ts'
import type { Profile } from './profile.ts'

/** The recipients on the left and the signing authority on the right. */
export function foot(meeting: OpenedMeeting, blocks: readonly Block[], profile: Profile): PaperBlock {
  return {
    kind: 'columns',
    place: 'foot',
    left: recipients(blocks, profile),
    right: authority(meeting, blocks, profile),
  }
}

/**
 * The list as the author wrote it, one recipient a line, each behind a dash and the last with a full stop. A draft
 * without any goes to those whom the office's form names.
 */
function recipients(blocks: readonly Block[], profile: Profile): readonly Passage[] {
  const drafted = blocks.filter(({ kind }) => kind === 'recipients').flatMap(({ text }) => linesOf(text))
  const lines = drafted.length > 0 ? drafted : linesOf(rich(profile.office.recipients.join('\n')))
  if (lines.length === 0) return []
  return [
    ...printed('recipientsTitle', profile.words.recipientsTitle, profile),
    ...lines.map((line, i) => component('recipient', recipient(line, i === lines.length - 1))),
  ]
}

/** The text at its line ends, each piece tidied. */
function linesOf(text: RichText): readonly RichText[] {
  const lines: RichText[] = []
  let start = 0
  for (const line of plain(text).split('\n')) {
    lines.push(slice(text, start, start + line.length))
    start += line.length + 1
  }
  return lines.filter((line) => line.length > 0)
}

const DASHED = /^[-–—+•]/

function recipient(line: RichText, isLast: boolean): RichText {
  const words = plain(line)
  const dashed: RichText = DASHED.test(words) ? line : [{ text: '- ', marks: [] }, ...line]
  return isLast ? ended(dashed, '.') : dashed
}

const ENDING = /[.,;/\s]*$/

/** The text with another ending in place of its own points, commas and strokes. */
export function ended(text: RichText, ending: string): RichText {
  const words = plain(text)
  const end = words.search(ENDING)
  const last = text.at(-1)
  return last === undefined ? [] : [...slice(text, 0, end), ...rich(ending, last.marks)]
}

/**
 * Who signs. Sealing names the authority (`T/M ĐẢNG ỦY`), the office and the signer; until then the draft's own
 * lines stand, without any name.
 */
export function authority(
  meeting: OpenedMeeting,
  blocks: readonly Block[],
  profile: Profile,
): readonly Passage[] {
  if (meeting.status === 'sealed') {
    const { authority, signer } = meeting.sealing
    const [first = '', ...others] = authority.split('\n').map((line) => line.trim())
    const offices = others.length > 0 ? others : [officeUnder(first, signer.office, meeting.about.body)]
    return signature(first, offices, signer.name, profile)
  }
  const [drafted] = blocks.filter(({ kind }) => kind === 'authority')
  const [first, ...others] = drafted === undefined ? [] : linesOf(withoutNotes(drafted.text)).map(plain)
  return first === undefined ? [] : signature(first, others.filter(isCapitals), '', profile)
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase()
}

function signature(
  authority: string,
  offices: readonly string[],
  name: string,
  profile: Profile,
): readonly Passage[] {
  return [
    ...printed('authority', formal(authority, profile), profile),
    ...offices.flatMap((office) => printed('office', office, profile)),
    ...printed('name', name, profile),
  ]
}

/** What is signed for a whole body begins as the form writes it, however it was typed: `T/M` or `TM.`. */
function formal(authority: string, { words }: Profile): string {
  return authority.replace(/^(?:T\/M|TM\.?)(?=\s)/iu, words.onBehalf)
}

/**
 * The office as it stands below an authority that already names the body: below `T/M ĐẢNG ỦY` somebody who is
 * `Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân phường` signs as `BÍ THƯ`.
 */
function officeUnder(authority: string, office: string, body: string): string {
  const named = authority.replace(/^(?:T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.?|TUQ\.?)\s*/iu, '')
  const endings = [named, body].filter((name) => name !== '').map((name) => ` ${name.toUpperCase()}`)
  for (const held of office.split(/[,;]/).map((words) => words.trim())) {
    const ending = endings.find((name) => held.toUpperCase().endsWith(name))
    if (ending !== undefined) return held.slice(0, -ending.length)
  }
  return office
}
