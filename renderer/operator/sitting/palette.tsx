import { useMemo, useState } from 'react'
import { standing, wordingOf } from '../../../shared/meeting/document.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { finds } from '../../../shared/text/fold.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { useWords, type Words } from '../../language.ts'
import { KeyCap } from '../../parts/key-cap.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { type Action, capOf, KEYS } from './keymap.ts'
import styles from './palette.module.css'

interface Found {
  readonly id: string
  readonly words: string
  readonly aside: string
  readonly run: () => void
}

interface PaletteProps {
  readonly meeting: OpenedMeeting
  readonly onAction: (action: Action) => void
  readonly onChoose: (blockId: string) => void
  readonly onClose: () => void
}

const LONGEST_LIST = 12
const LONGEST_WORDS = 90

/** Finds commands, paragraphs and comments, without marks. */
export function Palette({ meeting, onAction, onChoose, onClose }: PaletteProps) {
  const t = useWords()
  const [query, setQuery] = useState('')
  const [place, setPlace] = useState(0)
  const everything = useMemo(
    () => [...commands(t, onAction), ...paragraphs(meeting, onChoose), ...comments(meeting, onChoose)],
    [t, meeting, onAction, onChoose],
  )
  const found = useMemo(
    () => everything.filter(({ words, aside }) => finds(query, `${words} ${aside}`)).slice(0, LONGEST_LIST),
    [everything, query],
  )
  const active = found[Math.min(place, found.length - 1)]
  const run = (one: Found | undefined) => {
    if (!one) return
    onClose()
    one.run()
  }
  return (
    <Sheet title={t('sitting:palette.title')} onClose={onClose}>
      <input
        className={styles['query']}
        role="combobox"
        aria-label={t('sitting:palette.title')}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={active ? `palette-${active.id}` : undefined}
        placeholder={t('sitting:palette.hint')}
        value={query}
        // The palette is opened to type into it.
        ref={(input) => input?.focus()}
        onChange={(event) => {
          setQuery(event.target.value)
          setPlace(0)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'ArrowDown') setPlace((place + 1) % Math.max(1, found.length))
          else if (event.key === 'ArrowUp') setPlace((place - 1 + found.length) % Math.max(1, found.length))
          else if (event.key === 'Enter') run(active)
          else return
          event.preventDefault()
        }}
      />
      <div
        id="palette-list"
        role="listbox"
        aria-label={t('sitting:palette.title')}
        className={styles['list']}
      >
        {found.map((one) => (
          <div
            key={one.id}
            id={`palette-${one.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={one === active}
            onPointerDown={() => run(one)}
          >
            <span>{one.words}</span>
            {one.aside === '' ? null : <KeyCap>{one.aside}</KeyCap>}
          </div>
        ))}
      </div>
      {found.length === 0 ? <p>{t('sitting:palette.nothing')}</p> : null}
    </Sheet>
  )
}

function commands(t: Words, onAction: (action: Action) => void): readonly Found[] {
  return [...new Set(KEYS.map(({ action }) => action))].map((action) => ({
    id: `action-${action}`,
    words: t(`sitting:actions.${action}`),
    aside: capOf(action),
    run: () => onAction(action),
  }))
}

function paragraphs(meeting: OpenedMeeting, onChoose: (blockId: string) => void): readonly Found[] {
  return standing(meeting.document).map((paragraph) => ({
    id: `paragraph-${paragraph.id}`,
    words: `${paragraph.label ?? ''} ${plain(wordingOf(paragraph)).slice(0, LONGEST_WORDS)}`.trim(),
    aside: '',
    run: () => onChoose(paragraph.id),
  }))
}

function comments(meeting: OpenedMeeting, onChoose: (blockId: string) => void): readonly Found[] {
  const names = new Map(meeting.roster.map(({ id, name }) => [id, name]))
  return meeting.comments.flatMap(({ id, blockId, delegateId, words }) =>
    blockId === null
      ? []
      : [
          {
            id: `comment-${id}`,
            words: `${names.get(delegateId) ?? ''}: ${words.slice(0, LONGEST_WORDS)}`,
            aside: '',
            run: () => onChoose(blockId),
          },
        ],
  )
}
