import { useEffect, useMemo } from 'react'
import type { Line } from '../../../../shared/meeting/line.ts'
import { progressByParagraph } from '../../../../shared/meeting/progress.ts'
import { type MoveTarget, moveTargets } from '../amendment/move-target.ts'
import { PutDown } from '../amendment/put-down.tsx'
import { useKeptKeys } from '../kept/kept.ts'
import { bringPlaceInSight, focusPlace, isFocusFree } from '../keys/focus.ts'
import { WHOLE } from '../place.ts'
import { useWork } from '../work.ts'
import styles from './document.module.css'
import { halfTyped } from './half-typed.ts'
import { type Stretch, stretches, stretchStarts } from './stretch.ts'
import { StretchOfLines } from './stretch-of-lines.tsx'
import { WholeLine } from './whole-line.tsx'

const NOTHING: ReadonlySet<string> = new Set()

/** The whole draft as it stands, redlined, with the paragraph framed where the operator is. */
export function Document() {
  const { meeting, lines, state, t, go, run } = useWork()
  const { place, task } = state
  const progress = useMemo(() => progressByParagraph(meeting), [meeting])
  const kept = useKeptKeys()
  const typing = useMemo(() => halfTyped(kept), [kept])
  const starts = useMemo(() => stretchStarts(meeting.draft), [meeting.draft])
  const parted = useMemo(() => stretches(lines, starts), [lines, starts])
  const carried = task?.kind === 'pick-up' ? task.blockId : null
  const target = useTarget()
  usePlaceInSight(place)
  useFocusKept(place, lines)
  return (
    <main className={styles['ground']} aria-label={t('sitting:document.title')} data-follows>
      <div className={styles['paper']}>
        <ol>
          <WholeLine isCurrent={place === WHOLE} onGo={go} />
        </ol>
        {parted.map((stretch) => {
          const isHere = holds(stretch, place)
          return (
            <StretchOfLines
              key={stretch.id}
              stretch={stretch}
              progress={progress}
              typing={task === null ? typing : NOTHING}
              place={isHere ? place : null}
              task={isHere ? task : null}
              carried={holds(stretch, carried) ? carried : null}
              target={holds(stretch, target?.anchorId ?? null) ? target : null}
              onGo={go}
              onRun={run}
            />
          )
        })}
      </div>
      {task?.kind === 'pick-up' ? <PutDown task={task} /> : null}
    </main>
  )
}

function holds({ lines }: Stretch, id: string | null): boolean {
  return id !== null && lines.some(({ blockId }) => blockId === id)
}

/** Where a paragraph that is being carried would be put down. */
function useTarget(): MoveTarget | null {
  const { meeting, state } = useWork()
  const { task } = state
  return useMemo(
    () => (task?.kind === 'pick-up' ? (moveTargets(meeting, task.blockId)[task.target] ?? null) : null),
    [meeting, task],
  )
}

/** Keeps the current paragraph in sight, and the focus on it unless a field or the panel has it. */
function usePlaceInSight(place: string): void {
  useEffect(() => {
    bringPlaceInSight(place)
    if (isFocusFree()) focusPlace(place)
  }, [place])
}

/** A paragraph that moves to another stretch is drawn anew and would take the focus with it. */
function useFocusKept(place: string, lines: readonly Line[]): void {
  useEffect(() => {
    if (lines.length > 0 && document.activeElement === document.body) focusPlace(place)
  }, [place, lines])
}
