import { memo, type ReactNode } from 'react'
import type { MinutesPassage } from '../../../../shared/report/written-minutes.ts'
import { redline } from '../../../../shared/text/redline.ts'
import { rich } from '../../../../shared/text/tidy.ts'
import { useWords } from '../../../language.ts'
import { RedlineText } from '../../../parts/redline-text.tsx'
import { isFilledAtSigning } from './acts.ts'
import styles from './minutes.module.css'
import { passageId } from './use-chosen.ts'

interface PassageViewProps {
  readonly passage: MinutesPassage
  readonly index: number
  readonly total: number
  readonly isChosen: boolean
  /** Words typed for it wait, or for a note behind it. */
  readonly isHalfTyped: boolean
  readonly isSealed: boolean
  /** In the place of the words while they are written; and the field of a note behind them. */
  readonly editor: ReactNode
  readonly note: ReactNode
  readonly onChoose: (index: number) => void
}

/** A passage as paper text, with where its words come from beside it in words, a sign and a line of its own. */
export const PassageView = memo(function PassageView(props: PassageViewProps) {
  const { passage, index, total, isChosen, isHalfTyped, isSealed, editor, note, onChoose } = props
  return (
    <article
      id={passageId(index)}
      className={styles['passage']}
      data-kind={passage.provenance.kind}
      data-level={passage.heading ?? undefined}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-current={isChosen ? 'true' : undefined}
      tabIndex={isChosen ? 0 : -1}
      onFocus={() => onChoose(index)}
    >
      <div className={styles['words']}>
        {editor ?? <Words passage={passage} />}
        {note}
      </div>
      <Tags passage={passage} isHalfTyped={isHalfTyped} isSealed={isSealed} />
    </article>
  )
})

function Tags({
  passage,
  isHalfTyped,
  isSealed,
}: Pick<PassageViewProps, 'passage' | 'isHalfTyped' | 'isSealed'>) {
  const t = useWords()
  const { kind } = passage.provenance
  return (
    <div className={styles['tags']}>
      {kind === 'captured' ? null : (
        <span className={styles['tag']} data-kind={kind}>
          {t(`minutes:tag.${kind}`)}
        </span>
      )}
      {kind === 'captured' && !isSealed && isFilledAtSigning(passage) ? (
        <span className={styles['tag']} data-kind="later">
          {t('minutes:tag.later')}
        </span>
      ) : null}
      {isHalfTyped ? (
        <span className={styles['tag']} data-kind="typing">
          {t('minutes:tag.typing')}
        </span>
      ) : null}
    </div>
  )
}

function Words({ passage }: Pick<PassageViewProps, 'passage'>) {
  const { label, words, captured, heading, provenance } = passage
  const Element = heading === null ? 'p' : heading === 2 ? 'h2' : 'h3'
  const isOut = words === ''
  return (
    <>
      <Element lang="vi">
        {label === null ? null : <span className={styles['label']}>{label} </span>}
        {isOut ? <del>{provenance.kind === 'stale' ? provenance.was : captured}</del> : words}
      </Element>
      {provenance.kind === 'stale' ? <Since was={provenance.was} captured={captured} /> : null}
    </>
  )
}

/** How what was captured has moved on since the passage was written. */
function Since({ was, captured }: { readonly was: string; readonly captured: string }) {
  const t = useWords()
  return (
    <p className={styles['since']}>
      <strong>{t(captured === '' ? 'minutes:stale.gone' : 'minutes:stale.now')}</strong>{' '}
      {captured === '' ? null : (
        <RedlineText
          segments={redline(rich(was), rich(captured)).map((segment) => ({ ...segment, source: null }))}
        />
      )}
    </p>
  )
}
