import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromBER } from 'asn1js'
import { ContentInfo, SignedData } from 'pkijs'
import { describe, expect, test } from 'vitest'
import { prepareForSigning, signPaper } from '../../../../electron/core/signing/sign-paper.ts'
import { fieldsAddedTo } from '../../../../electron/core/signing/updates.ts'
import { freshFolder } from '../folder.ts'
import { given } from '../given.ts'
import { PASSWORD, pkcs12File } from './pkcs12.ts'
import { paper, spaces } from './sealed-minutes.ts'

const NOW = new Date('2026-11-24T09:42:07+07:00')

async function signed(pdf: Buffer, name: string, kind: 'rsa' | 'ec', seen = true): Promise<Buffer> {
  const file = await pkcs12File({ name, kind })
  return given(await signPaper(pdf, file, PASSWORD, { now: NOW, spaces: seen ? spaces : null }))
}

/** Where the file's path stands among what a program is given. */
const FILE = '<file>'

/** What a program says of a file; null, said aloud, where it is not installed. */
function said(program: string, given: readonly string[], pdf: Buffer): string | null {
  const path = join(freshFolder(), 'a.pdf')
  writeFileSync(path, pdf)
  const run = spawnSync(
    program,
    given.map((word) => (word === FILE ? path : word)),
    { encoding: 'utf8' },
  )
  if (run.error) {
    console.log(`${program} is not installed: its part of this test was left out.`)
    return null
  }
  return run.stdout + run.stderr
}

function count(text: string, words: string): number {
  return text.split(words).length - 1
}

