import { describe, expect, test } from 'vitest'
import { readRtf } from '../../../../electron/core/word/rtf/read-rtf.ts'
import { readWordDraft } from '../../../../shared/draft/word-reading.ts'
import { reviewOf } from '../../../../shared/draft/word-review.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { read, rtf, shown } from './rtf.ts'

describe('the words of an RTF file', () => {
  test('are paragraph by paragraph, with their styles', () =>
    expect(shown(rtf(`Một {\\b hai} {\\i ba}{\\b0\\i0  bốn}.\\par\\par Năm sáu\\line bảy.\\par`))).toEqual([
      'Một **hai** *ba* bốn.',
      'Năm sáu\nbảy.',
    ]))

  test('are letters by their numbers, with what stands for them passed over', () =>
    expect(
      shown(
        rtf("\\uc1\\u272?\\u7843\\'3f ng {\\uc2\\u7911\\'3f\\'3fy} {\\uc0\\u273 a} \\u-10179?\\u-8704?\\par"),
      ),
    ).toEqual(['Đả ng ủy đa 😀']))

  test('are letters of the code page of their font', () =>
    expect(shown(rtf("{\\f4 \\'d0\\'e3ng} {\\f6 \\'cf\\'f0}\\par", ''))).toEqual(['Đăng Пр']))

  test('compose with the tones that the Vietnamese code page puts behind a letter', () =>
    expect(shown(rtf("{\\f4 \\'d0a\\'d2ng}\\par"))).toEqual(['Đảng']))

  test('are named signs', () =>
    expect(shown(rtf('\\ldblquote a\\rdblquote\\~\\endash  b\\_c\\-d\\{e\\}\\\\\\par'))).toEqual([
      '“a” – b-cd{e}\\',
    ]))

  test('leave heads, feet, fields’ codes, styles and unknown groups out', () =>
    expect(
      shown(
        rtf(
          '{\\stylesheet{\\s0 Normal;}}{\\info{\\author A}}{\\header đầu\\par}{\\*\\unknown {\\b x}}Một {\\field{\\*\\fldinst PAGE}{\\fldrslt hai}}.\\par',
        ),
      ),
    ).toEqual(['Một hai.']))

  test('begin a page where a break stands before them', () => {
    const { paragraphs } = read(rtf('Một.\\par\\page Hai.\\par\\pard\\pagebb Ba.\\par'))
    expect(paragraphs.map(({ startsPage }) => startsPage)).toEqual([false, true, true])
  })

  test('pass over bytes that are no text', () =>
    expect(shown(rtf('Một{\\pict\\bin5 }}{{{}{\\nonshppict{\\pict 00ff}} hai.\\par'))).toEqual(['Một hai.']))

  test('stand in boxes before the paragraph that holds them', () => {
    const box = '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt \\pard Trong khung.\\par}}{\\shprslt c}}'
    const { paragraphs } = read(rtf(`Một${box} hai.\\par`))
    expect(paragraphs.map(({ inBox, runs }) => [inBox, runs.map(({ text }) => text).join('')])).toEqual([
      [true, 'Trong khung.'],
      [false, 'Một hai.'],
    ])
  })
})

describe('letters of old fonts in an RTF file', () => {
  test('are put into Unicode, each run by its font', () => {
    const file = rtf(
      "{\\f1 \\'a7\\'b6ng \\'f1y d\\-} {\\f2 t\\'a9n hßa} {\\f3 Ph\\'f6\\'f4}{\\f3\\b\\'f8ng} {\\f0 \\u7911?}\\par".replace(
        'ß',
        "\\'df",
      ),
    )
    expect(shown(file)).toEqual(['Đảng ủy dư TÂN HÒA Phườ**ng** ủ'])
    expect([...read(file).turned]).toEqual([
      ['TCVN3 (ABC)', 1],
      ['VNI', 1],
    ])
  })
})

const LISTS =
  "{\\*\\listtable{\\list\\listtemplateid1{\\listlevel\\levelnfc1\\levelstartat1{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}}" +
  "{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext\\'04\\'00.\\'01.;}{\\levelnumbers\\'01\\'03;}\\levellegal1}\\listid7}" +
  "{\\list{\\listlevel\\levelnfc23{\\leveltext\\'01\\u61623 ?;}{\\levelnumbers;}\\f5}\\listid8}}" +
  '{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}' +
  '{\\listoverride\\listid7\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat5}\\ls2}{\\listoverride\\listid8\\ls3}}'

