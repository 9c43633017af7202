import { type KeyboardEvent, useState } from 'react'
import { neededOf } from '../../../../../shared/meeting/threshold.ts'
import { Field } from '../../../../parts/field.tsx'
import { say } from '../../../../parts/notice.tsx'
import { Sheet } from '../../../../parts/sheet.tsx'
import { CommandButton } from '../../keys/command-button.tsx'
import { useWork } from '../../work.ts'
import styles from './rules.module.css'
import { minutesWords, rulesTyped } from './rules-form.ts'
import { ThresholdField } from './threshold-field.tsx'
import { kindOf } from './threshold-form.ts'

/** What the meeting holds to: the quorum, how long somebody may speak, when they are warned. */
export function RulesSheet({ onClose }: { readonly onClose: () => void }) {
  const { meeting, t, send } = useWork()
  const { rules, roster } = meeting
  const [quorum, setQuorum] = useState(rules.quorum)
  const [kind, setKind] = useState(() => kindOf(rules.quorum))
  const [minutes, setMinutes] = useState(() => minutesWords(rules.speakingSeconds))
  const [warning, setWarning] = useState(String(rules.warningSeconds))
  const typed = rulesTyped(quorum, minutes, warning)
  const members = roster.filter(({ role }) => role === 'member').length
  const save = async () => {
    if (typed === null) return say('failed', t('floor:rules.wrong'))
    if (await send({ type: 'SetRules', rules: typed })) onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target instanceof HTMLButtonElement) return
    if (event.key !== 'Enter') return
    event.preventDefault()
    void save()
  }
  return (
    <Sheet title={t('floor:rules.title')} onClose={onClose}>
      <form
        className={styles['form']}
        aria-label={t('floor:rules.title')}
        onKeyDown={onKeyDown}
        onSubmit={(event) => event.preventDefault()}
      >
        <ThresholdField
          label={t('floor:rules.quorum')}
          threshold={quorum}
          kind={kind}
          onKind={setKind}
          onChange={setQuorum}
        />
        <p className={styles['figure']}>
          {t('floor:quorum.needed', { needed: neededOf(quorum, members), members })}
        </p>
        <div className={styles['times']}>
          <Field
            label={t('floor:rules.speaking')}
            hint={t('floor:rules.noLimit')}
            value={minutes}
            onChange={setMinutes}
          />
          <Field label={t('floor:rules.warning')} value={warning} onChange={setWarning} />
        </div>
        <div className={styles['foot']}>
          <CommandButton command="save" look="main" onPress={() => void save()}>
            {t('save')}
          </CommandButton>
        </div>
      </form>
    </Sheet>
  )
}
