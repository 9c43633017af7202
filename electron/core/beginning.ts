import type { NewMeeting } from '../../shared/channel.ts'
import type { Command, Metadata } from '../../shared/meeting/command.ts'
import { decide } from '../../shared/meeting/decide.ts'
import { EMPTY_HISTORY, type History, record } from '../../shared/meeting/history.ts'
import type { Refusal } from '../../shared/meeting/refusal.ts'
import { accepted, type Result } from '../../shared/result.ts'
import { factsFrom } from './facts.ts'

/** The first facts of a new meeting, decided by the same commands as any later one. */
export function beginning(start: NewMeeting, metadata: () => Metadata): Result<History, Refusal> {
  const { about, profile, delegates, source, blocks } = start
  const commands: readonly Command[] = [
    { type: 'OpenMeeting', about, profile },
    ...(delegates.length > 0 ? [{ type: 'AddDelegates', delegates } as const] : []),
    { type: 'TakeDraft', source, blocks },
  ]
  let history = EMPTY_HISTORY
  for (const command of commands) {
    const { at, id } = metadata()
    const decision = decide(history, command, { at, id })
    if (!decision.ok) return decision
    history = factsFrom(decision.value, at, history.facts.length).reduce(record, history)
  }
  return accepted(history)
}
