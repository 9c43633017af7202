import { type NewDelegate, sortedRoster } from '../../../shared/meeting/roster.ts'
import { useWords } from '../../language.ts'
import { Segmented } from '../../parts/segmented.tsx'
import styles from './draft-review.module.css'
import {
  authorsOf,
  type DraftSource,
  delegateKey,
  delegateOf,
  readingOf,
  TAKINGS,
  type Taking,
  takenReview,
} from './draft-source.ts'
import type { NewMeetingForm } from './new-meeting-form.ts'

interface DraftReviewProps {
  readonly source: DraftSource
  readonly form: NewMeetingForm
  readonly delegates: readonly NewDelegate[]
  readonly onChange: (change: Partial<NewMeetingForm>) => void
}

/** What the draft's file holds besides the draft: changes under review and comments, and what a draft cannot hold. */
export function DraftReview({ source, form, delegates, onChange }: DraftReviewProps) {
  const t = useWords()
  const { file } = source
  const left = form.reading ? (takenReview(source, form.reading, delegates)?.left ?? []) : []
  if (!file.review && file.notKept.length + file.turned.length === 0) return null
  const take = (taking: Taking) => {
    const next = { ...source, taking }
    onChange({ draftSource: next, reading: readingOf(next) })
  }
  return (
    <section className={styles['review']} aria-label={t('review:title')}>
      {file.review ? (
        <>
          <p>
            {t('review:found', {
              changes: file.review.changes.length,
              comments: file.review.comments.length,
            })}
          </p>
          {file.review.changes.length > 0 ? (
            <div>
              <Segmented
                label={t('review:taking.label')}
                value={source.taking}
                options={TAKINGS.map((value) => ({ value, words: t(`review:taking.${value}`) }))}
                onChange={take}
              />
            </div>
          ) : null}
          <Authors source={source} delegates={delegates} onChange={onChange} />
        </>
      ) : null}
      {left.length > 0 ? (
        <details>
          <summary>{t('review:left', { count: left.length })}</summary>
          <p>{t('review:leftWhy')}</p>
          <p className={styles['left']}>{left.join('\n')}</p>
        </details>
      ) : null}
      {file.turned.length > 0 ? (
        <p>
          {t('review:turned')}{' '}
          {file.turned.map(({ encoding, count }) => t('review:turnedFrom', { encoding, count })).join(', ')}.
        </p>
      ) : null}
      {file.notKept.length > 0 ? (
        <p>
          {t('review:notKept')}{' '}
          {file.notKept.map(({ kind, count }) => t(`review:kind.${kind}`, { count })).join(', ')}.
        </p>
      ) : null}
    </section>
  )
}

/** Who the authors are: a name in Word is what somebody once typed into a dialog. */
function Authors({ source, delegates, onChange }: Omit<DraftReviewProps, 'form'>) {
  const t = useWords()
  return (
    <ul className={styles['authors']}>
      {authorsOf(source.file).map((author) => {
        const index = delegateOf(author, source, delegates)
        const delegate = index === null ? undefined : delegates[index]
        return (
          <li key={author}>
            <label>
              <span>{author === '' ? t('review:nameless') : author}</span>
              <select
                value={delegate ? delegateKey(delegate) : ''}
                onChange={({ target }) =>
                  onChange({
                    draftSource: { ...source, authors: { ...source.authors, [author]: target.value } },
                  })
                }
              >
                <option value="">{t('review:nobody')}</option>
                {sortedRoster(delegates).map((one) => (
                  <option key={delegateKey(one)} value={delegateKey(one)}>
                    {[one.name, one.office].filter(Boolean).join(', ')}
                  </option>
                ))}
              </select>
            </label>
          </li>
        )
      })}
    </ul>
  )
}
