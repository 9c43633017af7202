import type { ReactNode } from 'react'
import styles from './key-cap.module.css'

/** A key as it is printed on a keyboard. Said by the button itself, so hidden from readers of the screen. */
export function KeyCap({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles['key']} aria-hidden="true">
      {children}
    </span>
  )
}
