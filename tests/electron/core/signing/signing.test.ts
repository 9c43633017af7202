import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createBackend } from '../../../../electron/core/backend.ts'
import { imageOfBytes } from '../../../../electron/core/image.ts'
import { memoryChannel } from '../../../../electron/core/memory-channel.ts'
import { PdfFile } from '../../../../electron/core/signing/pdf-file.ts'
import { PdfUpdate } from '../../../../electron/core/signing/pdf-update.ts'
import { signPaper } from '../../../../electron/core/signing/sign-paper.ts'
import { verifyPaper } from '../../../../electron/core/verification.ts'
import type { Channel, PaperFile } from '../../../../shared/channel.ts'
import { freshFolder } from '../folder.ts'
import { given } from '../given.ts'
import { ABOUT, BLOCKS, DELEGATES, SEALING } from '../meeting.ts'
import { PASSWORD, pkcs12File } from './pkcs12.ts'

const NOW = new Date('2026-11-24T09:42:07+07:00')

interface Desk {
  readonly channel: Channel
  readonly folder: string
  readonly path: string
}

/** A meeting of its own, sealed unless it shall not be. */
async function desk(isSealed = true): Promise<Desk> {
  const folder = freshFolder()
  const backend = createBackend({
    folder,
    settingsFolder: join(folder, 'settings'),
    version: '0.1.0',
    host: 'web',
    clock: () => NOW,
    newId: randomUUID,
  })
  onTestFinished(() => backend.close())
  const channel = memoryChannel(backend)
  const delegates = DELEGATES.map(({ id: _, ...delegate }) => delegate)
  const start = { about: ABOUT, profile: 'party', delegates, source: 'a.txt', blocks: BLOCKS } as const
  const { path } = given(await channel.ask('createMeeting', start))
  if (isSealed) given(await channel.ask('dispatch', { command: { type: 'SealMeeting', sealing: SEALING } }))
  return { channel, folder, path }
}

async function certificate(name: string, holder = {}): Promise<{ base64: string; password: string }> {
  return { base64: (await pkcs12File({ name, ...holder })).toString('base64'), password: PASSWORD }
}

async function signed({ channel }: Desk, name: string, isSeen = true): Promise<PaperFile> {
  const asked = { ...(await certificate(name)), kind: 'conclusion', isSeen } as const
  return given(await channel.ask('signPaper', asked))
}

async function signers({ channel }: Desk): Promise<readonly string[]> {
  const found = given(await channel.ask('signatures', { kind: 'conclusion' }))
  expect(found.every(({ holds, wasValid }) => holds && wasValid)).toBe(true)
  return found.map(({ name }) => name)
}

function bytesOf({ base64 }: { readonly base64: string }): Buffer {
  return Buffer.from(base64, 'base64')
}

/** The meeting's file as it stands, for whoever holds a paper against it. */
async function imageOf({ channel, path }: Desk) {
  given(await channel.ask('closeMeeting', {}))
  const image = imageOfBytes(readFileSync(path))
  given(await channel.ask('openMeeting', { path }))
  return image
}

async function refusal(reply: Promise<{ ok: boolean; refusal?: { code: string } }>): Promise<string | null> {
  return (await reply).refusal?.code ?? null
}

describe('a certificate', () => {
  test('says whose it is and how long it is valid, before anything is signed', async () => {
    const { channel } = await desk(false)
    const holder = given(await channel.ask('readCertificate', await certificate('Nguyễn Văn Đức')))
    expect(holder).toMatchObject({ name: 'Nguyễn Văn Đức', office: 'Đảng ủy phường Tân Hòa' })
    expect(new Date(holder.until)).toEqual(new Date('2028-01-01T00:00:00Z'))
  })

  test('is refused where it may not sign', async () => {
    const { channel } = await desk(false)
    const code = async (holder: object) =>
      refusal(channel.ask('readCertificate', await certificate('Nguyễn Văn Đức', holder)))
    expect(await code({ until: new Date(NOW.getTime() - 1000) })).toBe('certificate-expired')
    expect(await code({ from: new Date(NOW.getTime() + 1000) })).toBe('certificate-not-yet')
    expect(await code({ usage: 0x20 })).toBe('certificate-not-for-signing')
    expect(await code({ only: '1.3.6.1.5.5.7.3.1' })).toBe('certificate-not-for-signing')
    expect(await code({ only: '1.3.6.1.5.5.7.3.4' })).toBeNull()
  })
})

