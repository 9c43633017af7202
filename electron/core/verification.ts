import type { PaperSignature } from '../../shared/channel.ts'
import { meetingAt } from '../../shared/meeting/history.ts'
import type { SealedPaper } from './contents.ts'
import type { Image } from './image.ts'
import { type Inspection, inspect } from './inspection.ts'
import { paperPages } from './paper/make-paper.ts'
import { SEAL_MARK } from './paper/paper-document.ts'
import { coveredPages } from './signing/covering.ts'
import { checkedSignatures } from './signing/signature-check.ts'
import { fieldsAddedTo, sealedPart } from './signing/updates.ts'

/** What can be said of a meeting file. */
export type MeetingVerdict =
  | {
      readonly kind: 'whole'
      readonly name: string
      readonly facts: number
      readonly lastHash: string
      /** The papers sealed and signed in it, whose bytes are as they were; null for a meeting that is not sealed. */
      readonly papers: readonly string[] | null
    }
  | { readonly kind: 'damaged' | 'newer' | 'not-a-meeting' }

/** Whether a meeting file is whole: each fact tied to the one before, each sealed paper as it was rendered. */
export function verifyMeeting(image: Image): MeetingVerdict {
  const found = inspect(image)
  if (found.kind !== 'sound') return { kind: found.kind }
  const { history, papers } = found.contents
  const { meeting, facts } = history
  if (meeting.status === 'unopened') return { kind: 'damaged' }
  return {
    kind: 'whole',
    name: meeting.about.name,
    facts: facts.length,
    lastHash: found.lastHash,
    papers: meeting.status === 'sealed' ? papers.map(({ name }) => name) : null,
  }
}

/** What can be said of a paper, alone or held against a meeting file. */
export type PaperVerdict =
  /** Just as it was sealed in that meeting, but for signatures added behind, which all hold. */
  | {
      readonly kind: 'whole'
      readonly name: string
      readonly paper: string
      readonly signatures: readonly PaperSignature[]
      /** Whether a field waits for one more. */
      readonly isWaiting: boolean
      /** How many signatures the same paper has in the meeting's file. */
      readonly signaturesHeld: number
    }
  /** As before, but the box of a signature lies over words of these pages. */
  | {
      readonly kind: 'covered'
      readonly name: string
      readonly pages: readonly number[]
      readonly signatures: readonly PaperSignature[]
    }
  /** It bears the meeting's seal; but its bytes are none that the meeting has, or a signature does not hold. */
  | { readonly kind: 'altered'; readonly name: string; readonly signatures: readonly PaperSignature[] }
  | { readonly kind: 'other-meeting' }
  /** No meeting was given to hold it against: so much can be said of what was added behind. */
  | { readonly kind: 'sealed'; readonly seal: string; readonly signatures: readonly PaperSignature[] }
  | { readonly kind: 'altered-alone'; readonly seal: string }
  | { readonly kind: 'not-sealed' }

/** Whether a paper is as it was sealed and signed. A meeting file that is not whole proves nothing. */
export async function verifyPaper(
  paper: Buffer,
  meeting: Image | null,
): Promise<PaperVerdict | MeetingVerdict> {
  const seal = sealIn(paper)
  if (seal === null) return { kind: 'not-sealed' }
  if (meeting === null) return alone(paper, seal)
  const found = inspect(meeting)
  return found.kind === 'sound' ? against(found, paper, seal) : { kind: found.kind }
}

async function alone(paper: Buffer, seal: string): Promise<PaperVerdict> {
  const fields = fieldsAddedTo(sealedPart(paper), paper)
  const signatures = fields === null ? null : await checkedSignatures(fields)
  if (signatures === null || signatures.some(({ holds }) => !holds)) return { kind: 'altered-alone', seal }
  return { kind: 'sealed', seal, signatures }
}

type Sound = Extract<Inspection, { kind: 'sound' }>

async function against({ contents, hashes }: Sound, paper: Buffer, seal: string): Promise<PaperVerdict> {
  const { history, papers } = contents
  const name = history.meeting.status === 'unopened' ? '' : history.meeting.about.name
  const sealed = papers.find(({ signing, bytes }) => signing === 0 && beginsWith(paper, bytes))
  const fields = sealed ? fieldsAddedTo(Buffer.from(sealed.bytes), paper) : null
  if (sealed === undefined || fields === null) {
    return hashes.includes(seal) ? { kind: 'altered', name, signatures: [] } : { kind: 'other-meeting' }
  }
  const signatures = await checkedSignatures(fields)
  if (signatures.some(({ holds }) => !holds)) return { kind: 'altered', name, signatures }
  const pages = coveredPages(fields, pagesOf(sealed, contents))
  if (pages.length > 0) return { kind: 'covered', name, pages, signatures }
  const isWaiting = fields.some(({ signature }) => signature === null)
  const signaturesHeld = held(sealed, papers)
  return { kind: 'whole', name, paper: sealed.name, signatures, isWaiting, signaturesHeld }
}

/** The pages as they were sealed. */
function pagesOf({ kind, sealedSeq }: SealedPaper, { history }: Sound['contents']) {
  const meeting = meetingAt(history.facts, sealedSeq)
  return meeting.status === 'unopened' ? [] : paperPages(meeting, kind)
}

function held(sealed: SealedPaper, papers: readonly SealedPaper[]): number {
  const same = papers.filter(({ kind, sealedSeq }) => kind === sealed.kind && sealedSeq === sealed.sealedSeq)
  return Math.max(...same.map(({ signing }) => signing))
}

function beginsWith(bytes: Buffer, beginning: Uint8Array): boolean {
  return bytes.subarray(0, beginning.length).equals(beginning)
}

export function isPaper(bytes: Buffer): boolean {
  return beginsWith(bytes, PDF)
}

const PDF = Buffer.from('%PDF-', 'latin1')
const SEAL = new RegExp(`${SEAL_MARK}([0-9a-f]{64})`)

function sealIn(paper: Buffer): string | null {
  return SEAL.exec(paper.toString('latin1'))?.[1] ?? null
}
