import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { keepText, keptText } from '../../sitting/kept/kept.ts'
import { KeptNote } from '../../sitting/kept/kept-note.tsx'
import styles from './minutes.module.css'
import { kept, restored, type Writing } from './writing.ts'

interface PassageEditorProps {
  readonly label: string
  /** Where the half-typed words are kept. */
  readonly keptKey: string
  readonly beginning: Writing
  /** Answers whether it was saved. */
  readonly onSave: (writing: Writing) => Promise<boolean>
  readonly onLeave: () => void
}

/** The words of a passage in the place where they stand. Ctrl+Enter saves; Escape leaves, and keeps what was typed. */
export function PassageEditor({ label, keptKey, beginning, onSave, onLeave }: PassageEditorProps) {
  const t = useWords()
  const [writing, setWriting] = useState(() => restored(keptText(keptKey)) ?? beginning)
  const area = useRef<HTMLTextAreaElement>(null)
  // As it is drawn: the next key may already be a letter of the passage.
  useLayoutEffect(() => {
    const { current } = area
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
    current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const type = (words: string) => {
    const next = { ...writing, words }
    setWriting(next)
    keepText(keptKey, words === beginning.words ? null : kept(next))
  }
  const save = async () => {
    if (!(await onSave(writing))) return
    keepText(keptKey, null)
    onLeave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onLeave()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      className={styles['editor']}
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <textarea
        ref={area}
        aria-label={label}
        lang="vi"
        rows={rowsFor(writing.words)}
        value={writing.words}
        onChange={(event) => type(event.target.value)}
      />
      <div className={styles['editorFoot']}>
        <span>{t('minutes:editor.hint')}</span>
        <KeptNote keptKey={keptKey} />
        <Button look="quiet" keyName="Esc" onPress={onLeave}>
          {t('cancel')}
        </Button>
        <Button look="main" keyName="Ctrl ↵" onPress={() => void save()}>
          {t('minutes:editor.save')}
        </Button>
      </div>
    </form>
  )
}

const LETTERS_IN_A_ROW = 80

/** For browsers that do not size the field by what is in it. */
function rowsFor(words: string): number {
  const rows = words.split('\n').map((line) => Math.ceil((line.length + 1) / LETTERS_IN_A_ROW))
  return Math.min(
    20,
    Math.max(
      2,
      rows.reduce((sum, row) => sum + row, 0),
    ),
  )
}
