import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../language.ts'
import { Button } from './button.tsx'
import { LostBanner } from './lost-banner.tsx'
import { Notices } from './notice.tsx'
import styles from './sheet.module.css'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly width?: 'narrow' | 'wide' | 'widest' | 'full'
}

/**
 * A dialog of the platform over the window. Escape closes it; the focus stays inside and goes back after. Its
 * head stays in sight while what is under it scrolls.
 */
export function Sheet({ title, onClose, children, width = 'narrow' }: SheetProps) {
  const t = useWords()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = dialog.current
    const before = document.activeElement
    if (opened && !opened.open) opened.showModal()
    return () => {
      opened?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`${styles['sheet']} ${styles[width]}`}
      aria-labelledby={id}
      onCancel={(event) => {
        // A dialog over this one, and a choice of a file that was given up, are cancelled through here too.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={id}>{title}</h2>
      <div className={styles['body']}>{children}</div>
      {/* The last in order, so that a dialog opens with the focus on what it is for. */}
      <div className={styles['close']}>
        <Button look="quiet" keyName="Esc" onPress={onClose}>
          {t('close')}
        </Button>
      </div>
      <LostBanner />
      <Notices />
    </dialog>
  )
}
