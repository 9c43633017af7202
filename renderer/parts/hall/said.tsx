import type { Proposal } from '../../../shared/meeting/hall-paragraph.ts'
import { useWords, type Words } from '../../language.ts'
import styles from './text.module.css'

/** Above a proposed wording: what it is and whose. */
export function ProposalHead({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords()
  return (
    <p className={styles['said']}>
      <strong>
        {proposal.alternatives > 1
          ? t('hall:alternative', { ordinal: proposal.ordinal })
          : t('hall:proposal', { change: t(`change.${proposal.change}`) })}
        {proposal.destination ? ` ${destinationWords(t, proposal.destination)}` : null}
      </strong>
      <span>{proposerWords(t, proposal)}</span>
    </p>
  )
}

function proposerWords(t: Words, { proposers, reviewer }: Proposal): string {
  if (reviewer !== null) return t('hall:fromDraft', { name: reviewer })
  return proposers.length === 0 ? t('secretariat') : t('hall:by', { names: proposers.join(', ') })
}

/** Below it: the words that another proposal, or what was agreed since, touches too. */
export function Colliding({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords()
  if (proposal.collidingWords.length === 0) return null
  return (
    <p className={styles['colliding']}>
      {t('hall:colliding', { words: proposal.collidingWords.join('”, “') })}
    </p>
  )
}

function destinationWords(t: Words, { side, beside }: NonNullable<Proposal['destination']>): string {
  return t(`hall:destination.${side}`, { place: beside.label?.replace(/[.)-]$/, '') ?? `“${beside.title}”` })
}