describe('numbers of lists in an RTF file', () => {
  test('are counted by the list', () =>
    expect(
      shown(
        rtf(
          '\\pard\\ls1 Một.\\par\\ilvl1 Hai.\\par Ba.\\par\\ilvl0{\\listtext 9.} Bốn.\\par\\pard\\ls2 Năm.\\par\\ls3 Sáu.\\par',
          LISTS,
        ),
      ),
    ).toEqual(['I. Một.', '1.1. Hai.', '1.2. Ba.', 'II. Bốn.', 'V. Năm.', '- Sáu.']))

  test('are as written out where the list is not told', () =>
    expect(
      shown(
        rtf(
          "{\\pntext\\f0 3.\\tab}{\\*\\pn\\pnlvlbody}Ba.\\par{\\listtext{\\f5 \\'b7}\\tab}\\ls9 Bốn.\\par\\pard Năm.\\par",
        ),
      ),
    ).toEqual(['3. Ba.', '- Bốn.', 'Năm.']))
})

describe('tables in an RTF file', () => {
  const row = (left: string, right: string, more = '') =>
    `\\trowd${more}\\cellx4000\\cellx9000\\pard\\intbl ${left}\\cell ${right}\\cell\\row`
  const cells = (file: Buffer) =>
    read(file).paragraphs.map(({ cell, runs }) => [
      runs.map(({ text }) => text).join(''),
      cell && [cell.table, cell.row, cell.column, cell.span],
    ])

  test('have rows and columns, and end with the first paragraph outside', () =>
    expect(cells(rtf(`${row('a', 'b\\par c')}${row('d', 'e')}\\pard ngoài\\par${row('g', 'h')}`))).toEqual([
      ['a', [0, 0, 0, 1]],
      ['b', [0, 0, 1, 1]],
      ['c', [0, 0, 1, 1]],
      ['d', [0, 1, 0, 1]],
      ['e', [0, 1, 1, 1]],
      ['ngoài', null],
      ['g', [1, 0, 0, 1]],
      ['h', [1, 0, 1, 1]],
    ]))

  test('know a cell that goes over several columns by its edges', () =>
    expect(
      cells(rtf(`\\trowd\\cellx9010\\pard\\intbl a\\cell\\row${row('b', 'c')}`)).map(([, cell]) => cell),
    ).toEqual([
      [0, 0, 0, 2],
      [0, 1, 0, 1],
      [0, 1, 1, 1],
    ]))

  test('keep the words of tables within their cells', () => {
    const nested =
      '\\pard\\intbl\\itap2 trong\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}'
    const file = rtf(`\\trowd\\cellx9000\\pard\\intbl ${nested}\\pard\\intbl ngoài\\cell\\row`)
    expect(cells(file)).toEqual([
      ['trong', [0, 0, 0, 1]],
      ['ngoài', [0, 0, 0, 1]],
    ])
    expect(read(file).notKept.get('nested-table')).toBe(1)
  })

  test('of which the head stands again on each page are told', () => {
    const { paragraphs } = read(rtf(`${row('a', 'b', '\\trhdr')}${row('c', 'd')}`))
    expect(paragraphs.map(({ cell }) => cell?.isHead)).toEqual([true, true, false, false])
  })
})

describe('notes in an RTF file', () => {
  test('stand where they are referred to', () =>
    expect(
      shown(
        rtf(
          `Kết luận{\\super\\chftn {\\footnote \\pard\\plain {\\super\\chftn} Số 12-KL/TU\\par hai}} nêu rõ.\\par`,
        ),
      ),
    ).toEqual(['Kết luận [Số 12-KL/TU\nhai] nêu rõ.']))
})

/** 20 November 2026, 9:30. */
const WHEN = 9 * 64 + 30 + 20 * 2048 + 11 * 65536 + 126 * 1048576
const AUTHORS = `{\\*\\revtbl{Unknown;}{Trần Thị Hạnh;}}`

