import { useCallback, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Command } from '../../../../shared/meeting/command.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import type { MinutesPassage } from '../../../../shared/report/written-minutes.ts'
import { explain, useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { say } from '../../../parts/notice.tsx'
import { dispatch } from '../../../store.ts'
import { useKeptKeys } from '../../sitting/kept/kept.ts'
import { type Act, isOpen, keeping, leavingOut, noteAfter, restoring } from './acts.ts'
import styles from './minutes.module.css'
import { MinutesBar } from './minutes-bar.tsx'
import type { MinutesCommand } from './minutes-keys.ts'
import { MinutesSummary } from './minutes-summary.tsx'
import { placeAfter } from './movement.ts'
import { PassageEditor } from './passage-editor.tsx'
import { PassageView, passageId } from './passage-view.tsx'
import { useMinutes } from './use-minutes.ts'
import { useMinutesKeys } from './use-minutes-keys.ts'
import { begun, noteKey, saving, type Writing, writingKey } from './writing.ts'

interface MinutesScreenProps {
  readonly meeting: OpenedMeeting
  readonly onLeave: () => void
}

/** What is being written: the chosen passage itself, or a note behind it. */
type Task = 'passage' | 'note' | null

/** The minutes as text: read passage by passage, put into other words, left out, added to. A sealed meeting's are read only. */
export function MinutesScreen({ meeting, onLeave }: MinutesScreenProps) {
  const t = useWords()
  const { passages, trouble } = useMinutes(meeting)
  const list = passages ?? NONE
  const [chosen, choose] = useChosen(list)
  const [task, setTask] = useState<Task>(null)
  const keptKeys = useKeptKeys()
  const isSealed = meeting.status === 'sealed'
  const passage = list[chosen]
  const stale = list.filter(({ provenance }) => provenance.kind === 'stale').length

  const send = async (command: Command) => {
    const reply = await dispatch(command)
    if (!reply.ok) say('failed', explain(t, reply.refusal))
    return reply.ok
  }
  const act = (deed: Act) => {
    if (!passage || isSealed || !isOpen(deed, passage)) return
    switch (deed) {
      case 'edit':
        return setTask('passage')
      case 'note':
        return setTask('note')
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
        return void send({ type: 'Undo' })
      case 'redo':
        return void send({ type: 'Redo' })
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
    if (task === 'passage') return send(saving(passage, writing, after))
    return writing.words.trim() === ''
      ? Promise.resolve(true)
      : send({ type: 'WriteNote', noteId: null, after, words: writing.words })
  }
  const editor = (kind: 'passage' | 'note', of: MinutesPassage) => (
    <PassageEditor
      key={`${kind} ${of.key}`}
      label={t(`minutes:editor.${kind}`)}
      keptKey={kind === 'passage' ? writingKey(of) : noteKey(noteAfter(of, meeting))}
      beginning={kind === 'passage' ? begun(of) : NOTHING_WRITTEN}
      onSave={saveTask}
      onLeave={leaveEditor}
    />
  )
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
          {list.map((each, index) => {
            const isChosen = index === chosen
            return (
              <PassageView
                key={each.key}
                passage={each}
                index={index}
                total={list.length}
                isChosen={isChosen}
                isHalfTyped={keptKeys.has(writingKey(each)) || keptKeys.has(noteKey(each.key))}
                editor={isChosen && task === 'passage' ? editor('passage', each) : null}
                note={isChosen && task === 'note' ? editor('note', each) : null}
                onChoose={choose}
              />
            )
          })}
        </div>
      </div>
      {isSealed ? null : <MinutesBar chosen={passage} staleNumber={stale} onCommand={run} />}
    </main>
  )
}

const NONE: readonly MinutesPassage[] = []
const NOTHING_WRITTEN: Writing = { captured: '', words: '' }

function focusPassage(index: number): void {
  document.getElementById(passageId(index))?.focus()
}

/**
 * The chosen passage: the same one, whatever comes and goes around it, and where it is gone itself the one that
 * stands in its place. It takes the focus as soon as there is one, and again when what had the focus is gone.
 */
function useChosen(list: readonly MinutesPassage[]): readonly [number, (index: number) => void] {
  const [chosen, setChosen] = useState<{ readonly key: string; readonly index: number }>({
    key: '',
    index: 0,
  })
  const found = useMemo(() => list.findIndex(({ key }) => key === chosen.key), [list, chosen.key])
  const index = found < 0 ? Math.max(0, Math.min(chosen.index, list.length - 1)) : found
  const choose = useCallback((next: number) => setChosen({ key: list[next]?.key ?? '', index: next }), [list])
  useEffect(() => {
    const { activeElement } = document
    if (list.length > 0 && (activeElement === null || activeElement === document.body)) focusPassage(index)
  }, [list, index])
  return [index, choose]
}
