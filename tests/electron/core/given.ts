import type { Result } from '../../../shared/result.ts'

/** The value of what a test needs to have worked. */
export function given<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
