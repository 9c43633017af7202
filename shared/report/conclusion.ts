import type { Block, Level } from '../draft/block.ts'
import { conclusionBlocks } from '../meeting/conclusion.ts'
import type { OpenedMeeting } from '../meeting/state.ts'
import { concat, cut } from '../text/cut.ts'
import { note, pieces, withoutNotes } from '../text/note.ts'
import { NOTE_END, NOTE_START } from '../text/note-edge.ts'
import type { RichText } from '../text/span.ts'
import { join, plain, tidy } from '../text/tidy.ts'
import { draftTable } from './draft-table.ts'
import { ended, foot } from './foot.ts'
import { head, namesOf, printed, type Sign, sentenceCase } from './head.ts'
import { component, type Paper, type PaperBlock, type Passage, passage } from './paper.ts'
import type { Part, Profile } from './profile.ts'

/** The final paper: the text that stands, in form. Until the meeting is sealed it is marked as a draft. */
export function conclusionPaper(meeting: OpenedMeeting, profile: Profile): Paper {
  const blocks = conclusionBlocks(meeting)
  const sign = conclusionSign(meeting, profile)
  const type = typeOf(blocks)
  return {
    ...namesOf(meeting, type, sign, profile),
    author: meeting.about.body,
    subject: plain(withoutNotes(subjectOf(blocks))).replaceAll('\n', ' '),
    blocks: [
      head(meeting, sign, profile),
      ...title(type, subjectOf(blocks), profile),
      ...body(blocks, profile),
      foot(meeting, blocks, profile),
    ],
  }
}

/** How the final paper is numbered; the minutes cite it by this. */
export function conclusionSign(meeting: OpenedMeeting, profile: Profile): Sign {
  return {
    type: lettersOf(meeting.draft, profile),
    number: meeting.status === 'sealed' ? meeting.sealing.conclusionNumber : '',
    draftMark: meeting.status === 'sealed' ? null : draftMark(meeting.draft, profile),
    isDated: true,
  }
}

/** The letters of the type: by the form, or as the draft's own number line has them (`Số   -KL/TU`). */
function lettersOf(draft: readonly Block[], profile: Profile): string {
  const byForm = profile.words.types[typeOf(draft).toUpperCase()]
  return byForm ?? /[-/]\s*(\p{L}+)\s*[-/]/u.exec(textOf(draft, 'number')[0] ?? '')?.[1] ?? ''
}

function textOf(blocks: readonly Block[], kind: Block['kind']): readonly string[] {
  return blocks
    .filter((block) => block.kind === kind)
    .map(({ text }) => plain(withoutNotes(text)).replaceAll('\n', ' '))
}

/** The paper's own name as the draft says it: `KẾT LUẬN`. Empty in a draft that does not. */
export function typeOf(blocks: readonly Block[]): string {
  return textOf(blocks, 'type')[0] ?? ''
}

/** The draft's own mark, which may say how many drafts there were. */
function draftMark(blocks: readonly Block[], profile: Profile): string {
  return sentenceCase(textOf(blocks, 'draft-mark')[0] ?? profile.words.draftMark)
}

/** A subject in several blocks begins a line with each. */
function subjectOf(blocks: readonly Block[]): RichText {
  return join(
    blocks.filter(({ kind }) => kind === 'subject').map(({ text }) => text),
    '\n',
  )
}

/** Name, subject and what closes them, never parted from the text. */
export function title(type: string, subject: RichText, profile: Profile): readonly PaperBlock[] {
  const name = printed('type', type, profile).map((line) => ({ ...line, heading: 0 as const }))
  return [
    ...name,
    ...(subject.length === 0 ? [] : [component('subject', subject)]),
    ...printed('separator', profile.words.separator, profile),
  ].map((line) => passage({ ...line, keepWithNext: true }))
}

function body(blocks: readonly Block[], profile: Profile): readonly PaperBlock[] {
  const set = blocks.flatMap((block) => bodyBlock(block, profile))
  return set.map((each, i) => {
    if (i < set.length - 1 || each.kind !== 'passage') return each
    return passage({ ...each.passage, text: finished(each.passage.text, profile) })
  })
}

/** The text ends as the form has it. A full stop that the author did not set is not set here either: the proofreader points at it. */
function finished(text: RichText, profile: Profile): RichText {
  const letters = plain(text)
  const end = letters.search(NOTES_AT_END)
  const words = cut(text, 0, end)
  if (!/(?<!\.)\.(?:\/\.)?$/.test(plain(words))) return text
  return tidy(concat([ended(words, profile.words.ending), cut(text, end, letters.length)]))
}

const NOTES_AT_END = new RegExp(`(?:${NOTE_START}[^${NOTE_END}]*${NOTE_END})*$`)

function bodyBlock(block: Block, profile: Profile): readonly PaperBlock[] {
  const { kind, level, label, text } = block
  switch (kind) {
    case 'heading':
      return [passage(heading(level, label, text, profile))]
    case 'table':
      return [{ kind: 'table', table: draftTable(text) }]
    case 'opening':
    case 'item':
    case 'paragraph':
      return [passage({ ...component('body', text), label })]
    default:
      return []
  }
}

const HEADINGS = [
  'heading1',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading5',
] as const satisfies Part[]

/** A heading of the body. Its name is set in capitals where the form asks for them, its label as written. */
export function heading(level: Level, label: string | null, text: RichText, profile: Profile): Passage {
  const part = HEADINGS[level]
  const words = profile.styles[part].capitals ? capitals(text) : text
  return { part, label, text: words, heading: level === 0 ? 1 : level, keepWithNext: true }
}

/** Notes keep their letters. */
function capitals(text: RichText): RichText {
  return tidy(
    pieces(text).flatMap(({ kind, spans }) =>
      kind === 'note' ? note(spans) : spans.map((span) => ({ ...span, text: span.text.toUpperCase() })),
    ),
  )
}
