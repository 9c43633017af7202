import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { PROFILES } from '../../../../electron/core/paper/profiles.ts'
import { readWord } from '../../../../electron/core/word/read-word.ts'
import { makeWordPaper } from '../../../../electron/core/word-paper/make-word.ts'
import type { WordDocument } from '../../../../shared/draft/word.ts'
import { readWordDraft } from '../../../../shared/draft/word-reading.ts'
import { reviewOf } from '../../../../shared/draft/word-review.ts'
import { linesIn, type ReviewView } from '../../../../shared/draft/word-view.ts'
import { conclusionBlocks } from '../../../../shared/meeting/conclusion.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { closedUp, note, notesOf, withoutNotes } from '../../../../shared/text/note.ts'
import type { RichText } from '../../../../shared/text/span.ts'
import { plain, rich, sameText, tidy } from '../../../../shared/text/tidy.ts'
import { held, steps } from '../../../shared/meeting/conference.ts'
import {
  agree,
  BEGUN,
  DUC,
  drafted,
  item,
  meetingOf,
  momentOf,
  opened,
  propose,
  replace,
  SEAL,
} from '../../../shared/meeting/given.ts'
import { sealed as sampleSealed, sitting as sampleSitting } from '../../../shared/report/sample-meeting.ts'
import { revised } from '../../../shared/text/arbitrary.ts'
import { starred } from '../../../shared/text/notation.ts'

type Kind = Parameters<typeof makeWordPaper>[1]

async function made(meeting: OpenedMeeting, kind: Kind): Promise<WordDocument> {
  const read = await readWord((await makeWordPaper(meeting, kind)).bytes)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value
}

/** A starred text with notes between `⟦` and `⟧`. */
const edged = (line: string) => starred(line.replaceAll('⟦', '\uFFFA').replaceAll('⟧', '\uFFFB'))

function wordsOf(document: WordDocument, view: ReviewView = 'accepted'): readonly string[] {
  return linesIn(document, view).map(({ text }) => plain(text))
}

const labelled = ({ label, text }: OpenedMeeting['draft'][number]) =>
  label === null ? plain(text) : `${label} ${plain(text)}`

/** The text that is discussed, which a compared file shows whole. */
function body(blocks: OpenedMeeting['draft']): readonly string[] {
  return blocks.filter(({ kind }) => /^(opening|heading|item|paragraph)$/.test(kind)).map(labelled)
}

const AMENDED = meetingOf([
  ...BEGUN,
  { type: 'CaptureComment', blockId: 'II.1.1', delegateId: DUC, kind: 'opinion', words: 'Nên gọn hơn.' },
  propose(replace('II.1.1', 'Tích cực', 'Chủ động'), [DUC]),
  agree('5'),
  propose(item('after', 'II.1.2', '1.3.', 3, 'Đổi mới công tác dân vận.'), []),
  agree('7'),
])

