import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { DISCUSSED_KINDS } from '../../../shared/draft/block.ts'
import { paragraphOf, standing } from '../../../shared/meeting/document.ts'
import { hallView } from '../../../shared/meeting/hall.ts'
import { LARGEST_SIZE, SMALLEST_SIZE, type Stage } from '../../../shared/meeting/stage.ts'
import { standingOf } from '../../../shared/meeting/standing.ts'
import type { Amendment, Comment, OpenedMeeting } from '../../../shared/meeting/state.ts'
import { explain, useWords } from '../../language.ts'
import { HallPicture } from '../../parts/hall-picture.tsx'
import { say } from '../../parts/notice.tsx'
import { dispatch, setStage, useWindow } from '../../store.ts'
import { AmendmentEditor, scratchKeyOf } from './amendment-editor.tsx'
import { type AmendmentForm, type FormKind, newForm, revisionForm } from './amendment-form.ts'
import { CapturePanel } from './capture.tsx'
import { DocumentView } from './document-view.tsx'
import { Help } from './help.tsx'
import { type Action, actionOf } from './keymap.ts'
import { nextOpen, step } from './navigation.ts'
import { OutlineView } from './outline-view.tsx'
import { Palette } from './palette.tsx'
import { Panel, type Tab } from './panel.tsx'
import { hasScratch } from './scratch.ts'
import { Settle } from './settle.tsx'
import styles from './sitting.module.css'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'

interface SittingProps {
  readonly meeting: OpenedMeeting
  readonly onConclude: () => void
  readonly onAttendance: () => void
  readonly onLeave: () => void
}

type Overlay =
  | { readonly kind: 'palette' }
  | { readonly kind: 'help' }
  | { readonly kind: 'settle'; readonly amendment: Amendment }

const VIEWS: readonly Stage['view'][] = ['redline', 'clean', 'drafted']

