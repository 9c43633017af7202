import { useId } from 'react'
import type { Question } from '../../../../../shared/meeting/shape.ts'
import { useWork } from '../../work.ts'
import { takeFocus } from '../take-focus.ts'
import { questionKey } from './questions.ts'
import styles from './vote.module.css'
import { questionWords } from './vote-words.ts'

interface QuestionListProps {
  readonly questions: readonly Question[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** What can be voted on here; the arrow keys choose. */
export function QuestionList({ questions, chosen, onChoose }: QuestionListProps) {
  const { meeting, t } = useWork()
  const name = useId()
  return (
    <fieldset className={styles['questions']}>
      <legend>{t('floor:vote.onWhat')}</legend>
      <div className={styles['options']}>
        {questions.map((question) => {
          const key = questionKey(question)
          return (
            <label key={key} data-chosen={key === chosen || undefined}>
              <input
                ref={key === chosen ? takeFirst : null}
                type="radio"
                name={name}
                value={key}
                checked={key === chosen}
                onChange={() => onChoose(key)}
              />
              <span className={styles['kind']}>{t(`floor:vote.kind.${question.kind}`)}</span>
              <span className={styles['what']}>
                {question.kind === 'other' ? t('floor:vote.other') : questionWords(t, meeting, question)}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

/** Only as the sheet opens: a radio button takes the focus by itself when it is chosen later. */
function takeFirst(radio: HTMLInputElement | null): void {
  if (radio && !radio.closest('dialog')?.open) takeFocus(radio)
}
