import type { HallView } from '../../../shared/meeting/hall.ts'
import type { Column, ColumnsScene } from '../../../shared/meeting/hall-columns.ts'
import { useWords } from '../../language.ts'
import { RedlineText } from '../redline-text.tsx'
import { Wording } from '../table-text.tsx'
import { Around } from './around.tsx'
import { Legend } from './legend.tsx'
import { Path } from './path.tsx'
import { Colliding, ProposalHead } from './said.tsx'
import { stateOfText } from './state-of-text.ts'
import styles from './text.module.css'

/** The wording before and the wording after, side by side. */
export function Columns({ view, scene }: { readonly view: HallView; readonly scene: ColumnsScene }) {
  const t = useWords()
  const { left, right, proposal } = scene
  return (
    <Around
      head={<Path place={scene} />}
      state={stateOfText(t, view, proposal !== null)}
      foot={<Legend segments={[...left.segments, ...right.segments]} />}
      speaking={view.speaking}
    >
      <div className={styles['text']} key={scene.blockId} data-part="text">
        {proposal ? <ProposalHead proposal={proposal} /> : null}
        <div className={styles['row']} data-current>
          <Side column={left} />
          <Side column={right} />
        </div>
        {proposal ? <Colliding proposal={proposal} /> : null}
      </div>
    </Around>
  )
}

function Side({ column }: { readonly column: Column }) {
  const t = useWords()
  const { heading, label, segments } = column
  return (
    <div className={styles['cell']}>
      <p className={styles['said']}>
        <strong>{t(`hall:column.${heading}`)}</strong>
      </p>
      <Wording className={styles['words']} data-part="words" segments={segments}>
        {segments.length === 0 ? (
          <em className={styles['gone']}>{t(heading === 'drafted' ? 'hall:notDrafted' : 'hall:removed')}</em>
        ) : (
          <>
            {label === null ? null : <strong>{label} </strong>}
            <RedlineText segments={segments} />
          </>
        )}
      </Wording>
    </div>
  )
}
