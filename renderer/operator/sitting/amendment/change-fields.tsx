import type { ReactNode } from 'react'
import type { Change } from '../../../../shared/meeting/shape.ts'
import { InsertFields } from './insert-fields.tsx'
import { DeleteFields, JoinFields, MoveFields, RewordFields } from './plain-fields.tsx'
import type { Proposal } from './proposal.ts'
import { SplitFields } from './split-fields.tsx'

interface ChangeFieldsProps {
  readonly proposal: Proposal
  readonly onChange: (proposal: Proposal) => void
  /** The field of those who propose it. */
  readonly children: ReactNode
}

/** The part of the form that differs from one kind of change to another. */
export function ChangeFields({ proposal, onChange, children }: ChangeFieldsProps) {
  const { change } = proposal
  const put = (next: Change) => onChange({ ...proposal, change: next })
  const given = { onChange: put, proposers: children }
  switch (change.kind) {
    case 'reword':
      return <RewordFields change={change} {...given} />
    case 'insert':
      return <InsertFields change={change} {...given} />
    case 'delete':
      return <DeleteFields change={change} {...given} />
    case 'move':
      return <MoveFields change={change} {...given} proposal={proposal} />
    case 'split':
      return <SplitFields change={change} {...given} />
    case 'join':
      return <JoinFields change={change} {...given} />
  }
}
