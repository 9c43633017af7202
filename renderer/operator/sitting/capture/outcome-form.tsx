import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Outcome } from '../../../../shared/meeting/shape.ts'
import type { Comment } from '../../../../shared/meeting/state.ts'
import { TextArea } from '../../../parts/field.tsx'
import { say } from '../../../parts/notice.tsx'
import { Segmented } from '../../../parts/segmented.tsx'
import { CardForm } from '../panel/card-form.tsx'
import { useWork } from '../work.ts'
import { OUTCOMES, outcomeOf } from './outcome.ts'

/** What became of a comment: one of five, by number or arrow, with words where they are wanted. */
export function OutcomeForm({ comment }: { readonly comment: Comment }) {
  const { t, send } = useWork()
  const before = comment.outcome
  const [kind, setKind] = useState<Outcome['kind']>(before?.kind ?? 'accepted')
  const [words, setWords] = useState(before && before.kind !== 'accepted' ? before.words : '')
  const area = useRef<HTMLTextAreaElement>(null)

  const save = async () => {
    const outcome = outcomeOf(kind, words)
    if (outcome) return send({ type: 'GiveOutcome', commentId: comment.id, outcome })
    say('failed', t('sitting:comment.needsReason'))
    area.current?.focus()
    return false
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = OUTCOMES[Number(event.key) - 1]
    if (chosen === undefined || event.target === area.current) return
    event.preventDefault()
    // Drawn at once, and the focus goes along, so that Tab leads on to the words: a focus sent a frame later
    // would take the first letters from whoever types fast.
    flushSync(() => setKind(chosen))
    event.currentTarget.querySelector<HTMLInputElement>('input:checked')?.focus()
  }
  return (
    <CardForm label={t('sitting:comment.outcome')} saveWords={t('sitting:comment.giveOutcome')} onSave={save}>
      <Segmented
        look="parted"
        label={t('sitting:comment.outcome')}
        value={kind}
        options={OUTCOMES.map((one, index) => ({
          value: one,
          words: t(`outcome.${one}`),
          key: String(index + 1),
        }))}
        onChange={setKind}
        onKeyDown={onKeyDown}
      />
      {kind === 'accepted' ? null : (
        <TextArea
          label={t(kind === 'explained' ? 'sitting:comment.reasonNeeded' : 'sitting:comment.words')}
          rows={2}
          value={words}
          onChange={setWords}
          areaRef={area}
        />
      )}
    </CardForm>
  )
}
