import { useState } from 'react'
import type { Comment } from '../../../../shared/meeting/state.ts'
import { say } from '../../../parts/notice.tsx'
import { keepText, keptText } from '../kept/kept.ts'
import { KeptNote } from '../kept/kept-note.tsx'
import { CardForm } from '../panel/card-form.tsx'
import { useWork } from '../work.ts'
import {
  captureOf,
  correctionCommand,
  correctionKey,
  keptCapture,
  missingIn,
  restoredCapture,
} from './capture-form.ts'
import { CommentFields } from './comment-fields.tsx'

/** A comment being put right; what was half-typed before is taken up again. */
export function CorrectionForm({ comment }: { readonly comment: Comment }) {
  const { meeting, t, send } = useWork()
  const key = correctionKey(comment.id)
  const speaker = meeting.roster.find(({ id }) => id === comment.delegateId)
  const [capture, setCapture] = useState(
    () => restoredCapture(keptText(key)) ?? captureOf(comment, speaker?.name ?? ''),
  )
  const save = async () => {
    const command = correctionCommand(capture, comment)
    if (!command) {
      say('failed', t(`sitting:capture.missing.${missingIn(capture) ?? 'words'}`))
      return false
    }
    const done = await send(command)
    if (done) keepText(key, null)
    return done
  }
  return (
    <CardForm
      label={t('sitting:comment.correct')}
      saveWords={t('sitting:comment.saveCorrection')}
      note={<KeptNote keptKey={key} />}
      onSave={save}
    >
      <CommentFields
        capture={capture}
        rows={3}
        onChange={(next) => {
          setCapture(next)
          keepText(key, keptCapture(next))
        }}
      />
    </CardForm>
  )
}
