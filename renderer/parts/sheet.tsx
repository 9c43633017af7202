import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './sheet.module.css'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly width?: 'narrow' | 'wide'
}

/** A dialog over the window. Escape and a click beside it close it; the focus goes back to where it was. */
export function Sheet({ title, onClose, children, width = 'narrow' }: SheetProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles['shade'] ?? ''}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
    >
      <Modal className={`${styles['sheet']} ${styles[width]}`}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" className={styles['title'] ?? ''}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
