import type { HallView, ParagraphScene, Proposal } from '../../../shared/meeting/hall.ts'
import { useWords, type Words } from '../../language.ts'
import { RedlineText } from '../redline-text.tsx'
import styles from './picture.module.css'

/** The paragraph that the hall is reading, with what there is to say of it above and below its words. */
export function Current({ view, scene }: { readonly view: HallView; readonly scene: ParagraphScene }) {
  const t = useWords()
  // What became of a paragraph as a whole shows in no word of its redline.
  const isPlain = view.view !== 'redline' || scene.proposal !== null || scene.typing
  const tag = isPlain || scene.fate === 'drafted' ? null : t(`fate.${scene.fate}`)
  return (
    <div className={styles['current']} data-current data-kind={scene.paragraphKind}>
      {scene.proposal ? <ProposalHead proposal={scene.proposal} /> : null}
      {tag === null ? null : (
        <p className={styles['said']}>
          <strong>{tag}</strong>
        </p>
      )}
      {scene.typing ? <p className={styles['said']}>{t('hall:typing')}</p> : null}
      <p className={styles['words']} data-part="words">
        {scene.label === null ? null : <strong>{scene.label} </strong>}
        {scene.segments.length === 0 && view.view === 'clean' ? (
          <em className={styles['gone']}>{t('hall:removed')}</em>
        ) : (
          <RedlineText segments={scene.segments} />
        )}
      </p>
      {scene.proposal && scene.proposal.collidingWords.length > 0 ? (
        <p className={styles['colliding']}>
          {t('hall:colliding', { words: scene.proposal.collidingWords.join('”, “') })}
        </p>
      ) : null}
    </div>
  )
}

function ProposalHead({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords()
  const names = proposal.proposers.length > 0 ? proposal.proposers.join(', ') : t('secretariat')
  return (
    <p className={styles['said']}>
      <strong>
        {proposal.alternatives > 1
          ? t('hall:alternative', { ordinal: proposal.ordinal })
          : t('hall:proposal', { change: t(`change.${proposal.change}`) })}
        {proposal.destination ? ` ${destinationWords(t, proposal.destination)}` : null}
      </strong>
      <span>{t('hall:by', { names })}</span>
    </p>
  )
}

function destinationWords(t: Words, { side, beside }: NonNullable<Proposal['destination']>): string {
  return t(`hall:destination.${side}`, { place: beside.label?.replace(/[.)-]$/, '') ?? `“${beside.title}”` })
}
