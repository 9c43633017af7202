import type { HallView } from '../../../shared/meeting/hall.ts'
import type { AlternativesScene, Touching } from '../../../shared/meeting/hall-alternatives.ts'
import { useWords } from '../../language.ts'
import { RedlineText } from '../redline-text.tsx'
import { Wording } from '../table-text.tsx'
import { Around } from './around.tsx'
import { Legend } from './legend.tsx'
import { Path } from './path.tsx'
import { ProposalHead } from './said.tsx'
import { stateOfText } from './state-of-text.ts'
import styles from './text.module.css'

interface AlternativesProps {
  readonly view: HallView
  readonly scene: AlternativesScene
}

/** The proposals to one paragraph, side by side, and in words which of them touch the same place. */
export function Alternatives({ view, scene }: AlternativesProps) {
  const t = useWords()
  const { alternatives, overlaps } = scene
  return (
    <Around
      head={<Path place={scene} />}
      state={stateOfText(t, view, true)}
      foot={<Legend segments={alternatives.flatMap(({ segments }) => segments)} />}
      speaking={view.speaking}
    >
      <div className={styles['text']} key={scene.blockId} data-part="text">
        <div className={styles['row']} data-current>
          {alternatives.map(({ proposal, segments }) => (
            <div key={proposal.ordinal} className={styles['cell']} data-part="cell">
              <ProposalHead proposal={proposal} />
              <Wording className={styles['words']} data-part="words" segments={segments}>
                <RedlineText segments={segments} />
              </Wording>
            </div>
          ))}
        </div>
        {overlaps.map((touching) => (
          <p
            key={touching.words.join(' ')}
            className={styles['colliding']}
            data-of={cellsOf(scene, touching).join(' ')}
          >
            {t('hall:touching', {
              ordinals: touching.ordinals.join(', '),
              words: touching.words.join('”, “'),
            })}
          </p>
        ))}
      </div>
    </Around>
  )
}

/** The cells that it is said of: it is shown while one of them is. */
function cellsOf({ alternatives }: AlternativesScene, { ordinals }: Touching): readonly number[] {
  return alternatives.flatMap(({ proposal }, index) => (ordinals.includes(proposal.ordinal) ? [index] : []))
}
