import { type BlockId, DISCUSSED_KINDS } from '../draft/block.ts'
import { sameText } from '../text/tidy.ts'
import { paragraphOf, sectionOf, standing, wordingOf } from './document.ts'
import type { Question } from './shape.ts'
import type { Adoption, Amendment, AmendmentId, OpenedMeeting, Paragraph, Pinned, Vote } from './state.ts'

/** The text that an adoption is of: a heading with all below it, or all that is discussed (null). */
export function pinnedText(meeting: OpenedMeeting, blockId: BlockId | null): Pinned {
  const paragraphs = blockId === null ? standing(meeting.document) : sectionOf(meeting.document, blockId)
  return { paragraphs: snapshot(paragraphs), changes: [] }
}

/** What a vote is on, as it stands now. */
export function pinnedQuestion(meeting: OpenedMeeting, question: Question): Pinned {
  switch (question.kind) {
    case 'whole':
      return pinnedText(meeting, null)
    case 'part':
      return pinnedText(meeting, question.blockId)
    case 'amendment':
      return pinnedChanges(meeting, [question.amendmentId])
    case 'alternatives':
      return pinnedChanges(meeting, question.amendmentIds)
    case 'other':
      return { paragraphs: [], changes: [] }
  }
}

function pinnedChanges(meeting: OpenedMeeting, ids: readonly AmendmentId[]): Pinned {
  const amendments = meeting.amendments.filter(({ id }) => ids.includes(id))
  const blockIds = new Set(amendments.map(({ change }) => change.blockId))
  const paragraphs = [...blockIds].flatMap((id) => paragraphOf(meeting, id) ?? [])
  return {
    paragraphs: snapshot(paragraphs),
    changes: amendments.map(({ id, change }) => ({ amendmentId: id, change })),
  }
}

function snapshot(paragraphs: readonly Paragraph[]): Pinned['paragraphs'] {
  return paragraphs
    .filter(({ kind }) => DISCUSSED_KINDS.has(kind))
    .map((paragraph) => ({ blockId: paragraph.id, label: paragraph.label, text: wordingOf(paragraph) }))
}

/** What is no longer as it was when it was decided on. */
export interface Drift {
  /** Paragraphs reworded or gone since, and those that came into the text since. */
  readonly blockIds: readonly BlockId[]
  /** Amendments revised since. */
  readonly amendmentIds: readonly AmendmentId[]
}

export function hasDrifted({ blockIds, amendmentIds }: Drift): boolean {
  return blockIds.length + amendmentIds.length > 0
}

/** How adopted text has moved since. A new label alone is no change of wording. */
export function adoptionDrift(meeting: OpenedMeeting, { blockId, pinned }: Adoption): Drift {
  return { blockIds: moved(pinned, pinnedText(meeting, blockId)), amendmentIds: [] }
}

/**
 * How what was voted on has moved since. A rewording that was agreed is expected to stand as it was put; the
 * other changes are held to their paragraph only as long as they are open.
 */
export function voteDrift(meeting: OpenedMeeting, { voting, pinned }: Vote): Drift {
  const { kind } = voting.question
  if (kind === 'part' || kind === 'whole') {
    return { blockIds: moved(pinned, pinnedQuestion(meeting, voting.question)), amendmentIds: [] }
  }
  const voted = meeting.amendments.filter(({ id }) => pinned.changes.some((one) => one.amendmentId === id))
  const revised = pinned.changes.filter(
    ({ amendmentId, change }) => voted.find(({ id }) => id === amendmentId)?.change !== change,
  )
  return {
    blockIds: pinned.paragraphs
      .filter((paragraph) => !standsAsVoted(meeting, paragraph, voted))
      .map(({ blockId }) => blockId),
    amendmentIds: revised.map(({ amendmentId }) => amendmentId),
  }
}

type PinnedParagraph = Pinned['paragraphs'][number]

function moved(before: Pinned, now: Pinned): readonly BlockId[] {
  const pinned = new Map(before.paragraphs.map(({ blockId, text }) => [blockId, text]))
  const stands = new Map(now.paragraphs.map(({ blockId, text }) => [blockId, text]))
  const isSame = (id: BlockId) => {
    const [then, today] = [pinned.get(id), stands.get(id)]
    return then !== undefined && today !== undefined && sameText(then, today)
  }
  return [...new Set([...pinned.keys(), ...stands.keys()])].filter((id) => !isSame(id))
}

function standsAsVoted(
  meeting: OpenedMeeting,
  { blockId, text }: PinnedParagraph,
  voted: readonly Amendment[],
): boolean {
  const agreed = voted.flatMap(({ status, change }) =>
    status.kind === 'agreed' && change.blockId === blockId ? [status.applied] : [],
  )
  const [applied] = agreed
  if (applied && applied.kind !== 'reword') return true
  const paragraph = paragraphOf(meeting, blockId)
  return paragraph?.removal === null && sameText(wordingOf(paragraph), applied ? applied.text : text)
}
