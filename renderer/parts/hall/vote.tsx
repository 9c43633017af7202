import type { HallView } from '../../../shared/meeting/hall.ts'
import type { HallResult, VoteScene } from '../../../shared/meeting/hall-vote.ts'
import { useWords, type Words } from '../../language.ts'
import { RedlineText } from '../redline-text.tsx'
import { Wording } from '../table-text.tsx'
import { Around } from './around.tsx'
import { BarLine } from './bar-line.tsx'
import { Legend } from './legend.tsx'
import { Path, Title } from './path.tsx'
import text from './text.module.css'
import verdict from './verdict.module.css'
import styles from './vote.module.css'

/** A vote: what it is on, and once it is counted what came of it. */
export function Vote({ view, scene }: { readonly view: HallView; readonly scene: VoteScene }) {
  const t = useWords()
  const { place, result, question } = scene
  return (
    <Around
      head={
        place ? (
          <Path place={place} />
        ) : (
          <Title>{t(question.kind === 'other' ? 'hall:vote.title' : 'wholeDraft')}</Title>
        )
      }
      state={t(`hall:vote.method.${scene.method}`)}
      foot={result ? null : <Legend segments={segmentsOf(question)} />}
      speaking={view.speaking}
    >
      <div className={text['text']} key={`${scene.id} ${scene.status}`} data-part="text">
        {result ? <Result scene={scene} result={result} /> : <Question scene={scene} />}
      </div>
    </Around>
  )
}

function segmentsOf(question: VoteScene['question']) {
  switch (question.kind) {
    case 'amendment':
      return question.segments
    case 'alternatives':
      return question.alternatives.flatMap(({ segments }) => segments)
    default:
      return []
  }
}

function Question({ scene }: { readonly scene: VoteScene }) {
  const t = useWords()
  const { question, needed, base, of, status } = scene
  return (
    <>
      <p className={text['said']}>
        <strong>{t(status === 'cancelled' ? 'hall:vote.cancelled' : 'hall:vote.put')}</strong>
        <span>{t(`hall:vote.needed.${of}`, { needed, base })}</span>
      </p>
      {question.kind === 'alternatives' ? (
        <div className={text['row']} data-current>
          {question.alternatives.map(({ ordinal, segments }) => (
            <div key={ordinal} className={text['cell']} data-part="cell">
              <p className={text['said']}>
                <strong>{t('hall:alternative', { ordinal })}</strong>
              </p>
              <Wording className={text['words']} data-part="words" segments={segments}>
                <RedlineText segments={segments} />
              </Wording>
            </div>
          ))}
        </div>
      ) : (
        <div className={text['current']} data-current>
          <Wording
            className={text['words']}
            data-part="words"
            segments={question.kind === 'amendment' ? question.segments : []}
          >
            {question.kind === 'amendment' ? (
              <RedlineText segments={question.segments} />
            ) : (
              questionWords(t, question)
            )}
          </Wording>
        </div>
      )}
    </>
  )
}

/** What is voted on, in a line. */
function questionWords(t: Words, question: VoteScene['question']): string {
  switch (question.kind) {
    case 'amendment':
      return t('hall:alternative', { ordinal: question.ordinal })
    case 'alternatives':
      return t('hall:vote.alternatives')
    case 'part':
      return t('hall:vote.part', {
        heading: `${question.heading.label ?? ''} ${question.heading.title}`.trim(),
      })
    case 'whole':
      return t('hall:vote.whole')
    case 'other':
      return question.words
  }
}

function Result({ scene, result }: { readonly scene: VoteScene; readonly result: HallResult }) {
  const t = useWords()
  const { needed, base, of, question } = scene
  const { decided, chosen, present, bars } = result
  const most = Math.max(...bars.filter(({ choice }) => isCandidate(choice)).map(({ count }) => count))
  const first = bars.find(({ choice, count }) => isCandidate(choice) && count === most)
  return (
    <>
      <div>
        <p className={text['said']}>
          <strong>{t('hall:vote.result')}</strong>
        </p>
        <p className={styles['question']} data-part="words">
          {questionWords(t, question)}
        </p>
      </div>
      <div className={styles['bars']} data-current>
        {bars.map(({ choice, ordinal, count, ofBase }) => (
          <div key={`${choice} ${ordinal}`} className={styles['choice']} data-choice={choice}>
            <span>{t(`hall:vote.choice.${choice}`, { ordinal })}</span>
            <BarLine count={count} of={base} mark={isCandidate(choice) ? needed : null} kind={choice} />
            <strong>{count}</strong>
            <span className={styles['share']}>{t('hall:vote.share', { share: ofBase })}</span>
          </div>
        ))}
      </div>
      <p className={verdict['verdict']} data-met={decided !== 'not-adopted'}>
        {t(`hall:vote.decided.${decided}`, { ordinal: chosen })}
      </p>
      <p className={text['said']}>
        <span>{t(`hall:vote.needed.${of}`, { needed, base })}</span>
        {first && of === 'members' && present > 0 ? (
          <span>{t('hall:vote.ofPresent', { share: first.ofPresent, present })}</span>
        ) : null}
      </p>
    </>
  )
}

/** What the threshold is held against: votes for, or for one of several. */
function isCandidate(choice: HallResult['bars'][number]['choice']): boolean {
  return choice === 'for' || choice === 'alternative'
}
