import { useState } from 'react'
import type { DraftPlace } from '../../../../shared/meeting/place-match.ts'
import { useWords } from '../../../language.ts'
import type { DraftPlaces } from './draft-places.ts'
import styles from './opinions.module.css'

interface PlaceChoiceProps {
  readonly label: string
  readonly places: DraftPlaces
  readonly chosen: DraftPlace | null
  readonly others: readonly DraftPlace[]
  readonly isAsked: boolean
  readonly onChoose: (place: DraftPlace) => void
}

const NOWHERE = '-'
const ELSEWHERE = '+'

/**
 * Where an opinion belongs: the likely places, and the whole draft as soon as none of them is meant. Hundreds of
 * lists of hundreds of paragraphs would make the window slow.
 */
export function PlaceChoice({ label, places, chosen, others, isAsked, onChoose }: PlaceChoiceProps) {
  const t = useWords()
  const [isWhole, setWhole] = useState(chosen === null && others.length === 0)
  const likely = [...(chosen === null ? [] : [chosen]), ...others.filter((place) => place !== chosen)]
  const offered = isWhole ? [...places.keys()] : likely
  return (
    <select
      className={styles['place']}
      aria-label={label}
      data-asked={isAsked || undefined}
      value={chosen ?? NOWHERE}
      onChange={({ target: { value } }) => {
        if (value === ELSEWHERE) setWhole(true)
        else if (value !== NOWHERE) onChoose(value)
      }}
    >
      {chosen === null ? <option value={NOWHERE}>{t('opinions:choosePlace')}</option> : null}
      {offered.map((place) => (
        <option key={place} value={place}>
          {places.get(place)}
        </option>
      ))}
      {isWhole ? null : <option value={ELSEWHERE}>{t('opinions:otherPlaces')}</option>}
    </select>
  )
}