/** The screen of the sitting: outline, document, what is said of the current paragraph, and the hall. */
export function Sitting({ meeting, onConclude, onAttendance, onLeave }: SittingProps) {
  const t = useWords()
  const stage = useWindow((state) => state.stage)
  const history = useWindow((state) => state.history)
  const fileName = useWindow((state) => state.file?.fileName ?? '')
  const [currentId, setCurrentId] = useState<string | null>(() => firstParagraph(meeting, stage))
  const [tab, setTab] = useState<Tab>('comments')
  const [form, setForm] = useState<AmendmentForm | null>(null)
  const [editedComment, setEditedComment] = useState<Comment | null>(null)
  const [rejectingId, setRejectingId] = useState<string | null>(null)
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const nameField = useRef<HTMLInputElement>(null)
  const isSealed = meeting.status === 'sealed'

  const choose = useCallback(
    (blockId: string) => {
      setCurrentId(blockId)
      setForm(null)
      setEditedComment(null)
      setRejectingId(null)
      if (stage.heldAt === null) setStage({ scene: { kind: 'paragraph', blockId }, page: 0 })
    },
    [stage.heldAt],
  )

  const openAmendments = meeting.amendments.filter(
    ({ status, change }) => status.kind === 'open' && change.blockId === currentId,
  )
  const focused = openAmendments[0] ?? null

  const begin = (kind: FormKind, side: 'before' | 'after' = 'after') => {
    const paragraph = currentId === null ? null : paragraphOf(meeting, currentId)
    if (!paragraph || isSealed) return
    if (paragraph.removal !== null && kind !== 'insert') {
      return say('failed', explain(t, { code: 'paragraph-removed', label: paragraph.draftedLabel ?? '' }))
    }
    if (kind === 'delete') return void propose(newForm(meeting, paragraph, kind, side))
    setForm(newForm(meeting, paragraph, kind, side))
  }
  /** A deletion needs no words: it is proposed at once, and the proposers can be put right in its card. */
  const propose = async ({ blockId }: AmendmentForm) => {
    const reply = await dispatch({
      type: 'ProposeAmendment',
      change: { kind: 'delete', blockId },
      proposers: [],
      commentId: null,
    })
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    setTab('amendments')
  }
  const agree = async () => {
    if (!focused) return
    if (standingOf(meeting, focused).kind === 'collision')
      return setOverlay({ kind: 'settle', amendment: focused })
    const reply = await dispatch({ type: 'AgreeAmendment', amendmentId: focused.id })
    if (!reply.ok) say('failed', explain(t, reply.refusal))
  }
  const turn = async (type: 'Undo' | 'Redo') => {
    const reply = await dispatch({ type })
    say(
      reply.ok ? 'done' : 'failed',
      reply.ok ? t(`sitting:${type === 'Undo' ? 'undone' : 'redone'}`) : explain(t, reply.refusal),
    )
  }
  const go = (direction: -1 | 1 | 'first' | 'last') => {
    const id = step(meeting, currentId, direction)
    if (id !== null) choose(id)
  }
  const goToOpen = () => {
    const found = nextOpen(meeting, currentId)
    if (!found) return say('done', t('sitting:nothingOpen'))
    choose(found.blockId)
    setTab(found.tab)
  }
  const openProjector = () => {
    const opened = window.open('projector.html', 'projector', 'popup,width=1280,height=720')
    if (!opened) say('failed', t('sitting:popupRefused'))
  }
  const hold = () => {
    if (stage.heldAt === null) setStage({ heldAt: meeting.seq })
    else
      setStage({
        heldAt: null,
        ...(currentId ? { scene: { kind: 'paragraph', blockId: currentId }, page: 0 } : {}),
      })
  }
  /** Shows the current paragraph now, also while the hall is held: it is held again as it stands at this moment. */
  const push = () => {
    if (currentId === null) return
    setStage({
      scene: { kind: 'paragraph', blockId: currentId },
      page: 0,
      blank: false,
      heldAt: stage.heldAt === null ? null : meeting.seq,
    })
  }

  const actions: Readonly<Record<Action, () => void>> = {
    previous: () => go(-1),
    next: () => go(1),
    first: () => go('first'),
    last: () => go('last'),
    comment: () => nameField.current?.focus(),
    amend: () => begin('reword'),
    insertAfter: () => begin('insert', 'after'),
    insertBefore: () => begin('insert', 'before'),
    delete: () => begin('delete'),
    move: () => begin('move'),
    split: () => begin('split'),
    join: () => begin('join'),
    agree: () => void agree(),
    reject: () => {
      setTab('amendments')
      setRejectingId(focused?.id ?? null)
    },
    nextOpen: goToOpen,
    hold,
    blank: () => setStage({ blank: !stage.blank }),
    push,
    view: () => setStage({ view: VIEWS[(VIEWS.indexOf(stage.view) + 1) % VIEWS.length] ?? 'redline' }),
    larger: () => setStage({ size: Math.min(LARGEST_SIZE, stage.size + 1) }),
    smaller: () => setStage({ size: Math.max(SMALLEST_SIZE, stage.size - 1) }),
    pageForward: () => setStage({ page: Math.min(99, stage.page + 1) }),
    pageBack: () => setStage({ page: Math.max(0, stage.page - 1) }),
    hallTheme: () => setStage({ theme: stage.theme === 'light' ? 'dark' : 'light' }),
    projector: openProjector,
    undo: () => void turn('Undo'),
    redo: () => void turn('Redo'),
    search: () => setOverlay({ kind: 'palette' }),
    attendance: onAttendance,
    conclude: onConclude,
    help: () => setOverlay({ kind: 'help' }),
  }
  useKeys(actions, overlay === null)

  const view = useMemo(() => hallView(history, stage), [history, stage])
  return (
    <div className={styles['sitting']}>
      <TopBar meeting={meeting} stage={stage} onAction={(action) => actions[action]()} onLeave={onLeave} />
      <div className={styles['columns']}>
        <OutlineView meeting={meeting} currentId={currentId} onChoose={choose} />
        <DocumentView
          meeting={meeting}
          currentId={currentId}
          onChoose={choose}
          editor={
            form && (
              <AmendmentEditor
                key={scratchKeyOf(form)}
                meeting={meeting}
                initial={form}
                onClose={() => {
                  setForm(null)
                  setTab('amendments')
                }}
              />
            )
          }
        />
        <aside className={styles['side']}>
          <Panel
            meeting={meeting}
            blockId={currentId}
            tab={tab}
            onTab={setTab}
            focusedId={focused?.id ?? null}
            rejectingId={rejectingId}
            onReject={setRejectingId}
            onRevise={(amendment) => setForm(revisionForm(meeting, amendment, null))}
            onSettle={(amendment) => setOverlay({ kind: 'settle', amendment })}
            onEditComment={setEditedComment}
          />
          {isSealed ? null : (
            <CapturePanel
              key={`${editedComment?.id ?? ''}:${currentId ?? ''}`}
              meeting={meeting}
              blockId={currentId}
              editing={editedComment}
              nameRef={nameField}
              onDone={() => {
                setEditedComment(null)
                setTab('comments')
                if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
              }}
            />
          )}
          <Miniature title={t('sitting:hallSees')} state={t(`hall:view.${stage.view}`)}>
            <HallPicture view={view} />
          </Miniature>
        </aside>
      </div>
      <StatusBar fileName={fileName} />
      {overlay?.kind === 'palette' ? (
        <Palette
          meeting={meeting}
          onAction={(action) => actions[action]()}
          onChoose={choose}
          onClose={() => setOverlay(null)}
        />
      ) : null}
      {overlay?.kind === 'help' ? <Help onClose={() => setOverlay(null)} /> : null}
      {overlay?.kind === 'settle' ? (
        <Settle
          meeting={meeting}
          amendment={overlay.amendment}
          onClose={() => setOverlay(null)}
          onSettled={(text) => {
            setOverlay(null)
            setForm(revisionForm(meeting, overlay.amendment, text))
          }}
        />
      ) : null}
    </div>
  )
}

function Miniature({
  title,
  state,
  children,
}: {
  readonly title: string
  readonly state: string
  readonly children: ReactNode
}) {
  return (
    <figure className={styles['miniature']}>
      <figcaption>
        <span>{title}</span>
        <span>{state}</span>
      </figcaption>
      <div className={styles['picture']} aria-hidden="true">
        {children}
      </div>
    </figure>
  )
}

/** Runs actions by their keys as long as nothing lies over the screen. */
function useKeys(actions: Readonly<Record<Action, () => void>>, isFree: boolean): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    if (!isFree) return
    const onKeyDown = (event: KeyboardEvent) => {
      const action = event.defaultPrevented ? null : actionOf(event)
      if (action === null) return
      event.preventDefault()
      latest.current[action]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isFree])
}

/** Where a window begins: with what the hall sees, else with the first paragraph that is discussed. */
function firstParagraph(meeting: OpenedMeeting, { scene }: Stage): string | null {
  if (scene.kind === 'paragraph' && paragraphOf(meeting, scene.blockId)) return scene.blockId
  const present = standing(meeting.document)
  const waiting = present.find(({ id }) => hasScratch(`comment:${id}`))
  return (waiting ?? present.find(({ kind }) => DISCUSSED_KINDS.has(kind)))?.id ?? null
}
