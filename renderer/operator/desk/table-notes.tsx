import type { TableNote } from '../../../shared/meeting/table.ts'
import { useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import styles from './roster-preview.module.css'

interface TableNotesProps {
  readonly notes: readonly TableNote[]
  /** Puts what looks as if it were of an old font into Unicode. */
  readonly onConvert: () => void
}

/** What the operator should know of how a table was read. */
export function TableNotes({ notes, onConvert }: TableNotesProps) {
  const t = useWords()
  if (notes.length === 0) return null
  return (
    <div className={styles['findings']}>
      {notes.map((note) => (
        <p key={JSON.stringify(note)} data-open>
          {t(`roster:note.${note.code}`, { encoding: '', ...note })}{' '}
          {note.code === 'old-letters' ? (
            <Button look="quiet" onPress={onConvert}>
              {t('roster:convert')}
            </Button>
          ) : null}
        </p>
      ))}
    </div>
  )
}
