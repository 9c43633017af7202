import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './button.module.css'
import { KeyCap } from './key-cap.tsx'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly children: ReactNode
  /** One `main` button in each region; `quiet` stands in lists. */
  readonly look?: 'main' | 'plain' | 'quiet'
  /** The key that does the same, shown on the button. */
  readonly keyName?: string
  readonly isPressedIn?: boolean
}

export function Button({ children, look = 'plain', keyName, isPressedIn, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={`${styles['button']} ${styles[look]} ${isPressedIn ? styles['pressed'] : ''}`}
    >
      <span>{children}</span>
      {keyName ? <KeyCap>{keyName}</KeyCap> : null}
    </AriaButton>
  )
}
