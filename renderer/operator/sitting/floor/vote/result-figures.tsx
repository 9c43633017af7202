import type { Voting } from '../../../../../shared/meeting/shape.ts'
import type { VoteResult } from '../../../../../shared/meeting/state.ts'
import { useWork } from '../../work.ts'
import styles from './vote.module.css'
import { neededWords, resultRows } from './vote-words.ts'

interface ResultFiguresProps {
  readonly voting: Voting
  readonly result: VoteResult
}

/** What was counted, in shares of the base and of those present, and how many are enough and why. */
export function ResultFigures({ voting, result }: ResultFiguresProps) {
  const { meeting, t } = useWork()
  const { of } = voting.base
  return (
    <div className={styles['figures']}>
      <table className={styles['result']}>
        <thead>
          <tr>
            <th scope="col">{t('floor:vote.figures')}</th>
            <th scope="col">{t('floor:vote.count')}</th>
            <th scope="col">{t(`floor:vote.share.${of}`, { number: result.base })}</th>
            <th scope="col">
              {of === 'members'
                ? t('floor:vote.share.present', { number: result.present })
                : t('floor:vote.share.members', { number: result.members })}
            </th>
          </tr>
        </thead>
        <tbody>
          {resultRows(t, meeting, voting, result).map(({ words, count, ofBase, ofOther, isEnough }) => (
            <tr key={words} data-enough={isEnough || undefined}>
              <th scope="row">{words}</th>
              <td>{count}</td>
              <td>{ofBase}</td>
              <td>{ofOther}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{neededWords(t, voting, result)}</p>
    </div>
  )
}
