import type { ReactNode } from 'react'
import { isTableRedline } from '../../shared/draft/table-excerpt.ts'
import type { AttributedSegment } from '../../shared/text/attribution.ts'
import { beginInNote } from '../../shared/text/note.ts'
import type { RichText } from '../../shared/text/span.ts'
import { plain } from '../../shared/text/tidy.ts'
import { useWords } from '../language.ts'
import { InNote, Marked } from './marks.tsx'
import styles from './redline-text.module.css'
import { RedlineTable } from './table-text.tsx'

interface RedlineTextProps {
  readonly segments: readonly AttributedSegment[]
  /** Says who made a change, shown when the pointer rests on it. */
  readonly sourceName?: (source: string) => string
}

/** A redline as people read it: struck and red, underlined and green, so that it works without colours too. A table is one. */
export function RedlineText({ segments, sourceName }: RedlineTextProps): ReactNode {
  if (!isTableRedline(segments)) return <Pieces segments={segments} sourceName={sourceName} />
  return (
    <RedlineTable segments={segments}>
      {(cell) => <Pieces segments={cell} sourceName={sourceName} />}
    </RedlineTable>
  )
}

type PiecesProps = Pick<RedlineTextProps, 'segments'> & Record<'sourceName', RedlineTextProps['sourceName']>

function Pieces({ segments, sourceName }: PiecesProps): ReactNode {
  const inNotes = beginInNote(segments.map((segment) => ('text' in segment ? segment.text : segment.after)))
  return segments.map((segment, index) => {
    const { source } = segment
    const key = `${index}:${segment.kind}`
    const who = source !== null && sourceName ? sourceName(source) : undefined
    return (
      <InNote key={key} value={inNotes[index] ?? false}>
        <Piece segment={segment} who={who} isBeside={isChange(segments[index - 1])} />
      </InNote>
    )
  })
}

function isChange(segment: AttributedSegment | undefined): boolean {
  return segment?.kind === 'delete' || segment?.kind === 'insert'
}

interface PieceProps {
  readonly segment: AttributedSegment
  readonly who: string | undefined
  /** Right after another change, with no text between. */
  readonly isBeside: boolean
}

function Piece({ segment, who, isBeside }: PieceProps): ReactNode {
  const t = useWords()
  switch (segment.kind) {
    case 'keep':
      return <Marked text={segment.text} />
    case 'delete':
    case 'insert':
      return <Change kind={segment.kind} text={segment.text} who={who} isBeside={isBeside} />
    case 'respell':
      return (
        <span className={styles['respelled']} title={t('redline.respelled')}>
          <Marked text={segment.after} />
        </span>
      )
    case 'restyle':
      return (
        <span className={styles['restyled']} title={t('redline.restyled')}>
          <Marked text={segment.after} />
        </span>
      )
  }
}

interface ChangeProps extends Omit<PieceProps, 'segment'> {
  readonly kind: 'delete' | 'insert'
  readonly text: RichText
}

function Change({ kind, text, who, isBeside }: ChangeProps): ReactNode {
  const words = plain(text)
  // Of a space that went for a line break nothing is to be seen but a stray stroke.
  if (words.replaceAll(' ', '') === '') return <Marked text={text} />
  const Element = kind === 'delete' ? 'del' : 'ins'
  const look = styles[kind === 'delete' ? 'deleted' : 'inserted']
  return (
    <Element
      className={isBeside && !standsClose(words) ? `${look} ${styles['beside']}` : look}
      // Where only a line break came or went a sign is drawn, for nothing else of it could be seen.
      data-break={words.trim() === '' || undefined}
      title={who}
    >
      <Marked text={text} />
    </Element>
  )
}

/** Air before a comma or a closing bracket would look like a space that is none. */
function standsClose(words: string): boolean {
  return /^[,.;:!?…)\]”»]/u.test(words)
}
