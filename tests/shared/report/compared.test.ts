import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conclusionBlocks } from '../../../shared/meeting/conclusion.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { type ComparedParagraph, comparedText } from '../../../shared/report/compared.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { held, steps } from '../meeting/conference.ts'
import {
  agree,
  BEGUN,
  DUC,
  drafted,
  item,
  join,
  meetingOf,
  momentOf,
  move,
  opened,
  propose,
  replace,
  split,
} from '../meeting/given.ts'

/** The paragraphs of one of the two texts, a line each with its label. */
function textOf(paragraphs: readonly ComparedParagraph[], side: 'draft' | 'final'): readonly string[] {
  const other = side === 'draft' ? 'insert' : 'delete'
  return paragraphs
    .filter(({ fate }) => fate !== other)
    .map(({ runs }) =>
      runs
        .filter(({ kind }) => kind !== other)
        .map(({ text }) => plain(text))
        .join(''),
    )
}

const labelled = ({ label, text }: Pick<OpenedMeeting['draft'][number], 'label' | 'text'>) =>
  label === null ? plain(text) : `${label} ${plain(text)}`

function marked(paragraphs: readonly ComparedParagraph[]): readonly string[] {
  const sign = { keep: ['', ''], insert: ['{+', '+}'], delete: ['[-', '-]'] } as const
  return paragraphs
    .filter(({ fate, runs }) => fate !== 'keep' || runs.some(({ kind }) => kind !== 'keep'))
    .map(({ fate, runs }) => {
      const words = runs.map(({ kind, text }) => `${sign[kind][0]}${plain(text)}${sign[kind][1]}`)
      return `${fate}: ${words.join('')}`
    })
}

const ALTER = replace('II.1.1', 'Tích cực', 'Chủ động')

describe('the compared text', () => {
  test('marks in a paragraph what was agreed, with those who asked for it and the moment', () => {
    const compared = comparedText(opened(meetingOf([...BEGUN, propose(ALTER, [DUC]), agree('4')])))
    expect(marked(compared)).toEqual([
      'keep: 1.1. [-Tích cực-]{+Chủ động+} đổi mới nội dung, phương thức lãnh đạo của cấp ủy.',
    ])
    const run = compared.flatMap(({ runs }) => runs).find(({ kind }) => kind === 'insert')
    expect(run?.maker).toEqual({ names: ['Nguyễn Văn Đức'], at: momentOf(5) })
  })

  test('marks whole paragraphs that came and went, and the labels that followed', () => {
    const insert = item('after', 'II.1.1', '1.2.', 3, 'Mới.')
    const compared = comparedText(
      opened(
        meetingOf([
          ...BEGUN,
          propose(insert),
          agree('4'),
          propose({ kind: 'delete', blockId: 'II.2.2' }),
          agree('6'),
        ]),
      ),
    )
    expect(marked(compared)).toEqual([
      'insert: {+1.2. +}{+Mới.+}',
      `keep: [-1.2. -]{+1.3. +}${drafted('II.1.2')}`,
      `delete: [-2.2. -][-${drafted('II.2.2')}-]`,
    ])
  })

  test('shows what was moved, parted or joined as it was and as it became', () => {
    const [first, second] = ['Tích cực đổi mới nội dung,', 'phương thức lãnh đạo của cấp ủy.']
    const changes = [
      split('II.1.1', first, second),
      move('II.2', 'before', 'II.1'),
      join('II.2.1', 'II.2.2', drafted('II.2.1'), drafted('II.2.2')),
    ]
    for (const change of changes) {
      const compared = comparedText(opened(meetingOf([...BEGUN, propose(change), agree('4')])))
      expect(compared.some(({ fate }) => fate === 'delete')).toBe(true)
      expect(compared.some(({ fate }) => fate === 'insert')).toBe(true)
    }
  })

  test('carries what was said, at its paragraph', () => {
    const compared = comparedText(
      opened(
        meetingOf([
          ...BEGUN,
          { type: 'CaptureComment', blockId: 'II.1.1', delegateId: DUC, kind: 'opinion', words: 'Nhất trí.' },
        ]),
      ),
    )
    expect(compared.flatMap(({ comments }) => comments)).toMatchObject([
      { name: 'Nguyễn Văn Đức', at: momentOf(4), words: 'Nhất trí.' },
    ])
  })

  test('accepted is the final text and rejected the draft, to the letter, whatever was done', () =>
    fc.assert(
      fc.property(steps, (drawn) => {
        const history = held(drawn).at(-1)
        if (!history) return
        const meeting = opened(history)
        const compared = comparedText(meeting)
        expect(textOf(compared, 'final')).toEqual(conclusionBlocks(meeting).map(labelled))
        expect(textOf(compared, 'draft')).toEqual(meeting.draft.map(labelled))
      }),
      { numRuns: 300 },
    ))
})