describe('the papers as Word files', () => {
  test('are named as their PDFs are', async () => {
    const meeting = sampleSealed()
    expect((await makeWordPaper(meeting, 'conclusion')).fileName).toMatch(/^45-KL-ĐU Kết luận\.docx$/)
    expect((await makeWordPaper(meeting, 'minutes')).fileName).toMatch(/Biên bản\.docx$/)
    expect((await makeWordPaper(meeting, 'compared')).fileName).toMatch(/so sánh.*\.docx$/)
  })

  test('hold the text that stands, with its head and its signature', async () => {
    const lines = wordsOf(await made(opened(meetingOf([SEAL], AMENDED)), 'conclusion'))
    expect(lines).toEqual(expect.arrayContaining(['ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 45-KL/ĐU', 'T/M ĐẢNG ỦY']))
    for (const line of body(conclusionBlocks(opened(AMENDED)))) {
      expect(lines.map((one) => one.toLowerCase())).toContain(line.toLowerCase())
    }
  })

  test('have their letters underlined, raised and lowered', async () => {
    const text: RichText = [
      { text: 'Trồng', marks: ['underline'] },
      { text: ' 5 m', marks: [] },
      { text: '2', marks: ['superscript'] },
      { text: ', giảm CO', marks: ['italic'] },
      { text: '2', marks: ['subscript'] },
    ]
    const reworded = propose({ kind: 'reword', blockId: 'II.1.1', base: rich(drafted('II.1.1')), text }, [])
    const meeting = opened(meetingOf([...BEGUN, reworded, agree('4')]))
    const lines = linesIn(await made(meeting, 'conclusion'), 'accepted')
    const line = lines.find((each) => plain(each.text).endsWith('CO2'))
    expect(line?.text.slice(1)).toEqual(text.with(0, { text: 'Trồng', marks: ['underline'] }))
  })

  test('have notes at the foot of the page, a comma between the numbers of two', async () => {
    const text = edged('Tăng cường kiểm tra⟦Theo Quy định số *22-QĐ/TW*.⟧⟦Còn hiệu lực.⟧ và giám sát')
    const reworded = propose({ kind: 'reword', blockId: 'II.1.1', base: rich(drafted('II.1.1')), text }, [])
    const document = await made(opened(meetingOf([...BEGUN, reworded, agree('4')])), 'conclusion')
    const line = linesIn(document, 'accepted').find((each) => plain(each.text).includes('Quy định'))
    const [first = [], second = []] = notesOf(text)
    const shown: RichText = [
      { text: '1.1. Tăng cường kiểm tra', marks: [] },
      ...note(first),
      { text: ',', marks: ['superscript'] },
      ...note(second),
      { text: ' và giám sát', marks: [] },
    ]
    expect(line?.text).toEqual(tidy(shown))
  })

  test('hold the minutes', async () => {
    const lines = wordsOf(await made(sampleSealed(), 'minutes'))
    expect(lines).toEqual(expect.arrayContaining(['BIÊN BẢN', '2. Diễn biến hội nghị']))
  })

  test('are set in styles of Word’s, so that an office changes all its text or finds a heading at once', async () => {
    const { bytes } = await makeWordPaper(opened(AMENDED), 'conclusion')
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    const styles = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].flatMap(([, paragraph = '']) => {
      const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1]
      return style === undefined ? [] : [`${style} ${paragraph.replace(/<[^>]+>/g, '').slice(0, 16)}`]
    })
    expect(styles.slice(0, 5)).toEqual([
      'Title KẾT LUẬN',
      'BodyText Ban Chấp hành cơ',
      'Heading1 I. ĐÁNH GIÁ TÌNH',
      'BodyText Kinh tế tăng trư',
      'Heading1 II. NHIỆM VỤ, GI',
    ])
    expect(styles).toContain('Heading2 1. Công tác xây ')
  })

  test('can be read in again as a draft', async () => {
    const { reading } = readWordDraft(await made(opened(AMENDED), 'conclusion'), 'accepted')
    expect(reading.head.symbol).toBe('ĐU')
    expect(reading.blocks.filter(({ kind }) => kind === 'item').map(labelled)).toEqual(
      conclusionBlocks(opened(AMENDED))
        .filter(({ kind }) => kind === 'item')
        .map(labelled),
    )
  })
})

/** A meeting whose draft had one of two texts, and that came to the other. */
function reworded(before: RichText, after: RichText): OpenedMeeting {
  const draft = conclusionBlocks(opened(meetingOf(BEGUN)))
  const blocks = draft.map((block) => (block.id === 'II.1.1' ? { ...block, text: before } : block))
  const taken = BEGUN.map((command) => (command.type === 'TakeDraft' ? { ...command, blocks } : command))
  const change = { kind: 'reword', blockId: 'II.1.1', base: before, text: after } as const
  return opened(meetingOf([...taken, propose(change, [DUC]), agree('4')]))
}

