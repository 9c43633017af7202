import type { TableNote } from '../../../shared/meeting/table.ts'
import { useWords } from '../../language.ts'
import styles from './roster-preview.module.css'

/** What the operator should know of how a file was read. */
export function TableNotes({ notes }: { readonly notes: readonly TableNote[] }) {
  const t = useWords()
  if (notes.length === 0) return null
  return (
    <div className={styles['findings']}>
      {notes.map((note) => (
        <p key={JSON.stringify(note)} data-open>
          {t(`roster:note.${note.code}`, { encoding: '', ...note })}
        </p>
      ))}
    </div>
  )
}
