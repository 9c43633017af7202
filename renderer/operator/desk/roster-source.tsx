import type { NewDelegate } from '../../../shared/meeting/roster.ts'
import { type RosterDraft, withFile } from '../../../shared/meeting/roster-draft.ts'
import { useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { TextArea } from '../../parts/field.tsx'
import styles from './roster-source.module.css'
import { RosterTemplates } from './roster-templates.tsx'
import { SheetChoice } from './sheet-choice.tsx'
import { TableFile } from './table-file.tsx'

interface RosterSourceProps {
  readonly draft: RosterDraft
  readonly body: string | null
  /** As read now, to be kept for the next meeting. */
  readonly delegates: readonly NewDelegate[]
  readonly onChange: (draft: RosterDraft) => void
}

/** Where the roster comes from: a file, the last meeting, or the clipboard. */
export function RosterSource({ draft, body, delegates, onChange }: RosterSourceProps) {
  const t = useWords()
  const { file } = draft
  const read = (next: RosterDraft) => onChange({ ...next, pasted: draft.pasted })
  return (
    <>
      <div className={styles['line']}>
        <TableFile onRead={(name, table) => read(withFile(name, table))} />
        <span>{t('roster:chooseHint')}</span>
      </div>
      <RosterTemplates body={body} delegates={delegates} onChoose={read} />
      {file === null ? (
        <TextArea
          label={t('roster:paste')}
          hint={t('roster:pasteHint')}
          rows={draft.pasted === '' ? 16 : 8}
          value={draft.pasted}
          onChange={(pasted) => onChange({ ...draft, pasted, layout: null })}
        />
      ) : (
        <div className={styles['file']}>
          <strong>{t('roster:file', { name: file.name })}</strong>
          <SheetChoice
            table={file.table}
            sheet={draft.sheet}
            onChange={(sheet) => onChange({ ...draft, sheet, layout: null })}
          />
          <Button onPress={() => onChange({ ...draft, file: null, sheet: null, layout: null })}>
            {t('roster:leaveFile')}
          </Button>
        </div>
      )}
    </>
  )
}
