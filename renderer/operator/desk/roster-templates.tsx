import { useCallback, useEffect, useState } from 'react'
import type { NewDelegate } from '../../../shared/meeting/roster.ts'
import { type RosterDraft, withPeople } from '../../../shared/meeting/roster-draft.ts'
import type { RosterTemplate } from '../../../shared/meeting/roster-template.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { say } from '../../parts/notice.tsx'
import { channel } from '../../store.ts'
import styles from './roster-source.module.css'

interface RosterTemplatesProps {
  readonly body: string | null
  readonly delegates: readonly NewDelegate[]
  readonly onChoose: (draft: RosterDraft) => void
}

/** Rosters kept between meetings: one is chosen, deleted, or kept under the body's name. */
export function RosterTemplates({ body, delegates, onChoose }: RosterTemplatesProps) {
  const t = useWords()
  const [templates, setTemplates] = useState<readonly RosterTemplate[]>([])
  const [chosen, setChosen] = useState<string | null>(null)
  const load = useCallback(async () => {
    const reply = await channel.ask('rosterTemplates', {})
    if (reply.ok) setTemplates(reply.value)
  }, [])
  useEffect(() => void load(), [load])

  const choose = (name: string) => {
    const template = templates.find((one) => one.name === name)
    setChosen(template ? name : null)
    if (!template) return
    const words = { member: t('roster:member'), guest: t('roster:guest') }
    onChoose(withPeople(name, template.delegates, words))
  }
  const keep = async () => {
    const name = body?.trim() || t('roster:templateName')
    const reply = await channel.ask('keepRosterTemplate', { name, delegates })
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    say('done', t('roster:savedTemplate', { name }))
    await load()
  }
  const remove = async (name: string) => {
    const reply = await channel.ask('removeRosterTemplate', { name })
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    say('done', t('roster:removedTemplate', { name }))
    setChosen(null)
    await load()
  }
  return (
    <div className={styles['line']}>
      {templates.length === 0 ? null : (
        <label className={styles['choice']}>
          {t('roster:template')}
          <select value={chosen ?? ''} onChange={(event) => choose(event.target.value)}>
            <option value="">{t('roster:templateNone')}</option>
            {templates.map(({ name, delegates: { length } }) => (
              <option key={name} value={name}>
                {t('roster:templateOf', { name, number: length })}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen === null ? null : (
        <Button look="quiet" onPress={() => void remove(chosen)}>
          {t('roster:removeTemplate')}
        </Button>
      )}
      {body === null || delegates.length === 0 || chosen !== null ? null : (
        <Button look="quiet" onPress={() => void keep()}>
          {t('roster:saveTemplate')}
        </Button>
      )}
    </div>
  )
}
