import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readWord } from '../../../../electron/core/word/read-word.ts'
import { makeWordPaper } from '../../../../electron/core/word-paper/make-word.ts'
import type { WordDocument } from '../../../../shared/draft/word.ts'
import { readWordDraft } from '../../../../shared/draft/word-reading.ts'
import { reviewOf } from '../../../../shared/draft/word-review.ts'
import type { ReviewView } from '../../../../shared/draft/word-view.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import type { RichText } from '../../../../shared/text/span.ts'
import { gridOf, isWordless, textOfGrid } from '../../../../shared/text/table.ts'
import { rich } from '../../../../shared/text/tidy.ts'
import { BLOCKS, meetingOf, OPEN, opened, ROSTER } from '../../../shared/meeting/given.ts'
import { wideTable } from '../../../shared/text/arbitrary-table.ts'
import { starred } from '../../../shared/text/notation.ts'
import { AMENDED, meetingWith, TARGETS } from './tabled.ts'

async function made(meeting: OpenedMeeting, kind: 'conclusion' | 'compared'): Promise<WordDocument> {
  const read = await readWord((await makeWordPaper(meeting, kind)).bytes)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value
}

function tableIn(document: WordDocument, view: ReviewView): RichText | undefined {
  return readWordDraft(document, view).reading.blocks.find(({ kind }) => kind === 'table')?.text
}

describe('a table of the draft as Word’s', () => {
  test('is in the conclusion as it stands', async () => {
    expect(tableIn(await made(meetingWith(TARGETS, AMENDED), 'conclusion'), 'accepted')).toEqual(AMENDED)
  })

  test('is in the compared draft both as it was and as it became', async () => {
    const document = await made(meetingWith(TARGETS, AMENDED), 'compared')
    expect(tableIn(document, 'rejected')).toEqual(TARGETS)
    expect(tableIn(document, 'accepted')).toEqual(AMENDED)
  })

  test('can be taken from the compared draft as the amendment that it was', async () => {
    const document = await made(meetingWith(TARGETS, AMENDED), 'compared')
    expect(reviewOf(document, readWordDraft(document, 'rejected'))).toMatchObject({
      changes: [{ name: 'Nguyễn Văn Đức', change: { kind: 'reword', base: TARGETS, text: AMENDED } }],
      notPlaced: [],
    })
  })

  test('is no part of the table before or behind it', async () => {
    const blocks = [...BLOCKS, { ...TABLE, id: 'a' }, { ...TABLE, id: 'b', text: AMENDED }]
    const meeting = opened(meetingOf([OPEN, ROSTER, { type: 'TakeDraft', source: 'a.docx', blocks }]))
    for (const kind of ['conclusion', 'compared'] as const) {
      const { reading } = readWordDraft(await made(meeting, kind), 'accepted')
      const tables = reading.blocks.filter((block) => block.kind === 'table')
      expect(tables.map(({ text }) => text)).toEqual([TARGETS, AMENDED])
    }
  })

  test('keeps its head with the row below, and with the paragraph that announces it', async () => {
    const announced = rich('Các chỉ tiêu như sau:')
    const blocks = [...BLOCKS, { ...TABLE, id: 'p', kind: 'paragraph' as const, text: announced }, TABLE]
    const meeting = opened(meetingOf([OPEN, ROSTER, { type: 'TakeDraft', source: 'a.docx', blocks }]))
    for (const kind of ['conclusion', 'compared'] as const) {
      const { bytes } = await makeWordPaper(meeting, kind)
      const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
      const paragraphs = xml.match(/<w:p>.*?<\/w:p>/g) ?? []
      const from = paragraphs.findIndex((one) => one.includes('như sau:'))
      const kept = paragraphs.slice(from, from + 5).map((one) => one.includes('<w:keepNext/>'))
      expect(kept, kind).toEqual([true, true, true, true, false])
    }
  })

  test('law: whatever became of it, rejecting gives the draft and accepting the final text', async () => {
    await fc.assert(
      fc.asyncProperty(
        wideTable.filter(areAlike).map(headed),
        async ([drafted = [], first = [], second = []]) => {
          const document = await made(meetingWith(drafted, first, second), 'compared')
          expect(tableIn(document, 'rejected')).toEqual(drafted)
          expect(tableIn(document, 'accepted')).toEqual(second)
        },
      ),
      { numRuns: 40 },
    )
  })
})

const TABLE = { id: 'table', kind: 'table', level: 0, label: null, text: TARGETS } as const

/** Whether all are tables of as many columns, no two the same. */
function areAlike(texts: readonly RichText[]): boolean {
  const widths = new Set(texts.map((text) => gridOf(text)[0]?.length))
  const different = new Set(texts.map((text) => JSON.stringify(text)))
  return widths.size === 1 && different.size === texts.length && !texts.some(isWordless)
}

/** With a head, without which a reader could take columns that hardly hold anything for those of a paper's head. */
function headed(texts: readonly RichText[]): readonly RichText[] {
  return texts.map((text) => {
    const rows = gridOf(text)
    return textOfGrid([(rows[0] ?? []).map(() => starred('**Chỉ tiêu**')), ...rows])
  })
}