describe('the papers of a sealed meeting', () => {
  test('are signed by several in turn, and the meeting keeps it', async () => {
    const here = await desk()
    const { channel, path } = here
    const sealed = given(await channel.ask('paper', { kind: 'conclusion' }))
    const first = await signed(here, 'Nguyễn Văn Đức')
    const second = await signed(here, 'Lê Thị Mai', false)
    expect(first.fileName).toBe(sealed.fileName.replace('.pdf', ' (đã ký số).pdf'))
    expect(bytesOf(first).subarray(0, bytesOf(sealed).length).equals(bytesOf(sealed))).toBe(true)
    expect(bytesOf(second).subarray(0, bytesOf(first).length).equals(bytesOf(first))).toBe(true)
    expect(await signers(here)).toEqual(['Nguyễn Văn Đức', 'Lê Thị Mai'])
    given(await channel.ask('closeMeeting', {}))
    given(await channel.ask('openMeeting', { path }))
    expect(await signers(here)).toEqual(['Nguyễn Văn Đức', 'Lê Thị Mai'])
    expect(given(await channel.ask('paper', { kind: 'conclusion' }))).toEqual(second)
    expect(given(await channel.ask('signatures', { kind: 'minutes' }))).toEqual([])
  })

  test('go into the dossier with their signatures', async () => {
    const here = await desk()
    const paper = await signed(here, 'Nguyễn Văn Đức')
    const { path, fileNames } = given(await here.channel.ask('keepDossier', { folder: freshFolder() }))
    expect(fileNames).toContain(paper.fileName)
    expect(fileNames.filter((name) => name.startsWith('45') && name.endsWith('.pdf'))).toEqual([
      paper.fileName,
    ])
    expect(readFileSync(join(path, paper.fileName)).equals(bytesOf(paper))).toBe(true)
  })

  test('start anew once the meeting was reopened and sealed again', async () => {
    const here = await desk()
    await signed(here, 'Nguyễn Văn Đức')
    given(await here.channel.ask('dispatch', { command: { type: 'ReopenMeeting', reason: 'Sửa số' } }))
    given(await here.channel.ask('dispatch', { command: { type: 'SealMeeting', sealing: SEALING } }))
    expect(await signers(here)).toEqual([])
  })

  test('alone are signed: no others, and with nothing left behind', async () => {
    const here = await desk(false)
    const asked = { ...(await certificate('Nguyễn Văn Đức')), kind: 'conclusion', isSeen: true } as const
    expect(await refusal(here.channel.ask('signPaper', asked))).toBe('paper-not-sealed')
    expect(await refusal(here.channel.ask('signatures', { kind: 'minutes' }))).toBe('paper-not-sealed')
  })

  test('stay as they were where signing is refused', async () => {
    const here = await desk()
    const before = given(await here.channel.ask('paper', { kind: 'conclusion' }))
    const good = await certificate('Nguyễn Văn Đức')
    const strange = await certificate('阮文德')
    for (const [asked, code] of [
      [{ ...good, password: 'khác' }, 'wrong-password'],
      [{ ...good, base64: 'AAAA' }, 'not-a-certificate'],
      [{ ...good, base64: bytesOf(good).subarray(0, 500).toString('base64') }, 'certificate-damaged'],
      [strange, 'box-letters'],
    ] as const) {
      const reply = here.channel.ask('signPaper', { ...asked, kind: 'conclusion', isSeen: true })
      expect(await refusal(reply)).toBe(code)
    }
    expect(given(await here.channel.ask('paper', { kind: 'conclusion' }))).toEqual(before)
    expect(readdirSync(here.folder).filter((name) => !/nghisu|settings/.test(name))).toEqual([])
  })
})

