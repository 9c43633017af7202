import { useMemo, useState } from 'react'
import { oldLetterNotes } from '../../../../shared/meeting/old-table.ts'
import { OPINION_COLUMNS } from '../../../../shared/meeting/opinion-columns.ts'
import { readOpinions } from '../../../../shared/meeting/opinions.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/field.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { SheetChoice } from '../sheet-choice.tsx'
import { TableFile } from '../table-file.tsx'
import { TableLayout } from '../table-layout.tsx'
import styles from './opinions.module.css'
import {
  keepOpinions,
  keptOpinions,
  NO_OPINIONS,
  type OpinionsDraft,
  opinionLayout,
  opinionRows,
  opinionsInUnicode,
  withTable,
} from './opinions-draft.ts'
import { OpinionsReview } from './opinions-review.tsx'

interface OpinionsSheetProps {
  readonly meeting: OpenedMeeting
  readonly onClose: () => void
}

/** Opinions that were sent in writing: a table is read, matched, looked over and only then recorded. */
export function OpinionsSheet({ meeting, onClose }: OpinionsSheetProps) {
  const t = useWords()
  const [draft, setDraft] = useState(() => keptOpinions(meeting.id))
  // Matched once against the meeting as it was: recording hundreds must not match all of them anew each time.
  const [matched, setMatched] = useState(meeting)
  const put = (next: OpinionsDraft) => {
    keepOpinions(meeting.id, next)
    setDraft(next)
  }
  const { file, sheet, pasted } = draft
  const rows = useMemo(() => opinionRows({ ...NO_OPINIONS, file, sheet, pasted }), [file, sheet, pasted])
  const layout = useMemo(
    () => opinionLayout({ ...NO_OPINIONS, layout: draft.layout }, rows),
    [draft.layout, rows],
  )
  const reading = useMemo(() => readOpinions(rows, layout, matched), [rows, layout, matched])
  const fresh = { layout: null, decisions: NO_OPINIONS.decisions }
  return (
    <Sheet title={t('opinions:title')} width="wide" onClose={onClose}>
      <p className={styles['hint']}>{t('opinions:hint')}</p>
      <div className={styles['source']}>
        <TableFile onRead={(name, table) => put(withTable(name, table))} />
        {file === null ? null : (
          <>
            <strong>{t('roster:file', { name: file.name })}</strong>
            <SheetChoice
              table={file.table}
              sheet={sheet}
              onChange={(next) => put({ ...draft, ...fresh, sheet: next })}
            />
            <Button onPress={() => put(NO_OPINIONS)}>{t('opinions:leaveFile')}</Button>
          </>
        )}
      </div>
      {file === null ? (
        <TextArea
          label={t('opinions:paste')}
          rows={5}
          value={pasted}
          onChange={(next) => put({ ...draft, ...fresh, pasted: next })}
        />
      ) : null}
      {rows.length === 0 ? null : (
        <>
          <details className={styles['layout']} open={layout.certainty.includes('unsure')}>
            <summary>{t('opinions:columns')}</summary>
            <TableLayout
              rows={rows}
              {...layout}
              choices={OPINION_COLUMNS.map((column) => ({ column, words: t(`opinions:column.${column}`) }))}
              isChanged={draft.layout !== null}
              onChange={(next) => put({ ...draft, layout: next, decisions: NO_OPINIONS.decisions })}
            />
          </details>
          <OpinionsReview
            reading={reading}
            meeting={meeting}
            notes={file?.table.notes ?? oldLetterNotes(rows)}
            onConvert={() => put({ ...opinionsInUnicode(draft), ...fresh })}
            draft={draft}
            onChange={put}
            onRecorded={setMatched}
          />
        </>
      )}
    </Sheet>
  )
}
