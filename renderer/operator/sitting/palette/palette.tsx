import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { Sheet } from '../../../parts/sheet.tsx'
import { captureKey, NOTHING_TYPED } from '../capture/capture-form.ts'
import { keepText } from '../kept/kept.ts'
import { focusCapture } from '../keys/focus.ts'
import { BINDINGS } from '../keys/keymap.ts'
import { WHOLE } from '../place.ts'
import { useWork } from '../work.ts'
import styles from './palette.module.css'
import { type PaletteEntry, paletteEntries } from './palette-entries.ts'
import { PaletteList } from './palette-list.tsx'

/** Finds any command, paragraph, delegate or comment without marks, and goes there. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { meeting, t } = useWork()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const asked = useDeferredValue(query)
  const commands = useMemo(
    () =>
      BINDINGS.filter(({ local }) => !local).map(({ command }) => ({
        command,
        words: t(`sitting:command.${command}`),
      })),
    [t],
  )
  const entries = useMemo(() => paletteEntries(meeting, commands, asked), [meeting, commands, asked])
  const at = Math.min(chosen, entries.length - 1)
  const take = useTake(onClose)
  const enter = () => {
    // The list may lag behind what was typed last; Enter means what was typed.
    const found = asked === query ? entries : paletteEntries(meeting, commands, query)
    const entry = found[Math.min(chosen, found.length - 1)]
    if (entry) take(entry)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && entries.length > 0) setChosen((at + step + entries.length) % entries.length)
    else if (event.key === 'Enter') enter()
    else return
    event.preventDefault()
  }
  return (
    <Sheet title={t('sitting:palette.title')} onClose={onClose}>
      <input
        className={styles['query']}
        role="combobox"
        aria-label={t('sitting:palette.title')}
        aria-expanded={entries.length > 0}
        aria-controls="palette-list"
        aria-activedescendant={entries[at] ? `palette-${entries[at].id}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('sitting:palette.hint')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList entries={entries} active={entries[at] ?? null} onTake={take} />
    </Sheet>
  )
}

/**
 * What choosing an entry does: the palette goes first, so that the focus is free for what comes. Both at once:
 * what is typed next belongs to what was chosen.
 */
function useTake(onClose: () => void): (entry: PaletteEntry) => void {
  const { meeting, state, go, put, run } = useWork()
  return (entry) => {
    flushSync(onClose)
    switch (entry.kind) {
      case 'command':
        return flushSync(() => run(entry.command))
      case 'paragraph':
        return go(entry.paragraph.id)
      case 'comment':
        return go(entry.comment.blockId ?? WHOLE, { tab: 'comments', selected: entry.comment.id })
      case 'delegate': {
        if (meeting.status === 'sealed') return
        const { id, name } = entry.delegate
        keepText(captureKey(state.place), JSON.stringify({ ...NOTHING_TYPED, delegateId: id, query: name }))
        flushSync(() => put({ captureRound: state.captureRound + 1 }))
        return focusCapture()
      }
    }
  }
}
