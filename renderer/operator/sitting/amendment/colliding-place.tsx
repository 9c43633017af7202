import { useId } from 'react'
import { hasEdge } from '../../../../shared/text/edge.ts'
import { settle } from '../../../../shared/text/merge.ts'
import { bracketed } from '../../../../shared/text/note.ts'
import type { RichText } from '../../../../shared/text/span.ts'
import { onOneLine } from '../../../../shared/text/table.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { Field } from '../../../parts/field.tsx'
import { useWork } from '../work.ts'
import styles from './settle.module.css'
import { type Collision, SETTLEMENTS, type Settlement } from './settlement.ts'

interface CollidingPlaceProps {
  readonly number: number
  readonly collision: Collision
  /** Undefined until the operator has chosen: nothing is chosen for them. */
  readonly settlement: Settlement | undefined
  readonly onSettle: (settlement: Settlement) => void
}

/** One place where two wordings meet, with both of them in full and four ways to go on. */
export function CollidingPlace({ number, collision, settlement, onSettle }: CollidingPlaceProps) {
  const { t } = useWork()
  const name = useId()
  const words = wordsOf(collision)
  const choose = (kind: Settlement['kind']) =>
    onSettle(kind === 'own' ? { kind, words: words.mine || words.theirs } : { kind })
  return (
    <fieldset className={styles['place']}>
      <legend>
        {words.base === ''
          ? t('sitting:settle.placeOnly', { number })
          : t('sitting:settle.place', { number, words: words.base })}
      </legend>
      {SETTLEMENTS.filter((kind) => kind !== 'own' || !goesAcrossCells(collision)).map((kind) => (
        <label key={kind} data-chosen={settlement?.kind === kind || undefined}>
          <input type="radio" name={name} checked={settlement?.kind === kind} onChange={() => choose(kind)} />
          <span className={styles['choice']}>{t(`sitting:settle.choice.${kind}`)}</span>
          {kind === 'own' ? null : (
            <q className={styles['words']}>
              {words[kind] === '' ? t('sitting:settle.nothingThere') : words[kind]}
            </q>
          )}
        </label>
      ))}
      {settlement?.kind === 'own' ? (
        <Field
          label={t('sitting:settle.ownWords')}
          value={settlement.words}
          onChange={(typed) => onSettle({ kind: 'own', words: typed })}
        />
      ) : null}
    </fieldset>
  )
}

function wordsOf(collision: Collision) {
  const { base, mine, theirs } = collision
  const words = (text: RichText) => onOneLine(plain(bracketed(text))).trim()
  const both = settle([collision], ['both'])
  return { base: words(base), mine: words(mine), theirs: words(theirs), both: words(both) }
}

/** Words typed on one line could not say to which cells they belong. */
function goesAcrossCells({ mine, theirs }: Collision): boolean {
  return hasEdge(plain(mine)) || hasEdge(plain(theirs))
}
