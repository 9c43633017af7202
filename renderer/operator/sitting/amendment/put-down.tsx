import { useEffect, useLayoutEffect, useRef } from 'react'
import { paragraphOf } from '../../../../shared/meeting/document.ts'
import { Button } from '../../../parts/button.tsx'
import { chordOf } from '../keys/chord.ts'
import type { Task } from '../sitting-state.ts'
import { moveWords } from '../words/change-words.ts'
import { paragraphName } from '../words/place-words.ts'
import { useWork } from '../work.ts'
import { moveTargets, moveTo } from './move-target.ts'
import styles from './put-down.module.css'

type PickUp = Extract<Task, { kind: 'pick-up' }>

/** Says where the paragraph that was picked up would go; Enter puts it down there, Escape where it was. */
export function PutDown({ task }: { readonly task: PickUp }) {
  const { meeting, t, put } = useWork()
  const targets = moveTargets(meeting, task.blockId)
  const target = targets[task.target]
  const paragraph = paragraphOf(meeting, task.blockId)
  const putDown = () => {
    if (!target) return
    const opened = { ...task.moving, change: moveTo(task.blockId, target) }
    put({ task: { kind: 'propose', opened } })
  }
  useCarryKeys(putDown, () => put({ task: null }))
  useDropInSight(target?.anchorId)
  if (!paragraph || !target) return null
  return (
    <div className={styles['bar']} role="status">
      <p>
        <strong>{paragraphName(t, meeting, paragraph)}</strong> {moveWords(t, meeting, target)}
      </p>
      <Button keyName="Esc" onPress={() => put({ task: null })}>
        {t('cancel')}
      </Button>
      <Button look="main" keyName="↵" onPress={putDown}>
        {t('sitting:move.putDown')}
      </Button>
    </div>
  )
}

/** Enter and Escape are for the paragraph being carried, wherever the focus is. */
function useCarryKeys(onEnter: () => void, onEscape: () => void): void {
  const latest = useRef({ onEnter, onEscape })
  useLayoutEffect(() => {
    latest.current = { onEnter, onEscape }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const chord = chordOf(event)
      if (chord !== 'Enter' && chord !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      if (chord === 'Enter') latest.current.onEnter()
      else latest.current.onEscape()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
}

function useDropInSight(anchorId: string | undefined): void {
  useEffect(() => {
    if (anchorId === undefined) return
    document
      .querySelector(`[data-block="${CSS.escape(anchorId)}"][data-drop]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [anchorId])
}
