import { useEffect, useMemo } from 'react'
import { NO_PROGRESS, progressByParagraph } from '../../../../shared/meeting/progress.ts'
import { moveTargets } from '../amendment/move-target.ts'
import { proposalKey } from '../amendment/proposal.ts'
import { ProposalForm } from '../amendment/proposal-form.tsx'
import { PutDown } from '../amendment/put-down.tsx'
import { useKeptKeys } from '../kept/kept.ts'
import { focusPlace, isFocusFree, lineId } from '../keys/focus.ts'
import { isReachable, WHOLE } from '../place.ts'
import { useWork } from '../work.ts'
import styles from './document.module.css'
import { DocumentLine } from './document-line.tsx'
import { halfTyped } from './half-typed.ts'
import { WholeLine } from './whole-line.tsx'

/** The whole draft as it stands, redlined, with the paragraph framed where the operator is. */
export function Document() {
  const { meeting, lines, state, t, go, run } = useWork()
  const progress = useMemo(() => progressByParagraph(meeting), [meeting])
  const typing = halfTyped(useKeptKeys())
  const { place, task } = state
  const drop = useDrop()
  usePlaceInSight(place)
  return (
    <main className={styles['ground']} aria-label={t('sitting:document.title')} data-follows>
      <ol className={styles['paper']}>
        <WholeLine isCurrent={place === WHOLE} onGo={go} />
        {lines.map((line) => {
          const isHere = line.blockId === place && isReachable(line)
          return (
            <DocumentLine
              key={line.id}
              line={line}
              // A moved paragraph has its marks where it is now, not at the place it left.
              progress={(isReachable(line) && progress.get(line.blockId)) || NO_PROGRESS}
              isCurrent={isHere}
              isCarried={task?.kind === 'pick-up' && line.stands && drop.carried.has(line.blockId)}
              isHalfTyped={typing.has(line.blockId) && task === null}
              onGo={go}
              onRun={run}
              form={
                isHere && task?.kind === 'propose' ? (
                  <ProposalForm key={proposalKey(task.opened)} opened={task.opened} />
                ) : null
              }
              dropSide={drop.target?.anchorId === line.blockId && line.stands ? drop.target.side : null}
            />
          )
        })}
      </ol>
      {task?.kind === 'pick-up' ? <PutDown task={task} /> : null}
    </main>
  )
}

/** Where a paragraph that is being carried would be put down. */
function useDrop() {
  const { meeting, state } = useWork()
  const { task } = state
  return useMemo(() => {
    if (task?.kind !== 'pick-up') return { target: null, carried: new Set<string>() }
    return {
      target: moveTargets(meeting, task.blockId)[task.target] ?? null,
      carried: new Set([task.blockId]),
    }
  }, [meeting, task])
}

/** Keeps the current paragraph in sight, and the focus on it unless a field or the panel has it. */
function usePlaceInSight(place: string): void {
  useEffect(() => {
    document.getElementById(lineId(place))?.scrollIntoView({ block: 'nearest' })
    if (isFocusFree()) focusPlace(place)
  }, [place])
}
