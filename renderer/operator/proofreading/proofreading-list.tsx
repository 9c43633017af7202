import { type KeyboardEvent, useEffect, useRef } from 'react'
import { plain } from '../../../shared/text/tidy.ts'
import { useWords } from '../../language.ts'
import { slipWords } from './finding-words.ts'
import type { ProofItem } from './proof-item.ts'
import styles from './proofreading.module.css'
import { wordsAround } from './words-around.ts'

interface ProofreadingListProps {
  readonly items: readonly ProofItem[]
  readonly active: number
  readonly onChoose: (index: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Every finding on a row of its own: where, what kind of slip, the words with what might stand instead. */
export function ProofreadingList({ items, active, onChoose, onKeyDown }: ProofreadingListProps) {
  const t = useWords()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.focus(), [])
  useEffect(() => {
    document.getElementById(rowId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      className={styles['list']}
      role="listbox"
      tabIndex={0}
      aria-label={t('proof:list')}
      aria-activedescendant={items.length > 0 ? rowId(active) : undefined}
      onKeyDown={onKeyDown}
    >
      {items.map((item, index) => (
        <Row key={item.key} item={item} index={index} isActive={index === active} onChoose={onChoose} />
      ))}
    </div>
  )
}

interface RowProps {
  readonly item: ProofItem
  readonly index: number
  readonly isActive: boolean
  readonly onChoose: (index: number) => void
}

function Row({ item: { finding, block, place, state }, index, isActive, onChoose }: RowProps) {
  const t = useWords()
  const { found, suggestion } = finding
  const [before, behind] = wordsAround(block, finding)
  return (
    <div
      id={rowId(index)}
      className={styles['row']}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      data-state={state}
      onPointerDown={() => onChoose(index)}
    >
      <span className={styles['place']}>{place}</span>
      <span className={styles['slip']}>
        {state === 'open' ? slipWords(t, finding.why) : t(`proof:state.${state}`)}
      </span>
      <span className={styles['change']}>
        {before}
        {suggestion === null ? (
          <mark>{found}</mark>
        ) : (
          <>
            <del>{found}</del>
            <ins>{plain(suggestion)}</ins>
          </>
        )}
        {behind}
      </span>
    </div>
  )
}

function rowId(index: number): string {
  return `finding-${index}`
}
