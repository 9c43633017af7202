import type { Finding } from '../../../../shared/draft/proofreading/finding.ts'
import { mended } from '../../../../shared/draft/proofreading/mending.ts'
import type { Command } from '../../../../shared/meeting/command.ts'
import { paragraphOf, wordingOf } from '../../../../shared/meeting/document.ts'
import { standingOf } from '../../../../shared/meeting/standing.ts'
import type { Amendment, OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { merge } from '../../../../shared/text/merge.ts'
import type { ProofNotes } from './proof-notes.ts'

/**
 * The command that makes an amendment of the secretariat of a finding. Where one was made of another finding in
 * the same paragraph and is still open, this one is added to it: the hall decides on the paragraph once. Null
 * where there is nothing to propose.
 */
export function mendingCommand(meeting: OpenedMeeting, finding: Finding, notes: ProofNotes): Command | null {
  const paragraph = paragraphOf(meeting, finding.blockId)
  if (!paragraph || finding.place.in === 'label') return null
  const base = wordingOf(paragraph)
  const { id: blockId, kind, level, label } = paragraph
  const text = mended({ id: blockId, kind, level, label, text: base }, finding)?.text
  if (text === undefined) return null
  const open = openMending(meeting, blockId, notes)
  const now = open && standingOf(meeting, open)
  if (open && now?.kind === 'ready' && now.change.kind === 'reword') {
    const both = merge(base, now.change.text, text)
    if (both.kind === 'clean') {
      const change = { kind: 'reword', blockId, base, text: both.text } as const
      return { type: 'ReviseAmendment', amendmentId: open.id, change, proposers: [] }
    }
  }
  const change = { kind: 'reword', blockId, base, text } as const
  return { type: 'ProposeAmendment', change, proposers: [], commentId: null }
}

/** The open amendment to a paragraph that was made of findings. */
function openMending(meeting: OpenedMeeting, blockId: string, notes: ProofNotes): Amendment | null {
  const made = new Set(
    [...notes.values()].flatMap((note) => ('amendmentId' in note ? [note.amendmentId] : [])),
  )
  return (
    meeting.amendments.find(
      ({ id, change, status }) => made.has(id) && change.blockId === blockId && status.kind === 'open',
    ) ?? null
  )
}
