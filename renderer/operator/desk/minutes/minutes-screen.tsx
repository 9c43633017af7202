import { type ReactNode, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Command } from '../../../../shared/meeting/command.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { type MinutesPassage, stalePassages } from '../../../../shared/report/written-minutes.ts'
import { explain, useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { say } from '../../../parts/notice.tsx'
import { dispatch, useWindow } from '../../../store.ts'
import { turn } from '../../sitting/deeds/anywhere.ts'
import { useKeptKeys } from '../../sitting/kept/kept.ts'
import { type Act, isOpen, keeping, leavingOut, noteAfter, restoring } from './acts.ts'
import styles from './minutes.module.css'
import { MinutesBar } from './minutes-bar.tsx'
import type { MinutesCommand } from './minutes-keys.ts'
import { MinutesSummary } from './minutes-summary.tsx'
import { placeAfter } from './movement.ts'
import { PassageEditor } from './passage-editor.tsx'
import { type Editing, PassageStretch } from './passage-stretch.tsx'
import { stretches } from './stretch.ts'
import { focusPassage, useChosen } from './use-chosen.ts'
import { useMinutes } from './use-minutes.ts'
import { useMinutesKeys } from './use-minutes-keys.ts'
import { begun, noteKey, saving, type Writing, writingKey, writtenHalf } from './writing.ts'

interface MinutesScreenProps {
  readonly meeting: OpenedMeeting
  readonly onLeave: () => void
}

/** What is being written: a passage itself, or a note behind it. */
type Task = { readonly kind: 'passage' | 'note'; readonly key: string } | null

/** The minutes as text: read passage by passage, put into other words, left out, added to. A sealed meeting's are read only. */
export function MinutesScreen({ meeting, onLeave }: MinutesScreenProps) {
  const t = useWords()
  const { passages, trouble } = useMinutes(meeting)
  const list = passages ?? NONE
  const [chosen, choose] = useChosen(list)
  const [task, setTask] = useState<Task>(null)
  const keptKeys = useKeptKeys()
  const halfTyped = useMemo(() => writtenHalf(keptKeys), [keptKeys])
  const parted = useMemo(() => stretches(list), [list])
  const history = useWindow((window) => window.history)
  const isSealed = meeting.status === 'sealed'
  const passage = list[chosen]
  // To go elsewhere is to leave the field: what was typed is kept, and said so beside the passage.
  if (task !== null && passage?.key !== task.key) setTask(null)
  const stale = useMemo(() => stalePassages(list).length, [list])

  const send = async (command: Command) => {
    const reply = await dispatch(command)
    if (!reply.ok) say('failed', explain(t, reply.refusal))
    return reply.ok
  }
  const act = (deed: Act) => {
    if (isSealed) return say('failed', t('refusal:sealed'))
    if (!passage || !isOpen(deed, passage)) return
    switch (deed) {
      case 'edit':
        return setTask({ kind: 'passage', key: passage.key })
      case 'note':
        return setTask({ kind: 'note', key: passage.key })
      case 'leaveOut':
        return void send(leavingOut(passage))
      case 'restore':
        return void send(restoring(passage))
      case 'keep':
        return void send(keeping(passage))
    }
  }
  const run = (command: MinutesCommand) => {
    switch (command) {
      case 'back':
        return onLeave()
      case 'undo':
        return void turn({ history, send, t }, 'Undo')
      case 'redo':
        return void turn({ history, send, t }, 'Redo')
      case 'edit':
      case 'note':
      case 'leaveOut':
      case 'restore':
      case 'keep':
        return act(command)
      default: {
        const place = placeAfter(command, chosen, list)
        // The focus goes along at once, so that what is pressed next is said of what is seen.
        flushSync(() => choose(place))
        focusPassage(place)
      }
    }
  }
  useMinutesKeys(run)

  const leaveEditor = () => {
    flushSync(() => setTask(null))
    focusPassage(chosen)
  }
  const saveTask = (writing: Writing) => {
    if (!passage) return Promise.resolve(false)
    const after = noteAfter(passage, meeting)
    if (task?.kind === 'passage') return send(saving(passage, writing, after))
    return writing.words.trim() === ''
      ? Promise.resolve(true)
      : send({ type: 'WriteNote', noteId: null, after, words: writing.words })
  }
  const editing = editingOf(task, passage, (kind, of) => (
    <PassageEditor
      key={`${kind} ${of.key}`}
      label={t(`minutes:editor.${kind}`)}
      keptKey={kind === 'passage' ? writingKey(of.key) : noteKey(noteAfter(of, meeting))}
      beginning={kind === 'passage' ? begun(of) : NOTHING_WRITTEN}
      onSave={saveTask}
      onLeave={leaveEditor}
    />
  ))
  return (
    <main className={styles['screen']} aria-label={t('minutes:title')}>
      <header>
        <Button keyName="Esc" onPress={onLeave}>
          {t('minutes:back')}
        </Button>
        <h1>{t('minutes:title')}</h1>
        <MinutesSummary passages={list} isSealed={isSealed} />
      </header>
      {trouble === null ? null : <p role="alert">{trouble}</p>}
      <div className={styles['ground']}>
        <div
          className={styles['paper']}
          role="feed"
          aria-label={t('minutes:list')}
          aria-busy={passages === null}
        >
          {parted.map((stretch) => {
            const isHere = chosen >= stretch.from && chosen < stretch.from + stretch.passages.length
            return (
              <PassageStretch
                key={stretch.from}
                stretch={stretch}
                total={list.length}
                chosen={isHere ? chosen : null}
                editing={isHere ? editing : null}
                halfTyped={halfTyped}
                isSealed={isSealed}
                onChoose={choose}
              />
            )
          })}
        </div>
      </div>
      {isSealed ? null : (
        <MinutesBar chosen={task === null ? passage : undefined} staleNumber={stale} onCommand={run} />
      )}
    </main>
  )
}

const NONE: readonly MinutesPassage[] = []
const NOTHING_WRITTEN: Writing = { captured: '', words: '' }

/** The field of what is being written, which is of the chosen passage. */
function editingOf(
  task: Task,
  chosen: MinutesPassage | undefined,
  editor: (kind: 'passage' | 'note', of: MinutesPassage) => ReactNode,
): Editing | null {
  if (task === null || chosen?.key !== task.key) return null
  return { ...task, editor: editor(task.kind, chosen) }
}
