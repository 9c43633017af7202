import { describe, expect, test } from 'vitest'
import type { Block } from '../../../shared/draft/block.ts'
import { citationOf } from '../../../shared/meeting/citation.ts'
import type { Command } from '../../../shared/meeting/command.ts'
import { decide } from '../../../shared/meeting/decide.ts'
import { paragraphOf, wordingOf } from '../../../shared/meeting/document.ts'
import { documentLines } from '../../../shared/meeting/line.ts'
import { nameOf } from '../../../shared/meeting/paragraph-name.ts'
import { PlaceFinder } from '../../../shared/meeting/place-match.ts'
import type { Change } from '../../../shared/meeting/shape.ts'
import { standingOf } from '../../../shared/meeting/standing.ts'
import { CELL_EDGE, ROW_EDGE } from '../../../shared/text/edge.ts'
import { plain, rich } from '../../../shared/text/tidy.ts'
import { marked } from '../text/notation.ts'
import { agree, BLOCKS, join, meetingOf, OPEN, opened, propose, ROSTER, split } from './given.ts'

const edged = (line: string) => line.replaceAll('¦', CELL_EDGE).replaceAll('¶', ROW_EDGE)
const drawn = (line: string) => line.replaceAll(CELL_EDGE, '¦').replaceAll(ROW_EDGE, '¶')

const TARGETS = 'STT¦Chỉ tiêu¦Mức¶1¦Thu ngân sách¦13%¶2¦Hộ nghèo¦3%¶'
const TABLE: Block = { id: 'table', kind: 'table', level: 0, label: null, text: rich(edged(TARGETS)) }
const place = BLOCKS.findIndex(({ id }) => id === 'II.2.1')
const BEGUN: readonly Command[] = [
  OPEN,
  ROSTER,
  { type: 'TakeDraft', source: 'du-thao.docx', blocks: BLOCKS.toSpliced(place, 0, TABLE) },
]

const retabled = (line: string): Change => ({
  kind: 'reword',
  blockId: 'table',
  base: TABLE.text,
  text: rich(edged(line)),
})

const tableAfter = (...commands: readonly Command[]) => {
  const meeting = opened(meetingOf([...BEGUN, ...commands]))
  const paragraph = paragraphOf(meeting, 'table')
  return drawn(plain(paragraph ? wordingOf(paragraph) : []))
}

describe('amending a table', () => {
  test('changes a cell and puts a row in, each by its own proposal', () => {
    const cell = propose(retabled(TARGETS.replace('13%', '15%')))
    const row = propose(retabled(TARGETS.replace('2¦', '2¦Chi¦9%¶3¦')))
    expect(tableAfter(cell, row, agree('4'), agree('5'))).toBe(
      'STT¦Chỉ tiêu¦Mức¶1¦Thu ngân sách¦15%¶2¦Chi¦9%¶3¦Hộ nghèo¦3%¶',
    )
  })

  test('collides in one cell, not in two', () => {
    const meeting = opened(
      meetingOf([
        ...BEGUN,
        propose(retabled(TARGETS.replace('13%', '15%'))),
        propose(retabled(TARGETS.replace('13%', '16%'))),
        propose(retabled(TARGETS.replace('3%¶', '2%¶').replace('13%', '13%'))),
        agree('4'),
      ]),
    )
    expect(meeting.amendments.slice(1).map((amendment) => standingOf(meeting, amendment).kind)).toEqual([
      'collision',
      'collision',
    ])
  })

  test('shows as a redline of its cells', () => {
    const cell = propose(retabled(TARGETS.replace('Hộ nghèo', 'Tỷ lệ hộ nghèo')))
    const meeting = opened(meetingOf([...BEGUN, cell, agree('4')]))
    const line = documentLines(meeting).find(({ blockId }) => blockId === 'table')
    expect(drawn(marked(line?.segments ?? []))).toBe(
      'STT¦Chỉ tiêu¦Mức¶1¦Thu ngân sách¦13%¶2¦[-Hộ-]{+Tỷ lệ hộ+} nghèo¦3%¶',
    )
  })

  test('gives every row as many cells, and takes edges out of all other text', () => {
    expect(tableAfter(propose(retabled('STT¦Chỉ tiêu¦Mức¶1¦Thu ngân sách¶')), agree('4'))).toBe(
      'STT¦Chỉ tiêu¦Mức¶1¦Thu ngân sách¦¶',
    )
    const reworded: Change = {
      kind: 'reword',
      blockId: 'I.p',
      base: rich('Kinh tế tăng trưởng khá, thu ngân sách đạt 58,4% dự toán.'),
      text: rich(edged('Kinh tế¦tăng trưởng.')),
    }
    const meeting = opened(meetingOf([...BEGUN, propose(reworded), agree('4')]))
    const paragraph = paragraphOf(meeting, 'I.p')
    expect(plain(paragraph ? wordingOf(paragraph) : [])).toBe('Kinh tế tăng trưởng.')
  })

  test.each<readonly [string, Change, string]>([
    ['to nothing but empty cells', retabled('¦¦¶¦¦¶'), 'empty-paragraph'],
    ['into two', split('table', 'a', 'b'), 'table-stays-whole'],
    ['with what follows', join('table', 'II.2.1', 'a', 'b'), 'table-stays-whole'],
    ['with what stands before', join('II.2', 'table', 'a', 'b'), 'table-stays-whole'],
  ])('is refused %s', (_, change, code) => {
    expect(decide(meetingOf(BEGUN), propose(change), { at: '', id: 'x' })).toMatchObject({
      ok: false,
      refusal: { code },
    })
  })
})

describe('a table among paragraphs', () => {
  const meeting = opened(meetingOf(BEGUN))
  const paragraph = paragraphOf(meeting, 'table')

  test('is cited by where it stands and its number among the tables there', () => {
    expect(paragraph && citationOf(meeting, paragraph)).toEqual({
      path: ['II.', '2.'],
      kind: 'table',
      label: null,
      ordinal: 1,
    })
    expect(paragraph && nameOf(paragraph)).toBe('STT | Chỉ tiêu | Mức…')
  })

  test('is found by what people call it', () => {
    const finder = new PlaceFinder(meeting)
    const found = finder.find({ place: 'bảng 1, mục 2, phần II', quoted: '', words: '' })
    expect(found).toMatchObject({ chosen: 'table', certainty: 'certain' })
  })
})
