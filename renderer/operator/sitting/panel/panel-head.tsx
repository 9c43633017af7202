import { useMemo } from 'react'
import { ancestors, shortTitle } from '../../../../shared/draft/outline.ts'
import { parentsAmongAll } from '../../../../shared/meeting/document.ts'
import { titleOf } from '../outline/outline-rows.ts'
import { paragraphName } from '../words/place-words.ts'
import { currentParagraph, useWork } from '../work.ts'
import styles from './panel.module.css'

const LONGEST_STEP = 34

/** Where in the draft: the headings above, then the paragraph by its name and first words. */
export function PanelHead() {
  const work = useWork()
  const { meeting, state, t } = work
  const paragraph = currentParagraph(work)
  const path = useMemo(
    () => ancestors(parentsAmongAll(meeting.document), state.place),
    [meeting.document, state.place],
  )
  return (
    <header className={styles['head']}>
      <p className={styles['path']}>
        {path
          .map((above) => `${above.label ?? ''} ${shortTitle(titleOf(above), LONGEST_STEP)}`.trim())
          .join(' › ')}
      </p>
      <h2>{paragraph ? paragraphName(t, meeting, paragraph) : t('wholeDraft')}</h2>
    </header>
  )
}
