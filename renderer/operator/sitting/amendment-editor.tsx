import { type KeyboardEvent, useMemo, useState } from 'react'
import { paragraphOf, standing, wordingOf } from '../../../shared/meeting/document.ts'
import type { OpenedMeeting, RosterEntry } from '../../../shared/meeting/state.ts'
import { attributedRedline } from '../../../shared/text/attribution.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { DelegatePicker } from '../../parts/delegate-picker.tsx'
import { Marked } from '../../parts/marks.tsx'
import { say } from '../../parts/notice.tsx'
import { RedlineText } from '../../parts/redline-text.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { dispatch, setStage } from '../../store.ts'
import styles from './amendment-editor.module.css'
import { type AmendmentForm, changeOf, readAmendmentForm } from './amendment-form.ts'
import { Editor } from './editor.tsx'
import { useScratch } from './scratch.ts'

interface AmendmentEditorProps {
  readonly meeting: OpenedMeeting
  readonly initial: AmendmentForm
  /** Leaves the editor; what was typed stays in scratch unless it became a fact. */
  readonly onClose: () => void
}

export function scratchKeyOf({ blockId, kind, amendmentId }: AmendmentForm): string {
  return `amendment:${blockId}:${amendmentId ?? kind}`
}

/** Writes one amendment in the paragraph's own place. The hall sees nothing of it unless told to. */
export function AmendmentEditor({ meeting, initial, onClose }: AmendmentEditorProps) {
  const t = useWords()
  const [form, setForm, forget] = useScratch(scratchKeyOf(initial), initial, readAmendmentForm)
  const [isLive, setLive] = useState(false)
  const paragraph = paragraphOf(meeting, form.blockId)
  if (!paragraph) return null

  const show = (text: RichText) => setStage({ scene: { kind: 'typing', blockId: form.blockId, text } })
  const leave = () => {
    if (isLive) setStage({ scene: { kind: 'paragraph', blockId: form.blockId } })
    onClose()
  }
  const change = (text: RichText) => {
    setForm({ ...form, text })
    if (isLive) show(text)
  }
  const save = async () => {
    const wanted = changeOf(form, paragraph)
    if (!wanted)
      return say('failed', t(form.kind === 'split' ? 'sitting:form.whereSplit' : 'sitting:form.whereMove'))
    const { proposers, amendmentId } = form
    const reply = await dispatch(
      amendmentId === null
        ? { type: 'ProposeAmendment', change: wanted, proposers, commentId: null }
        : { type: 'ReviseAmendment', amendmentId, change: wanted, proposers },
    )
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    forget()
    say('done', t('sitting:form.saved'))
    leave()
  }
  /** The keys of the editor, for the fields around it. What the editor took itself is marked as prevented. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
  }
  const hasText = form.kind !== 'delete' && form.kind !== 'move'

  return (
    <form
      className={styles['form']}
      aria-label={t(`sitting:form.title.${form.kind}`)}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <h3>{t(`sitting:form.title.${form.kind}`)}</h3>
      {form.kind === 'reword' ? null : (
        <p className={styles['standing']}>
          <Marked text={wordingOf(paragraph)} />
        </p>
      )}
      {hasText ? (
        <Editor
          label={t('sitting:form.words')}
          initial={form.text}
          hasLines={form.kind === 'split' || paragraph.kind === 'recipients'}
          onChange={change}
          onSave={() => void save()}
          onCancel={leave}
        />
      ) : null}
      {form.kind === 'split' ? <p className={styles['hint']}>{t('sitting:form.splitHint')}</p> : null}
      {form.kind === 'move' ? <MoveTarget meeting={meeting} form={form} onChange={setForm} /> : null}
      <FormRedline form={form} />
      <Proposers roster={meeting.roster} form={form} onChange={setForm} />
      <p className={styles['kept']}>{t('sitting:form.kept')}</p>
      <div className={styles['actions']}>
        {form.kind === 'reword' ? (
          <Button
            isPressedIn={isLive}
            aria-pressed={isLive}
            onPress={() => {
              setLive(!isLive)
              if (isLive) setStage({ scene: { kind: 'paragraph', blockId: form.blockId } })
              else show(form.text)
            }}
          >
            {t('sitting:form.live')}
          </Button>
        ) : null}
        <span className={styles['gap']} />
        <Button
          onPress={() => {
            forget()
            leave()
          }}
        >
          {t('sitting:form.discard')}
        </Button>
        <Button keyName="Esc" onPress={leave}>
          {t('sitting:form.leave')}
        </Button>
        <Button look="main" keyName="Ctrl ↵" onPress={() => void save()}>
          {t('sitting:form.save')}
        </Button>
      </div>
    </form>
  )
}

interface FormPartProps {
  readonly form: AmendmentForm
  readonly onChange: (form: AmendmentForm) => void
}

/** What the amendment would change, while it is being typed. */
function FormRedline({ form }: { readonly form: AmendmentForm }) {
  const segments = useMemo(() => {
    if (form.kind !== 'reword' && form.kind !== 'join') return null
    const before: RichText =
      form.kind === 'join' ? [...form.base, { text: '\n', marks: [] }, ...form.otherBase] : form.base
    return attributedRedline([
      { text: before, source: null },
      { text: form.text, source: '' },
    ])
  }, [form])
  if (!segments) return null
  return (
    <p className={styles['redline']}>
      <RedlineText segments={segments} />
    </p>
  )
}

function Proposers({ roster, form, onChange }: FormPartProps & { readonly roster: readonly RosterEntry[] }) {
  const t = useWords()
  const names = new Map(roster.map(({ id, name }) => [id, name]))
  return (
    <div className={styles['proposers']}>
      <DelegatePicker
        label={t('sitting:form.proposer')}
        hint={t('sitting:form.proposerHint')}
        roster={roster.filter(({ id }) => !form.proposers.includes(id))}
        chosen={null}
        onChoose={(delegate) => {
          if (delegate) onChange({ ...form, proposers: [...form.proposers, delegate.id] })
        }}
      />
      <ul>
        {form.proposers.map((id) => (
          <li key={id}>
            {names.get(id)}
            <button
              type="button"
              aria-label={t('sitting:form.removeProposer', { name: names.get(id) ?? '' })}
              onClick={() => onChange({ ...form, proposers: form.proposers.filter((other) => other !== id) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function MoveTarget({ meeting, form, onChange }: FormPartProps & { readonly meeting: OpenedMeeting }) {
  const t = useWords()
  const choices = standing(meeting.document).filter(
    ({ id, kind }) => id !== form.blockId && (kind === 'heading' || kind === 'item' || kind === 'paragraph'),
  )
  return (
    <div className={styles['target']}>
      <Segmented
        label={t('sitting:form.side')}
        value={form.side}
        options={[
          { value: 'before', words: t('sitting:form.before') },
          { value: 'after', words: t('sitting:form.after') },
        ]}
        onChange={(side) => onChange({ ...form, side })}
      />
      <select
        aria-label={t('sitting:form.target')}
        value={form.otherId}
        onChange={(event) => onChange({ ...form, otherId: event.target.value })}
      >
        <option value="">{t('sitting:form.chooseTarget')}</option>
        {choices.map((paragraph) => (
          <option key={paragraph.id} value={paragraph.id}>
            {`${paragraph.label ?? ''} ${plain(wordingOf(paragraph)).slice(0, 70)}`.trim()}
          </option>
        ))}
      </select>
    </div>
  )
}
