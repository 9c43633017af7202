import type { KeyboardEvent } from 'react'
import { agendaLines, currentItem } from '../../../../../shared/meeting/agenda.ts'
import { Button } from '../../../../parts/button.tsx'
import { say } from '../../../../parts/notice.tsx'
import { Sheet } from '../../../../parts/sheet.tsx'
import { keepText } from '../../kept/kept.ts'
import { KeptNote } from '../../kept/kept-note.tsx'
import { type Chord, chordOf } from '../../keys/chord.ts'
import { CommandButton } from '../../keys/command-button.tsx'
import { useWork } from '../../work.ts'
import { ShowInHall } from '../show-in-hall.tsx'
import { AgendaFields } from './agenda-fields.tsx'
import { AGENDA_KEY, agendaOf, isChanged } from './agenda-form.ts'
import styles from './agenda-sheet.module.css'
import { type AgendaRows, useAgendaRows } from './use-agenda-rows.ts'

/** The agenda: its items with their times and presenters, in the order in which the sitting shall take them. */
export function AgendaSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWork()
  return (
    <Sheet title={t('floor:agenda.title')} width="wide" onClose={onClose}>
      <AgendaForm onClose={onClose} />
    </Sheet>
  )
}

function AgendaForm({ onClose }: { readonly onClose: () => void }) {
  const { meeting, t, send, put } = useWork()
  const agenda = useAgendaRows()
  const lines = new Map(agendaLines(meeting).map((line) => [line.item.id, line]))

  const save = async (): Promise<boolean> => {
    const typed = agendaOf(agenda.rows)
    if ('wrong' in typed) {
      say('failed', t(`floor:agenda.wrong.${typed.field}`))
      agenda.goTo(typed.wrong)
      return false
    }
    if (!isChanged(agenda.rows, meeting.agenda)) return true
    if (!(await send({ type: 'SetAgenda', items: typed.items }))) return false
    keepText(AGENDA_KEY, null)
    return true
  }
  const saveAndClose = async () => {
    if (!(await save())) return
    say('done', t('floor:agenda.saved'))
    onClose()
  }
  const begin = async (itemId: string | null) => {
    if (!(await save()) || !(await send({ type: 'MoveAgenda', itemId }))) return
    const title = agenda.rows.find(({ id }) => id === itemId)?.title ?? ''
    say('done', itemId === null ? t('floor:agenda.paused') : t('floor:agenda.begun', { title }))
    onClose()
  }
  const deeds: ReadonlyMap<Chord, () => void> = new Map([
    ['Enter', agenda.goOn],
    ['Insert', agenda.add],
    ['Ctrl+Delete', agenda.remove],
    ['Alt+ArrowUp', () => agenda.move(-1)],
    ['Alt+ArrowDown', () => agenda.move(1)],
    ['F2', () => void begin(agenda.chosen)],
    ['Ctrl+Enter', () => void saveAndClose()],
  ])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLButtonElement) return
    const deed = deeds.get(chordOf(event.nativeEvent) ?? '')
    if (!deed) return
    event.preventDefault()
    deed()
  }
  return (
    <form
      className={styles['form']}
      aria-label={t('floor:agenda.title')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <ol ref={agenda.list} className={styles['rows']}>
        {agenda.rows.map((row, index) => (
          <AgendaFields
            key={row.id}
            row={row}
            number={index + 1}
            line={lines.get(row.id) ?? null}
            isChosen={row.id === agenda.chosen}
            onChoose={() => agenda.choose(row.id)}
            onChange={agenda.type}
            onPaste={(pasted) => agenda.paste(row.id, pasted)}
          />
        ))}
      </ol>
      <RowDeeds agenda={agenda} onBegin={(itemId) => void begin(itemId)} />
      <div className={styles['foot']}>
        <KeptNote keptKey={AGENDA_KEY} />
        <ShowInHall scene={{ kind: 'agenda' }} />
        <Button onPress={() => put({ overlay: { kind: 'rules' } })}>{t('floor:rules.title')}</Button>
        <CommandButton command="save" look="main" onPress={() => void saveAndClose()}>
          {t('floor:agenda.save')}
        </CommandButton>
      </div>
    </form>
  )
}

interface RowDeedsProps {
  readonly agenda: AgendaRows
  /** Null for a break. */
  readonly onBegin: (itemId: string | null) => void
}

/** What can be done with the row that was in the focus last. */
function RowDeeds({ agenda, onBegin }: RowDeedsProps) {
  const { meeting, t } = useWork()
  return (
    <div className={styles['deeds']}>
      <Button look="quiet" keyName="Ins" onPress={agenda.add}>
        {t('floor:agenda.add')}
      </Button>
      <Button look="quiet" keyName="Alt ↑" onPress={() => agenda.move(-1)}>
        {t('floor:agenda.up')}
      </Button>
      <Button look="quiet" keyName="Alt ↓" onPress={() => agenda.move(1)}>
        {t('floor:agenda.down')}
      </Button>
      <Button look="quiet" keyName="Ctrl Del" onPress={agenda.remove}>
        {t('floor:agenda.remove')}
      </Button>
      <Button look="quiet" keyName="F2" onPress={() => onBegin(agenda.chosen)}>
        {t('floor:agenda.begin')}
      </Button>
      {currentItem(meeting) === null ? null : (
        <Button look="quiet" onPress={() => onBegin(null)}>
          {t('floor:agenda.pause')}
        </Button>
      )}
    </div>
  )
}
