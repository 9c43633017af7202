import type { BlockId } from '../draft/block.ts'
import { merge } from '../text/merge.ts'
import type { RichText } from '../text/span.ts'
import { join, plain, sameText, slice } from '../text/tidy.ts'
import type { ChangeOf } from './shape.ts'
import type { Amendment, OpenedMeeting } from './state.ts'

/** What a rewording asks of one paragraph. */
interface Request {
  readonly blockId: BlockId
  readonly base: RichText
  readonly text: RichText
}

/**
 * Where two paragraphs meet in a text that holds both: a sign of no language, so that the merge sees it as a
 * word of its own and an edit across it, or right beside it, collides. Nothing with it is ever kept.
 */
const BREAK = '\u{E000}'

/** Two paragraphs as one text. */
export function abreast(first: RichText, second: RichText): RichText {
  return join([first, [{ text: BREAK, marks: [] }], second], ' ')
}

/** The two paragraphs of such a text; null when a merge has left no certain place between them. */
export function apart(text: RichText): readonly [RichText, RichText] | null {
  const letters = plain(text)
  const at = letters.indexOf(BREAK)
  if (at < 0 || at !== letters.lastIndexOf(BREAK)) return null
  return [slice(text, 0, at), slice(text, at + BREAK.length)]
}

/**
 * What an open rewording asks of the paragraphs that stand in the place of its own, followed through every
 * split and join agreed since it was proposed or last revised. Paragraphs of which it asks nothing are left
 * out; null when it cannot be told which of its words belong to which half.
 */
export function carried(
  meeting: OpenedMeeting,
  change: ChangeOf<'reword'>,
  since: number,
): readonly Request[] | null {
  let requests: readonly Request[] = [change]
  for (const { applied, newBlockId } of agreedSince(meeting, since)) {
    if (applied.kind === 'join') requests = joined(requests, applied)
    if (applied.kind !== 'split') continue
    const parted = requests.map((request) =>
      request.blockId === applied.blockId ? split(request, applied, newBlockId) : [request],
    )
    if (parted.includes(null)) return null
    requests = parted.flatMap((halves) => halves ?? [])
  }
  return requests.filter(({ base, text }) => !sameText(base, text))
}

/** The last of the paragraphs that a paragraph has been split into since: what follows it follows that one. */
export function lastPart(meeting: OpenedMeeting, blockId: BlockId, since: number): BlockId {
  return agreedSince(meeting, since).reduce(
    (last, { applied, newBlockId }) =>
      applied.kind === 'split' && applied.blockId === last ? newBlockId : last,
    blockId,
  )
}

type Agreed = Extract<Amendment['status'], { kind: 'agreed' }>

function agreedSince(meeting: OpenedMeeting, since: number): readonly Agreed[] {
  return meeting.amendments
    .flatMap(({ status }) => (status.kind === 'agreed' && status.seq > since ? [status] : []))
    .toSorted((a, b) => a.seq - b.seq)
}

function split(
  { blockId, base, text }: Request,
  { first, second }: ChangeOf<'split'>,
  newBlockId: BlockId,
): readonly Request[] | null {
  const merged = merge(base, text, abreast(first, second))
  const parts = merged.kind === 'clean' ? apart(merged.text) : null
  return (
    parts && [
      { blockId, base: first, text: parts[0] },
      { blockId: newBlockId, base: second, text: parts[1] },
    ]
  )
}

/** A request to either paragraph becomes one to both together; the other's words are taken as they then stood. */
function joined(
  requests: readonly Request[],
  { blockId, nextId, base, nextBase }: ChangeOf<'join'>,
): readonly Request[] {
  const first = requests.find((request) => request.blockId === blockId)
  const second = requests.find((request) => request.blockId === nextId)
  if (!first && !second) return requests
  const both = (side: 'base' | 'text') => join([first?.[side] ?? base, second?.[side] ?? nextBase], ' ')
  const others = requests.filter((request) => request !== first && request !== second)
  return [...others, { blockId, base: both('base'), text: both('text') }]
}
