import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { HallView, Neighbour, ParagraphScene, PathStep } from '../../../shared/meeting/hall.ts'
import { useWords, type Words } from '../../language.ts'
import { Marked } from '../marks.tsx'
import { Current } from './current.tsx'
import { fitType, type Parts, type Screenful, scaleTo } from './fitting.ts'
import { Legend } from './legend.tsx'
import styles from './picture.module.css'

interface HallPictureProps {
  readonly view: HallView
  /** Width by height of the screen that is shown, where the box is only about that shape. */
  readonly shape?: number
  /** Hears which screenful is really shown, and of how many: only the picture knows how much fits. */
  readonly onScreenful?: (screenful: Screenful) => void
}

/**
 * What the hall sees, drawn into whatever box it is put in: the whole projector window or its miniature beside
 * the operator. Both are set on a canvas of one height and then scaled, so that they are the same picture.
 */
export function HallPicture(props: HallPictureProps) {
  const { view } = props
  const box = useRef<HTMLDivElement>(null)
  useArrangement(box, props)
  return (
    <div className={styles['frame']} data-theme={view.theme} ref={box}>
      <div className={styles['canvas']} data-part="canvas">
        {view.blank || view.scene.kind === 'cover' ? (
          <Cover view={view} />
        ) : (
          <Paragraph view={view} scene={view.scene} />
        )}
      </div>
    </div>
  )
}

/** Scales and fits the picture after every drawing, and again whenever the box changes its size. */
function useArrangement(
  box: RefObject<HTMLDivElement | null>,
  { view, shape, onScreenful }: HallPictureProps,
): void {
  const t = useWords()
  const arrange = useRef(() => {})
  arrange.current = () => {
    const frame = box.current
    const canvas = frame?.firstElementChild
    if (!frame || !(canvas instanceof HTMLElement)) return
    scaleTo(frame, canvas, shape)
    const parts = partsOf(canvas)
    const { page, pages } = parts ? fitType(parts, view.size, view.page) : { page: 0, pages: 1 }
    const said = canvas.querySelector('[data-pages]')
    if (said) said.textContent = pages > 1 ? t('hall:page', { page: page + 1, pages }) : ''
    // With other letters than its own the picture does not yet know what fits.
    if (document.fonts.status === 'loaded') onScreenful?.({ page, pages })
  }
  useLayoutEffect(() => arrange.current())
  useEffect(() => {
    const again = () => arrange.current()
    const watching = new ResizeObserver(again)
    if (box.current) watching.observe(box.current)
    // The first drawing may come before the letters: their widths decide where lines break.
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      watching.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [box])
}

function partsOf(canvas: HTMLElement): Parts | null {
  const [room, text, words] = ['room', 'text', 'words'].map((part) =>
    canvas.querySelector<HTMLElement>(`[data-part="${part}"]`),
  )
  return room && text && words ? { room, text, words } : null
}

/** The body, the meeting's name and its day: what a hall may always see. */
function Cover({ view }: { readonly view: HallView }) {
  const t = useWords()
  return (
    <div className={styles['cover']}>
      <p className={styles['body']}>{view.body}</p>
      <h1>{view.name}</h1>
      {view.day === null ? null : <p className={styles['day']}>{dayWords(t, view.day)}</p>}
    </div>
  )
}

/** As papers write it: days below ten and the first two months with a nought. */
function dayWords(t: Words, written: string): string {
  const [year = '', month = '', day = ''] = written.split('-')
  return t('hall:day', { day, month: Number(month) > 2 ? String(Number(month)) : month, year })
}

function Paragraph({ view, scene }: { readonly view: HallView; readonly scene: ParagraphScene }) {
  const t = useWords()
  const from = useDirection(scene)
  return (
    <>
      <div className={styles['path']} data-part="path">
        <Path steps={scene.path} label={placeOf(t, scene)} />
        <span className={styles['stateOfText']}>{stateOfText(t, view, scene)}</span>
      </div>
      <div className={styles['room']} data-part="room">
        <div className={styles['text']} key={scene.blockId} data-part="text" data-from={from}>
          <Beside neighbour={scene.before} />
          <Current view={view} scene={scene} />
          <Beside neighbour={scene.after} />
        </div>
      </div>
      <div className={styles['foot']} data-part="foot">
        <Legend scene={scene} />
        <span className={styles['pages']} data-pages />
      </div>
    </>
  )
}

/** Where a paragraph comes from as it takes the place of the one before: the way the eye has to follow. */
function useDirection({ blockId, before, after }: ParagraphScene): 'above' | 'below' | undefined {
  const last = useRef<{ readonly blockId: string; readonly from: 'above' | 'below' | undefined }>(null)
  const shown = last.current
  const from =
    shown?.blockId === blockId
      ? shown.from
      : before !== null && shown?.blockId === before.blockId
        ? 'below'
        : after !== null && shown?.blockId === after.blockId
          ? 'above'
          : undefined
  useLayoutEffect(() => {
    last.current = { blockId, from }
  })
  return from
}

function stateOfText(t: Words, view: HallView, scene: ParagraphScene): string {
  if (view.sealed) return t('hall:final')
  return scene.proposal || scene.typing ? t('hall:draft') : t(`hall:view.${view.view}`)
}

function placeOf(t: Words, scene: ParagraphScene): string {
  if (scene.label !== null) return scene.label.replace(/[.)-]$/, '')
  switch (scene.paragraphKind) {
    case 'subject':
    case 'opening':
    case 'recipients':
      return t(`paragraphKind.${scene.paragraphKind}`)
    default:
      return ''
  }
}

function Path({ steps, label }: { readonly steps: readonly PathStep[]; readonly label: string }) {
  return (
    <h1 className={styles['steps']}>
      {steps.map((step) => (
        <span key={`${step.label}${step.title}`} className={styles['step']}>
          {step.label} {step.title}
        </span>
      ))}
      {label === '' ? null : <strong className={styles['step']}>{label}</strong>}
    </h1>
  )
}

function Beside({ neighbour }: { readonly neighbour: Neighbour | null }) {
  if (!neighbour) return null
  return (
    <div className={styles['beside']} data-beside>
      <p>
        {neighbour.label === null ? null : `${neighbour.label} `}
        <Marked text={neighbour.text} />
      </p>
    </div>
  )
}
