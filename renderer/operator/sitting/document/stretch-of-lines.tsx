import { memo } from 'react'
import type { BlockId } from '../../../../shared/draft/block.ts'
import { isSameProgress, NO_PROGRESS, type Progress } from '../../../../shared/meeting/progress.ts'
import type { MoveTarget } from '../amendment/move-target.ts'
import { proposalKey } from '../amendment/proposal.ts'
import { ProposalForm } from '../amendment/proposal-form.tsx'
import type { CommandName } from '../keys/keymap.ts'
import { isReachable, type Place } from '../place.ts'
import type { Task } from '../sitting-state.ts'
import styles from './document.module.css'
import { DocumentLine } from './document-line.tsx'
import type { Stretch } from './stretch.ts'

interface StretchOfLinesProps {
  readonly stretch: Stretch
  readonly progress: ReadonlyMap<BlockId, Progress>
  readonly typing: ReadonlySet<BlockId>
  /** Where the operator is and what is being done there; null while that is in another stretch. */
  readonly place: Place | null
  readonly task: Task | null
  /** What is being carried and where it would be put down; null where neither is in this stretch. */
  readonly carried: BlockId | null
  readonly target: MoveTarget | null
  readonly onGo: (place: Place) => void
  readonly onRun: (command: CommandName) => void
}

/** Some lines of the draft, drawn again only when something in them changes. */
export const StretchOfLines = memo(function StretchOfLines(props: StretchOfLinesProps) {
  const { stretch, typing, place, task, carried, target, onGo, onRun } = props
  return (
    <ol className={styles['stretch']}>
      {stretch.lines.map((line) => {
        const isHere = line.blockId === place && isReachable(line)
        return (
          <DocumentLine
            key={line.id}
            line={line}
            // A moved paragraph has its marks where it is now, not at the place it left.
            progress={isReachable(line) ? progressOf(props, line.blockId) : NO_PROGRESS}
            isCurrent={isHere}
            isCarried={line.stands && line.blockId === carried}
            isHalfTyped={typing.has(line.blockId)}
            onGo={onGo}
            onRun={onRun}
            form={
              isHere && task?.kind === 'propose' ? (
                <ProposalForm key={proposalKey(task.opened)} opened={task.opened} />
              ) : null
            }
            dropSide={target?.anchorId === line.blockId && line.stands ? target.side : null}
          />
        )
      })}
    </ol>
  )
}, isSame)

/** A draft of hundreds of pages is gone over on every key and with every fact: most of it has not changed. */
function isSame(before: StretchOfLinesProps, after: StretchOfLinesProps): boolean {
  return (
    before.typing === after.typing &&
    before.place === after.place &&
    before.task === after.task &&
    before.carried === after.carried &&
    before.target === after.target &&
    isSameText(before.stretch, after.stretch) &&
    (before.progress === after.progress ||
      after.stretch.lines.every(({ blockId }) =>
        isSameProgress(progressOf(before, blockId), progressOf(after, blockId)),
      ))
  )
}

function isSameText(before: Stretch, after: Stretch): boolean {
  return (
    before === after ||
    (before.lines.length === after.lines.length &&
      before.lines.every((line, index) => line === after.lines[index]))
  )
}

function progressOf({ progress }: Pick<StretchOfLinesProps, 'progress'>, id: BlockId): Progress {
  return progress.get(id) ?? NO_PROGRESS
}
