import { AmendmentList } from '../amendment/amendment-list.tsx'
import { CommentList } from '../capture/comment-list.tsx'
import { PANEL_ID } from '../keys/focus.ts'
import { amendmentsAt, commentsAt } from '../sitting-state.ts'
import { useWork } from '../work.ts'
import { HistoryList } from './history-list.tsx'
import styles from './panel.module.css'
import { PanelHead } from './panel-head.tsx'
import { TabList, tabId } from './tab-list.tsx'

const LISTS = { comments: CommentList, amendments: AmendmentList, history: HistoryList } as const

/** All that belongs to the paragraph where the operator stands. */
export function Panel() {
  const { meeting, state, t } = useWork()
  const counts = {
    comments: commentsAt(meeting, state.place).filter(({ withdrawn }) => !withdrawn).length,
    amendments: amendmentsAt(meeting, state.place).length,
    history: null,
  }
  const List = LISTS[state.tab]
  return (
    <section className={styles['panel']} aria-label={t('sitting:panel.title')}>
      <PanelHead />
      <TabList counts={counts} />
      <div
        id={PANEL_ID}
        className={styles['list']}
        role="tabpanel"
        aria-labelledby={tabId(state.tab)}
        // The other lists hold cards that have the focus themselves.
        tabIndex={state.tab === 'history' ? 0 : undefined}
      >
        <div className={styles['inner']}>
          <List />
        </div>
      </div>
    </section>
  )
}
