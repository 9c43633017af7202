import type { Image } from './image.ts'
import { inspect } from './inspection.ts'
import { SEAL_MARK } from './paper/paper-document.ts'

/** What can be said of a meeting file. */
export type MeetingVerdict =
  | {
      readonly kind: 'whole'
      readonly name: string
      readonly facts: number
      readonly lastHash: string
      /** The papers sealed in it, whose bytes are as they were; null as long as the meeting is not sealed. */
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
  /** Just as it was sealed in that meeting. */
  | { readonly kind: 'whole'; readonly name: string; readonly paper: string }
  /** It bears the meeting's seal, and its bytes are none that the meeting has. */
  | { readonly kind: 'altered'; readonly name: string }
  | { readonly kind: 'other-meeting' }
  /** No meeting was given to hold it against. */
  | { readonly kind: 'sealed'; readonly seal: string }
  | { readonly kind: 'not-sealed' }

/** Whether a paper is as it was sealed. A meeting file that is not whole proves nothing. */
export function verifyPaper(paper: Buffer, meeting: Image | null): PaperVerdict | MeetingVerdict {
  const seal = sealIn(paper)
  if (seal === null) return { kind: 'not-sealed' }
  if (meeting === null) return { kind: 'sealed', seal }
  const found = inspect(meeting)
  if (found.kind !== 'sound') return { kind: found.kind }
  const { history, papers } = found.contents
  const name = history.meeting.status === 'unopened' ? '' : history.meeting.about.name
  const same = papers.find(({ bytes }) => paper.equals(bytes))
  if (same) return { kind: 'whole', name, paper: same.name }
  return found.hashes.includes(seal) ? { kind: 'altered', name } : { kind: 'other-meeting' }
}

export function isPaper(bytes: Buffer): boolean {
  return bytes.subarray(0, PDF.length).equals(PDF)
}

const PDF = Buffer.from('%PDF-', 'latin1')
const SEAL = new RegExp(`${SEAL_MARK}([0-9a-f]{64})`)

function sealIn(paper: Buffer): string | null {
  return SEAL.exec(paper.toString('latin1'))?.[1] ?? null
}
