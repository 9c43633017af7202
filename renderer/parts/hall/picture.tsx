import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { HallView } from '../../../shared/meeting/hall.ts'
import { useWords } from '../../language.ts'
import { Agenda } from './agenda.tsx'
import { Alternatives } from './alternatives.tsx'
import { Attendance } from './attendance.tsx'
import { Columns } from './columns.tsx'
import { Comment } from './comment.tsx'
import { Cover } from './cover.tsx'
import { fitType, type Parts, type Screenful, scaleTo } from './fitting.ts'
import { Paragraph } from './paragraph.tsx'
import styles from './picture.module.css'
import { Speaker } from './speaker.tsx'
import { Vote } from './vote.tsx'

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
        <Scene view={view} />
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
  const all = (part: string) => [...canvas.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)]
  const [[room], [text]] = [all('room'), all('text')]
  return room && text ? { room, text, words: all('words'), cells: all('cell') } : null
}

function Scene({ view }: { readonly view: HallView }) {
  const { scene } = view
  if (view.blank) return <Cover view={view} />
  switch (scene.kind) {
    case 'cover':
      return <Cover view={view} />
    case 'paragraph':
      return <Paragraph view={view} scene={scene} />
    case 'columns':
      return <Columns view={view} scene={scene} />
    case 'alternatives':
      return <Alternatives view={view} scene={scene} />
    case 'comment':
      return <Comment view={view} scene={scene} />
    case 'vote':
      return <Vote view={view} scene={scene} />
    case 'speaker':
      return <Speaker scene={scene} />
    case 'agenda':
      return <Agenda view={view} scene={scene} />
    case 'attendance':
      return <Attendance view={view} scene={scene} />
  }
}