describe('a paper that another program signs', () => {
  test('goes out with an empty field, comes back with a signature, and is signed further here', async () => {
    const here = await desk()
    const { channel } = here
    await signed(here, 'Nguyễn Văn Đức')
    const prepared = given(await channel.ask('paperToSign', { kind: 'conclusion' }))
    expect(prepared.fileName).toContain('(chờ ký số).pdf')
    const outside = await signedOutside(bytesOf(prepared))
    given(await channel.ask('takeSigned', { kind: 'conclusion', base64: outside.toString('base64') }))
    await signed(here, 'Lê Thị Mai')
    expect(await signers(here)).toEqual(['Nguyễn Văn Đức', 'Văn thư', 'Lê Thị Mai'])
  })

  test('is not taken where it is another, older, unsigned or altered', async () => {
    const here = await desk()
    const { channel } = here
    const prepared = bytesOf(given(await channel.ask('paperToSign', { kind: 'conclusion' })))
    const take = (bytes: Buffer) =>
      refusal(channel.ask('takeSigned', { kind: 'conclusion', base64: bytes.toString('base64') }))
    expect(await take(Buffer.from('%PDF-1.7'))).toBe('paper-other')
    expect(await take(prepared)).toBe('paper-not-signed')
    const outside = await signedOutside(prepared)
    expect(await take(withOtherPage(outside))).toBe('paper-altered')
    await signed(here, 'Nguyễn Văn Đức')
    expect(await take(outside)).toBe('paper-behind')
    expect(await signers(here)).toEqual(['Nguyễn Văn Đức'])
  })
})

async function signedOutside(pdf: Buffer): Promise<Buffer> {
  return given(
    await signPaper(pdf, await pkcs12File({ name: 'Văn thư' }), PASSWORD, { now: NOW, spaces: null }),
  )
}

function withOtherPage(bytes: Buffer): Buffer {
  const update = new PdfUpdate(new PdfFile(bytes))
  const [page = 0] = update.file.pages
  const content = update.add(new Map([['/Length', '2']]), Buffer.from('q '))
  update.put(page, new Map([...update.file.entries(page), ['/Contents', `${content} 0 R`]]))
  return update.bytes()
}

describe('a signed paper held against its meeting', () => {
  test('is whole, with its signers', async () => {
    const here = await desk()
    const paper = bytesOf(await signed(here, 'Nguyễn Văn Đức'))
    const verdict = await verifyPaper(paper, await imageOf(here))
    expect(verdict).toMatchObject({ kind: 'whole', signatures: [{ name: 'Nguyễn Văn Đức', holds: true }] })
    expect(await verifyPaper(paper, null)).toMatchObject({ kind: 'sealed', signatures: [{ holds: true }] })
  })

  test('is whole while it waits for another program', async () => {
    const here = await desk()
    const prepared = bytesOf(given(await here.channel.ask('paperToSign', { kind: 'conclusion' })))
    const verdict = await verifyPaper(prepared, await imageOf(here))
    expect(verdict).toMatchObject({ kind: 'whole', signatures: [], isWaiting: true })
  })

  test('is known to have been signed, where its signatures were cut off', async () => {
    const here = await desk()
    const sealed = bytesOf(given(await here.channel.ask('paper', { kind: 'conclusion' })))
    await signed(here, 'Nguyễn Văn Đức')
    const verdict = await verifyPaper(sealed, await imageOf(here))
    expect(verdict).toMatchObject({ kind: 'whole', signatures: [], signaturesHeld: 1 })
  })

  test('is altered, where a byte or a page is another', async () => {
    const here = await desk()
    const paper = bytesOf(await signed(here, 'Nguyễn Văn Đức'))
    const image = await imageOf(here)
    const flipped = Buffer.from(paper)
    flipped[3000] = (flipped[3000] ?? 0) ^ 1
    const later = Buffer.from(paper)
    later.write('7', paper.lastIndexOf('/M (D:202') + 9, 'latin1')
    for (const bytes of [flipped, later, withOtherPage(paper)]) {
      expect(await verifyPaper(bytes, image)).toMatchObject({ kind: 'altered' })
      expect(await verifyPaper(bytes, null)).toMatchObject({ kind: 'altered-alone' })
    }
  })

  test('is not simply whole, where a box was laid over its words', async () => {
    const here = await desk()
    const sealed = bytesOf(given(await here.channel.ask('paper', { kind: 'conclusion' })))
    const file = await pkcs12File({ name: 'Ai đó' })
    const spaces = [{ name: 'Ai đó', rectangle: { x: 100, y: 600, width: 100, height: 40 } }]
    const covered = given(await signPaper(sealed, file, PASSWORD, { now: NOW, spaces }))
    expect(await verifyPaper(covered, await imageOf(here))).toMatchObject({ kind: 'covered', pages: [1] })
  })

  test('is of no other meeting', async () => {
    const [here, there] = [await desk(), await desk()]
    const paper = bytesOf(await signed(here, 'Nguyễn Văn Đức'))
    expect(await verifyPaper(paper, await imageOf(there))).toEqual({ kind: 'other-meeting' })
  })
})
