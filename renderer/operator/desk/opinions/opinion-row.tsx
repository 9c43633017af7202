import { useState } from 'react'
import { useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { OpinionCard, type OpinionProps } from './opinion-card.tsx'
import styles from './opinions.module.css'

/** An opinion that is matched, on one line; opened, it can be put right like any other. */
export function OpinionRow(props: OpinionProps) {
  const t = useWords()
  const [isOpen, setOpen] = useState(false)
  const { decided, meeting, places, onDecide } = props
  const { opinion, place, delegateId, kind, isLeftOut } = decided
  const { row, words } = opinion
  if (isOpen) return <OpinionCard {...props} />
  const delegate = meeting.roster.find(({ id }) => id === delegateId)
  return (
    <li className={styles['row']} data-left={isLeftOut || undefined}>
      <input
        type="checkbox"
        aria-label={t('opinions:take', { row })}
        checked={!isLeftOut}
        onChange={() => onDecide(row, { isLeftOut: !isLeftOut })}
      />
      <span>{place === null ? '' : places.get(place)}</span>
      <strong>{delegate?.name ?? ''}</strong>
      <span>
        <em>{t(`commentKind.${kind}`)}</em> {words}
      </span>
      <Button look="quiet" aria-label={t('opinions:editOf', { row })} onPress={() => setOpen(true)}>
        {t('opinions:edit')}
      </Button>
    </li>
  )
}
