import type { WordPaperKind } from '../../../shared/channel.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { type ComparedParagraph, comparedText } from '../../../shared/report/compared.ts'
import { conclusionPaper } from '../../../shared/report/conclusion.ts'
import { minutesPaper } from '../../../shared/report/minutes.ts'
import type { Paper, PaperBlock } from '../../../shared/report/paper.ts'
import type { Profile } from '../../../shared/report/profile.ts'
import { fileNameOf } from '../file-name.ts'
import { PaperDocument } from '../paper/paper-document.ts'
import { profileOf } from '../paper/profiles.ts'
import { TypeCase } from '../paper/type-case.ts'
import { ComparedSetter } from './compared-setter.ts'
import { blocksOf, stack, textWidth, titleEnd, twoColumns } from './passages.ts'
import { betweenTables } from './table.ts'
import { wordFile } from './word-document.ts'

/** A paper as a Word file. */
export interface WordPaper {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A paper of a meeting as DOCX: the same words in the same form as on the PDF, to be worked on. */
export async function makeWordPaper(meeting: OpenedMeeting, kind: WordPaperKind): Promise<WordPaper> {
  const profile = profileOf(meeting.profile)
  if (kind === 'compared') return compared(meeting, profile)
  const paper = (kind === 'conclusion' ? conclusionPaper : minutesPaper)(meeting, profile)
  const bytes = await wordFile(paper, profile, blocksOf(paper.blocks, profile, measureFor(paper, meeting)))
  return { fileName: fileNameOf(paper.name, '.docx'), bytes }
}

/** The very type that the PDF is set in. */
export function measureFor(paper: Paper, meeting: OpenedMeeting): TypeCase {
  return new TypeCase(new PaperDocument({ ...paper, date: new Date(meeting.at), seal: null }))
}

/** The draft and the final text in one, every change under review as its author's, every comment at its place. */
async function compared(meeting: OpenedMeeting, profile: Profile): Promise<WordPaper> {
  const paper = conclusionPaper(meeting, profile)
  const paragraphs = comparedText(meeting)
  const setter = new ComparedSetter(profile, profile.minutes.secretariat)
  const of = (...kinds: readonly ComparedParagraph['kind'][]) =>
    paragraphs.filter(({ kind }) => kinds.includes(kind)).map((one) => setter.paragraph(one))
  const width = textWidth(profile)
  const body = paragraphs.filter(({ kind }) => BODY.has(kind))
  const measure = measureFor(paper, meeting)
  const head = columnsOf(paper.blocks, 'head')
  const left = profile.columns.head
  const children = [
    twoColumns(
      [
        ...stack(
          (head?.left ?? []).filter(({ part }) => part !== 'number' && part !== 'draftMark'),
          { profile, measure, width: left },
        ),
        ...of('number', 'draft-mark'),
      ],
      stack(head?.right ?? [], { profile, measure, width: width - left }),
      [left, width - left],
    ),
    ...of('type', 'subject'),
    ...titleEnd(paper.blocks, { profile, measure, width }),
    ...body.flatMap((one, i) =>
      one.kind === 'table'
        ? [setter.table(one, width), ...(isBeforeText(body[i + 1]) ? [] : [betweenTables()])]
        : [setter.paragraph(one, body[i + 1]?.kind === 'table')],
    ),
    twoColumns(of('recipients-title', 'recipients'), of('authority'), [
      profile.columns.foot,
      width - profile.columns.foot,
    ]),
  ]
  const bytes = await wordFile(paper, profile, children, setter)
  return { fileName: fileNameOf(`${paper.name} ${profile.words.comparedMark}`, '.docx'), bytes }
}

const BODY: ReadonlySet<ComparedParagraph['kind']> = new Set([
  'opening',
  'heading',
  'item',
  'paragraph',
  'table',
])

/** Whether something other than a table, as the foot is one too, follows. */
function isBeforeText(next: ComparedParagraph | undefined): boolean {
  return next !== undefined && next.kind !== 'table'
}

function columnsOf(
  blocks: readonly PaperBlock[],
  place: 'head' | 'foot',
): Extract<PaperBlock, { kind: 'columns' }> | undefined {
  return blocks.filter((block) => block.kind === 'columns').find((block) => block.place === place)
}
