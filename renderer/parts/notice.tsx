import { useSyncExternalStore } from 'react'
import styles from './notice.module.css'

interface Notice {
  readonly words: string
  readonly kind: 'done' | 'failed'
}

let current: Notice | null = null
let ending: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** How long a notice stays. What failed stays until something else is said: it must not be missed. */
const SHOWN_FOR = 4000

function put(notice: Notice | null): void {
  current = notice
  for (const heard of listeners) heard()
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

export function Notices({ closeWords }: { readonly closeWords: string }) {
  const notice = useSyncExternalStore(subscribe, () => current)
  return (
    <div className={styles['place']} role={notice?.kind === 'failed' ? 'alert' : 'status'}>
      {notice ? (
        <p className={styles['notice']} data-kind={notice.kind}>
          <span>{notice.words}</span>
          <button type="button" aria-label={closeWords} onClick={hush}>
            ×
          </button>
        </p>
      ) : null}
    </div>
  )
}
