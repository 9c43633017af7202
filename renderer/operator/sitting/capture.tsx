import { type KeyboardEvent, type Ref, useRef } from 'react'
import { z } from 'zod'
import { type CommentKind, commentKindShape } from '../../../shared/meeting/shape.ts'
import type { Comment, OpenedMeeting } from '../../../shared/meeting/state.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { DelegatePicker } from '../../parts/delegate-picker.tsx'
import { TextArea } from '../../parts/field.tsx'
import { say } from '../../parts/notice.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { dispatch } from '../../store.ts'
import styles from './capture.module.css'
import { useScratch } from './scratch.ts'

const captureShape = z.object({ delegateId: z.string(), kind: commentKindShape, words: z.string() })
type Capture = z.infer<typeof captureShape>

const EMPTY: Capture = { delegateId: '', kind: 'opinion', words: '' }
const KINDS: readonly CommentKind[] = ['opinion', 'request', 'question', 'agreement']

function readCapture(stored: string): Capture | null {
  try {
    return captureShape.parse(JSON.parse(stored))
  } catch {
    return null
  }
}

interface CaptureProps {
  readonly meeting: OpenedMeeting
  /** Null: the whole draft. */
  readonly blockId: string | null
  /** The comment being edited; null while a new one is taken down. */
  readonly editing: Comment | null
  readonly nameRef: Ref<HTMLInputElement>
  readonly onDone: () => void
}

/** Takes down a comment in one breath: three letters of a name, Tab, the words, Ctrl+Enter. */
export function CapturePanel({ meeting, blockId, editing, nameRef, onDone }: CaptureProps) {
  const t = useWords()
  const empty = editing ? { delegateId: editing.delegateId, kind: editing.kind, words: editing.words } : EMPTY
  const key = editing ? `comment-edit:${editing.id}` : `comment:${blockId ?? ''}`
  const [capture, setCapture, forget] = useScratch(key, empty, readCapture)
  const words = useRef<HTMLTextAreaElement>(null)
  const delegate = meeting.roster.find(({ id }) => id === capture.delegateId) ?? null

  const save = async () => {
    const { delegateId, kind } = capture
    const said = { blockId, delegateId, kind, words: capture.words }
    const reply = await dispatch(
      editing ? { type: 'EditComment', commentId: editing.id, ...said } : { type: 'CaptureComment', ...said },
    )
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    forget()
    say('done', t('sitting:capture.saved'))
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const kind = event.altKey ? KINDS[Number(event.key) - 1] : undefined
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    else if (event.key === 'Escape') onDone()
    else if (kind) setCapture({ ...capture, kind })
    else return
    event.preventDefault()
  }

  return (
    <form
      className={styles['capture']}
      aria-label={editing ? t('sitting:capture.editing') : t('sitting:capture.title')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <DelegatePicker
        label={t('sitting:capture.who')}
        hint={t('sitting:capture.whoHint')}
        roster={meeting.roster}
        chosen={delegate}
        inputRef={nameRef}
        onChoose={(chosen) => {
          setCapture({ ...capture, delegateId: chosen?.id ?? '' })
          // Straight on to the words; the kind has its own keys.
          if (chosen) requestAnimationFrame(() => words.current?.focus())
        }}
      />
      <Segmented
        label={t('sitting:capture.kind')}
        value={capture.kind}
        options={KINDS.map((kind) => ({ value: kind, words: t(`commentKind.${kind}`) }))}
        onChange={(kind) => setCapture({ ...capture, kind })}
      />
      <TextArea
        label={t('sitting:capture.words')}
        hint={t('sitting:capture.wordsHint')}
        rows={2}
        areaRef={words}
        value={capture.words}
        onChange={(typed) => setCapture({ ...capture, words: typed })}
      />
      <div className={styles['actions']}>
        <span className={styles['kept']}>{capture.words === '' ? '' : t('sitting:capture.kept')}</span>
        {editing ? <Button onPress={onDone}>{t('cancel')}</Button> : null}
        <Button look="main" keyName="Ctrl ↵" onPress={() => void save()}>
          {editing ? t('sitting:capture.saveEdit') : t('sitting:capture.save')}
        </Button>
      </div>
    </form>
  )
}
