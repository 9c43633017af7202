import type { Change } from '../../../../shared/meeting/shape.ts'
import { InsertFields } from './insert-fields.tsx'
import { DeleteFields, JoinFields, MoveFields, RewordFields } from './plain-fields.tsx'
import type { Proposal } from './proposal.ts'
import { SplitFields } from './split-fields.tsx'

interface ChangeFieldsProps {
  readonly proposal: Proposal
  readonly onChange: (proposal: Proposal) => void
}

/** The part of the form that differs from one kind of change to another. */
export function ChangeFields({ proposal, onChange }: ChangeFieldsProps) {
  const { change } = proposal
  const put = (next: Change) => onChange({ ...proposal, change: next })
  switch (change.kind) {
    case 'reword':
      return <RewordFields change={change} onChange={put} />
    case 'insert':
      return <InsertFields change={change} onChange={put} />
    case 'delete':
      return <DeleteFields change={change} />
    case 'move':
      return <MoveFields change={change} proposal={proposal} />
    case 'split':
      return <SplitFields change={change} onChange={put} />
    case 'join':
      return <JoinFields change={change} onChange={put} />
  }
}
