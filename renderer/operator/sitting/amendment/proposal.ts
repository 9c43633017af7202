import { z } from 'zod'
import type { BlockId } from '../../../../shared/draft/block.ts'
import { levelOf, successor } from '../../../../shared/draft/label.ts'
import type { Command } from '../../../../shared/meeting/command.ts'
import { paragraphOf, standing, wordingOf } from '../../../../shared/meeting/document.ts'
import { type Change, changeShape } from '../../../../shared/meeting/shape.ts'
import { standingOf } from '../../../../shared/meeting/standing.ts'
import type { Amendment, OpenedMeeting, Paragraph } from '../../../../shared/meeting/state.ts'
import { settle } from '../../../../shared/text/merge.ts'
import { join, sameText, tidy } from '../../../../shared/text/tidy.ts'

/** An amendment as far as it has been typed: a new one, or an open one being revised. */
const proposalShape = z.object({
  change: changeShape,
  proposers: z.array(z.string()).readonly(),
  /** The open amendment that this will revise; null for a new one. */
  amendmentId: z.string().nullable(),
  /** The comment from which it was made. */
  commentId: z.string().nullable(),
})

export type Proposal = z.infer<typeof proposalShape>

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** A new proposal around a change, nobody named yet. */
export function proposalOf(change: Change): Proposal {
  return { change, proposers: [], amendmentId: null, commentId: null }
}

export function rewording(paragraph: Paragraph): ChangeOf<'reword'> {
  const text = wordingOf(paragraph)
  return { kind: 'reword', blockId: paragraph.id, base: text, text }
}

export function deletion({ id }: Paragraph): ChangeOf<'delete'> {
  return { kind: 'delete', blockId: id }
}

/**
 * A new paragraph beside another, numbered as its neighbour is: after it with the next label, before it with
 * its own, since the row is renumbered when it is agreed. After a heading it is a plain paragraph of that
 * heading, because a second heading there is hardly ever meant.
 */
export function insertion(paragraph: Paragraph, side: 'before' | 'after'): ChangeOf<'insert'> {
  const { id, kind, label } = paragraph
  const numbered = label !== null && !(kind === 'heading' && side === 'after')
  const wanted = numbered ? (side === 'after' ? successor(label) : label) : null
  return {
    kind: 'insert',
    blockId: id,
    side,
    blockKind: wanted === null ? 'paragraph' : kind === 'heading' ? 'heading' : 'item',
    level: wanted === null ? 0 : levelOf(wanted),
    label: wanted,
    text: [],
  }
}

/** The insertion with another label, `null` or empty for none; kind and level follow from it. */
export function labelled(change: ChangeOf<'insert'>, label: string | null): ChangeOf<'insert'> {
  const wanted = label?.trim() || null
  if (wanted === null) return { ...change, label: null, level: 0, blockKind: 'paragraph' }
  const blockKind = change.blockKind === 'paragraph' ? 'item' : change.blockKind
  return { ...change, label: wanted, level: levelOf(wanted), blockKind }
}

/** A split not yet made: all of it is still in the first part. */
export function splitting(paragraph: Paragraph): ChangeOf<'split'> {
  const text = wordingOf(paragraph)
  const label = paragraph.label === null ? null : successor(paragraph.label)
  return { kind: 'split', blockId: paragraph.id, base: text, first: text, second: [], label }
}

/** The paragraph taken together with the one that follows it; null where none does. */
export function joining(meeting: OpenedMeeting, id: BlockId): ChangeOf<'join'> | null {
  const present = standing(meeting.document)
  const at = present.findIndex((paragraph) => paragraph.id === id)
  const [paragraph, next] = [present[at], present[at + 1]]
  if (at < 0 || !paragraph || !next) return null
  const [base, nextBase] = [wordingOf(paragraph), wordingOf(next)]
  return { kind: 'join', blockId: id, nextId: next.id, base, nextBase, text: join([base, nextBase], ' ') }
}

/** An open amendment as it would be made now, ready to be revised. */
export function revision(meeting: OpenedMeeting, amendment: Amendment): Proposal {
  const { id, proposers, commentId } = amendment
  return { change: currentChange(meeting, amendment), proposers, amendmentId: id, commentId }
}

/**
 * Where the merge cannot be done by itself, a rewording keeps its words and takes the wording that stands as
 * its base, so that the operator sees what it would undo; a split or join begins anew from that wording.
 */
function currentChange(meeting: OpenedMeeting, amendment: Amendment): Change {
  const now = standingOf(meeting, amendment)
  if (now.kind === 'ready') return now.change
  const paragraph = now.kind === 'collision' ? paragraphOf(meeting, now.blockId) : null
  if (!paragraph || now.kind !== 'collision') return amendment.change
  switch (amendment.change.kind) {
    case 'reword':
      return {
        kind: 'reword',
        blockId: paragraph.id,
        base: wordingOf(paragraph),
        text: settle(
          now.pieces,
          now.pieces.map(() => 'mine'),
        ),
      }
    case 'split':
      return { ...splitting(paragraph), label: amendment.change.label }
    case 'join':
      return joining(meeting, paragraph.id) ?? amendment.change
    default:
      return amendment.change
  }
}

/** What keeps a proposal from being saved, told before the meeting would refuse it; null when nothing does. */
export function hindrance({ change }: Proposal): 'changes-nothing' | 'empty-paragraph' | 'not-split' | null {
  switch (change.kind) {
    case 'reword':
      if (tidy(change.text).length === 0) return 'empty-paragraph'
      return sameText(tidy(change.base), tidy(change.text)) ? 'changes-nothing' : null
    case 'insert':
    case 'join':
      return tidy(change.text).length === 0 ? 'empty-paragraph' : null
    case 'split':
      if (tidy(change.second).length === 0) return 'not-split'
      return tidy(change.first).length === 0 ? 'empty-paragraph' : null
    default:
      return null
  }
}

export function proposalCommand({ change, proposers, amendmentId, commentId }: Proposal): Command {
  return amendmentId === null
    ? { type: 'ProposeAmendment', change, proposers, commentId }
    : { type: 'ReviseAmendment', amendmentId, change, proposers }
}

/** Where a half-typed proposal is kept: one for each kind at each paragraph, and one for each revision. */
export function proposalKey({ change, amendmentId }: Proposal): string {
  if (amendmentId !== null) return `amendment-edit:${amendmentId}`
  const side = change.kind === 'insert' ? `-${change.side}` : ''
  return `amendment:${change.blockId}:${change.kind}${side}`
}

/** What is kept of a proposal; null where it is as it was opened, so that nothing has been typed. */
export function keptProposal(proposal: Proposal, opened: Proposal): string | null {
  const kept = JSON.stringify(proposal)
  return kept === JSON.stringify(opened) ? null : kept
}

/** What was kept, or null where nothing readable is. */
export function restoredProposal(kept: string | undefined): Proposal | null {
  if (kept === undefined) return null
  try {
    return proposalShape.safeParse(JSON.parse(kept)).data ?? null
  } catch {
    return null
  }
}
