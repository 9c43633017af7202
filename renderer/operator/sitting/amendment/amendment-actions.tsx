import { flushSync } from 'react-dom'
import type { Standing } from '../../../../shared/meeting/standing.ts'
import type { Amendment } from '../../../../shared/meeting/state.ts'
import { CommandButton } from '../keys/command-button.tsx'
import type { CommandName } from '../keys/keymap.ts'
import styles from '../panel/card.module.css'
import { useWork } from '../work.ts'

interface AmendmentActionsProps {
  readonly amendment: Amendment
  readonly now: Standing
  readonly isSelected: boolean
}

/** The buttons of a card. They act on their own card; the keys act on the chosen one, which shows them. */
export function AmendmentActions({ amendment, now, isSelected }: AmendmentActionsProps) {
  const { meeting, t } = useWork()
  if (meeting.status === 'sealed') return null
  const own = { id: amendment.id, isSelected }
  if (amendment.status.kind !== 'open') {
    return isSelected ? (
      <div className={styles['actions']}>
        <CardButton {...own} command="reopen">
          {t('sitting:amendment.reopen')}
        </CardButton>
      </div>
    ) : null
  }
  return (
    <div className={styles['actions']}>
      {now.kind === 'orphaned' ? null : (
        <CardButton {...own} command="agree" look={isSelected ? 'main' : 'quiet'}>
          {t(now.kind === 'collision' ? 'sitting:amendment.settle' : 'sitting:amendment.agree')}
        </CardButton>
      )}
      <CardButton {...own} command="reject">
        {t('sitting:amendment.reject')}
      </CardButton>
      <CardButton {...own} command="vote">
        {t('floor:adoption.vote')}
      </CardButton>
      <CardButton {...own} command="withdraw">
        {t('sitting:amendment.withdraw')}
      </CardButton>
      <CardButton {...own} command="revise">
        {t('sitting:amendment.revise')}
      </CardButton>
      <CardButton {...own} command="push">
        {t('sitting:amendment.push')}
      </CardButton>
    </div>
  )
}

interface CardButtonProps {
  readonly id: string
  readonly isSelected: boolean
  readonly command: CommandName
  readonly look?: 'main' | 'quiet'
  readonly children: string
}

/** Chooses its card first: the command that follows speaks of the chosen one. */
function CardButton({ id, isSelected, command, look = 'quiet', children }: CardButtonProps) {
  const { put, run } = useWork()
  const press = () => {
    // The command has to find the choice made.
    flushSync(() => put({ selected: id, tab: 'amendments' }))
    run(command)
  }
  return (
    <CommandButton command={command} look={look} showsKey={isSelected} onPress={press}>
      {children}
    </CommandButton>
  )
}
