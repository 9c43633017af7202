import type { Command } from '../../shared/meeting/command.ts'
import type { AgendaItem, Question } from '../../shared/meeting/shape.ts'
import type { Vote } from '../../shared/meeting/state.ts'
import { OVER_HALF } from '../../shared/meeting/threshold.ts'
import { decidedBy } from '../../shared/meeting/vote.ts'
import type { ScriptedCount, ScriptedItem, ScriptedVote } from './script.ts'

/** The agenda of a script, its items with ids of their own. */
export function agendaOf(items: readonly ScriptedItem[]): readonly AgendaItem[] {
  return items.map(({ title, presenter, startsAt }, i) => ({
    id: `item-${i + 1}`,
    title,
    presenter,
    startsAt,
  }))
}

/** The question of a script; a part is found by its number. */
export function questionOf(scripted: ScriptedVote['question'], idOf: (part: number) => string): Question {
  return scripted.kind === 'part' ? { kind: 'part', blockId: idOf(scripted.part) } : scripted
}

/** Puts a question to all members: over half of them are enough. */
export function countOf(question: Question, method: ScriptedCount['method']): Command {
  const base = { of: 'members' as const, excluded: [], reason: '' }
  return { type: 'PutVote', voting: { question, method, threshold: OVER_HALF, base } }
}

/** What follows from a vote on the text: that it is adopted. Null where nothing does. */
export function decisionOn(vote: Vote | undefined): Command | null {
  if (vote?.status.kind !== 'counted') return null
  const { voting, status } = vote
  const { question } = voting
  if (question.kind !== 'part' && question.kind !== 'whole') return null
  if (decidedBy(voting, status.result).kind !== 'adopted') return null
  return { type: 'AdoptText', blockId: question.kind === 'part' ? question.blockId : null, voteId: vote.id }
}
