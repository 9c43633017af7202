import type {
  Argument,
  CertificateHolder,
  PaperFile,
  PaperKind,
  PaperSignature,
} from '../../../shared/channel.ts'
import type { OpenedMeeting, Sealed } from '../../../shared/meeting/state.ts'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import type { SealedPaper } from '../contents.ts'
import { baseOf, fileNameOf } from '../file-name.ts'
import { type Phrase, phrases } from '../hosting/phrases.ts'
import type { MeetingFile } from '../meeting-file.ts'
import { paperPages } from '../paper/make-paper.ts'
import { type SigningSpace, signingSpaces } from './signing-space.ts'

/** The libraries are big and seldom needed: they are loaded when somebody signs or takes a look at signatures. */
const libraries = () => import('./libraries.ts')

/** Whose certificate it is, if it may sign now. */
export async function readCertificate(
  base64: string,
  password: string,
  now: Date,
): Promise<Result<CertificateHolder, Trouble>> {
  const { holderIn } = await libraries()
  return holderIn(Buffer.from(base64, 'base64'), password, now)
}

/** A sealed paper as it stands: as it was sealed, and with the signatures it has by now. */
interface Signable {
  readonly meeting: Sealed
  readonly sealed: SealedPaper
  readonly newest: SealedPaper
}

/**
 * The signing of a meeting's papers. Only what was sealed is signed: before that a paper changes with every word.
 * What was signed is kept in the meeting's file beside what was sealed.
 */
export class Signing {
  readonly #file: MeetingFile
  readonly #meeting: () => OpenedMeeting

  constructor(file: MeetingFile, meeting: () => OpenedMeeting) {
    this.#file = file
    this.#meeting = meeting
  }

  async signatures(kind: PaperKind): Promise<Result<readonly PaperSignature[], Trouble>> {
    const paper = this.#signable(kind)
    if (!paper.ok) return paper
    const { sealed, newest } = paper.value
    // Seen once it is signed, whatever is asked each time the screen is drawn.
    if (newest.signing === 0) return accepted([])
    const { signaturesIn } = await libraries()
    return accepted((await signaturesIn(sealed.bytes, newest.bytes)) ?? [])
  }

  async sign(
    { kind, base64, password, isSeen }: Argument<'signPaper'>,
    now: Date,
  ): Promise<Result<PaperFile, Trouble>> {
    const paper = this.#signable(kind)
    if (!paper.ok) return paper
    const { meeting, sealed, newest } = paper.value
    const spaces = isSeen ? spacesIn(meeting, sealed) : null
    const { signPaper, signaturesIn } = await libraries()
    const certificate = Buffer.from(base64, 'base64')
    const signed = await signPaper(Buffer.from(newest.bytes), certificate, password, { now, spaces })
    if (!signed.ok) return signed
    const signatures = await signaturesIn(sealed.bytes, signed.value)
    if (!signatures?.at(-1)?.holds) throw new Error('a signature just made does not hold')
    return this.#keep(paper.value, signed.value)
  }

  /** With an empty field, for a program of the office's own. */
  async prepared(kind: PaperKind): Promise<Result<PaperFile, Trouble>> {
    const paper = this.#signable(kind)
    if (!paper.ok) return paper
    const { meeting, sealed, newest } = paper.value
    const { prepareForSigning } = await libraries()
    const prepared = await prepareForSigning(Buffer.from(newest.bytes), spacesIn(meeting, sealed))
    if (!prepared.ok) return prepared
    return accepted(fileOf({ ...newest, name: nameOf(sealed, 'paperToSign'), bytes: prepared.value }))
  }

  /** What another program signed: nothing but signatures may have been added to the newest that we have. */
  async take(kind: PaperKind, bytes: Buffer): Promise<Result<PaperFile, Trouble>> {
    const paper = this.#signable(kind)
    if (!paper.ok) return paper
    const { sealed, newest } = paper.value
    if (!beginsWith(bytes, sealed.bytes)) return refused({ code: 'paper-other' })
    if (!beginsWith(bytes, newest.bytes)) return refused({ code: 'paper-behind' })
    const { signaturesIn } = await libraries()
    const before = (await signaturesIn(sealed.bytes, newest.bytes)) ?? []
    const signatures = await signaturesIn(sealed.bytes, bytes)
    if (signatures === null || signatures.some(({ holds }) => !holds))
      return refused({ code: 'paper-altered' })
    if (signatures.length <= before.length) return refused({ code: 'paper-not-signed' })
    return this.#keep(paper.value, bytes)
  }

  #keep({ sealed, newest }: Signable, bytes: Buffer): Result<PaperFile, Trouble> {
    const paper = { ...newest, signing: newest.signing + 1, name: nameOf(sealed, 'signedPaper'), bytes }
    const kept = this.#file.keepSigned(paper)
    if (!kept.ok) return kept
    // Whoever copies the file now has the signature with it.
    this.#file.settle()
    return accepted(fileOf(paper))
  }

  #signable(kind: PaperKind): Result<Signable, Trouble> {
    const meeting = this.#meeting()
    if (meeting.status !== 'sealed') return refused({ code: 'paper-not-sealed' })
    const papers = this.#file.paper(kind, meeting.sealedSeq)
    const [sealed] = papers
    const newest = papers.at(-1)
    // A meeting saved out of a damaged file may have lost them.
    if (sealed === undefined || newest === undefined) return refused({ code: 'paper-not-sealed' })
    return accepted({ meeting, sealed, newest })
  }
}

/** The signing block stands on the last page. None where another version of the app laid the paper out otherwise. */
function spacesIn(meeting: Sealed, { kind, pages }: SealedPaper): readonly SigningSpace[] {
  const laid = paperPages(meeting, kind)
  return laid.length === pages ? laid.slice(-1).flatMap(signingSpaces) : []
}

function beginsWith(bytes: Buffer, beginning: Uint8Array): boolean {
  return bytes.subarray(0, beginning.length).equals(beginning)
}

/** Papers speak Vietnamese, and so do their files' names. */
function nameOf({ name }: SealedPaper, phrase: Phrase): string {
  return fileNameOf(phrases('vi')(phrase, { name: baseOf(name) }), '.pdf')
}

function fileOf({ name, pages, bytes }: SealedPaper): PaperFile {
  return { fileName: name, pages, base64: Buffer.from(bytes).toString('base64') }
}