describe('the compared Word file', () => {
  test('shows each change as that of its proposers at the moment it was agreed', async () => {
    const document = await made(opened(AMENDED), 'compared')
    const { changes } = reviewOf(document, readWordDraft(document, 'rejected'))
    const utc = (seq: number) => new Date(momentOf(seq)).toISOString().replace('.000', '')
    expect(changes).toMatchObject([
      { name: 'Nguyễn Văn Đức', at: utc(6), change: { kind: 'reword' } },
      { name: 'bộ phận thư ký', at: utc(8), change: { kind: 'insert', label: '1.3.' } },
    ])
  })

  test('leaves room for the number that is not given yet, and is read in as the draft all the same', async () => {
    const meeting = sampleSitting()
    const document = await made(meeting, 'compared')
    const xml = strFromU8(
      unzipSync((await makeWordPaper(meeting, 'compared')).bytes)['word/document.xml'] ?? new Uint8Array(),
    )
    expect(xml).toContain(`Số ${PROFILES.party.words.room}-KL/ĐU`)
    for (const view of ['rejected', 'accepted'] as const) {
      const { blocks } = readWordDraft(document, view).reading
      const [number] = blocks.filter(({ kind }) => kind === 'number')
      expect(plain(number?.text ?? [])).toBe('Số -KL/ĐU')
    }
  })

  test('carries what was said, by whom and when', async () => {
    const document = await made(opened(AMENDED), 'compared')
    const rejected = readWordDraft(document, 'rejected')
    const { comments } = reviewOf(document, rejected)
    expect(comments).toMatchObject([{ name: 'Nguyễn Văn Đức', words: 'Nên gọn hơn.' }])
    const block = rejected.reading.blocks.find(({ id }) => id === comments[0]?.blockId)
    expect(plain(block?.text ?? [])).toBe(drafted('II.1.1'))
  })

  test.each([
    ['changed in its words', 'Số 04⟦Ban hành năm 2020⟧ của', 'Số 04⟦Ban hành năm 2021⟧ của'],
    ['put in', 'Số 04 của Tỉnh ủy', 'Số 04⟦Ban hành năm 2021⟧ của Tỉnh ủy'],
    ['taken out', 'Số 04⟦Một⟧⟦Hai⟧ của', 'Số 04⟦Hai⟧ của'],
    ['joined to the next', 'Số 04⟦Một⟧⟦Hai⟧ của', 'Số 04⟦Một Hai⟧ của'],
    ['made of words', 'Số 04 ban hành năm 2020 của', 'Số 04⟦ban hành năm 2020⟧ của'],
  ])('accepted and rejected has both texts where a note was %s', async (_, before, after) => {
    const document = await made(reworded(edged(before), edged(after)), 'compared')
    expect(wordsOf(document, 'rejected')).toContain(`1.1. ${plain(edged(before))}`)
    expect(wordsOf(document, 'accepted')).toContain(`1.1. ${plain(edged(after))}`)
  })

  test('accepted and rejected has both texts, whatever was done to their notes', async () => {
    const texts = revised(1).filter((both) => both.every((text) => withoutNotes(text).length > 0))
    await fc.assert(
      fc.asyncProperty(texts, async ([before = [], after = []]) => {
        fc.pre(!sameText(before, after))
        const document = await made(reworded(before, after), 'compared')
        // A space before a note goes behind it as a file is read.
        const read = (text: RichText) => plain(closedUp(tidy([{ text: '1.1. ', marks: [] }, ...text])))
        expect(wordsOf(document, 'rejected')).toContain(read(before))
        expect(wordsOf(document, 'accepted')).toContain(read(after))
      }),
      { numRuns: 25 },
    )
  })

  test('accepted is the final text and rejected the draft, to the letter, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (drawn) => {
        const history = held(drawn).at(-1)
        if (!history) return
        const meeting = opened(history)
        const document = await made(meeting, 'compared')
        const bodyIn = (view: ReviewView, of: OpenedMeeting['draft']) => {
          const lines = wordsOf(document, view)
          const begin = of.findIndex(({ kind }) => kind === 'opening')
          const [first = ''] = body(of.slice(Math.max(0, begin)))
          return lines.slice(lines.indexOf(first))
        }
        const final = conclusionBlocks(meeting)
        expect(bodyIn('accepted', final)).toEqual(body(final))
        expect(bodyIn('rejected', meeting.draft)).toEqual(body(meeting.draft))
      }),
      { numRuns: 60 },
    )
  })
})
