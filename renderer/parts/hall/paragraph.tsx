import { useLayoutEffect, useRef } from 'react'
import type { HallView } from '../../../shared/meeting/hall.ts'
import type { ParagraphScene } from '../../../shared/meeting/hall-paragraph.ts'
import type { Neighbour } from '../../../shared/meeting/hall-place.ts'
import { onALine } from '../../../shared/text/table.ts'
import { useWords } from '../../language.ts'
import { Marked } from '../marks.tsx'
import { Around } from './around.tsx'
import { Current } from './current.tsx'
import { Legend } from './legend.tsx'
import { Path } from './path.tsx'
import { stateOfText } from './state-of-text.ts'
import styles from './text.module.css'

/** One paragraph between its neighbours. */
export function Paragraph({ view, scene }: { readonly view: HallView; readonly scene: ParagraphScene }) {
  const t = useWords()
  const from = useDirection(scene)
  return (
    <Around
      head={<Path place={scene} />}
      state={stateOfText(t, view, scene.proposal !== null || scene.typing)}
      foot={<Legend segments={scene.segments} />}
      speaking={view.speaking}
    >
      <div className={styles['text']} key={scene.blockId} data-part="text" data-from={from}>
        <Beside neighbour={scene.before} />
        <Current view={view} scene={scene} />
        <Beside neighbour={scene.after} />
      </div>
    </Around>
  )
}

/** Where a paragraph comes from as it takes the place of the one before: the way the eye has to follow. */
function useDirection({ blockId, before, after }: ParagraphScene): 'above' | 'below' | undefined {
  const last = useRef<{ readonly blockId: string; readonly from: 'above' | 'below' | undefined }>(null)
  const shown = last.current
  const from =
    shown?.blockId === blockId
      ? shown.from
      : before !== null && shown?.blockId === before.blockId
        ? 'below'
        : after !== null && shown?.blockId === after.blockId
          ? 'above'
          : undefined
  useLayoutEffect(() => {
    last.current = { blockId, from }
  })
  return from
}

function Beside({ neighbour }: { readonly neighbour: Neighbour | null }) {
  if (!neighbour) return null
  return (
    <div className={styles['beside']} data-beside>
      <p>
        {neighbour.label === null ? null : `${neighbour.label} `}
        <Marked text={onALine(neighbour.text)} />
      </p>
    </div>
  )
}
