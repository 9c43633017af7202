import { createHash } from 'node:crypto'
import { Certificate } from 'pkijs'
import { LARGEST_FILE } from '../../../shared/channel.ts'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { phrases } from '../hosting/phrases.ts'
import { momentOf, writtenDay } from '../moment.ts'
import { addBox, addEmptyBox } from './box.ts'
import { signedData } from './cms.ts'
import { unfitness } from './fitness.ts'
import { type Holder, holderOf } from './holder.ts'
import { type Identity, openIdentity } from './identity.ts'
import { Malformed } from './malformed.ts'
import { PdfFile } from './pdf-file.ts'
import { PdfUpdate } from './pdf-update.ts'
import { itemsOf, wordsIn } from './pdf-value.ts'
import { addField, takenSpaces } from './signature-field.ts'
import { marginSpace, type Rectangle, type SigningSpace, spaceFor } from './signing-space.ts'

export interface SigningOptions {
  /** The office's clock, which the signature tells. */
  readonly now: Date
  /** The spaces that the paper keeps for signing; null for a signature that is not seen. */
  readonly spaces: readonly SigningSpace[] | null
}

/**
 * A paper with one more signature, PAdES baseline B, added behind its last byte: what was sealed, and what others
 * signed, stays in it byte for byte. The key lives in memory for as long as this takes and is written nowhere.
 */
export async function signPaper(
  pdf: Buffer,
  pkcs12: Buffer,
  password: string,
  options: SigningOptions,
): Promise<Result<Buffer, Trouble>> {
  const identity = openIdentity(pkcs12, password)
  if (!identity.ok) return identity
  const unfit = unfitness(identity.value.certificate, options.now)
  if (unfit !== null) return refused(unfit)
  return updated(pdf, (update) => addSignature(update, identity.value, options))
}

/** A paper with an empty field, for a program of the office's own to sign in. */
export async function prepareForSigning(
  pdf: Buffer,
  spaces: readonly SigningSpace[],
): Promise<Result<Buffer, Trouble>> {
  return updated(pdf, async (update) => {
    const rectangle = placeFor(null, spaces, update.file)
    const form = rectangle === null ? null : addEmptyBox(update, rectangle)
    addField(update, { rectangle, form, signature: null })
    return accepted(update.bytes())
  })
}

async function updated(
  pdf: Buffer,
  work: (update: PdfUpdate) => Promise<Result<Buffer, Trouble>>,
): Promise<Result<Buffer, Trouble>> {
  if (pdf.length > LARGEST_FILE) return refused({ code: 'paper-unreadable' })
  try {
    return await work(new PdfUpdate(new PdfFile(pdf)))
  } catch (error) {
    if (error instanceof Malformed) return refused({ code: 'paper-unreadable' })
    throw error
  }
}

async function addSignature(
  update: PdfUpdate,
  identity: Identity,
  { now, spaces }: SigningOptions,
): Promise<Result<Buffer, Trouble>> {
  const holder = holderOf(Certificate.fromBER(identity.certificate.raw))
  const rectangle = spaces === null ? null : placeFor(holder.name, spaces, update.file)
  const box = rectangle === null ? accepted(null) : await addBox(update, boxWords(holder, now), rectangle)
  if (!box.ok) return box
  const room = roomFor(identity)
  const signature = update.reserve()
  addField(update, { rectangle, form: box.value, signature })
  update.put(
    signature,
    new Map([
      ['/Type', '/Sig'],
      ['/Filter', '/Adobe.PPKLite'],
      ['/SubFilter', '/ETSI.CAdES.detached'],
      ['/Name', wordsIn(holder.name)],
      ['/M', `(${pdfMoment(now)})`],
      ['/ByteRange', RANGE],
      ['/Contents', `<${'0'.repeat(room)}>`],
    ]),
  )
  return accepted(await sealed(update.bytes(), update.file.bytes.length, identity, room))
}

/** As wide as any range of a file that the app reads. */
const RANGE = `[0${' '.repeat(36)}]`

/** In hexadecimal digits: the certificates, the signature itself, and what stands around them. */
function roomFor({ certificate, chain }: Identity): number {
  return 2 * (4096 + [certificate, ...chain].reduce((sum, { raw }) => sum + raw.length, 0))
}

/** Puts the signature over all bytes but its own digits into the room that was kept for it. */
async function sealed(bytes: Buffer, from: number, identity: Identity, room: number): Promise<Buffer> {
  const start = bytes.indexOf('/Contents <0000', from, 'latin1') + '/Contents '.length
  const end = start + room + 2
  const range = `[0 ${start} ${end} ${bytes.length - end}]`.padEnd(RANGE.length)
  bytes.write(range, bytes.indexOf(RANGE, from, 'latin1'), 'latin1')
  const digest = createHash('sha256').update(bytes.subarray(0, start)).update(bytes.subarray(end)).digest()
  const contents = (await signedData(identity, digest)).toString('hex')
  if (contents.length > room) throw new Error('more signature than room was kept for')
  bytes.write(contents, start + 1, 'latin1')
  return bytes
}

/** Null, for a signature that is not seen, where the page has no place left. */
function placeFor(owner: string | null, spaces: readonly SigningSpace[], file: PdfFile): Rectangle | null {
  const taken = takenSpaces(file)
  return spaceFor(owner, spaces, taken) ?? marginSpace(pageWidth(file), taken)
}

function pageWidth(file: PdfFile): number {
  const [, , width = '595'] = itemsOf(file.resolved(file.entries(file.lastPage).get('/MediaBox') ?? '[]'))
  return Number(width)
}

/** A paper speaks Vietnamese, whatever its operator's windows speak. */
const SAY = phrases('vi')

/** What Decree 30/2020 wants to be seen of a digital signature: who, of which office, and when, with the zone. */
function boxWords({ name, office }: Holder, now: Date): readonly string[] {
  const moment = momentOf(now)
  const time = [writtenDay(moment), moment.slice(11, 19), moment.slice(19)].join(NO_BREAK)
  return [
    SAY('signatureName', { name }),
    ...(office === '' ? [] : [SAY('signatureOffice', { office })]),
    SAY('signatureTime', { time }),
  ]
}

/** A space at which no line ends. */
const NO_BREAK = '\u00a0'

/** `D:20261124094207+07'00'`. */
function pdfMoment(now: Date): string {
  const moment = momentOf(now)
  return `D:${moment.slice(0, 19).replaceAll(/\D/g, '')}${moment.slice(19).replace(':', "'")}'`
}
