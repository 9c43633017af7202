import type { ReactNode } from 'react'
import styles from './button.module.css'
import { KeyCap } from './key-cap.tsx'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly isDisabled?: boolean
  /** One `main` button in each region; `quiet` stands in lists. */
  readonly look?: 'main' | 'plain' | 'quiet'
  /** The key that does the same, shown on the button. */
  readonly keyName?: string
  /** A switch that is on. */
  readonly isPressedIn?: boolean
  readonly 'aria-pressed'?: boolean
  readonly 'aria-label'?: string
}

/**
 * A button of the platform. A kit's was tried and refused: what it adds (touch, long presses) is of no use at a
 * desk, and it puts a style element into the page, which the content policy forbids.
 */
export function Button(props: ButtonProps) {
  const { children, onPress, isDisabled, look = 'plain', keyName, isPressedIn } = props
  return (
    <button
      type="button"
      disabled={isDisabled}
      aria-pressed={props['aria-pressed']}
      aria-label={props['aria-label']}
      className={[styles['button'], styles[look], isPressedIn && styles['pressed']].filter(Boolean).join(' ')}
      onClick={onPress}
    >
      {children}
      {keyName ? <KeyCap>{keyName}</KeyCap> : null}
    </button>
  )
}
