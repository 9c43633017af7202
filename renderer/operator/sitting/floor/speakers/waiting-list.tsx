import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { FloorRequest } from '../../../../../shared/meeting/state.ts'
import { KeyCap } from '../../../../parts/key-cap.tsx'
import { useWork } from '../../work.ts'
import { reordered } from './speakers.ts'
import styles from './speakers-sheet.module.css'

const LIST_ID = 'waiting-for-the-floor'

/** The focus to somebody on the list, counted from 0; stays where it is beyond either end. */
export function focusWaiting(index: number): void {
  const found = document.querySelectorAll<HTMLElement>(`#${LIST_ID} > li`)[index]
  found?.focus()
}

/** Those who wait. The arrow keys go through them, with Alt they move the one who has the focus. */
export function WaitingList() {
  const { meeting, t, send } = useWork()
  const moved = useRef<string | null>(null)
  // Who was moved keeps the focus at the new place.
  useEffect(() => {
    if (moved.current === null) return
    focusWaiting(meeting.waiting.findIndex(({ id }) => id === moved.current))
    moved.current = null
  }, [meeting.waiting])
  const move = (request: FloorRequest, by: -1 | 1) => {
    const ids = meeting.waiting.map(({ id }) => id)
    const requestIds = reordered(ids, request.id, by)
    if (!requestIds) return
    moved.current = request.id
    void send({ type: 'OrderSpeakers', requestIds })
  }
  const onKeyDown = (event: KeyboardEvent, request: FloorRequest, index: number) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && event.altKey) move(request, step)
    else if (step !== 0) focusWaiting(index + step)
    else if (event.key === 'Delete') void send({ type: 'WithdrawFloorRequest', requestId: request.id })
    else if (event.key === 'Enter') void send({ type: 'GiveFloor', delegateId: request.delegateId })
    else return
    event.preventDefault()
  }
  return (
    <section aria-labelledby="waiting-heading">
      <h3 id="waiting-heading" className={styles['heading']}>
        {t('floor:speakers.waiting', { number: meeting.waiting.length })}
        {meeting.waiting.length === 0 ? null : (
          <span>
            <KeyCap>↑ ↓</KeyCap> {t('floor:speakers.keys.choose')} <KeyCap>Alt ↑ ↓</KeyCap>{' '}
            {t('floor:speakers.keys.move')} <KeyCap>↵</KeyCap> {t('floor:speakers.keys.call')}{' '}
            <KeyCap>Del</KeyCap> {t('floor:speakers.keys.withdraw')}
          </span>
        )}
      </h3>
      {meeting.waiting.length === 0 ? (
        <p className={styles['none']}>{t('floor:speakers.nobodyWaits')}</p>
      ) : (
        <ol id={LIST_ID} className={styles['waiting']} aria-labelledby="waiting-heading">
          {meeting.waiting.map((request, index) => {
            const delegate = meeting.roster.find(({ id }) => id === request.delegateId)
            return (
              <li
                key={request.id}
                // The keys speak of whoever has the focus, so each can be reached by them.
                tabIndex={index === 0 ? 0 : -1}
                onKeyDown={(event) => onKeyDown(event, request, index)}
              >
                <span>{index + 1}</span>
                <strong>{delegate?.name}</strong>
                <span className={styles['office']}>
                  {[delegate?.office, delegate?.unit].filter(Boolean).join(', ')}
                </span>
                <time>{request.at.slice(11, 16)}</time>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
