import { z } from 'zod'
import { personShape, type Sealing } from '../../../shared/meeting/shape.ts'

/** Under which the host keeps what was typed into the form of sealing. */
export const SEALING_KEY = 'sealing'

/** What was typed, and only that: whatever was not, is proposed anew each time the form opens. */
export type TypedSealing = Partial<Sealing>

/** As typed, which may be no number or no day yet. */
const typedShape: z.ZodType<TypedSealing> = z.object({
  conclusionNumber: z.string().exactOptional(),
  minutesNumber: z.string().exactOptional(),
  date: z.string().exactOptional(),
  endedAt: z.string().exactOptional(),
  authority: z.string().exactOptional(),
  signer: personShape.exactOptional(),
  chair: personShape.exactOptional(),
  minuteTaker: personShape.exactOptional(),
  chairConclusion: z.string().exactOptional(),
})

/** What was kept of the form; nothing where it cannot be read. */
export function restoredSealing(kept: string | undefined): TypedSealing {
  if (kept === undefined) return {}
  try {
    const typed = typedShape.safeParse(JSON.parse(kept))
    return typed.success ? typed.data : {}
  } catch {
    return {}
  }
}
