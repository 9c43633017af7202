import { memo, useCallback, useEffect, useRef } from 'react'
import { BLOCK_KINDS, type Block, LEVELS } from '../../../shared/draft/block.ts'
import {
  answer,
  joinWithNext,
  partAt,
  remove,
  setKind,
  setLabel,
  setLevel,
} from '../../../shared/draft/correction.ts'
import type { Doubt, Join, Reading } from '../../../shared/draft/reading.ts'
import { bracketedLetters } from '../../../shared/text/note.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { isFocusLost } from '../../parts/focus-lost.ts'
import { Marked } from '../../parts/marks.tsx'
import { RedlineText } from '../../parts/redline-text.tsx'
import styles from './draft-preview.module.css'

type Correct = (correction: (reading: Reading) => Reading) => void

interface DraftPreviewProps {
  readonly reading: Reading
  readonly onChange: (reading: Reading) => void
}

/** Every block as it was recognised, to be put right before anything is stored. */
export function DraftPreview({ reading, onChange }: DraftPreviewProps) {
  const latest = useRef(reading)
  latest.current = reading
  const touched = useRef<number | null>(null)
  const correct = useCallback<Correct>(
    (correction) => {
      touched.current = placeOfFocus()
      onChange(correction(latest.current))
    },
    [onChange],
  )
  useEffect(() => {
    if (touched.current !== null && isFocusLost()) focusAgain(touched.current)
    touched.current = null
  })
  return (
    <ol className={styles['blocks']}>
      {reading.blocks.map((block, index) => (
        <PreviewBlock
          key={block.id}
          block={block}
          number={index + 1}
          joins={reading.joins}
          doubt={reading.doubts.find(({ firstId }) => firstId === block.id) ?? null}
          onCorrect={correct}
        />
      ))}
    </ol>
  )
}

/** The place of the block that has the focus among all blocks; 0 where none has it. */
function placeOfFocus(): number {
  const block = document.activeElement?.closest('[data-block]')
  return block ? blocksShown().indexOf(block) : 0
}

/**
 * What was pressed may be gone with its block or its question: on to the next question, else to the block that stands
 * there now.
 */
function focusAgain(place: number): void {
  const question = document.querySelector<HTMLElement>('[data-doubt] button')
  const there = blocksShown().at(place) ?? blocksShown().at(-1)
  ;(question ?? there?.querySelector('select'))?.focus()
}

function blocksShown(): readonly Element[] {
  return [...document.querySelectorAll('[data-block]')]
}

interface PreviewBlockProps {
  readonly block: Block
  readonly number: number
  readonly joins: readonly Join[]
  readonly doubt: Doubt | null
  readonly onCorrect: Correct
}

const PreviewBlock = memo(function PreviewBlock({
  block,
  number,
  joins,
  doubt,
  onCorrect,
}: PreviewBlockProps) {
  const t = useWords()
  const caret = useRef(0)
  const { id } = block
  return (
    <li className={styles['block']} data-kind={block.kind} data-block={id}>
      <Recognised block={block} number={number} onCorrect={onCorrect} />
      <div className={styles['words']}>
        {block.kind === 'table' ? (
          <RedlineText segments={[{ kind: 'keep', text: block.text, source: null }]} />
        ) : (
          <p
            // The caret's place is where a split would be; the text itself is not edited here.
            onPointerUp={() => {
              caret.current = caretIn(id)
            }}
          >
            <Marked text={block.text} />
          </p>
        )}
        {joins
          .filter(({ blockId }) => blockId === id)
          .map(({ at }) => (
            <p key={at} className={styles['joined']}>
              {t('desk:draft.joined')}: “…
              {bracketedLetters(plain(block.text).slice(Math.max(0, at - 24), at)).trim()} |{' '}
              {bracketedLetters(plain(block.text).slice(at, at + 24)).trim()}
              …”{' '}
              <Button look="quiet" onPress={() => onCorrect((reading) => partAt(reading, id, at))}>
                {t('desk:draft.part')}
              </Button>
            </p>
          ))}
        {doubt ? <DoubtAsked doubt={doubt} onCorrect={onCorrect} /> : null}
      </div>
      <div className={styles['actions']}>
        {block.kind === 'table' ? null : (
          <>
            <Button
              look="quiet"
              onPress={() => caret.current > 0 && onCorrect((reading) => partAt(reading, id, caret.current))}
            >
              {t('desk:draft.splitHere')}
            </Button>
            <Button look="quiet" onPress={() => onCorrect((reading) => joinWithNext(reading, id))}>
              {t('desk:draft.joinNext')}
            </Button>
          </>
        )}
        <Button look="quiet" onPress={() => onCorrect((reading) => remove(reading, id))}>
          {t('desk:draft.remove')}
        </Button>
      </div>
    </li>
  )
})

/** Where the reader last clicked in a block's words, in UTF-16 units; 0 where nowhere. */
function caretIn(id: string): number {
  const selection = window.getSelection()
  const words = document.querySelector(`[data-block="${CSS.escape(id)}"] p`)
  if (!selection?.anchorNode || !words?.contains(selection.anchorNode)) return 0
  const range = document.createRange()
  range.setStart(words, 0)
  range.setEnd(selection.anchorNode, selection.anchorOffset)
  return range.toString().length
}

type RecognisedProps = Pick<PreviewBlockProps, 'block' | 'number' | 'onCorrect'>

function Recognised({ block, number, onCorrect }: RecognisedProps) {
  const t = useWords()
  const { id } = block
  return (
    <div className={styles['recognised']}>
      <select
        aria-label={t('desk:draft.kindOf', { number })}
        value={block.kind}
        onChange={(event) => {
          const kind = BLOCK_KINDS.find((one) => one === event.target.value)
          if (kind) onCorrect((reading) => setKind(reading, id, kind))
        }}
      >
        {BLOCK_KINDS.filter((kind) => kind !== 'table' || block.kind === kind).map((kind) => (
          <option key={kind} value={kind}>
            {t(`desk:draft.kind.${kind}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('desk:draft.levelOf', { number })}
        value={block.level}
        onChange={(event) => {
          const level = LEVELS.find((one) => String(one) === event.target.value)
          if (level !== undefined) onCorrect((reading) => setLevel(reading, id, level))
        }}
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`desk:draft.level.${level}`)}
          </option>
        ))}
      </select>
      <input
        aria-label={t('desk:draft.labelOf', { number })}
        key={block.label ?? ''}
        defaultValue={block.label ?? ''}
        onBlur={(event) => {
          const typed = event.target.value.trim()
          if (typed !== (block.label ?? '')) {
            onCorrect((reading) => setLabel(reading, id, typed === '' ? null : typed))
          }
        }}
      />
    </div>
  )
}

function DoubtAsked({ doubt, onCorrect }: { readonly doubt: Doubt; readonly onCorrect: Correct }) {
  const t = useWords()
  return (
    <fieldset className={styles['doubt']} data-doubt aria-label={t('desk:draft.doubt')}>
      <span>{t('desk:draft.doubt')}</span>
      <Button look="quiet" onPress={() => onCorrect((reading) => answer(reading, doubt, 'join'))}>
        {t('desk:draft.join')}
      </Button>
      <Button look="quiet" onPress={() => onCorrect((reading) => answer(reading, doubt, 'keep'))}>
        {t('desk:draft.keep')}
      </Button>
    </fieldset>
  )
}
