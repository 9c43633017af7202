import { useState } from 'react'
import type { Amendment } from '../../../../shared/meeting/state.ts'
import { TextArea } from '../../../parts/field.tsx'
import { returnHall } from '../deeds/deciding.ts'
import { CardForm } from '../panel/card-form.tsx'
import { useWork } from '../work.ts'

/** Why an amendment is not taken; may be left empty. */
export function ReasonForm({ amendment }: { readonly amendment: Amendment }) {
  const work = useWork()
  const { t, send } = work
  const [reason, setReason] = useState('')
  const reject = async () => {
    const done = await send({ type: 'RejectAmendment', amendmentId: amendment.id, reason })
    if (done) returnHall(work)
    return done
  }
  return (
    <CardForm
      label={t('sitting:amendment.reject')}
      saveWords={t('sitting:amendment.rejectNow')}
      onSave={reject}
    >
      <TextArea label={t('sitting:amendment.reason')} rows={2} value={reason} onChange={setReason} />
    </CardForm>
  )
}
