import type { NewMeeting } from '../../shared/channel.ts'
import type { Command, Metadata } from '../../shared/meeting/command.ts'
import { decide } from '../../shared/meeting/decide.ts'
import { EMPTY_HISTORY, type History, record } from '../../shared/meeting/history.ts'
import type { Refusal } from '../../shared/meeting/refusal.ts'
import { takingCommands } from '../../shared/meeting/taken-review.ts'
import { accepted, type Result } from '../../shared/result.ts'
import { factsFrom } from './facts.ts'

/** The first facts of a new meeting, decided by the same commands as any later one. */
export function beginning(start: NewMeeting, metadata: () => Metadata): Result<History, Refusal> {
  const { about, profile, delegates, source, blocks, taken } = start
  const commands: readonly Command[] = [
    { type: 'OpenMeeting', about, profile },
    ...(delegates.length > 0 ? [{ type: 'AddDelegates', delegates } as const] : []),
    { type: 'TakeDraft', source, blocks },
  ]
  const begun = recorded(EMPTY_HISTORY, commands, metadata)
  if (!begun.ok || !taken) return begun
  const { meeting } = begun.value
  const roster = meeting.status === 'unopened' ? [] : meeting.roster
  return recorded(
    begun.value,
    takingCommands(
      taken,
      roster.map(({ id }) => id),
    ),
    metadata,
  )
}

/** The history after all of the commands, or why one of them is refused. */
function recorded(
  before: History,
  commands: readonly Command[],
  metadata: () => Metadata,
): Result<History, Refusal> {
  let history = before
  for (const command of commands) {
    const { at, id } = metadata()
    const decision = decide(history, command, { at, id })
    if (!decision.ok) return decision
    history = factsFrom(decision.value, at, history.facts.length).reduce(record, history)
  }
  return accepted(history)
}
