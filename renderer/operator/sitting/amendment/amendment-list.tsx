import { useMemo } from 'react'
import { overlapsOf } from '../../../../shared/meeting/overlap.ts'
import { CommandButton } from '../keys/command-button.tsx'
import type { CommandName } from '../keys/keymap.ts'
import styles from '../panel/card.module.css'
import { CardList } from '../panel/card-list.tsx'
import { amendmentsAt, selectedAmendment } from '../sitting-state.ts'
import { currentParagraph, useWork } from '../work.ts'
import { AmendmentCard } from './amendment-card.tsx'

const WAYS: readonly CommandName[] = ['reword', 'insertAfter', 'delete', 'move', 'split', 'join']

/** The amendments to the current paragraph, settled ones too, and the ways to propose another. */
export function AmendmentList() {
  const work = useWork()
  const { meeting, state, t } = work
  const amendments = amendmentsAt(meeting, state.place)
  const overlaps = useMemo(() => overlapsOf(meeting, state.place), [meeting, state.place])
  const selected = selectedAmendment(meeting, state)
  const paragraph = currentParagraph(work)
  return (
    <>
      {amendments.length === 0 ? <p className={styles['empty']}>{t('sitting:amendment.empty')}</p> : null}
      <CardList
        ids={amendments.map(({ id }) => id)}
        selected={selected?.id ?? null}
        label={t('sitting:tab.amendments')}
      >
        {(id) => {
          const amendment = amendments.find((one) => one.id === id)
          return amendment ? (
            <AmendmentCard
              amendment={amendment}
              isSelected={amendment === selected}
              overlaps={overlaps.filter(({ first, second }) => first === id || second === id)}
            />
          ) : null
        }}
      </CardList>
      {paragraph && meeting.status !== 'sealed' ? (
        <fieldset className={styles['ways']} aria-label={t('sitting:amendment.propose')}>
          {WAYS.map((command) => (
            <CommandButton key={command} command={command} look="quiet">
              {t(`sitting:command.${command}`)}
            </CommandButton>
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
