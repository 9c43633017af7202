import { accepted, type Result, refused } from '../result.ts'
import { type Event, eventShape } from './event.ts'

/**
 * The version of the events' shapes, kept in each meeting file. Raise it with every change of a shape.
 * 2: the floor (times of presence, rules, agenda, speakers, votes, adoption, minutes by hand).
 * 3: underlined, raised and lowered letters; tables.
 * 4: forms of an office's own.
 */
export const FORMAT = 4

/**
 * A stored event as this version of the app understands it. Events of older formats are brought up step by step
 * here; those of formats 1 to 3 read as they are, since each later one only added to them. The refusal says where the event is out of shape, for the log file.
 */
export function upcast(stored: unknown, format: number): Result<Event, string> {
  if (format > FORMAT) return refused(`format ${format} is newer than ${FORMAT}`)
  const parsed = eventShape.safeParse(stored)
  return parsed.success
    ? accepted(parsed.data)
    : refused(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
}
