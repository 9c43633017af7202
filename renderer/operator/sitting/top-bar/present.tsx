import { CommandButton } from '../keys/command-button.tsx'
import { useWork } from '../work.ts'

/** How many members are here, once the roll has been called; the button opens the roll. */
export function Present() {
  const { meeting, t } = useWork()
  const members = meeting.roster.filter(({ role }) => role === 'member')
  const present = members.filter(({ attendance }) => attendance.kind === 'present').length
  const isCalled = members.some(({ attendance }) => attendance.kind !== 'unknown')
  return (
    <CommandButton command="attendance">
      {isCalled
        ? t('sitting:top.present', { present, total: members.length })
        : t('sitting:top.callRoll', { total: members.length })}
    </CommandButton>
  )
}
