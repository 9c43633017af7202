import { type KeyboardEvent, useRef } from 'react'
import { DelegatePicker } from '../../../parts/delegate-picker.tsx'
import { TextArea } from '../../../parts/field.tsx'
import { Segmented } from '../../../parts/segmented.tsx'
import { useWork } from '../work.ts'
import { type Capture, COMMENT_KINDS } from './capture-form.ts'
import styles from './comment-fields.module.css'

interface CommentFieldsProps {
  readonly capture: Capture
  readonly onChange: (capture: Capture) => void
  readonly rows: number
  /** Why a delegate stands in it whom nobody has chosen yet. */
  readonly suggestedAs?: string
}

/** Who, what kind, and the words. Choosing the name goes straight on to the words; Alt+1 to Alt+4 set the kind. */
export function CommentFields({ capture, onChange, rows, suggestedAs }: CommentFieldsProps) {
  const { meeting, t } = useWork()
  const words = useRef<HTMLTextAreaElement>(null)
  const delegate = meeting.roster.find(({ id }) => id === capture.delegateId) ?? null
  const onKeyDown = (event: KeyboardEvent) => {
    const kind = event.altKey ? COMMENT_KINDS[Number(event.key) - 1] : undefined
    if (kind === undefined) return
    event.preventDefault()
    onChange({ ...capture, kind })
  }
  return (
    <fieldset className={styles['fields']} aria-label={t('sitting:capture.title')} onKeyDown={onKeyDown}>
      <DelegatePicker
        label={t('sitting:capture.who')}
        hint={t('sitting:capture.whoHint')}
        roster={meeting.roster}
        chosen={delegate}
        {...(suggestedAs === undefined ? {} : { suggestedAs })}
        onChoose={(chosen) => {
          onChange({ ...capture, delegateId: chosen?.id ?? null, query: chosen?.name ?? '' })
          // At once: whoever types fast is already at the first letter of the words.
          if (chosen) words.current?.focus()
        }}
      />
      <Segmented
        look="parted"
        label={t('sitting:capture.kind')}
        value={capture.kind}
        options={COMMENT_KINDS.map((kind, index) => ({
          value: kind,
          words: t(`commentKind.${kind}`),
          key: `Alt ${index + 1}`,
        }))}
        onChange={(kind) => onChange({ ...capture, kind })}
      />
      <TextArea
        label={t('sitting:capture.words')}
        hint={t('sitting:capture.wordsHint')}
        rows={rows}
        areaRef={words}
        value={capture.words}
        onChange={(typed) => onChange({ ...capture, words: typed })}
      />
    </fieldset>
  )
}
