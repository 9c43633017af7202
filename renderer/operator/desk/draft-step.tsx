import { useRef, useState } from 'react'
import { LARGEST_FILE } from '../../../shared/channel.ts'
import { DISCUSSED_KINDS } from '../../../shared/draft/block.ts'
import type { Head, Reading } from '../../../shared/draft/reading.ts'
import { draftReading } from '../../../shared/meeting/roster-draft.ts'
import type { About } from '../../../shared/meeting/shape.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { TextArea } from '../../parts/field.tsx'
import { say } from '../../parts/notice.tsx'
import { channel } from '../../store.ts'
import { DraftPreview } from './draft-preview.tsx'
import { DraftProof } from './draft-proof.tsx'
import { DraftReview } from './draft-review.tsx'
import { readingOf, sourceOf } from './draft-source.ts'
import styles from './draft-step.module.css'
import { base64Of } from './file.ts'
import type { NewMeetingForm } from './new-meeting-form.ts'

interface DraftStepProps {
  readonly form: NewMeetingForm
  readonly onChange: (change: Partial<NewMeetingForm>) => void
}

/** The draft from a file or pasted, and what was recognised in it. */
export function DraftStep({ form, onChange }: DraftStepProps) {
  const t = useWords()
  const [isBusy, setBusy] = useState(false)
  const fileField = useRef<HTMLInputElement>(null)

  const read = async (name: string, content: Blob) => {
    if (content.size > LARGEST_FILE) {
      const limitMegabytes = LARGEST_FILE / 1024 / 1024
      return say('failed', explain(t, { code: 'too-big', limitMegabytes }))
    }
    setBusy(true)
    const reply = await channel.ask('readDraft', { name, base64: await base64Of(content) })
    setBusy(false)
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    const draftSource = sourceOf(reply.value)
    const reading = readingOf(draftSource)
    onChange({ reading, draftSource, source: name, about: withHead(form.about, reading.head) })
  }
  if (form.reading) {
    return (
      <div className={styles['draft']}>
        <div className={styles['head']}>
          <h2>{t('desk:draft.preview')}</h2>
          <Summary reading={form.reading} />
          <DraftProof reading={form.reading} onChange={(reading) => onChange({ reading })} />
          <Button onPress={() => onChange({ reading: null, draftSource: null })}>
            {t('desk:draft.another')}
          </Button>
        </div>
        {form.draftSource ? (
          <DraftReview
            source={form.draftSource}
            form={form}
            delegates={draftReading(form.roster).delegates}
            onChange={onChange}
          />
        ) : null}
        <DraftPreview reading={form.reading} onChange={(reading) => onChange({ reading })} />
      </div>
    )
  }
  return (
    <div className={styles['draft']}>
      <h2>{t('desk:draft.heading')}</h2>
      <div className={styles['file']}>
        <Button isDisabled={isBusy} onPress={() => fileField.current?.click()}>
          {isBusy ? t('desk:draft.reading') : t('desk:draft.choose')}
        </Button>
        <span>{t('desk:draft.chooseHint')}</span>
        <input
          ref={fileField}
          type="file"
          accept=".docx,.docm,.doc,.rtf,.pdf,.txt,.md,text/plain,text/markdown"
          hidden
          aria-label={t('desk:draft.choose')}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) void read(file.name, file)
            event.target.value = ''
          }}
        />
      </div>
      <TextArea
        label={t('desk:draft.paste')}
        rows={16}
        value={form.draftText}
        onChange={(draftText) => onChange({ draftText })}
      />
      <div className={styles['file']}>
        <Button
          look="main"
          isDisabled={isBusy || form.draftText.trim() === ''}
          onPress={() => void read(t('desk:draft.pasted'), new Blob([form.draftText]))}
        >
          {t('desk:draft.read')}
        </Button>
      </div>
    </div>
  )
}

/** What the head of the paper says fills in what the form still lacks, and nothing else. */
function withHead(about: About, head: Head): About {
  return {
    ...about,
    body: about.body || head.body,
    higherBody: about.higherBody || head.higherBody,
    place: about.place || head.place,
    symbol: about.symbol || head.symbol,
  }
}

/** Brings the first question of the preview into sight, and the focus to its answers. */
function toFirstDoubt(): void {
  const doubt = document.querySelector('[data-doubt]')
  doubt?.scrollIntoView({ block: 'center' })
  doubt?.querySelector('button')?.focus({ preventScroll: true })
}

function Summary({ reading }: { readonly reading: Reading }) {
  const t = useWords()
  const discussed = reading.blocks.filter(({ kind }) => DISCUSSED_KINDS.has(kind)).length
  const { blocks, joins, doubts } = reading
  return (
    <p>
      {t('desk:draft.summary', { blocks: blocks.length, discussed, joins: joins.length })}{' '}
      {doubts.length > 0 ? (
        <button type="button" className={styles['doubts']} onClick={toFirstDoubt}>
          {t('desk:draft.doubts', { number: doubts.length })}
        </button>
      ) : (
        <strong>{t('desk:draft.noDoubts')}</strong>
      )}
    </p>
  )
}
