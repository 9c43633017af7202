import { type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { currentTurn } from '../../../../shared/meeting/floor.ts'
import { say } from '../../../parts/notice.tsx'
import { keepText, keptText } from '../kept/kept.ts'
import { KeptNote } from '../kept/kept-note.tsx'
import { CommandButton } from '../keys/command-button.tsx'
import { CAPTURE_ID, focusCapture, focusPlace } from '../keys/focus.ts'
import { WHOLE } from '../place.ts'
import { paragraphName } from '../words/place-words.ts'
import { currentParagraph, useWork } from '../work.ts'
import styles from './capture.module.css'
import {
  bySpeaker,
  captureCommand,
  captureKey,
  isBlank,
  keptCapture,
  missingIn,
  NOTHING_TYPED,
  restoredCapture,
  typedBySpeaker,
} from './capture-form.ts'
import { CommentFields } from './comment-fields.tsx'

/** Takes down what is said, at the place where the operator stands, with whatever was half-typed there before. */
export function QuickCapture() {
  const { state } = useWork()
  return <CaptureForm key={`${state.place}-${state.captureRound}`} />
}

function CaptureForm() {
  const work = useWork()
  const { meeting, state, t, put, send } = work
  const { place } = state
  const key = captureKey(place)
  const [capture, setCapture] = useState(() => restoredCapture(keptText(key)) ?? NOTHING_TYPED)
  const [hasFocus, setFocus] = useState(false)
  const isUnfolded = hasFocus || !isBlank(capture)
  const paragraph = currentParagraph(work)

  const speakerId = currentTurn(meeting)?.delegateId ?? null
  const shown = bySpeaker(capture, speakerId)
  const change = (typed: typeof capture) => {
    const next = typedBySpeaker(typed, speakerId)
    setCapture(next)
    keepText(key, keptCapture(next))
  }
  const save = async () => {
    const command = captureCommand(shown, place)
    if (!command) return say('failed', t(`sitting:capture.missing.${missingIn(shown) ?? 'words'}`))
    if (!(await send(command))) return
    keepText(key, null)
    // Drawn before the next key, which may be a command to the comment just saved.
    flushSync(() => {
      setCapture(NOTHING_TYPED)
      put({ tab: 'comments', selected: null })
    })
    say('done', t('sitting:capture.saved'))
    focusPlace(place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    if (event.key === 'Escape') focusPlace(place)
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      id={CAPTURE_ID}
      className={styles['capture']}
      aria-label={t('sitting:capture.title')}
      data-folded={!isUnfolded || undefined}
      onKeyDown={onKeyDown}
      onFocus={() => setFocus(true)}
      onBlur={(event) => setFocus(event.currentTarget.contains(event.relatedTarget))}
      onSubmit={(event) => event.preventDefault()}
    >
      <header className={styles['head']}>
        <h2>
          {place === WHOLE || !paragraph
            ? t('sitting:capture.onWhole')
            : t('sitting:capture.on', { place: paragraphName(t, meeting, paragraph) })}
        </h2>
        {isUnfolded ? null : (
          <CommandButton command="comment" look="quiet" onPress={focusCapture}>
            {t('sitting:capture.save')}
          </CommandButton>
        )}
      </header>
      <CommentFields
        capture={shown}
        onChange={change}
        rows={2}
        {...(shown === capture ? {} : { suggestedAs: t('floor:speakers.hasFloor') })}
      />
      <div className={styles['foot']}>
        <KeptNote keptKey={key} />
        <CommandButton command="save" look="main" onPress={() => void save()}>
          {t('sitting:capture.save')}
        </CommandButton>
      </div>
    </form>
  )
}
