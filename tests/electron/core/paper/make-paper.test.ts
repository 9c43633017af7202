import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makePaper } from '../../../../electron/core/paper/make-paper.ts'
import type { PaperKind } from '../../../../shared/channel.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import {
  ABOUT,
  block,
  comment,
  DRAFT,
  discussed,
  sealed,
  sitting,
} from '../../../shared/report/sample-meeting.ts'
import { readBack, textOf } from './read-back.ts'

async function made(meeting: OpenedMeeting, kind: PaperKind = 'conclusion') {
  const paper = await makePaper(meeting, kind)
  if (!paper.ok) throw new Error(paper.refusal.code)
  return paper.value
}

const read = async (meeting: OpenedMeeting, kind?: PaperKind) => readBack((await made(meeting, kind)).bytes)

/** Each letter of the language, small and capital: vowels with every tone, the rest once. */
const LETTERS = (() => {
  const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
  const small = [...vowels, ...'bcdđghklmnpqrstvx']
  return [...small, ...small.map((letter) => letter.toUpperCase())]
})()

describe('A paper as PDF', () => {
  test('has a name, a count of pages and bytes', async () => {
    const paper = await made(sealed())
    expect(paper.fileName).toBe('45-KL-ĐU Kết luận.pdf')
    expect(paper.pages).toBe(2)
    expect(new TextDecoder('latin1').decode(paper.bytes.slice(0, 8))).toBe('%PDF-1.7')
  })

  test.each<PaperKind>(['conclusion', 'minutes'])(
    'of the same meeting has the same bytes: %s',
    async (kind) => {
      const [first, second] = [await made(sealed(discussed()), kind), await made(sealed(discussed()), kind)]
      expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
    },
  )

  test('has the characters that it was given, whatever the papers made before it had', async () => {
    // Two strokes with one picture in the font.
    const withStroke = (stroke: string) => sealed({ about: { ...ABOUT, purpose: `Tỷ lệ 1${stroke}2` } })
    for (const stroke of ['\u2215', '\u2044', '\u2215']) {
      expect(textOf(await read(withStroke(stroke), 'minutes'))).toContain(`1${stroke}2`)
    }
  })

  test('is made to be archived: PDF/A-2a by its own word, with the colours and the structure that asks for', async () => {
    const file = new TextDecoder('latin1').decode((await made(sealed())).bytes)
    expect(file).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</)
    expect(file).toContain('/S /GTS_PDFA1')
    expect(file).toContain('/MarkInfo')
    expect(file).toContain('/Marked true')
    expect(file).toContain('/Lang (vi)')
    expect(file).not.toMatch(/\/(?:JavaScript|Launch|EmbeddedFiles|Encrypt)\b/)
  })

  test.each<PaperKind>(['conclusion', 'minutes'])(
    'has every font in the file and every word told as text or as no part of it: %s',
    async (kind) => {
      for (const { foreignFonts, untold } of (await read(sealed(discussed()), kind)).pages) {
        expect({ foreignFonts, untold }).toEqual({ foreignFonts: [], untold: [] })
      }
    },
  )

  test('bears the seal that it is given among its keywords, and else none', async () => {
    const bytes = async (seal: string | null) => {
      const paper = await makePaper(sealed(), 'conclusion', seal)
      return new TextDecoder('latin1').decode(paper.ok ? paper.value.bytes : new Uint8Array())
    }
    expect(await bytes('0a1b')).toContain('<pdf:Keywords>nghisu-seal:0a1b<')
    expect(await bytes(null)).not.toContain('Keywords')
  })

  test('carries one date, the sealing’s; before it the newest fact’s', async () => {
    expect((await read(sealed())).info).toMatchObject({
      CreationDate: 'D:20260705042500Z',
      ModDate: 'D:20260705042500Z',
    })
    expect((await read(sitting())).info).toMatchObject({ CreationDate: 'D:20260705035900Z' })
  })

  test('says what it is, in Vietnamese, whatever stands in the names', async () => {
    const about = { ...ABOUT, body: 'Đảng ủy <A> & "B"' }
    const { info, xml } = await read(sealed({ about }))
    expect(info).toMatchObject({
      Title: 'Kết luận số 45-KL/ĐU',
      Author: 'Đảng ủy <A> & "B"',
      Creator: 'Nghị Sự',
      Language: 'vi',
    })
    expect(xml.title).toBe('Kết luận số 45-KL/ĐU')
    expect(xml.author).toEqual(['Đảng ủy <A> & "B"'])
  })

  test('has the headings as its outline, parts within the paper and items within parts', async () => {
    expect((await read(sealed())).outline).toEqual([
      'KẾT LUẬN',
      '  I. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM',
      '  II. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU 6 THÁNG CUỐI NĂM',
      '    1. Công tác xây dựng Đảng, xây dựng hệ thống chính trị',
      '  III. TỔ CHỨC THỰC HIỆN',
    ])
  })

  test('is tagged: a heading or paragraph for each passage, in the order of reading', async () => {
    const { pages } = await read(sealed())
    expect(pages[0]?.structure.slice(0, 9)).toEqual([
      'P: ĐẢNG BỘ TỈNH QUẢNG HÒA',
      'P: ĐẢNG ỦY PHƯỜNG TÂN HÒA',
      'P: *',
      'P: Số 45-KL/ĐU',
      'P: ĐẢNG CỘNG SẢN VIỆT NAM',
      'P: Tân Hòa, ngày 05 tháng 7 năm 2026',
      'H1: KẾT LUẬN',
      'P: của Hội nghị Đảng ủy phường lần thứ 13 (khóa I) về tình hình thực hiện nhiệm vụ 6 tháng đầu năm, nhiệm vụ, giải pháp 6 tháng cuối năm 2026',
      'P: -----',
    ])
    expect(pages.flatMap(({ structure }) => structure)).toContain('H2: III. TỔ CHỨC THỰC HIỆN')
    expect(pages[1]?.structure.some((element) => element.endsWith(': 2'))).toBe(false)
  })

  test('goes on with one passage over several pages', async () => {
    const sentence = 'Tăng cường kiểm tra, giám sát việc thực hiện. '
    const { pages } = await read(sealed({ draft: [block('paragraph', sentence.repeat(120))] }))
    expect(pages.length).toBeGreaterThan(2)
    const text = pages.flatMap(({ structure }) => structure).join(' ')
    expect(text.replaceAll('P: ', '').match(/Tăng cường kiểm tra/g)).toHaveLength(120)
  })

  test('tells notes as notes, each with a name, and what refers to them as references', async () => {
    const edged = (words: string) => words.replaceAll('⟦', '\uFFFA').replaceAll('⟧', '\uFFFB')
    const long = 'Chú thích dài còn tiếp ở trang sau. '.repeat(160)
    const draft = [
      edged('Theo Nghị quyết số 04⟦Ban hành ngày 05/9/2020.⟧ của Tỉnh ủy.'),
      edged(`Theo báo cáo⟦${long}⟧ của Ủy ban.`),
      'Tổ chức thực hiện.',
    ]
    const meeting = sealed({ draft: draft.map((line) => block('paragraph', line)) })
    const { pages } = await read(meeting)
    const structure = pages.flatMap((page) => page.structure)
    const at = structure.findIndex((element) => element.startsWith('P: Theo Nghị quyết'))
    expect(structure.slice(at, at + 2)).toEqual(['P: Theo Nghị quyết số 04 của Tỉnh ủy.', 'Reference: 1'])
    const notes = structure.filter((element) => /^(?:Note|Lbl): /.test(element))
    expect(notes.slice(0, 4).map((element) => element.slice(0, 30))).toEqual([
      'Note: Ban hành ngày 05/9/2020.',
      'Lbl: 1',
      'Note: Chú thích dài còn tiếp ở',
      'Lbl: 2',
    ])
    expect(pages[1]?.structure.filter((element) => element.startsWith('Note'))).toHaveLength(1)
    const bytes = new TextDecoder('latin1').decode((await made(meeting)).bytes)
    expect(bytes).toMatch(/\/IDTree\s*<<\s*\/Names \[\(note-0001\) \d+ 0 R \(note-0002\) \d+ 0 R\]/)
  })

  test('embeds the faces that it uses and no other', async () => {
    const bytes = new TextDecoder('latin1').decode((await made(sealed())).bytes)
    expect([...new Set(bytes.match(/\+Tinos-\w+/g))].toSorted()).toEqual([
      '+Tinos-Bold',
      '+Tinos-Italic',
      '+Tinos-Regular',
    ])
    expect(bytes.match(/\/FontFile2/g)).toHaveLength(3)
  })

  test('gives back every Vietnamese letter in every face', async () => {
    const words = LETTERS.join(' ')
    const styled = [words, `*${words}*`, `**${words}**`, `***${words}***`]
    const { pages } = await read(sealed({ draft: styled.map((line) => block('paragraph', line)) }))
    const fonts = new Map<string, string>()
    for (const { text, font } of pages.flatMap(({ runs }) => runs))
      fonts.set(font, `${fonts.get(font) ?? ''} ${text}`)
    for (const face of ['Regular', 'Italic', 'Bold', 'BoldItalic']) {
      const found = new Set((fonts.get(`Tinos-${face}`) ?? '').split(/\s+/))
      expect(LETTERS.filter((letter) => !found.has(letter))).toEqual([])
    }
  })

  test('finds a phrase that a line end parts, as the space stands at the line’s end', async () => {
    const opening = DRAFT.find(({ kind }) => kind === 'opening')?.text[0]?.text ?? ''
    expect(textOf(await read(sealed()))).toContain(opening)
  })

  test('is refused, naming them, where characters have no picture in the face', async () => {
    const meeting = sealed({ comments: [comment(20, 'Đã xong ☑ và 漢 ☑', null)] })
    expect(await makePaper(meeting, 'minutes')).toEqual({
      ok: false,
      refusal: { code: 'missing-glyphs', characters: '☑漢' },
    })
    expect((await makePaper(meeting, 'conclusion')).ok).toBe(true)
  })

  test('holds every comment and amendment of the minutes', async () => {
    const text = textOf(await read(sealed(discussed()), 'minutes'))
    expect(text).toContain(
      'Đồng chí Nguyễn Văn Ẩn (Bí thư Chi bộ 4) góp ý vào điểm 1.2, mục 1, phần II: Chỉ tiêu này khó đạt.',
    )
    expect(text).toContain('thay “qua kết quả” bằng “được chỉ ra sau”.')
  })

  test('stays a paper when there is hardly anything to print', async () => {
    const about = { ...ABOUT, higherBody: '', symbol: '', place: '' }
    expect((await made(sitting({ about, draft: [] }))).pages).toBe(1)
    expect((await made(sitting({ about, draft: [], roster: [] }), 'minutes')).pages).toBe(1)
  })
})

