import { useState } from 'react'
import { standingOf } from '../../../shared/meeting/standing.ts'
import type { Amendment, OpenedMeeting } from '../../../shared/meeting/state.ts'
import { type Choice, type MergePiece, settle } from '../../../shared/text/merge.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { Marked } from '../../parts/marks.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import styles from './settle.module.css'

interface SettleProps {
  readonly meeting: OpenedMeeting
  readonly amendment: Amendment
  /** Goes on to the editor with the wording that the choices give. */
  readonly onSettled: (text: RichText) => void
  readonly onClose: () => void
}

/** Each place where an amendment and what has been agreed since touch the same words, to be chosen one by one. */
export function Settle({ meeting, amendment, onSettled, onClose }: SettleProps) {
  const t = useWords()
  const now = standingOf(meeting, amendment)
  const pieces = now.kind === 'collision' ? now.pieces : []
  const collisions = pieces.filter((piece) => piece.kind === 'collision')
  const [choices, setChoices] = useState<readonly Choice[]>(() => collisions.map(() => 'mine'))
  const text = settle(pieces, choices)
  return (
    <Sheet title={t('sitting:settle.title')} width="wide" onClose={onClose}>
      <p>{t('sitting:settle.hint')}</p>
      {collisions.map((piece, index) => (
        <Place
          key={JSON.stringify(piece)}
          piece={piece}
          choice={choices[index] ?? 'mine'}
          onChoose={(choice) => setChoices(choices.with(index, choice))}
        />
      ))}
      <h3>{t('sitting:settle.result')}</h3>
      <p className={styles['result']}>
        <Marked text={text} />
      </p>
      <div className={styles['actions']}>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="main" onPress={() => onSettled(text)}>
          {t('sitting:settle.go')}
        </Button>
      </div>
    </Sheet>
  )
}

interface PlaceProps {
  readonly piece: Extract<MergePiece, { kind: 'collision' }>
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

function Place({ piece, choice, onChoose }: PlaceProps) {
  const t = useWords()
  return (
    <div className={styles['place']}>
      <dl>
        <dt>{t('sitting:settle.base')}</dt>
        <dd>{plain(piece.base) || '—'}</dd>
        <dt>{t('sitting:settle.theirs')}</dt>
        <dd>{plain(piece.theirs) || '—'}</dd>
        <dt>{t('sitting:settle.mine')}</dt>
        <dd>{plain(piece.mine) || '—'}</dd>
      </dl>
      <Segmented
        label={t('sitting:settle.choose')}
        value={choice}
        options={[
          { value: 'theirs', words: t('sitting:settle.takeTheirs') },
          { value: 'mine', words: t('sitting:settle.takeMine') },
          { value: 'both', words: t('sitting:settle.takeBoth') },
        ]}
        onChange={onChoose}
      />
    </div>
  )
}
