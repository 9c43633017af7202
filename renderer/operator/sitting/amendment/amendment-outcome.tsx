import type { Amendment } from '../../../../shared/meeting/state.ts'
import styles from '../panel/card.module.css'
import { useWork } from '../work.ts'

/** How an amendment was settled, when, and why. */
export function AmendmentOutcome({ amendment: { status } }: { readonly amendment: Amendment }) {
  const { t } = useWork()
  if (status.kind === 'open') return null
  const reason = status.kind === 'rejected' ? status.reason : ''
  return (
    <p className={styles['outcome']} data-kind={status.kind}>
      <strong>{t(`amendmentStatus.${status.kind}`)}</strong> {status.at.slice(11, 16)}
      {reason === '' ? '' : `: ${reason}`}
    </p>
  )
}
