import { useEffect } from 'react'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { setStage } from '../../store.ts'
import { OpinionsSheet } from '../desk/opinions/opinions-sheet.tsx'
import { SettleDialog } from './amendment/settle-dialog.tsx'
import type { Arrival } from './arrival.ts'
import { QuickCapture } from './capture/quick-capture.tsx'
import { Document } from './document/document.tsx'
import { FloorBar } from './floor/bar/floor-bar.tsx'
import { FloorSheets } from './floor/floor-sheets.tsx'
import { following, isGoneFrom } from './hall/hall-scene.ts'
import { Miniature } from './hall/miniature.tsx'
import { Help } from './help/help.tsx'
import { useKeys } from './keys/use-keys.ts'
import { Outline } from './outline/outline.tsx'
import { Palette } from './palette/palette.tsx'
import { Panel } from './panel/panel.tsx'
import { Proofreading } from './proofreading/proofreading.tsx'
import styles from './sitting.module.css'
import { StatusBar } from './status/status-bar.tsx'
import { Timeline } from './timeline/timeline.tsx'
import { TopBar } from './top-bar/top-bar.tsx'
import { useSitting } from './use-sitting.ts'
import { type Ways, type Work, WorkContext } from './work.ts'

interface SittingProps extends Ways {
  readonly meeting: OpenedMeeting
  /** For which matter the sitting was come to; null for none. */
  readonly arrival: Arrival | null
}

/** The screen of a sitting: outline, document, all that belongs to the current paragraph, and what the hall sees. */
export function Sitting({ meeting, arrival, ...ways }: SittingProps) {
  const work = useSitting(meeting, arrival, ways)
  useKeys(work.run)
  useHallKeptSound(work)
  return (
    <WorkContext value={work}>
      <div className={styles['sitting']}>
        <div>
          <TopBar />
          <FloorBar />
        </div>
        <div className={styles['columns']}>
          <Outline />
          <Document />
          <aside className={styles['side']}>
            <Panel />
            {meeting.status === 'sealed' ? null : <QuickCapture />}
            <Miniature />
          </aside>
        </div>
        <StatusBar />
        <Overlays work={work} />
      </div>
    </WorkContext>
  )
}

function Overlays({ work }: { readonly work: Work }) {
  const { meeting, state, put } = work
  const close = () => put({ overlay: null })
  if (state.overlay === null) return null
  switch (state.overlay.kind) {
    case 'palette':
      return <Palette onClose={close} />
    case 'timeline':
      return <Timeline onClose={close} />
    case 'proofreading':
      return <Proofreading onClose={close} />
    case 'opinions':
      return <OpinionsSheet meeting={meeting} onClose={close} />
    case 'help':
      return <Help onClose={close} />
    case 'settle': {
      const { amendmentId } = state.overlay
      const amendment = meeting.amendments.find(({ id }) => id === amendmentId)
      return amendment ? <SettleDialog amendment={amendment} onClose={close} /> : null
    }
    default:
      return <FloorSheets overlay={state.overlay} onClose={close} />
  }
}

/** What is gone, taken back by an undo or withdrawn, would leave the hall with its cover: it sees the paragraph instead. */
function useHallKeptSound({ meeting, stage, state }: Work): void {
  const isGone = isGoneFrom(meeting, stage.scene)
  useEffect(() => {
    const back = isGone ? following(stage, state.place) : null
    if (back) setStage(back)
  }, [isGone, stage, state.place])
}
