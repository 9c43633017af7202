import type { Result } from '../result.ts'
import type { Event } from './event.ts'
import type { Refusal } from './refusal.ts'

/** What a command comes to: the facts to record, or why not. */
export type Decision = Result<readonly Event[], Refusal>
