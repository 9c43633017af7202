import type { ReactNode } from 'react'
import type { Change } from '../../../../shared/meeting/shape.ts'

/** What the fields of one kind of change are given. */
export interface FieldsProps<Kind extends Change['kind']> {
  readonly change: Extract<Change, { kind: Kind }>
  readonly onChange: (change: Change) => void
  /** Who proposes it. Asked for before the small buttons, so that Tab leads from the words straight to it. */
  readonly proposers: ReactNode
}
