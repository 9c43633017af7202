import { useEffect, useRef } from 'react'
import type { Stage } from '../../../../shared/meeting/stage.ts'
import { useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { say } from '../../../parts/notice.tsx'
import { now, setStage } from '../../../store.ts'
import { pushed } from '../hall/hall-scene.ts'
import { capsOf, chordOf } from '../keys/chord.ts'
import styles from './show-in-hall.module.css'

/** The same in every sheet of the floor: a letter alone would be typed into its fields. */
const CHORD = 'Alt+P'

/** Shows the hall what the sheet is about. The button is there for the pointer; its key works in all of the sheet. */
export function ShowInHall({ scene }: { readonly scene: Stage['scene'] }) {
  const t = useWords()
  const place = useRef<HTMLSpanElement>(null)
  const show = () => {
    const { stage, history } = now()
    setStage(pushed(stage, scene, history.facts.at(-1)?.seq ?? 0))
    say('done', t('floor:shown'))
  }
  const latest = useRef(show)
  useEffect(() => {
    latest.current = show
  })
  useEffect(() => {
    const sheet = place.current?.closest('dialog')
    const onKeyDown = (event: KeyboardEvent) => {
      if (chordOf(event) !== CHORD) return
      event.preventDefault()
      latest.current()
    }
    sheet?.addEventListener('keydown', onKeyDown)
    return () => sheet?.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <span ref={place} className={styles['place']}>
      <Button keyName={capsOf(CHORD).join(' ')} onPress={show}>
        {t('floor:show')}
      </Button>
    </span>
  )
}