describe('what is under review in an RTF file', () => {
  const reviewed = (body: string) => rtf(body, AUTHORS)
  const ins = (text: string) => `{\\revised\\revauth1\\revdttm${WHEN} ${text}}`
  const del = (text: string) => `{\\deleted\\revauthdel1\\revdttmdel${WHEN} ${text}}`

  test('is in one view and not in the other', () => {
    const file = reviewed(`Tiếp tục ${del('hoàn thiện')}${ins('đổi mới')}{\\revised\\deleted cả hai}.\\par`)
    expect(shown(file, 'accepted')).toEqual(['Tiếp tục đổi mới.'])
    expect(shown(file, 'rejected')).toEqual(['Tiếp tục hoàn thiện.'])
  })

  test('is a whole note where its reference was put in', () => {
    const file = reviewed(`Một${ins('{\\super\\chftn}{\\footnote \\pard\\plain hai}')} ba.\\par`)
    expect(shown(file, 'accepted')).toEqual(['Một [hai] ba.'])
    expect(shown(file, 'rejected')).toEqual(['Một ba.'])
  })

  test('becomes changes of its author, with their moment', () => {
    const document = read(reviewed(`Tiếp tục ${del('hoàn thiện')}${ins('đổi mới')}.\\par`))
    const { changes } = reviewOf(document, readWordDraft(document, 'rejected'))
    expect(changes.map(({ name, at, change }) => [name, at, change.kind])).toEqual([
      ['Trần Thị Hạnh', '2026-11-20T09:30:00', 'reword'],
    ])
  })

  test('parts and joins paragraphs by their marks', () => {
    const parted = reviewed('Một.{\\revised\\revauth1\\par} Hai.\\par')
    expect(shown(parted, 'accepted')).toEqual(['Một.', 'Hai.'])
    expect(shown(parted, 'rejected')).toEqual(['Một. Hai.'])
    const joined = reviewed('Một.{\\deleted\\revauthdel1\\par} Hai.\\par')
    expect(shown(joined, 'accepted')).toEqual(['Một. Hai.'])
  })

  test('are comments too, with author and moment, at the words that they mark', () => {
    const file = rtf(
      `Một.\\par{\\*\\atrfstart 3}Hai{\\*\\atrfend 3}.{\\*\\atnid TH}{\\*\\atnauthor Trần Thị Hạnh}\\chatn{\\*\\annotation{\\*\\atnref 3}{\\*\\atndate ${WHEN}}\\pard\\plain Cần rõ hơn.\\par Ngắn thôi.}\\par`,
    )
    const { comments, paragraphs } = read(file)
    expect(comments).toEqual([
      { id: '3', name: 'Trần Thị Hạnh', at: '2026-11-20T09:30:00', words: 'Cần rõ hơn.\nNgắn thôi.' },
    ])
    expect(paragraphs.map(({ commentIds }) => commentIds)).toEqual([[], ['3']])
  })

  test('is counted where looks alone were changed', () =>
    expect(read(reviewed('{\\crauth1\\b Một}.\\par')).notKept.get('formatting-change')).toBe(1))
})

test('what a draft cannot hold of an RTF file is counted', () => {
  const body =
    '{\\*\\shppict{\\pict 00}}{\\nonshppict{\\pict 00}}{\\object{\\*\\objdata 00}{\\result{\\pict 00}}}{\\*\\moMath x}{\\v ẩn}{\\strike bỏ}\\par'
  const { notKept, paragraphs } = read(rtf(body))
  expect(Object.fromEntries(notKept)).toEqual({ picture: 1, object: 1, equation: 1, hidden: 1, strike: 1 })
  expect(paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text))).toEqual(['bỏ'])
})

describe('an RTF file that is not sound', () => {
  test.each([
    ['cut off', rtf('Một.\\par').subarray(0, -1)],
    ['of groups without an end', Buffer.from(`{\\rtf1${'{'.repeat(100_000)}`)],
    ['of nothing', Buffer.from('{\\rtf1')],
    ['with bytes that are told and not there', rtf('Một.\\par{\\pict\\bin99999999 }')],
  ])('is refused: %s', (_, file) =>
    expect(readRtf(file)).toEqual({ ok: false, refusal: { code: 'office-damaged' } }),
  )

  test.each([
    ['a paragraph in a hundred thousand groups', rtf(`${'{\\b a}{\\i b}'.repeat(50_000)}\\par`)],
    [
      'a number that nobody counts to',
      rtf(`\\ls1 Một.\\par`, LISTS.replaceAll('startat1', 'startat2000000000')),
    ],
    ['a table of five thousand rows', rtf(`${'\\trowd\\cellx100\\intbl a\\cell\\row'.repeat(5_000)}`)],
    [
      'a hundred thousand authors',
      rtf('{\\revised\\revauth9 a}\\b\\b0'.repeat(20_000), `{\\*\\revtbl${'{a;}'.repeat(100_000)}}`),
    ],
  ])('costs little: %s', (_, file) => {
    expect(readWordDraft(read(file), 'accepted').lines.length).toBeGreaterThan(0)
  })
})

test('an RTF draft is recognised as any other', () => {
  const body =
    `\\qc{\\b KẾT LUẬN\\par HỘI NGHỊ ĐẢNG ỦY PHƯỜNG LẦN THỨ 13}\\par` +
    `\\pard{\\b I. NHIỆM VỤ}\\par 1. Tiếp tục đổi mới phương thức lãnh đạo.\\par`
  const { reading } = readWordDraft(read(rtf(body)), 'accepted')
  expect(reading.blocks.map(({ kind, label, text }) => [kind, label, plain(text)])).toEqual([
    ['type', null, 'KẾT LUẬN'],
    ['subject', null, 'HỘI NGHỊ ĐẢNG ỦY PHƯỜNG LẦN THỨ 13'],
    ['heading', 'I.', 'NHIỆM VỤ'],
    ['item', '1.', 'Tiếp tục đổi mới phương thức lãnh đạo.'],
  ])
})
