import { useMemo } from 'react'
import { citationOf } from '../../../shared/meeting/citation.ts'
import { paragraphOf } from '../../../shared/meeting/document.ts'
import type { Amendment, Comment, OpenedMeeting } from '../../../shared/meeting/state.ts'
import { useWords } from '../../language.ts'
import { citationWords } from '../../parts/citation-words.ts'
import { Amendments } from './amendments.tsx'
import { Comments } from './comments.tsx'
import { ParagraphHistory } from './history.tsx'
import styles from './panel.module.css'

export type Tab = 'comments' | 'amendments' | 'history'

interface PanelProps {
  readonly meeting: OpenedMeeting
  /** Null: the whole draft. */
  readonly blockId: string | null
  readonly tab: Tab
  readonly onTab: (tab: Tab) => void
  readonly focusedId: string | null
  readonly rejectingId: string | null
  readonly onReject: (id: string | null) => void
  readonly onRevise: (amendment: Amendment) => void
  readonly onSettle: (amendment: Amendment) => void
  readonly onEditComment: (comment: Comment) => void
}

/** All that belongs to the current paragraph. */
export function Panel({ meeting, blockId, tab, onTab, onEditComment, ...rest }: PanelProps) {
  const t = useWords()
  const paragraph = blockId === null ? null : paragraphOf(meeting, blockId)
  const comments = useMemo(
    () => meeting.comments.filter((comment) => comment.blockId === blockId),
    [meeting.comments, blockId],
  )
  const amendments = useMemo(
    () => meeting.amendments.filter(({ change }) => change.blockId === blockId),
    [meeting.amendments, blockId],
  )
  const tabs: readonly { readonly id: Tab; readonly words: string }[] = [
    { id: 'comments', words: t('sitting:tabs.comments', { number: comments.length }) },
    { id: 'amendments', words: t('sitting:tabs.amendments', { number: amendments.length }) },
    { id: 'history', words: t('sitting:tabs.history') },
  ]
  return (
    <section className={styles['panel']} aria-label={t('sitting:panel')}>
      <h2>{citationWords(t, paragraph ? citationOf(meeting, paragraph) : null)}</h2>
      <div role="tablist" aria-label={t('sitting:panel')} className={styles['tabs']}>
        {tabs.map(({ id, words }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={tab === id}
            aria-controls="panel-list"
            onClick={() => onTab(id)}
          >
            {words}
          </button>
        ))}
      </div>
      <div id="panel-list" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles['list']}>
        {tab === 'comments' ? (
          <Comments meeting={meeting} comments={comments} onEdit={onEditComment} />
        ) : null}
        {tab === 'amendments' ? (
          <Amendments meeting={meeting} blockId={blockId ?? ''} amendments={amendments} {...rest} />
        ) : null}
        {tab === 'history' && blockId !== null ? (
          <ParagraphHistory meeting={meeting} blockId={blockId} />
        ) : null}
      </div>
    </section>
  )
}
