import { memo, type ReactNode } from 'react'
import styles from './minutes.module.css'
import { PassageView } from './passage-view.tsx'
import { isSameStretch, type Stretch } from './stretch.ts'

/** The field that stands in the place of a passage's words, or behind them for a note. */
export interface Editing {
  readonly key: string
  readonly kind: 'passage' | 'note'
  readonly editor: ReactNode
}

interface PassageStretchProps {
  readonly stretch: Stretch
  readonly total: number
  /** The place of the chosen passage; null where it is in another stretch. So with the field. */
  readonly chosen: number | null
  readonly editing: Editing | null
  /** Keys of the passages for which something half-typed waits. */
  readonly halfTyped: ReadonlySet<string>
  readonly isSealed: boolean
  readonly onChoose: (index: number) => void
}

/** A stretch of the minutes: thousands of passages may stand in the page, and a key draws one or two stretches. */
export const PassageStretch = memo(function PassageStretch(props: PassageStretchProps) {
  const { stretch, total, chosen, editing, halfTyped, isSealed, onChoose } = props
  return (
    <div className={styles['stretch']}>
      {stretch.passages.map((passage, i) => {
        const index = stretch.from + i
        const here = editing?.key === passage.key ? editing : null
        return (
          <PassageView
            key={passage.key}
            passage={passage}
            index={index}
            total={total}
            isChosen={index === chosen}
            isHalfTyped={halfTyped.has(passage.key)}
            isSealed={isSealed}
            editor={here?.kind === 'passage' ? here.editor : null}
            note={here?.kind === 'note' ? here.editor : null}
            onChoose={onChoose}
          />
        )
      })}
    </div>
  )
}, isUnchanged)

function isUnchanged(one: PassageStretchProps, other: PassageStretchProps): boolean {
  const { stretch, ...rest } = one
  const names = ['total', 'chosen', 'editing', 'halfTyped', 'isSealed', 'onChoose'] as const
  return isSameStretch(stretch, other.stretch) && names.every((name) => rest[name] === other[name])
}
