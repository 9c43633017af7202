import type { Event, Fact } from '../../shared/meeting/event.ts'
import { FORMAT, upcast } from '../../shared/meeting/upcast.ts'

/**
 * The events of one command as the facts that follow `count` others. Each is held against the shape that it
 * will be read back by: what could not be read again must never be recorded. Throws where it could not, as
 * that is a bug.
 */
export function factsFrom(events: readonly Event[], at: string, count: number): readonly Fact[] {
  return events.map((event, index) => {
    const readable = upcast(event, FORMAT)
    if (!readable.ok) throw new Error(`${event.type} could not be read again: ${readable.refusal}`)
    return { seq: count + index + 1, at, event }
  })
}
