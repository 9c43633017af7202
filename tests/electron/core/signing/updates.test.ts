import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PdfFile } from '../../../../electron/core/signing/pdf-file.ts'
import { PdfUpdate } from '../../../../electron/core/signing/pdf-update.ts'
import { prepareForSigning, signPaper } from '../../../../electron/core/signing/sign-paper.ts'
import { checkedSignatures } from '../../../../electron/core/signing/signature-check.ts'
import { fieldsOf } from '../../../../electron/core/signing/signature-field.ts'
import { fieldsAddedTo } from '../../../../electron/core/signing/updates.ts'
import { given } from '../given.ts'
import { PASSWORD, pkcs12File } from './pkcs12.ts'
import { paper, spaces } from './sealed-minutes.ts'

const NOW = new Date('2026-11-24T09:42:07+07:00')

const once = await signed(paper, 'Nguyễn Văn Đức', 'ec')
const twice = await signed(once, 'Lê Thị Mai', 'rsa')

async function signed(pdf: Buffer, name: string, kind: 'rsa' | 'ec'): Promise<Buffer> {
  const file = await pkcs12File({ name, kind })
  return given(await signPaper(pdf, file, PASSWORD, { now: NOW, spaces }))
}

/** Who signed what was added to the paper, and whether it holds; null where more was added than signatures. */
async function signersOf(bytes: Buffer): Promise<readonly (readonly [string, boolean])[] | null> {
  const fields = fieldsAddedTo(paper, bytes)
  if (fields === null) return null
  const checked = await checkedSignatures(fields)
  return checked.map(({ name, holds }) => [name, holds])
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

/** With an update that changes what it is given of one object. */
function updated(bytes: Buffer, work: (update: PdfUpdate, file: PdfFile) => void): Buffer {
  const file = new PdfFile(bytes)
  const update = new PdfUpdate(file)
  work(update, file)
  return update.bytes()
}

describe('what was added to a sealed paper', () => {
  test('is nothing', async () => expect(await signersOf(paper)).toEqual([]))

  test('is signatures, which hold', async () => {
    expect(await signersOf(once)).toEqual([['Nguyễn Văn Đức', true]])
    expect(await signersOf(twice)).toEqual([
      ['Nguyễn Văn Đức', true],
      ['Lê Thị Mai', true],
    ])
  })

  test('tells what the certificate says, and when it was signed', async () => {
    const fields = fieldsAddedTo(paper, once) ?? []
    const [signature] = await checkedSignatures(fields)
    expect(signature).toMatchObject({ office: 'Đảng ủy phường Tân Hòa', wasValid: true, holds: true })
    expect(new Date(signature?.at ?? '')).toEqual(NOW)
    expect(fields[0]?.page).toBe(new PdfFile(paper).pages.length - 1)
  })

  test('is a field that waits, and what was signed beside it', async () => {
    const prepared = given(await prepareForSigning(paper, spaces))
    expect(await signersOf(prepared)).toEqual([])
    expect(fieldsAddedTo(paper, prepared)).toHaveLength(1)
    expect(await signersOf(await signed(prepared, 'Lê Thị Mai', 'ec'))).toEqual([['Lê Thị Mai', true]])
  })
})

describe('a signed paper that somebody tampered with is told', () => {
  test('by any byte of what was sealed', async () => expect(await signersOf(flipped(once, 3000))).toBeNull())

  test('by a byte of what was added', async () => {
    const at = once.indexOf('/M (D:202', paper.length) + 9
    expect(await signersOf(flipped(once, at))).toEqual([['Nguyễn Văn Đức', false]])
    const digits = once.indexOf('/Contents <') + 400
    expect(await signersOf(flipped(once, digits))).not.toEqual([['Nguyễn Văn Đức', true]])
  })

  test('by a page with other content', async () => {
    for (const bytes of [paper, once, twice]) {
      const shadowed = updated(bytes, (update, file) => {
        const content = update.add(new Map([['/Length', '2']]), Buffer.from('q '))
        const [page = 0] = file.pages
        update.put(page, new Map([...file.entries(page), ['/Contents', `${content} 0 R`]]))
      })
      expect(await signersOf(shadowed)).toBeNull()
    }
  })

  test('by a page that tells its content twice, for readers that take the other', async () => {
    const shadowed = updated(once, (update, file) => {
      const [page = 0] = file.pages
      const content = update.add(new Map([['/Length', '2']]), Buffer.from('q '))
      update.putSource(page, file.source(page).replace('<<', `<< /Contents ${content} 0 R`))
    })
    expect(await signersOf(shadowed)).toBeNull()
  })

  test('by words changed where they stand', async () => {
    const shadowed = updated(once, (update, file) => {
      const [page = 0] = file.pages
      const content = Number(/\d+/.exec(file.entries(page).get('/Contents') ?? '')?.[0])
      update.put(content, file.entries(content), file.stream(content))
    })
    expect(await signersOf(shadowed)).toBeNull()
  })

  test('by other pages, and by what runs when it is opened', async () => {
    const catalogWith = (name: string, value: string) =>
      updated(once, (update, file) =>
        update.put(file.catalog, new Map([...file.entries(file.catalog), [name, value]])),
      )
    expect(await signersOf(catalogWith('/Pages', '2 0 R'))).toBeNull()
    expect(await signersOf(catalogWith('/OpenAction', '<< /S /JavaScript /JS (x) >>'))).toBeNull()
    expect(await signersOf(catalogWith('/DSS', '<< >>'))).toEqual([['Nguyễn Văn Đức', true]])
  })

  test('by a note laid over the words', async () => {
    const noted = updated(once, (update, file) => {
      const note = update.add(
        new Map([
          ['/Type', '/Annot'],
          ['/Subtype', '/FreeText'],
          ['/Rect', '[0 0 500 500]'],
        ]),
      )
      const [page = 0] = file.pages
      update.put(page, new Map([...file.entries(page), ['/Annots', `[${note} 0 R]`]]))
    })
    expect(await signersOf(noted)).toBeNull()
  })

  test('by a signature taken out of its field', async () => {
    const stripped = updated(once, (update, file) => {
      const [field = 0] = fieldsOf(file)
      update.put(field, new Map([...file.entries(field)].filter(([name]) => name !== '/V')))
    })
    expect(await signersOf(stripped)).toBeNull()
  })

  test('by a box that is seen and that nobody signed', async () => {
    const prepared = given(await prepareForSigning(paper, spaces))
    const forged = updated(prepared, (update, file) => {
      const [field = 0] = fieldsOf(file)
      const look = update.add(new Map([['/Length', '2']]), Buffer.from('q '))
      update.put(field, new Map([...file.entries(field), ['/AP', `<< /N ${look} 0 R >>`]]))
    })
    expect(await signersOf(forged)).toBeNull()
  })

  /** First names an object the look of an empty field, which may change, and then changes it. */
  async function signersAfterNaming(signedOnce: Buffer, target: (file: PdfFile) => number) {
    const prepared = given(await prepareForSigning(signedOnce, spaces))
    const field = (file: PdfFile) => fieldsOf(file).at(-1) ?? 0
    const withLook = (file: PdfFile, look: number) =>
      new Map([...file.entries(field(file)), ['/AP', `<< /N ${look} 0 R >>`]])
    const named = updated(prepared, (update, file) => {
      update.put(field(file), withLook(file, target(file)))
    })
    const changed = updated(named, (update, file) => {
      const empty = update.add(new Map([['/Length', '0']]), Buffer.alloc(0))
      update.put(field(file), withLook(file, empty))
      update.put(target(file), new Map([['/Length', '2']]), Buffer.from('q '))
    })
    return signersOf(changed)
  }

  const referenceIn = (words = '') => Number(/(\d+) 0 R/.exec(words)?.[1])

  test('by words that were first named the look of an empty field, and then changed', async () => {
    const content = (file: PdfFile) => referenceIn(file.entries(file.pages[0] ?? 0).get('/Contents'))
    expect(await signersAfterNaming(paper, content)).toBeNull()
  })

  test('by the box of a signature that was changed in the same way', async () => {
    const box = (file: PdfFile) => referenceIn(file.entries(fieldsOf(file)[0] ?? 0).get('/AP'))
    expect(await signersAfterNaming(once, box)).toBeNull()
  })

  test('by a signature that leaves a part of the file out', async () => {
    const length = paper.length
    const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)/.exec(once.toString('latin1'))
    const shorter = Buffer.from(once)
    const rest = String(Number(range?.[3]) - 5).padEnd(range?.[3]?.length ?? 0)
    const at = once.indexOf(`${range?.[3]}]`, length, 'latin1')
    shorter.write(rest, at, 'latin1')
    expect(await signersOf(shorter)).toBeNull()
  })

  test('by what is put behind it', async () => {
    expect(await signersOf(Buffer.concat([once, Buffer.from('x')]))).toBeNull()
    expect(await signersOf(twice.subarray(0, -100))).toBeNull()
    // Back to the first signature: a paper as it was, of which only the meeting knows that there was more.
    expect(await signersOf(twice.subarray(0, once.length))).toEqual([['Nguyễn Văn Đức', true]])
  })

  test('by a word, whatever of it is another, and never by an error', async () => {
    const place = fc.nat({ max: twice.length - paper.length - 1 })
    await fc.assert(
      fc.asyncProperty(place, fc.string({ maxLength: 12 }), fc.nat({ max: 40 }), async (at, words, gone) => {
        // Digits for digits may fall into the room behind a signature, which nothing reads.
        fc.pre(words.length !== gone || !/^[\da-f]*$/i.test(words))
        const from = paper.length + at
        const bytes = Buffer.concat([
          twice.subarray(0, from),
          Buffer.from(words),
          twice.subarray(from + gone),
        ])
        const signers = await signersOf(bytes)
        if (!bytes.equals(twice))
          expect(signers?.length === 2 && signers.every(([, holds]) => holds)).not.toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('by any byte at all, now and then', async () => {
    const places = Array.from({ length: Math.ceil(twice.length / 4099) }, (_, i) => 7 + i * 4099)
    const untold: string[] = []
    for (const at of places) {
      const signers = await signersOf(flipped(twice, at))
      if (signers?.every(([, holds]) => holds)) untold.push(twice.toString('latin1', at - 8, at + 8))
    }
    // Within the room that was kept for a signature stand zeros that nothing reads.
    for (const around of untold) expect(around).toMatch(/^[0-9a-f>]+$/)
    expect(untold.length).toBeLessThan(places.length / 2)
  })
})