describe('a signed paper', () => {
  test.each(['rsa', 'ec'] as const)('begins with what was sealed, and is valid: %s', async (kind) => {
    const pdf = await signed(paper, 'Nguyễn Văn Đức', kind)
    expect(pdf.subarray(0, paper.length).equals(paper)).toBe(true)
    const verdict = said('pdfsig', [FILE], pdf)
    for (const words of ['Signature is Valid.', 'ETSI.CAdES.detached', 'Total document signed']) {
      if (verdict !== null) expect(verdict).toContain(words)
    }
    const checked = said('qpdf', ['--check', FILE], pdf)
    if (checked !== null) expect(checked).toContain('No syntax or stream encoding errors')
  })

  test('carries in its signature what PAdES baseline B asks for, and no time', async () => {
    const pdf = await signed(paper, 'Nguyễn Văn Đức', 'rsa')
    const [field] = fieldsAddedTo(paper, pdf) ?? []
    const { result } = fromBER(field?.signature?.contents ?? Buffer.alloc(0))
    const { signerInfos, certificates } = new SignedData({
      schema: new ContentInfo({ schema: result }).content,
    })
    const attributes = signerInfos[0]?.signedAttrs?.attributes ?? []
    expect(attributes.map(({ type }) => type)).toEqual([
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
      '1.2.840.113549.1.9.16.2.47',
    ])
    expect(signerInfos[0]?.unsignedAttrs).toBeUndefined()
    expect(certificates).toHaveLength(1)
  })

  test('is signed by others in turn, each in the space of their name, and all signatures hold', async () => {
    const first = await signed(paper, 'Nguyễn Văn Đức', 'ec')
    const second = await signed(first, 'Lê Thị Mai', 'rsa')
    const third = await signed(second, 'Văn phòng', 'ec')
    expect(second.subarray(0, first.length).equals(first)).toBe(true)
    const verdict = said('pdfsig', [FILE], third)
    if (verdict !== null) expect(count(verdict, 'Signature is Valid.')).toBe(3)
    const found = third.toString('latin1').matchAll(/\/Rect \[([\d.]+)/g)
    const lefts = Array.from(found, ([, left]) => Number(left))
    const [minuteTaker, chair] = spaces.map(({ rectangle }) => rectangle.x)
    expect(lefts).toHaveLength(3)
    expect(lefts[0]).toBeCloseTo(chair ?? 0, 1)
    expect(lefts[1]).toBeCloseTo(minuteTaker ?? 0, 1)
  })

  test.each(['Đảng ủy phường Tân Hòa', 'Nguyễn Văn Đức Anh', 'Lê Thị Ma'])(
    'has a box above a printed name for nobody else: %s',
    async (name) => {
      const pdf = await signed(paper, name, 'ec')
      const [, left, low] = /\/Rect \[([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? []
      const above = spaces.find(({ rectangle }) => Math.abs(rectangle.x - Number(left)) < 1)
      expect(above?.name ?? null).toBe(name.startsWith('Nguyễn Văn Đức') ? 'Nguyễn Văn Đức' : null)
      if (above === undefined) expect(Number(low)).toBeLessThan(20)
    },
  )

  test('says in its box, in Vietnamese, who signed and when', async () => {
    const pdf = await signed(paper, 'Nguyễn Văn Đức', 'ec')
    const text = said('pdftotext', [FILE, '-'], pdf)
    if (text !== null) {
      expect(text).toContain('Ký bởi: Nguyễn Văn Đức')
      expect(text).toContain('Đảng ủy phường Tân Hòa')
    }
    expect(pdf.toString('latin1')).toMatch(/\/M \(D:\d{14}[+-]\d\d'\d\d'\)/)
  })

  test('adds nothing that an archive of PDF/A-2 refuses', async () => {
    const pdf = await signed(paper, 'Nguyễn Văn Đức', 'ec')
    const added = pdf.toString('latin1', paper.length)
    expect(added).not.toMatch(/\/NeedAppearances|\/AA? |\/JavaScript|\/Encrypt|\/SMask/)
    // Printed, and neither hidden nor without a look.
    expect(added).toMatch(/\/Subtype \/Widget .*\/F 132 .*\/AP << \/N \d+ 0 R >>/)
    expect(count(added, '/FontFile2')).toBe(count(added, '/Type /FontDescriptor'))
    expect(count(added, '/FontFile2')).toBeGreaterThan(0)
    const identifier = (words: string) => /\/ID \[[^\]]+\]/.exec(words)?.[0]
    expect(identifier(added)).toBe(identifier(paper.toString('latin1')))
  })

  test('may be signed without a box', async () => {
    const pdf = await signed(paper, 'Nguyễn Văn Đức', 'ec', false)
    expect(pdf.toString('latin1')).toContain('/Rect [0.00 0.00 0.00 0.00]')
  })

  test('tells when a byte of it is another', async () => {
    const pdf = await signed(paper, 'Nguyễn Văn Đức', 'ec')
    pdf[3000] = (pdf[3000] ?? 0) ^ 1
    expect(fieldsAddedTo(paper, pdf)).toBeNull()
    const verdict = said('pdfsig', [FILE], pdf)
    if (verdict !== null) expect(verdict).not.toContain('Signature is Valid.')
  })

  test('goes to another program with an empty field, and can still be signed here', async () => {
    const prepared = given(await prepareForSigning(paper, spaces))
    expect(prepared.subarray(0, paper.length).equals(paper)).toBe(true)
    const verdict = said('pdfsig', [FILE], prepared)
    if (verdict !== null) expect(verdict).toContain('not signed')
    const pdf = await signed(prepared, 'Lê Thị Mai', 'ec')
    const isSigned = fieldsAddedTo(paper, pdf)?.map(({ signature }) => signature !== null)
    expect(isSigned).toEqual([false, true])
    const both = said('pdfsig', [FILE], pdf)
    if (both !== null) expect(both).toContain('Signature is Valid.')
  })
})

describe('a paper is not signed', () => {
  const refusal = async (holder: Parameters<typeof pkcs12File>[0], password = PASSWORD, pdf = paper) => {
    const reply = await signPaper(pdf, await pkcs12File(holder), password, { now: NOW, spaces })
    return reply.ok ? null : reply.refusal.code
  }

  test('with a wrong password', async () => expect(await refusal({}, 'khác')).toBe('wrong-password'))

  test('before and after the days of the certificate', async () => {
    expect(await refusal({ until: new Date('2026-11-24T02:42:06Z') })).toBe('certificate-expired')
    expect(await refusal({ from: new Date('2026-11-24T02:42:08Z') })).toBe('certificate-not-yet')
  })

  test('with a certificate for something else', async () =>
    expect(await refusal({ usage: 0x20 })).toBe('certificate-not-for-signing'))

  test('when it is damaged', async () =>
    expect(await refusal({}, PASSWORD, paper.subarray(0, -40))).toBe('paper-unreadable'))

  test('in the name of somebody whose letters the font lacks', async () =>
    expect(await refusal({ name: '阮文德' })).toBe('box-letters'))
})
