import { useEffect, useId, useSyncExternalStore } from 'react'
import { useWords } from '../language.ts'
import styles from './notice.module.css'

interface Notice {
  readonly words: string
  readonly kind: 'done' | 'failed'
}

let current: Notice | null = null
let ending: ReturnType<typeof setTimeout> | undefined
/** The places where notices can be drawn, the uppermost last: the window itself, and each dialog over it. */
let places: readonly string[] = []
const listeners = new Set<() => void>()

/** How long a notice stays. What failed stays until something else is said: it must not be missed. */
const SHOWN_FOR = 4000

function changed(): void {
  for (const heard of listeners) heard()
}

function put(notice: Notice | null): void {
  current = notice
  changed()
}

/** Says something at the foot of the window; read out at once by readers of the screen. */
export function say(kind: Notice['kind'], words: string): void {
  clearTimeout(ending)
  put({ kind, words })
  if (kind === 'done') ending = setTimeout(() => put(null), SHOWN_FOR)
}

function hush(): void {
  put(null)
}

function subscribe(heard: () => void): () => void {
  listeners.add(heard)
  return () => listeners.delete(heard)
}

/**
 * Where notices are drawn. Each dialog has such a place of its own, as whatever stands outside an open dialog is
 * under its shade, out of reach of the pointer and unread by readers of the screen.
 */
export function Notices() {
  const t = useWords()
  const id = useId()
  useEffect(() => {
    places = [...places, id]
    changed()
    return () => {
      places = places.filter((place) => place !== id)
      changed()
    }
  }, [id])
  const isUppermost = useSyncExternalStore(subscribe, () => places.at(-1) === id)
  const said = useSyncExternalStore(subscribe, () => current)
  const notice = isUppermost ? said : null
  return (
    <div className={styles['place']} role={notice?.kind === 'failed' ? 'alert' : 'status'}>
      {notice ? (
        <p className={styles['notice']} data-kind={notice.kind}>
          <span>{notice.words}</span>
          <button type="button" aria-label={t('close')} onClick={hush}>
            ×
          </button>
        </p>
      ) : null}
    </div>
  )
}
