import { describe, expect, it } from 'vitest'
import { textOf } from '../../../electron/core/text-file.ts'
import { LARGEST_FILE } from '../../../shared/channel.ts'
import { accepted, refused } from '../../../shared/result.ts'
import { inTcvn3, inVni, inWindows1258 } from './old-encodings.ts'

const WORDS =
  'Đảng ủy phường Tân Hòa ghi nhận những kết quả đạt được trong 6 tháng đầu năm; tiếp tục đổi mới phương thức lãnh đạo.'

describe('the text of a chosen file', () => {
  it.each([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${WORDS}`)],
    ['UTF-16LE with its mark', Buffer.from(`\uFEFF${WORDS}`, 'utf16le')],
    ['UTF-16BE with its mark', Buffer.from(`\uFEFF${WORDS}`, 'utf16le').swap16()],
  ])('is read from %s', (_, bytes) => {
    expect(textOf(bytes)).toEqual(accepted(WORDS))
  })

  it.each([
    ['TCVN3', inTcvn3(WORDS), 'TCVN3 (ABC)'],
    ['VNI', inVni(WORDS), 'VNI'],
    ['Windows-1258', inWindows1258(WORDS), 'Windows-1258'],
    ['UTF-16 without its mark', Buffer.from(WORDS, 'utf16le'), 'UTF-16'],
    ['a Western code page', Buffer.from('Le comité a décidé à l’unanimité', 'latin1'), 'ANSI'],
    ['UTF-8 with a byte lost', Buffer.from(WORDS).subarray(0, -1 - Buffer.byteLength('o.')), 'UTF-8 + ANSI'],
  ])('is not guessed at in %s: the operator is told what it seems to be', (_, bytes, encoding) => {
    expect(textOf(bytes)).toEqual(refused({ code: 'other-encoding', encoding }))
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['a Word document', Buffer.from('504b0304140006000800', 'hex')],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['rich text', Buffer.from('{\\rtf1\\ansi Kết luận}')],
    ['bytes with zeros', Buffer.from([0x41, 0, 0, 0, 0x42, 0, 7, 1, 0, 0])],
    ['text with a zero byte', Buffer.from(`${WORDS}\0`)],
  ])('is not looked for in %s', (_, bytes) => {
    expect(textOf(bytes)).toEqual(refused({ code: 'not-text' }))
  })

  it.each([
    ['no bytes', ''],
    ['white space alone', ' \r\n\t\n'],
    ['a byte order mark alone', '\uFEFF'],
  ])('is missed in a file with %s', (_, text) => {
    expect(textOf(Buffer.from(text))).toEqual(refused({ code: 'empty' }))
  })

  it('may be as long as the app reads, and no longer', () => {
    expect(textOf(Buffer.alloc(LARGEST_FILE, 'a')).ok).toBe(true)
    expect(textOf(Buffer.alloc(LARGEST_FILE + 1, 'a'))).toEqual(
      refused({ code: 'too-big', limitMegabytes: 20 }),
    )
  })
})
