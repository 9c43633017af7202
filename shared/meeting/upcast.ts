import { accepted, type Result, refused } from '../result.ts'
import { type Event, eventShape } from './event.ts'

/** The version of the events' shapes, kept in each meeting file. Raise it with every change of a shape. */
export const FORMAT = 1

/**
 * A stored event as this version of the app understands it. Events of older formats will be brought up step by
 * step here; there is no older one yet. The refusal says where the event is out of shape, for the log file.
 */
export function upcast(stored: unknown, format: number): Result<Event, string> {
  if (format > FORMAT) return refused(`format ${format} is newer than ${FORMAT}`)
  const parsed = eventShape.safeParse(stored)
  return parsed.success
    ? accepted(parsed.data)
    : refused(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
}
