import { memo, useEffect, useMemo, useRef } from 'react'
import { type OutlineNode, outline, shortTitle } from '../../../shared/draft/outline.ts'
import { standing, wordingOf } from '../../../shared/meeting/document.ts'
import { NO_PROGRESS, type Progress, progressByParagraph, sum } from '../../../shared/meeting/progress.ts'
import type { OpenedMeeting, Paragraph } from '../../../shared/meeting/state.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { useWords } from '../../language.ts'
import styles from './outline-view.module.css'

const LONGEST_TITLE = 60

interface OutlineViewProps {
  readonly meeting: OpenedMeeting
  readonly currentId: string | null
  readonly onChoose: (blockId: string) => void
}

/** The headings and items with what is open below each. */
export const OutlineView = memo(function OutlineView({ meeting, currentId, onChoose }: OutlineViewProps) {
  const t = useWords()
  const nodes = useMemo(() => outline(standing(meeting.document)), [meeting])
  const progress = useMemo(() => progressByParagraph(meeting), [meeting])
  return (
    <nav className={styles['outline']} aria-label={t('sitting:outline')}>
      <ul>
        {nodes.map((node) => (
          <Node
            key={node.block.id}
            node={node}
            progress={progress}
            currentId={currentId}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </nav>
  )
})

interface NodeProps extends Omit<OutlineViewProps, 'meeting'> {
  readonly node: OutlineNode<Paragraph>
  readonly progress: ReadonlyMap<string, Progress>
}

function Node({ node, progress, currentId, onChoose }: NodeProps) {
  const { block, children } = node
  const isCurrent = block.id === currentId
  const place = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isCurrent) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li>
      <button
        ref={place}
        type="button"
        tabIndex={isCurrent ? 0 : -1}
        data-level={block.level}
        aria-current={isCurrent || undefined}
        onClick={() => onChoose(block.id)}
      >
        <span>
          {block.label} {shortTitle(plain(wordingOf(block)), LONGEST_TITLE)}
        </span>
        <Count progress={total(node, progress)} />
      </button>
      {children.length > 0 ? (
        <ul>
          {children.map((child) => (
            <Node
              key={child.block.id}
              node={child}
              progress={progress}
              currentId={currentId}
              onChoose={onChoose}
            />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

function total(
  { block, children }: OutlineNode<Paragraph>,
  progress: ReadonlyMap<string, Progress>,
): Progress {
  const own = progress.get(block.id) ?? NO_PROGRESS
  return children.reduce((all, child) => sum(all, total(child, progress)), own)
}

function Count({ progress }: { readonly progress: Progress }) {
  const t = useWords()
  const open = progress.openAmendments + progress.openComments
  if (open > 0) return <em className={styles['open']}>{t('sitting:marks.openShort', { number: open })}</em>
  if (progress.comments + progress.agreedAmendments === 0) return null
  return (
    <em className={styles['done']} role="img" aria-label={t('sitting:marks.done')}>
      ✓
    </em>
  )
}