/** Answers of programs that may be installed; null, said out loud, where one is not. */
function run(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      console.warn(`${program} is not installed: its opinion of the paper was not asked`)
      return null
    }
    throw error
  }
}

/** Sentences with line ends inside. */
const SENTENCES: Record<PaperKind, readonly string[]> = {
  conclusion: [
    'Trong điều kiện còn nhiều khó khăn, Đảng ủy phường đã giữ vững đoàn kết thống nhất, lãnh đạo hoàn thành nhiều nhiệm vụ trọng tâm;',
    '- Các chi bộ trực thuộc Đảng ủy, - Lưu Văn phòng Đảng ủy.',
  ],
  minutes: ['Vắng mặt: 01 đồng chí: - Đồng chí Lê Minh Khôi, Trưởng Công an phường: đi công tác.'],
}

function lettersOf(text: string): readonly string[] {
  return [...text.replace(/\s/g, '')].toSorted()
}

describe('Other programs', () => {
  test.each<PaperKind>(['conclusion', 'minutes'])(
    'find the file sound and read its text: %s',
    async (kind) => {
      const folder = mkdtempSync(join(tmpdir(), 'paper-'))
      try {
        const file = join(folder, 'paper.pdf')
        const { bytes } = await made(sealed(discussed()), kind)
        writeFileSync(file, bytes)
        run('qpdf', ['--check', file])
        const ours = textOf(await readBack(bytes))
        const text = run('pdftotext', ['-raw', file, '-'])?.replace(/\s+/g, ' ') ?? ours
        /** The two take the page number up at different places. */
        expect(lettersOf(text)).toEqual(lettersOf(ours))
        for (const sentence of SENTENCES[kind]) expect(text).toContain(sentence)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )
})
